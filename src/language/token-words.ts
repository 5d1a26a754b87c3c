/** Wording that shows what a number or a word is: data for `tokens.ts`, Chinese and English side by side. */

/** Extensions that make a word a file name. `com`, `net`, `org` and the like are left to host names. */
export const fileExtensions = wordList(`
  exe dll sys msi msu msp cab inf cat ocx drv cpl scr lnk bat cmd ps1 psm1 vbs reg so ko dylib sh bin run rpm
  deb apk ipa dmg pkg appx service socket timer desktop log txt conf cnf cfg config ini xml json yaml yml toml
  properties plist env policy manifest zip rar 7z tar gz tgz bz2 xz iso img vhd vhdx vmdk qcow2 ova bak dmp
  evtx etl pcap pcapng db mdb accdb sqlite sql mdf ldf dbf csv tsv pst ost nsf eml msg jar war ear class java
  py pyc js mjs ts cs cpp hpp php jsp asp aspx ashx html htm css vue go rb pl lua doc docx docm dot dotx xls
  xlsx xlsm xlam xla ppt pptx pdf ofd rtf odt ods wps et dps vsd vsdx dwg png jpg jpeg gif bmp svg tif tiff
  ico mp3 mp4 avi ttf otf ttc crt cer pem key pfx p12 csr jks keystore lic dat tmp lock pid hosts
`)

/** Names that look like files and are products. Lower case. */
export const notFiles: ReadonlySet<string> = new Set(
  wordList(`
  node.js vue.js react.js next.js nuxt.js express.js three.js d3.js angular.js backbone.js ember.js
`),
)

/** Letters before digits that make no error code: standards, formats, hardware, ticket numbers. Upper case. */
export const notErrorPrefixes: ReadonlySet<string> = new Set(
  wordList(`
  SHA MD UTF UCS RFC ISO IEC IEEE GB GBT CP EN DIN ANSI ECMA RSA AES DES CRC ED SM IP IPV HTTP TCP UDP TLS SSL
  SMB NTLM USB COM LPT PCI SATA DDR RTX GTX CPU CORE RAID WIN WINDOWS WS IE OFFICE WORD EXCEL OS IOS MAC RHEL
  EL SP SQL SERVER VS WPS PHP JDK JRE JAVA CAS CASE INC SR REQ RITM CHG PRB TASK TICKET BUG NO ID VM PC HOST
  SRV NODE ROOM Q FY PAGE STEP
`),
)

/** How names of errors end that are several words in one: `AccessDenied`, `QuotaExceeded`. Regular expression source. */
export const failedWords =
  'Denied|NotFound|NotAllowed|NotSupported|TimedOut|Refused|Exceeded|Mismatch|Failed|Failure|Unauthorized|Forbidden|Unavailable|Expired|Violation'

/** States by which container platforms call what does not run: `CrashLoopBackOff`. Regular expression source. */
export const failedStates = 'BackOff|OOMKilled|ErrImagePull|ErrImageNeverPull'

/** `port 8080`, `端口：8080`, `TCP/443`. */
export const portWords = 'tcp/?|udp/?|(?:tcp |udp )?ports?|端口号?'

/** What says that the number after it is a version. */
export const versionWords = 'version|ver\\.?|release|build|版本号?|内部版本|软件版本'

/** What stands behind the numbers of a version, digits after it aside: `-rc1`, `.RELEASE`, `.el7`. Regular expression source. */
export const versionSuffixes =
  'alpha|beta|rc|m|pre|preview|snapshot|release|final|ga|lts|dev|post|sp|p|u|r|b|build|patch|hotfix|update|' +
  'el|fc|oe|deb|ubuntu|generic|amd64|arm64|aarch64|x86_64|x86|x64|noarch|dfsg'

/** What says that a two-part number after it is a version although no product stands before it. */
export const versionVerbs =
  '(?:升级|更新|升|降级|回退|回滚|退回|恢复|安装|低于|高于|早于|晚于|不低于|从|自|至|到|为)(?:到|至|为|了)?|' +
  '(?:upgraded?|updated?|downgraded?|rolled back|reverted|back|older than|newer than|later than|earlier than|since|from|prior|before|after) ?(?:to)?|to'

