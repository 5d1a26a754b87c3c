/** Tokens that are one word. */
import { separator } from './code-words.ts'
import {
  addressWords,
  failedStates,
  failedWords,
  fileExtensions,
  notErrorPrefixes,
  notFiles,
  units,
  versionSuffixes,
  versionVerbs,
  versionWords,
} from './token-words.ts'
import type { Candidate, TokenKind } from './token.ts'

/** `CodeMeter.exe`, `16.0.12527.20278`, `2020-03-26`, `ORA-00942`; what joins words may join tokens too. */
const word = /(?<![A-Za-z0-9_])[A-Za-z0-9_]+(?:[-.:,+][A-Za-z0-9_]+|\.[*xX](?!\w))*/gu

/** Longer words are encoded data. */
const longestWord = 300

/** Adds them in the order in which they stand. */
export function addWords(found: Candidate[], text: string): void {
  word.lastIndex = 0
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    if (match[0].length <= longestWord) classify(found, text, match[0], match.index)
  }
}

function classify(found: Candidate[], text: string, written: string, start: number): void {
  if (isPlain(written)) return
  const kind = kindOfWord(text, written, start)
  if (kind === 'parts') {
    for (const part of partsOf(written)) classify(found, text, part.text, start + part.start)
  } else if (kind !== 'none') found.push({ kind, text: written, start, end: start + written.length })
}

/** Letters alone that are no name of an error: nearly all words. */
function isPlain(written: string): boolean {
  return lettersAlone.test(written) && !errorInLetters.test(written)
}

const lettersAlone = /^[A-Za-z]+$/u
// ECONNREFUSED, OutOfMemoryError, AccessDenied, CrashLoopBackOff
const errorInLetters = new RegExp(`^E[A-Z]|(?:Exception|Error|${failedWords}|${failedStates})$`, 'u')

function kindOfWord(text: string, written: string, start: number): TokenKind | 'none' | 'parts' {
  for (const [kind, pattern] of wordKinds) if (pattern.test(written)) return kind
  if (isFile(written)) return 'file'
  if (isErrorCode(written)) return 'error-code'
  if (!/\d/u.test(written)) return 'none'
  const dotted = version.exec(written)
  if (dotted !== null) return kindOfDotted(text, written, start, dotted.groups?.['numbers'] ?? '')
  return /[.:,+]|\d-\d/u.test(written) ? 'parts' : 'number'
}

// 16.0.12527.20278, v2.1.0-rc1, 1.8.0_202, 1.0.2k, 5.4.0-42-generic, 5.x
const version = new RegExp(
  String.raw`^[vV]?(?<numbers>\d{1,10}(?:\.(?:\d{1,10}|[*xX]))+)(?:[a-z]\d{0,2})?(?:[-_+](?!\d+\.)\d[0-9A-Za-z]{0,20}|[-_+.](?:${versionSuffixes})\d{0,6}){0,5}$`,
  'iu',
)

/** Words whose form alone says what they are, most telling first. */
const wordKinds: readonly (readonly [TokenKind, RegExp])[] = [
  // 6F9619FF-8B86-D011-B42D-00C04FC964FF
  ['guid', /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/iu],
  // md5, sha1, sha224, sha256, sha384, sha512 in hexadecimal digits
  [
    'hash',
    /^(?=[a-f]*\d)(?=\d*[a-f])(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/iu,
  ],
  // a thumbprint: AB:CD:… of 16, 20 or 32 bytes
  ['hash', /^(?:[0-9a-f]{2}:){15}[0-9a-f]{2}$|^(?:[0-9a-f]{2}:){19}[0-9a-f]{2}$|^(?:[0-9a-f]{2}:){31}[0-9a-f]{2}$/iu],
  // CVE-2021-44228
  ['cve', /^CVE-\d{4}-\d{4,7}$/iu],
  // KB5005565
  ['kb', /^KB-?\d{6,8}$/iu],
  // 2020-03-26, 2020.3.26, 26.03.2020, 2020-03-26T12:28:00
  [
    'number',
    /^(?:(?:19|20)\d{2}([-.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])([-.])(?:0?[1-9]|1[0-2])\2(?:19|20)\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?Z?)?$/u,
  ],
  // 12:28, 12:28:05.123
  ['number', /^\d{1,2}:\d{2}(?::\d{2}(?:[.,:]\d{1,9})?)?$/u],
  // 1.5GB, 30s
  ['number', /^\d{1,15}(?:\.\d{1,9})?[A-Za-z]{1,4}$/u],
  // 1,234,567.89
  ['number', /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u],
  // 400-820-0000, 021-5555-0000, 138-0000-0000
  ['number', /^\d{2,4}-\d{3,4}-\d{4}$/u],
  // 22H2, 20H1; 8u202
  ['version', /^(?:[12]\dH[12]|\du\d{1,3})$/u],
]

const extension = new RegExp(`\\.(?:${fileExtensions.join('|')})(?:\\.\\d{1,4}){0,3}$`, 'iu')

/** contoso.exe, libssl.so.3, access.log.1 */
function isFile(written: string): boolean {
  return !/[:,+]/u.test(written) && extension.test(written) && !notFiles.has(written.toLowerCase())
}

function isErrorCode(written: string): boolean {
  // 0x80070005
  if (/^0x[0-9A-Fa-f]{2,16}$/u.test(written)) return true
  // ERR_CONNECTION_RESET, STATUS_ACCESS_VIOLATION, DNS_PROBE_FINISHED_NXDOMAIN
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/u.test(written)) {
    return /(?:^|_)(?:E|ERR|ERROR|ERRNO|FAIL|FAILED|FAILURE|STATUS|EXCEPTION|PROBE|DENIED|INVALID|TIMEOUT|REFUSED|UNABLE|VIOLATION|BAD)(?:_|$)/u.test(
      written,
    )
  }
  // ECONNREFUSED: names of errno(3)
  if (
    /^E(?:CONN[A-Z]{5,8}|NOENT|ACCES|PERM|ADDRINUSE|ADDRNOTAVAIL|TIMEDOUT|NOTFOUND|PIPE|MFILE|NFILE|NOSPC|NOMEM|EXIST|BUSY|ROFS|HOSTUNREACH|NETUNREACH|AI_AGAIN)$/u.test(
      written,
    )
  )
    return true
  if (errorName.test(written) || failedName.test(written)) return true
  // ORA-00942, WB218, MSB3073, SQL0803N, E1001
  const family = /^(?<letters>[A-Z]{1,10})(?<hyphen>[-_]?)(?<digits>\d{2,7})[A-Z]?$/u.exec(written)?.groups
  if (family === undefined) return false
  const { letters = '', hyphen = '', digits = '' } = family
  if (notErrorPrefixes.has(letters)) return false
  // One letter before a few digits is a model (T470) or a position; two letters with two digits are a name.
  return letters.length === 1 ? digits.length >= 4 && letters !== 'V' : digits.length >= (hyphen === '' ? 3 : 4)
}

