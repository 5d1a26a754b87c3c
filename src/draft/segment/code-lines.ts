/** Which lines are commands, output, logs or tables where nobody fenced them. */
import { overLines } from '../../language/patterns/over-lines.ts'
import { remembered } from '../../language/remembered.ts'
import { isVerbatimLine } from '../../language/sentences.ts'
import { longestLine, type Line } from './line.ts'

/** Where the run of code lines that begins at `index` ends; `index` itself where none begins. */
export function codeRunEnd(lines: readonly Line[], index: number): number {
  const whole = Math.max(settingsEnd(lines, index), bracesEnd(lines, index))
  let at = Math.max(whole, statementEnd(lines, index), columnsEnd(lines, index))
  let output = at > whole
  while (at < lines.length) {
    const text = lines[at]?.text ?? ''
    const block = at === index ? at : statementEnd(lines, at)
    if (block > at) at = block - 1
    else if (isRemark(lines, at)) output = false
    else if (looksLikeCode(text)) output = prompt.test(text)
    else if (at === index || !(output ? looksLikeOutput(text) : punctuation.test(text))) break
    at += 1
  }
  return at
}

/** `-- 更新统计信息` right above a statement: the remark that belongs to it, whatever language it is in. */
function isRemark(lines: readonly Line[], at: number): boolean {
  if (!remark.test(lines[at]?.text ?? '')) return false
  const next = lines[at + 1]?.text ?? ''
  return remark.test(next) ? isRemark(lines, at + 1) : statementEnd(lines, at + 1) > at + 1 || looksLikeCode(next)
}

// -- who holds it back   // 先停任务   REM stop the job   :: stop the job
const remark = /^\s{0,24}(?:--|\/\/|REM|rem|::)\s?[^\s-].{0,200}$/u

/** The index of the line that closes the fence opened at `index`; `null` where none is opened or none closes it. */
export function fencedEnd(lines: readonly Line[], index: number): number | null {
  if (!fence.test(lines[index]?.text ?? '')) return null
  for (let at = index + 1; at < lines.length; at += 1) if (fence.test(lines[at]?.text ?? '')) return at
  return null
}

/**
 * Where an SQL statement that begins at `index` and goes over several lines ends, or a table with a rule under its head;
 * `index` itself where neither begins.
 */
function statementEnd(lines: readonly Line[], index: number): number {
  const first = lines[index]?.text ?? ''
  if (first.length > 400 || han.test(first)) return index
  if (tableRule.test(lines[index + 1]?.text ?? '') && first.includes('|')) {
    let at = index + 2
    while (at < lines.length && (lines[at]?.text ?? '').includes('|')) at += 1
    return at
  }
  if (!statement.test(first)) return index
  for (let at = index; at < Math.min(index + longestStatement, lines.length); at += 1) {
    const text = (lines[at]?.text ?? '').trimEnd()
    if (text === '') return index
    if (text.endsWith(';')) return at + 1
  }
  return index
}

/** Where three lines or more end that have the same columns, set apart by bars, whatever stands in them; `index` where none begin. */
function columnsEnd(lines: readonly Line[], index: number): number {
  const columns = columnsOf(lines[index]?.text ?? '')
  if (columns < leastColumns) return index
  let end = index + 1
  while (end < lines.length && columnsOf(lines[end]?.text ?? '') === columns) end += 1
  return end - index >= leastRows ? end : index
}

function columnsOf(line: string): number {
  return line.length > longestLine || !line.includes(' | ') ? 0 : line.split(/\s\|(?:\s|$)/u).length
}

const leastColumns = 3
const leastRows = 3

/** Where a block in braces ends whose opening brace stands at the end of this line or alone on the next; `index` where none begins. */
function bracesEnd(lines: readonly Line[], index: number): number {
  const first = lines[index]?.text ?? ''
  const opening = opensBlock.test(first) ? index : index + 1
  if (opening > index && !(onlyBrace.test(lines[opening]?.text ?? '') && declaration.test(first))) return index
  let depth = 0
  for (let at = opening; at < Math.min(index + longestBlock, lines.length); at += 1) {
    const text = lines[at]?.text ?? ''
    depth += (text.match(/\{/gu) ?? []).length - (text.match(/\}/gu) ?? []).length
    if (depth <= 0) return at > opening ? at + 1 : index
  }
  return index
}