/** Units that make a decimal number an amount and no version. */
export const units =
  '%|％|‰|[kmgt]i?b?(?:ps|/s)?|bytes?|bits?|[mnµu]?s|secs?|seconds?|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|years?|times|x|' +
  '[kmg]?hz|fps|dpi|px|pt|mm|cm|km|m|inch(?:es)?|w|v|kwh?|°|℃|usd|eur|rmb|cny|' +
  '秒|毫秒|分钟?|小?时|天|日|周|月|年|次|个|台|倍|元|万|亿|兆|字节|位|人|条|页|行|件|份|版?块|章|节|米|厘米|毫米|英寸|度|折|点'

/** What makes four small numbers an address and no version. */
export const addressWords =
  'ip|ip ?地址|地址|address|host|server|服务器|主机|网关|gateway|dns|ping|telnet|ssh|网段|subnet'

/** Programs that are searched for together with their switches. */
export const switchCommands = wordList(`
  sfc dism chkdsk ipconfig ping tracert netstat nslookup gpupdate gpresult taskkill tasklist certutil regsvr32
  msiexec bcdedit diskpart shutdown slmgr wusa schtasks icacls takeown robocopy xcopy whoami systeminfo ulimit
  chmod chown ps df du free top tail grep ls rm cp mv mount umount ss ip curl wget tcpdump journalctl dmesg
  lsof java openssl
`)

/** Programs that are searched for together with their sub-command. */
export const subcommandPrograms = wordList(`
  systemctl netsh net sc reg wmic git docker docker-compose kubectl helm npm yarn pnpm pip pip3 apt apt-get yum dnf
  brew firewall-cmd nmcli virsh gs_ctl cm_ctl pg_ctl srvctl lsnrctl
`)

/** Sub-commands, without which words such as `net` and `reg` are no programs. */
export const subcommands = wordList(`
  start stop restart reload status enable disable mask unmask install uninstall reinstall remove update upgrade add
  delete query qc create config show set list get describe apply logs exec run pull push clone commit checkout fetch
  merge reset rebase build up down rollout scale cordon drain use user view localgroup group accounts share session
  export import save load audit outdated init switchover promote interface winsock advfirewall wlan dnsclient product
  service process daemon-reload is-active is-enabled list-units edit cat failover
`)

/** Verbs of PowerShell's cmdlets as Microsoft approves them, the ones in use (`Get-Verb`). */
export const cmdletVerbs = wordList(`
  Add Clear Close Connect Convert ConvertFrom ConvertTo Copy Disable Disconnect Dismount Enable Enter Exit
  Export Find ForEach Format Get Grant Import Initialize Install Invoke Join Measure Mount Move New Open Out
  Publish Read Register Remove Rename Repair Reset Resize Resolve Restart Restore Resume Revoke Save Search
  Select Send Set Show Sort Split Start Stop Suspend Sync Test Trace Unblock Uninstall Unlock Unregister
  Update Wait Where Write
`)

/**
 * Keys of the registry and folders of Windows with a space in their name, as Microsoft documents them: where one ends a
 * path, its second word belongs to the path and not to the sentence.
 */
export const namesWithSpaces =
  'Windows (?:NT|Search|Defender|Update|Firewall|Error Reporting|Script Host|Messaging Subsystem|Media Player|Mail|Installer|Server)|' +
  'Internet (?:Explorer|Settings|Account Manager)|Session Manager|Memory Management|' +
  'Terminal (?:Server(?: Client)?|Services)|Control Panel|Active (?:Setup|Desktop|Directory)|Installed Components|' +
  'Image File Execution Options|(?:User )?Shell Folders|Shell Extensions|Print Processors|Security Center|' +
  'Group Policy(?: Objects)?|Component Based Servicing|App Paths|Command Processor|Time Zones|Keyboard Layouts?|' +
  'Credential Providers|Hardware Profiles|Microsoft (?:SQL Server|Antimalware|Office|Edge)|Visual Studio|' +
  'Java (?:Runtime Environment|Development Kit)|Program Files(?: \\(x86\\))?|Documents and Settings|Common Files|' +
  'Start Menu|Application Data|Local Settings|Temporary Internet Files'

function wordList(words: string): readonly string[] {
  return words.trim().split(/\s+/u)
}
