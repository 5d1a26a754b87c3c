/** Wordings around credentials that carry no label. Regular expression sources unless said otherwise, Chinese and English side by side. */

/** Near these words two values beside a stroke are a user name and a password. */
export const accountWords =
  '账号|帐号|账户|帐户|用户名?|管理员|登录|登陆|远程|连接|凭据|密码|口令|賬號|帳號|无线|热点|' +
  '\\b(?:accounts?|auto-?log-?(?:in|on)s?|admin(?:istrator)?s?|user(?: ?name)?s?|log-?ins?|log(?:ged)? (?:in|on)|sign(?:ed)? in|remote(?: access)?|access|credentials?|creds|rdp|ssh|vpn|wi-?fi|wlan|ssid|hotspot|passwords?|(?:try|use|take) (?:mine|his|hers|ours|theirs))\\b'

/** Near these words a password may stand without a label. */
export const accountTalk =
  '密码|口令|登录|登陆|账号|帐号|密碼|' +
  '\\b(?:pass ?words?|pass ?phrases?|pass ?codes?|pwd?|creds?|credentials|log(?:ged|ging|s)? ?-?(?:in|on)|log-?in|sign(?:ed)? in|root|admin|sudo|user ?names?|accounts?)\\b'

/** By these words a password is described rather than written: `公司拼音加 66`. */
export const describedBy =
  '身份证|后[四六八468]位|拼音|全拼|名字|姓名|首字母|缩写|英文名|生日|工号|简称|小写|大写|后面|前面|加上|再加|[ 字名号称日]加 ?\\d|后缀|前缀|连着|倒过来|末尾|结尾|开头|' +
  "\\b(?:name of|starts with|begins with|ends (?:with|in)|followed by|and then|then an? (?:dot|dash|hyphen|underscore|star|hash|space|slash|comma|exclamation mark)|then \\d{2,}|plus|in (?:lower|upper) ?case|all lower ?case|initials|backwards|birthday|street|(?:company|firm|dog|cat|school|town)(?:'s)? name|with an? [a-z]{3,10} (?:at the end|in front)|the words?(?= [a-z]{3,20} (?:with|and|then|in)\\b)|with (?:an? )?capital [A-Z]|(?:exclamation|question) marks?)\\b"

/** What passwords have to be like: such a sentence describes no password. */
export const passwordPolicy =
  '包含|包括|至少|必须|需要|应当|应该|不能|不得|要求|位以上|复杂|长度|规则|策略|区分|过期|错误|不正确|' +
  '\\b(?:must|should|require[sd]?|contain(?:s|ing)?|at least|policy|policies|characters|expire[sd]?|cannot|case-?sensitive|complexity|incorrect|wrong|reset|(?:press|click|select|choose|tap|hit)(?:es|ed|s|ing)?)\\b'

/** What one logs in with that is no account. Lower case. */
export const loginTools: ReadonlySet<string> = new Set(
  `
  expected usual normal before well such long soon much any another intended designed described follows shown required client
  server planned always often possible
  ssh rdp vpn telnet putty xshell mstsc chrome firefox edge safari outlook teams browser browsers incognito windows linux
  remote ldap saml oauth kerberos sso mfa totp hello cached smart smartcard card fingerprint face password passwords pin
  wifi ethernet citrix horizon anydesk teamviewer todesk webmail mobile phone safe mode single another different normal
  traceroute tracert ping nslookup curl wget gmsa keychain delegated
  microsoft google github azure office other correct wrong elevated full local domain work school personal company
  powershell winscp navicat plsql sqlplus ssms mysql psql gsql navigator securecrt vnc http https webvpn imap smtp exchange
  `
    .trim()
    .split(/\s+/u),
)

/** Parts of names that accounts of programs have: `svc-scan`, `ledger-adm`. Lower case. */
export const accountParts: ReadonlySet<string> = new Set(
  'svc srv adm admin usr sa app sql ldap ftp sftp batch bot bkp robot sync daemon'.split(' '),
)

/** A digit told as a word. */
export const numeral = 'zero|one|two|three|four|five|six|seven|eight|nine|oh|double'