/** Lines that a block in braces may have. */
const longestBlock = 80
// server {   static void Main() {   "items": {
const opensBlock = /^[^\u3002\uff0c]{0,200}\{\s*$/u
const onlyBrace = /^\s{0,24}\{\s*$/u
// public class Ticket   if (x > 0)   void Main()
const declaration =
  /^\s{0,24}(?:[\w<>@[\], ]{0,80}\b(?:class|struct|interface|namespace|enum)\s[\w<>:., ]{1,120}|[\w<>.@[\], ]{0,80}\(.{0,200}\))\s*$/u

/** Where lines as a network device takes them end, one of which opens or closes a part; `index` where fewer than three begin there. */
function settingsEnd(lines: readonly Line[], index: number): number {
  let end = index
  while (end < lines.length && setting.test(lines[end]?.text ?? '')) end += 1
  const isPart = lines.slice(index, end).some(({ text }) => opensPart.test(text))
  return end - index >= leastSettings && isPart ? end : index
}

const leastSettings = 3
// edit 17   set auto-asic-offload disable   end
const setting =
  /^\s{0,24}(?:config|configure|edit|set|unset|next|end|exit|quit|commit|write|no|interface|undo|system-view|delete)(?: [\w."'/:@-]{1,60}){0,10}\s*$/u
const opensPart = /^\s{0,24}(?:config|configure|edit|next|end|exit|quit|commit|interface|undo|system-view)\b/u

/** Lines that a statement may have. */
const longestStatement = 30

/** Whether a line reads as input to or output of a machine rather than as prose. */
export const looksLikeCode: (line: string) => boolean = remembered((line) => isCode(line), 500, longestLine)

function isCode(line: string): boolean {
  if (line.trim() === '') return false
  if (isVerbatimLine(line)) return true
  const content = line.trim()
  if (han.test(content.slice(0, 200))) return false
  if (codePatterns.some((pattern) => pattern.test(content))) return !leadsToCommand.test(content)
  return commands.some((pattern) => pattern.test(content)) && !tellsOfCommand.test(content)
}

/** What follows a prompt on lines of its own is what the machine answered, up to a blank line or a person's words. */
function looksLikeOutput(line: string): boolean {
  const content = line.trim()
  return content !== '' && !han.test(content.slice(0, 200)) && !personSpeaks.test(content)
}

// SELECT name,
const statement =
  /^\s{0,24}(?:SELECT|WITH|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|MERGE|GRANT|select|insert into|delete from|alter|create)\s+(?!(?:the|a|an|all|your|this|that|one|both)\s)\S/u
// -----------+--------
const tableRule = /^\s{0,12}-{2,}(?:\+-{2,}){1,40}\s*$/u
// ```sql
const fence = /^\s{0,12}(?:```|~~~)/u
// ); {
const punctuation = /^\s{0,24}[()[\]{};,]{1,6}\s*$/u
// [root@node1 ~]#   C:\>   PS C:\>   mysql>   db=#
const prompt =
  /^\s{0,16}(?:\[[\w.-]{1,40}@[^\]\n]{1,60}\]\s?[#$]|(?:PS )?[A-Z]:\\[^<>|"\n]{0,120}>|[\w.-]{1,30}@[\w.-]{1,40}:[^\s#$]{0,60}[#$]\s|[A-Za-z]\w{1,20}(?:=[#>]|>)\s|\$ \S)/u
// a sentence of at least five words:  This means that the …
const personSpeaks = /^[A-Z][\p{L}'’,]{0,20}(?: [\p{Ll}\p{Lu}'’,]{1,20}){4,}/u
const han = /[\u4e00-\u9fff]/u

// … is True, so the way is clear   … says enabled; nothing in .profile
const tellsOfCommand =
  /^.{0,200}\s(?:is|are|was|were|the|has|have|shows?|says?|gives?|works?|fine|and|then|so|but|nothing|either|because|still|you|we|does|did|not|to be)(?:[.:,;]?\s|[.,]$)/iu

// Set it to 15 minutes and reload: SELECT …;   what tells to type a command behind what it tells first
const leadsToCommand =
  /^[A-Z][a-z]+ [^;]{4,160}\b(?:and|then) (?:then )?(?:reload|restart|run|execute|check|apply)\b[^;]{0,20}: \S/u

/** Lines that begin as a command does; words that tell of it may follow. */
const commands: readonly RegExp[] = [
  // Get-Mailbox -Identity x   Set-ADUser …
  overLines('u')`
    ^(?:\$\w+\s?=\s?)?(?:
      Get|Set|New|Remove|Add|Enable|Disable|Start|Stop|Restart|Test|Update|Install|Uninstall|Import|Export|Invoke
      |Connect|Disconnect|Clear|Move|Copy|Register|Unregister|Select|Format|Search
    )-[A-Z][A-Za-z]{2,40}(?:\s+[\w.*\\:"'-]{1,80})?(?:\s+[-"'{$|(@<].{0,2000})?$
  `,
  // systemctl restart nginx   sudo apt-get install x   netsh winsock reset
  overLines('u')`
    ^(?:sudo |doas )?(?:
      systemctl|journalctl|docker|kubectl|helm|git|npm|pip3?|apt(?:-get)?|yum|dnf|rpm|dpkg|chmod|chown|chgrp|mkdir|rm
      |cp|mv|ln|cat|grep|zgrep|tail|head|sed|awk|ssh|scp|rsync|curl|wget|tar|ssh-keygen|ssh-keyscan|sysctl|ulimit|ipcs
      |ipcrm|lsof|netstat|ss|ps|kill|df|du|mount|umount|lsblk|openssl|keytool|netsh|ipconfig|ifconfig|ip|nslookup|dig
      |ping|tracert|traceroute|regsvr32|sfc|dism|gpupdate|gpresult|chkdsk|bcdedit|reg|sc|net|wmic|certutil|winrm
      |icacls|takeown|robocopy|tasklist|taskkill|powershell|cmd|msiexec|python3?|java|mysql|psql|gsql|sqlplus|mongosh?
      |redis-cli|tiup|cmctl|cm_ctl|gs_\w+|pd-ctl|stsadm|iisreset|appcmd|w32tm|tzutil|slmgr|klist|nltest|repadmin
      |dfsrdiag|dcdiag|pg_ctl|nginx|setx|fsutil|vssadmin|shutdown|usermod|useradd|firewall-cmd|ufw|nmcli|terraform
      |ansible(?:-playbook)?|crontab|export|source|echo
    )(?:\s+[-/.\w"'$|~%@\\:=&{}()*,<>+[\]]+){1,30};?$
  `,
  // manage-tool -protectors -disable C:   printctl --reset all
  /^[a-z][\w-]{1,24}(?:\.exe)? -{1,2}[a-z][\w-]{0,30}(?:[ =]\S{1,60}){0,12}$/u,
]

const codePatterns: readonly RegExp[] = [
  // mysql> select 1   openGauss=# \d
  /^[A-Za-z]\w{1,20}(?:=[#>]|>)\s+\S/u,
  // SELECT * FROM t;   ALTER INDEX i …;
  /^(?:select|insert|update|delete|create|alter|drop|grant|revoke|show|set|explain|truncate|vacuum|analyze|dbcc|use|backup|restore|exec|execute|checkpoint|reindex|begin|commit|rollback|call|shutdown)\b.{0,2000};\s*$/iu,
  // max_connections = 300   mail.smtp.port=587
  /^[a-z][a-zA-Z]{0,30}(?:[._][\w-]{1,40}){1,8}\s?=\s?\S{1,120};?$/u,
  // proxy_buffer_size 16k;
  /^[a-z]{2,24}(?:_[a-z]{1,24}){1,6}(?: [\w./:$-]{1,60}){1,6};$/u,
  // .\Move-Database.ps1 -Path 'D:\x'   ./install.sh --yes
  /^\.[\\/][\w.-]{2,80}(?:\s+.{1,600})?$/u,
  // HKEY_LOCAL_MACHINE\Software\…
  /^(?:\[-?)?(?:HKEY_[A-Z_]{4,30}|HKLM|HKCU|HKCR)\\.{1,400}$/u,
  // 1736	13.476846300	192.168.1.1	TCP
  /^[^\t]{0,200}(?:\t[^\t]{0,400}){2,40}$/u,
  // SHA256     9C86…     C:\app.exe   Queue Length     2000   (was 1000)
  /^\S(?:[^\s]| (?! )){0,120} {2,40}\S(?:[^\s]| (?! )){0,120} {2,40}\S.{0,300}$/u,
  // Error: x at y   java.lang.NullPointerException: …   Caused by: java.io…
  /^(?:Caused by: )?(?:[a-z]\w{0,40}\.){2,12}[A-Z]\w{1,80}(?:Exception|Error)\b.{0,600}$/u,
  // {"key": …   <tag attr=…>
  /^[{[]["{].{0,4000}[}\]],?$|^<\/?[a-zA-Z][^>]{0,400}>.{0,2000}$/u,
  // --------- ----
  /^[-=]{3,}(?:\s+[-=]{3,}){1,20}$/u,
]