// java.lang.NullPointerException, System.IO.IOException, OutOfMemoryError; no OnError, IsError: what asks for one
const errorName =
  /^(?:[A-Za-z_]\w{0,40}\.){0,12}(?!(?:Get|Has|Is|Log|No|On|Set|Show|With)[A-Z])[A-Z][A-Za-z0-9]{1,60}(?:Exception|Error)$/u
const capitalised = '(?:[A-Z][a-z]{1,30})'
// AccessDenied, CrashLoopBackOff, Contoso_Gateway_InvalidCredentials
const failedName = new RegExp(
  `^(?:${capitalised}{1,6}(?:${failedWords})|${capitalised}{0,3}(?:${failedStates})|[A-Z][A-Za-z0-9]{0,40}(?:_[A-Za-z0-9]{1,60}){0,8}_(?:${capitalised}{0,6}(?:${failedWords}|Error)|Invalid${capitalised}{1,6}))$`,
  'u',
)

const beforeVersion = new RegExp(`(?:^|[^A-Za-z])(?:${versionWords})${separator}$`, 'iu')
const beforeUpgrade = new RegExp(`(?:^|[^A-Za-z])(?:${versionVerbs})[\\s：:]{0,2}$|[vV]$`, 'iu')
const beforeAddress = new RegExp(`(?:^|[^A-Za-z])(?:${addressWords})${separator}$`, 'iu')
// Contoso 6.20, OpenSSL-3.1, PostgreSQL（12.4
const afterName = /[A-Z][A-Za-z0-9+#]{1,40}[ （(/-]{0,2}$/u
const beforeUnit = new RegExp(`^[ ]?(?:${units})(?![A-Za-z])`, 'iu')

/** A number with dots in it: a version, an address, a section number or an amount. */
function kindOfDotted(text: string, written: string, start: number, numbers: string): TokenKind {
  const before = text.slice(Math.max(0, start - 48), start)
  const after = text.slice(start + written.length, start + written.length + 12)
  const parts = numbers.split('.')
  if (/^[vV]/u.test(written) || beforeVersion.test(before) || /^[ ]?(?:版本?|及以[上下]|以[上下]版本)/u.test(after))
    return 'version'
  if (
    parts.length === 4 &&
    numbers === written &&
    parts.every((part) => /^\d{1,3}$/u.test(part) && Number(part) < 256)
  ) {
    return afterName.test(before) && !beforeAddress.test(before) ? 'version' : 'number'
  }
  if (parts.length > 2 || numbers !== written) return 'version'
  if (/[¥￥$€£第]\s?$/u.test(before) || beforeUnit.test(after)) return 'number'
  return afterName.test(before) || beforeUpgrade.test(before) || /[*xX]$/u.test(numbers) ? 'version' : 'number'
}

/** `10:00-11:00` is two times, `7034.Next` a number and a word: the parts between what joined them. */
function partsOf(written: string): readonly { readonly text: string; readonly start: number }[] {
  const joint = joints.find((joined) => joined.test(written)) ?? /[:,+.]/u
  const parts = []
  let start = 0
  for (const text of written.split(joint)) {
    parts.push({ text, start })
    start += text.length + 1
  }
  return parts
}

/** Ranges come apart before what they range over (`16.0.1-16.0.9`, `10:00-11:00`), names before versions (`agent-3.0.8`). */
const joints = [/(?<=\d)-(?=\d)/u, /[:,+]/u, /(?<=[A-Za-z])-(?=\d{1,9}\.)|(?<=\.\d{1,9})-(?=[A-Za-z])/u]
