/** Words by which people hand over credentials. Regular expression sources, Chinese and English side by side. */

/** Labels by language. */
interface Labels {
  readonly zh: string
  readonly en: string
}

/** What stands before a user name. */
export const userNameLabels: Labels = {
  zh: '(?:登录|登陆|上传|下载|系统|管理员?|测试|临时|域|邮箱|远程|数据库|平台|用户)?(?:用户名称?|账号名?|帐号名?|账户名|帐户名|登录名|登陆名|登录账户|登陆账户|用户代码)|(?:登录|登陆)(?:用户|id)|用户id',
  en: '(?:benutzer(?:name)?|identifiant|usuario|логин|user[ _-]?names?|user[ _-]?ids?|log[ -]?[io]n[ _-]?(?:names?|ids?)|account[ _-]?(?:names?|ids?)|userid|usr|loginname)',
}

/** Words before a user name that mean much else besides. */
export const weakUserNameLabels: Labels = {
  zh: '用户|账户|帐户',
  en: '(?:log[ -]?in|logon|accounts?|acct|users?|uid|sign[ -]?in)',
}

/** What stands before a password. */
export const passwordLabels: Labels = {
  zh: '(?:密码|密碼|口令|パスワード|暗証番号|비밀번호|密保答案|团体字|团体名|密钥|密鑰|秘钥|提取码|验证码|驗證碼|校验码|访问码|访问代码|授权码|动态码|解压码|解锁码|开锁码|开门码|开机码|接入码|会议码|主持人码|安全码|邀请码|管理员码|管理码|维护码|pin ?码)',
  en: '[a-z0-9_]{0,30}?(?:pass[ -]?words?|pass ?wort|kennwort|mot de passe|contrase[nñ]a|senha|has[lł]o|пароль|passwd|pswd|passphrases?|pwd)|pass phrases?|(?:wi-?fi|wlan|wpa2?|network|security|unlock|bitlocker|recovery) keys?|pass[- ]?codes?|passkeys?|pw|psk|pre-?shared keys?|community(?: strings?| names?)?|(?:security|secret|recovery) answers?|(?:pin|access|verification|one[ -]time|security|extraction|unlock|confirmation|entry|door|gate|host|join|session|unattended access|dial-in|admin(?:istrator)?|supervisor|service menu|maintenance|installer|operator) (?:pin|code)s?',
}

/** Words before a password that mean much else besides. */
export const weakPasswordLabels: Labels = {
  zh: '秘密|暗号',
  en: 'pass|pin|otp|secrets?|(?:usual|old|same|magic|secret|agreed|safe) (?:word|phrase)',
}

/** What stands before a token or a key that opens something. */
export const tokenLabels: Labels = {
  zh: '(?:访问|接口|应用|私有?|授权|认证|加密|账户|存储)(?:令牌|密钥|秘钥|key)|令牌',
  en: '[a-z0-9_]{0,30}?(?:api|access|account|secret|private|shared|client|auth|authentication|authorization|storage|session|refresh|encryption|app|pre-?shared|personal access)[ _-]?(?:keys?|tokens?|secrets?)(?:[ _-]?(?:id|key))?|apikey|token|bearer',
}

/** What makes a setting of a label: password_lifetime, PASSWORD_REUSE_MAX. Latin letters, in lower case. */
export const notBehindLabels =
  'life_?time|encryption|hash|policy|length|reuse|grace|lock|verify|history|expir|age\\b|rounds|algorithm|file\\b|min|max'

/** Both at once: `账号密码：a / b`, `credentials: a / b`. */
export const pairLabels: Labels = {
  zh: '账密|帐密|登录凭据|凭据|凭证|登录信息|登陆信息|账号信息|账户信息|登录方式',
  en: '(?:log-?[io]n|access|account|sign-?in) (?:details|data|info(?:rmation)?)|credentials?|creds',
}

/** Words that say that a value follows: `密码是`, `password is`. Regular expression source. */
export const copulas =
  '(?:已经?|现|都|均|仍|还|统一|一律|分别|暂时?|就|也)*(?:统一|如下所示|如下|是|为|(?:改|设|换|重置|变更|更新|设置|调整|修改)(?:为|成|到)了?|(?:改|设|换|用|填|输|写|设置|修改|使用)(?:的(?:就|还|都|也)?是|成的是)|即|用)|' +
  "(?:(?:for|of|to|on|at|in) [a-z0-9][a-z0-9 .'/-]{0,40}? )?(?:has been |have been |was |is |will be |now |been |should be |would be |must be |is now |are |were )*(?:(?:is|are|was|were)(?: both| all| each| still| currently| again)?|lautet|heißt|(?:would|will|should|must|shall|could|might|may) be|be|set to|reset to|changed to|change to|equals?|now|as|has been)|to be"

