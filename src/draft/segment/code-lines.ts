/** Which lines are commands, output, logs or tables where nobody fenced them. */
import { isVerbatimLine } from '../../language/sentences.ts'

/** Whether a line reads as input to or output of a machine rather than as prose. */
export function looksLikeCode(line: string): boolean {
  if (line.trim() === '') return false
  if (isVerbatimLine(line)) return true
  const content = line.trim()
  if (han.test(content.slice(0, 200))) return false
  return codePatterns.some((pattern) => pattern.test(content))
}

const han = /[\u4e00-\u9fff]/u

const codePatterns: readonly RegExp[] = [
  // SELECT * FROM t;   ALTER INDEX i …;
  /^(?:select|insert|update|delete|create|alter|drop|grant|revoke|show|set|explain|truncate|vacuum|analyze)\b.{0,2000};\s*$/iu,
  // Get-Mailbox -Identity x   Set-ADUser …
  /^(?:\$\w+\s?=\s?)?(?:Get|Set|New|Remove|Add|Enable|Disable|Start|Stop|Restart|Test|Update|Install|Uninstall|Import|Export|Invoke|Connect|Disconnect|Clear|Move|Copy|Register|Unregister|Select|Format|Search)-[A-Z][A-Za-z]{2,40}(?:\s+[-\w"'{$|(].{0,2000})?$/u,
  // systemctl restart nginx   sudo apt-get install x   netsh winsock reset
  /^(?:sudo |doas )?(?:systemctl|journalctl|docker|kubectl|helm|git|npm|pip3?|apt(?:-get)?|yum|dnf|rpm|dpkg|chmod|chown|chgrp|mkdir|rm|cp|mv|ln|cat|grep|zgrep|tail|head|sed|awk|ssh|scp|rsync|curl|wget|tar|ssh-keygen|ssh-keyscan|sysctl|ulimit|ipcs|ipcrm|lsof|netstat|ss|ps|kill|df|du|mount|umount|lsblk|openssl|keytool|netsh|ipconfig|ifconfig|ip|nslookup|dig|ping|tracert|traceroute|regsvr32|sfc|dism|gpupdate|gpresult|chkdsk|bcdedit|reg|sc|net|wmic|certutil|winrm|icacls|takeown|robocopy|tasklist|taskkill|powershell|cmd|msiexec|python3?|java|mysql|psql|gsql|sqlplus|mongosh?|redis-cli|tiup|cmctl|cm_ctl|gs_\w+|pd-ctl|stsadm|iisreset|appcmd|terraform|ansible(?:-playbook)?|crontab|export|source|echo)(?:\s+[-\/.\w"'$|~%@\\:=&{}()*,<>+[\]]+){1,30};?$/u,
  // HKEY_LOCAL_MACHINE\Software\…
  /^(?:\[-?)?(?:HKEY_[A-Z_]{4,30}|HKLM|HKCU|HKCR)\\.{1,400}$/u,
  // 1736	13.476846300	192.168.1.1	TCP
  /^[^\t]{0,200}(?:\t[^\t]{0,400}){2,40}$/u,
  // Error: x at y   java.lang.NullPointerException: …   Caused by: java.io…
  /^(?:Caused by: )?(?:[a-z]\w{0,40}\.){2,12}[A-Z]\w{1,80}(?:Exception|Error)\b.{0,600}$/u,
  // {"key": …   <tag attr=…>
  /^[{[]["{].{0,4000}[}\]],?$|^<\/?[a-zA-Z][^>]{0,400}>.{0,2000}$/u,
  // --------- ----
  /^[-=]{3,}(?:\s+[-=]{3,}){1,20}$/u,
]
