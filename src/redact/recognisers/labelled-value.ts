/** Reads the value that follows a label: on the same line, after a copula, in quotes, on the next line or two lines on. */
import { overLines } from '../../language/patterns/over-lines.ts'
import { isEnglishWord } from '../../language/english-words.ts'
import { copulas, notValues } from '../lexicon/credentials/credential-words.ts'
import { blank } from './recogniser.ts'

/**
 * How strongly the wording says that a value follows: `密码：x` (`assigned`), `the password is x` (`stated`),
 * `password x` (`adjacent`).
 */
export type Bond = 'assigned' | 'stated' | 'adjacent'

export interface LabelledValue {
  readonly start: number
  readonly end: number
  readonly bond: Bond
  readonly quoted: boolean
}

// `password":`, `密码**：`, `pwd (new) =`, `Password)：`
const labelTail = /(?:["'`*_\]）)』」】]|<\/\w{1,10}>|[ \t]?\([^()\n]{1,30}\)){0,3}/uy
// `: `, ` = `, `:=`, ` -> `, ` | `, `：是`
// `password for the portal: `
const purpose = /[ \t]+(?:for|of|to|on|at|in)[ ][a-z0-9][a-z0-9 .'/-]{0,40}?(?=[ \t]*:)/iuy
const assignment = /[ \t]*(?:[:=|](?:[:=>]|[ \t]*(?:是|为))?|-+>|=>|→|⇒)[ \t]*/uy
const copula = new RegExp(`[ \\t]*(?:${copulas})(?:(?<=[a-z])[ \\t]+|(?<![a-z])[ \\t]*):?[ \\t]*`, 'iuy')
// `password - Xy12ab`
const dash = /[ \t]+[-–—][ \t]+/uy
const gap = /[ \t]+/uy
// an empty line, or one that holds nothing but the marks of a quotation, at most two of them
const lineBreaks = /[ \t>*|]*\n(?:[ \t>*|]*\n){0,2}[ \t>*|-]*/uy
const opening = /["'`“‘「『《<]/u
const closings: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '`': '`',
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '<': '>',
}
const bare = new RegExp(`[^\\s\\p{Script=Han}，。；、！？：“”‘’「」『』《》【】（）<>|${blank}]{1,200}`, 'uy')

/** The value that follows a label which ends at `labelEnd`, if one does. */
export function readValue(text: string, labelEnd: number): LabelledValue | null {
  const tail = matchAt(labelTail, text, labelEnd)
  if (matchAt(pointer, text, tail) > tail) return valueAfter(text, tail, 'stated')
  const separator = matchAt(assignment, text, matchAt(purpose, text, tail))
  if (separator > tail) return valueAfter(text, separator, 'assigned')
  const stated = matchAt(copula, text, tail)
  if (stated > tail) return valueAfter(text, stated, 'stated')
  const dashed = matchAt(dash, text, tail)
  if (dashed > tail) return readValueAt(text, dashed, 'adjacent')
  const lineEnd = matchAt(lineBreaks, text, tail)
  if (lineEnd > tail) return aloneOnLine(text, lineEnd, 'adjacent')
  return readValueAt(text, matchAt(gap, text, tail), 'adjacent')
}

// `password: see below`, `密码：见下行`
const pointer =
  /[ \t]*(?:\(?(?:please )?(?:see |as |on )?(?:the )?(?:below|next line|following line|line below)|[(]?(?:请?见|如|在|参见)?(?:下方|下一行|下行|下面|下文|下))[):.。：…]{0,3}(?=[ \t]*\n|(?<=行)[!-~])/iuy

function valueAfter(text: string, from: number, bond: Bond): LabelledValue | null {
  const position = matchAt(pointer, text, from)
  const next = matchAt(lineBreaks, text, position)
  return next > position ? aloneOnLine(text, next, bond) : readValueAt(text, matchAt(gap, text, position), bond)
}

// On a line of its own a value has nothing behind it: `密码：` and below it `Xy12ab`.
function aloneOnLine(text: string, position: number, bond: Bond): LabelledValue | null {
  const value = readValueAt(text, position, bond)
  if (value === null) return null
  const rest = /^["'`”’」』》>*]{0,3}[ \t]*(?:\n|$|[|,，。;；(（])/u
  return rest.test(text.slice(value.end, value.end + 40)) ? value : null
}

/** The value that stands at a place: quoted, or up to the next white space or Han character. */
export function readValueAt(text: string, position: number, bond: Bond): LabelledValue | null {
  const first = text.charAt(position)
  const close = opening.test(first) ? closings[first] : undefined
  if (close !== undefined) {
    const end = text.slice(position, position + 120).indexOf(close, 1)
    const line = text.slice(position, position + 120).indexOf('\n')
    if (end > 1 && (line === -1 || end < line)) return { start: position + 1, end: position + end, bond, quoted: true }
  }
  const start = close === undefined ? position : position + 1
  const end = matchAt(bare, text, start)
  const value = trimValue(text.slice(start, end), text.slice(end, end + 61))
  return value === '' ? null : { start, end: start + value.length, bond, quoted: false }
}

// `Xy12ab.` at the end of a sentence, `"Xy12ab",` in a list, `Xy12ab(until Friday)` with a remark, `Xy12ab;Database=x` and `Xy12ab;Persist Security Info=x` in a connection string.
function trimValue(raw: string, rest: string): string {
  const field = /[;&,](?=[a-z_ ]{2,24}=)/iu.exec(raw + rest)
  const cut =
    field !== null && field.index < raw.length
      ? field
      : /^[^\n)]{0,60}\)/u.test(rest)
        ? /\((?=[^)]*$)/u.exec(raw)
        : null
  return (cut === null ? raw : raw.slice(0, cut.index)).replace(/["'`,;:.)\]}…*]{1,4}$/u, '')
}

function matchAt(pattern: RegExp, text: string, position: number): number {
  pattern.lastIndex = position
  return pattern.test(text) ? pattern.lastIndex : position
}

/** A value that looks chosen or generated, not written: `Xy12ab`, `pa$$word`, `4dgcE9`. */
export function looksSecret(value: string): boolean {
  if (value.length < 4 || /^(?:https?:|[a-z]:\\|\/|0x)/iu.test(value)) return false
  const digit = /\d/u.test(value)
  const letter = /\p{L}/u.test(value)
  const inner = /[^\p{L}\p{N}\s'’.,/-]/u.test(value)
  const mixed = /\p{Ll}\p{Lu}/u.test(value)
  return (digit && letter) || (inner && (digit || letter)) || mixed || /^\d{4,12}$/u.test(value)
}

/** Letters and digits that no version, size, format or date is made of: no `x64`, `IPv6`, `2016`, `3.5`. */
export function isChosen(value: string): boolean {
  return (
    looksSecret(value) &&
    !/^(?:[\d.:-]+|x\d{2}|ipv\d|win(?:dows)?\d+|v\d[\d.]*(?:[a-z]\d*)?|\d+(?:gb|mb|tb|位)?)$/iu.test(value)
  )
}

// ORA-12170, .ps1, :ERR_CERT_DATE, header.d=x, LifeTime=180, autoReconnect=true, 401, a path, arn:aws:kms:… of a thing in a cloud
const technical =
  /^(?:(?:ORA|TNS|OGG|RMAN|PLS|DIA|SQL|CRS|IMP|EXP|SP2|LFI|DBD|PRVF)-?\d{4,6}|\.\w{1,4}|:[\w:]{3,}|[a-z]+(?:\.[a-z]+)+=.*|[A-Za-z]{6,}=(?:\d{1,4}|true|false)|arn|(?:arn:)?aws(?:-[a-z-]{2,8})?:.*|[1-5]\d\d|[+/][A-Za-z]\w*\/.*)$/u

/** `<password>`, `your_password`, `****`, `${VAR}`, `xxx`: says where a value would stand. */
export function isSample(value: string): boolean {
  return (
    value.includes(blank) ||
    /^[*•●x.\-_?…·#]+$/iu.test(value) ||
    technical.test(value) ||
    /^[<{[$%(]|[>}\])%]$/u.test(value) ||
    /^(?:your|my|new|old|the|some|user|db|enter)[-_ ]?\w{0,20}(?:pass|pwd|name|user|secret|token|key)\w{0,10}$/iu.test(
      value,
    ) ||
    /^(?:pass(?:word|wd)?|pwd|user(?:name)?|secret|token|key|密码|口令|用户名)$/iu.test(value)
  )
}

/** An ordinary word that follows a label in prose: `password policy`, `the password is incorrect`. */
export function isOrdinary(value: string): boolean {
  const word = value.toLowerCase().replace(/^["'(]+|[!?"')]+$/gu, '')
  return notValues.has(word) || /^[a-z]+n't$/u.test(word) || cmdlet.test(value)
}

/** statement_timeout, super_read_only: settings of a database, words of the language joined. */
export function isSettingName(value: string): boolean {
  const parts = value.split('_')
  return (
    parts.length > 1 &&
    parts.every((part) => isEnglishWord(part) || isEnglishWord(part.replace(/s$/u, '')) || settingParts.has(part))
  )
}

/** bi_export: what a job of a program runs as, and says whose it is to nobody: an abbreviation of technology and a word, joined. */
export function isFeature(value: string): boolean {
  const [first = '', second = '', third] = value.split('_')
  return third === undefined && second !== '' && features.has(first) && isEnglishWord(second)
}

const features: ReadonlySet<string> = new Set('bi etl dwh cdc olap ocr rpa edi api sso crm erp'.split(' '))

const settingParts: ReadonlySet<string> = new Set('timeout readonly peer buffers max min tmp fs io cpu'.split(' '))

// Test-ComputerSecureChannel, -AsSecureString (approved verbs of PowerShell, learn.microsoft.com)
const cmdlet = overLines('u')`
  ^(?:
    Add|Approve|Backup|Clear|Close|Connect|Convert(?:To|From)?|Copy|Debug|Disable|Disconnect|Dismount|Enable|Enter
    |Exit|Export|Find|Format|Get|Grant|Import|Initialize|Install|Invoke|Join|Measure|Merge|Mount|Move|New|Open|Out
    |Ping|Publish|Read|Receive|Register|Remove|Rename|Repair|Request|Reset|Resolve|Restart|Restore|Resume|Revoke|Save
    |Search|Select|Send|Set|Show|Start|Stop|Suspend|Switch|Sync|Test|Unblock|Undo|Uninstall|Unlock|Unregister|Update
    |Wait|Watch|Write
  )-[A-Z][A-Za-z]{2,40}$
  |^-[A-Z][a-z]{1,15}(?:[A-Z][a-z]{1,15}){1,4}$
`