/** Words that follow a label in ordinary sentences and are no value. Lower case. */
export const notValues: ReadonlySet<string> = new Set(
  `
  a an the and or but nor not no none null nil undefined empty blank is are was were be been being has have had do does did
  to of in on at by for from with without within into onto as if then than that this these those it its they them their there
  your my our his her you we i he she one ones any some all each every both either neither another other same different such
  can cannot could may might must shall should will would also only just still already yet even ever never always often again
  here now later before after when where which who whom whose what why how while until once since because so too very
  incorrect wrong right correct invalid valid required optional needed necessary expired expiring missing unknown weak strong
  complex simple short long case-sensitive case sensitive different changed set reset updated stored saved encrypted hashed sent
  provided given used using use entered typed prompted protected shared hidden masked shown displayed visible locked disabled
  enabled unlocked blocked rejected accepted denied refused failed fails fail failure error errors prompt prompts dialog box
  field fields box window page screen form file files hash hashes policy policies manager managers management change changes
  recovery protection authentication authorization login logon logins sign-in signin sync synchronization synchronisation history age length
  complexity expiration expiry requirement requirements rules rule settings setting options option list lists database service
  services account accounts user users username usernames name names password passwords passphrase id ids key keys token tokens
  secret secrets code codes string strings value values parameter parameters argument variable variables column type types
  group groups role roles profile profiles session sessions access interface experience data info information guide manual
  mode mailbox mailboxes object objects attribute attributes credential credentials prompting verification validation
  generation generator generated rotation expires expire works work working worked does doesn't don't isn't wasn't can't
  didn't won't couldn't see below above following attached separately via through over per about under between during
  please contact email mail phone call sms text message screenshot attachment ok okay yes true false success successful successfully
  available unavailable supported unsupported defined configured specified created deleted removed added installed running
  up down out off back new old current default temporary initial first last next previous second local remote global public
  private internal external domain system server servers client clients admin administrator administrators root guest
  sa dbo anonymous nobody everyone system32 service-account prompts, plus minus consisting contains contain containing
  containing, against like unless except instead only, once, least most more less many much few several various ready
  cached bound linked associated assigned belonging belongs owned based related logged signed connected disconnected
  md5 sha1 sha256 sha512 bcrypt scrypt aes128 aes256 ntlmv2 base64 utf8 rsa2048
  keychain keychains gmsa wallet vault
  minimum maximum n/a na tbd todo xxx xxxx xxxxx
  `
    .trim()
    .split(/\s+/u),
)

/** Accounts that every system has: knowledge, no secret. Lower case. */
export const wellKnownAccounts: ReadonlySet<string> = new Set(
  `
  root admin administrator administrators sa guest system postgres oracle mysql omm nobody www-data www apache nginx tomcat
  anonymous public everyone user users test localsystem localservice networkservice network local daemon bin sys sync mail
  operator ubuntu ec2-user centos debian vagrant git jenkins docker redis mongodb elasticsearch kibana grafana zabbix
  postfix sshd ftp ntp hadoop hdfs spark kafka hive tidb tikv gaussdb dbuser username default defaultuser0 all%20users nt
  trustedinstaller defaultaccount wdagutilityaccount sysadmin superuser dbadmin demo example
  `
    .trim()
    .split(/\s+/u),
)

/** Han words behind a label that are no value: `密码：见附件`, `用户名：未知`. */
export const notHanValues =
  /^(?:手机|电脑|测试|同样|仍|还|也|都|就|能|换|试|两|每|任|该|此|这|那|其|正在|见|已|请|同|与|和|为空|空|无|没|不|未|错|正确|由|保持|默认|随后|另|稍后|我|您|你|通过|将|会|用户|如|参|单独|另行|发|短信|仍|原|和|是|需|必须|可|管理员|系统|失败|成功|长度|至少|身份证|公司|手机号|生日|工号|姓名|名字|拼音|复杂|过期|忘记|修改|重置|验证|输入|登录|连接|策略|设置|以上|以下|上述|同上|保密|略)/u
