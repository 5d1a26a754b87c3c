/**
 * The exact tokens of a text: what people paste into a search box and what may not change by a digit between a case
 * and its article.
 */
import {
  addressWords,
  cmdletVerbs,
  errorWords,
  eventWords,
  fileExtensions,
  notErrorPrefixes,
  notFiles,
  portWords,
  subcommandPrograms,
  subcommands,
  switchCommands,
  units,
  versionSuffixes,
  versionVerbs,
  versionWords,
} from './token-words.ts'

export type TokenKind =
  | 'error-code'
  | 'event-id'
  | 'kb'
  | 'version'
  | 'hash'
  | 'path'
  | 'file'
  | 'registry-key'
  | 'url'
  | 'guid'
  | 'port'
  | 'command'
  | 'number'
  | 'cve'

/** `text` is what stands from `start` up to `end`. Of `event ID 7034` and `port 8080` the token is the number alone. */
export interface Token {
  readonly kind: TokenKind
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * Finds the tokens of a text, in the order in which they stand, without overlaps; of two that overlap the longer one
 * counts. `number` is every other word with a digit in it: amounts, dates (`2020-03-26`), times, addresses, model
 * names (`V0-H`). Numbers of list items and of masks (`[host 1]`) are no tokens. Time is linear in the text's length.
 */
export function findTokens(text: string): readonly Token[] {
  const found: Token[] = []
  const taken = new Uint8Array(text.length)
  for (const token of [...findPhrases(text), ...findWords(text)].sort(longestFirst)) {
    if (taken.subarray(token.start, token.end).includes(1)) continue
    taken.fill(1, token.start, token.end)
    if (token.kind !== 'none') found.push({ ...token, kind: token.kind })
  }
  return found.sort((left, right) => left.start - right.start)
}

/**
 * What two spellings of one token have in common: `0x8007000E` and `8007000e`, `KB 5005565` and `kb5005565`,
 * `HTTP/1.1 503` and `HTTP status 503`, `v6.20` and `6.20`. Lower case; two tokens are the same if their keys are.
 */
export function tokenKey(token: Pick<Token, 'kind' | 'text'>): string {
  const text = token.text.toLowerCase()
  switch (token.kind) {
    case 'error-code':
      // `HTTP/1.1 503`
      if (text.startsWith('http')) return `http ${text.slice(-3)}`
      return text.replace(/^0x0*(?=[0-9a-f])/u, '')
    case 'kb':
    case 'version':
      return text.replace(/^(?:v|kb)[ -]?(?=\d)/u, '')
    case 'guid':
      return text.replace(/[{}]/gu, '')
    case 'hash':
      return text.replaceAll(':', '')
    case 'url':
      return text.replace(/\/$/u, '')
    case 'command':
      return text.replace(/\s+/gu, ' ')
    case 'number':
      // `1,234.5`
      return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(text) ? text.replaceAll(',', '') : text
    default:
      return text
  }
}

/** `none` occupies its place and is left out: what looks like a token and is not. */
interface Candidate extends Omit<Token, 'kind'> {
  readonly kind: TokenKind | 'none'
}

function longestFirst(left: Candidate, right: Candidate): number {
  return (
    right.end - right.start - (left.end - left.start) ||
    precedence(left) - precedence(right) ||
    left.start - right.start
  )
}

/** Of two readings of the same stretch the one that its surroundings gave counts more than the bare number. */
function precedence(token: Candidate): number {
  return token.kind === 'none' ? 0 : token.kind === 'number' ? 3 : token.kind === 'version' ? 2 : 1
}

/* ---- tokens of several words, or known by the words before them ---- */

interface Phrase {
  readonly kind: Candidate['kind']
  /** The token is the group `token`, or the whole match where there is none; either way it ends where the match ends. */
  readonly pattern: RegExp
  readonly accept?: (token: string) => boolean
}

const code = '-?(?:0x)?[0-9A-Fa-f]{2,16}'
const separator = '[ \\t:：=#（(\\[“"\'是为]{0,4}'

const phrases: readonly Phrase[] = [
  // https://docs.example.com/a?b=c#d
  {
    kind: 'url',
    pattern:
      /\b(?:https?|s?ftps?|wss?|ldaps?|file|smb|jdbc:[a-z]{2,20}):\/\/(?=[\w/[.-])(?:[^\s<>"'`()，。；！？、：（）【】《》“”\u4e00-\u9fff]|\([^\s()]{0,80}\)){1,2000}(?<![.,;:!?\]}])/giu,
  },
  // HKEY_LOCAL_MACHINE\SOFTWARE\Contoso App\Settings
  {
    kind: 'registry-key',
    pattern:
      /\b(?:HKEY_[A-Z_]{4,30}|HK(?:LM|CU|CR|U|CC)):?(?:\\[^\\\s:*?"<>|，。；、（）“”][^\\\r\n\t:*?"<>|，。；、（）“”]{0,78}(?=\\))*\\[^\\\s:*?"<>|,;，。；、：（）“”\u4e00-\u9fff]{1,120}(?<![.)])/giu,
  },
  // C:\Program Files (x86)\Contoso\bin\contoso.exe, \\server\share\file.txt, %APPDATA%\Contoso
  {
    kind: 'path',
    pattern:
      /(?<![\w\\])(?:[A-Za-z]:|%[A-Za-z_()0-9]{2,40}%|\\\\[\w.$-]{1,63}(?=\\[\w$])|\\\\\[[^\]\n]{1,40}\])(?:\\[^\\/\s:*?"<>|,;，。；、：“”](?:[^\\/\r\n\t:*?"<>|,;，。；、：“”]{0,78}[^\\/\s:*?"<>|,;，。；、：“”])?(?=\\))*\\(?:[^\\/\s:*?"<>|,;，。；、：（）“”\u4e00-\u9fff]{1,160}(?<![.)\]}]))?/gu,
  },
  // /etc/security/limits.conf, ~/.ssh/config, $HOME/bin/run
  {
    kind: 'path',
    pattern:
      /(?<![\w.:/\\)\]-])(?:~|\.{1,2}|\$\{?[A-Za-z_]{2,40}\}?)?(?:\/[\w.@+%$*=-]{1,120}){2,40}\/?(?<![.,;:])|(?<![\w.:/\\)\]-])\/(?:bin|boot|data|dev|etc|home|lib|mnt|opt|proc|root|run|sbin|srv|sys|tmp|usr|var)\b\/?/gu,
  },
  // Get-FileHash
  { kind: 'command', pattern: new RegExp(`\\b(?:${cmdletVerbs.join('|')})-[A-Z][A-Za-z]{2,40}\\b`, 'gu') },
  // sfc /scannow
  {
    kind: 'command',
    pattern: new RegExp(
      `(?<![\\w./\\\\-])(?:${switchCommands.join('|')})(?:\\.exe)?(?: {1,2}(?:--?|/)[A-Za-z?][\\w:=?-]{0,40}(?![\\w./\\\\])){1,5}`,
      'gu',
    ),
  },
  // systemctl restart contoso-agent, net stop spooler, reg add
  {
    kind: 'command',
    pattern: new RegExp(
      `(?<![\\w./\\\\-])(?:${subcommandPrograms.join('|')}) (?:${subcommands.join('|')})\\b(?! (?:of|to|is|and|or|in|on|the|a|with|for)\\b)` +
        '(?: [A-Za-z][\\w.:@-]{1,40}(?![\\w./\\\\@]))?(?: (?:--?|/)[A-Za-z][\\w:=-]{0,40}(?![\\w./\\\\])){0,4}',
      'gu',
    ),
  },
  // HTTP/1.1 503, HTTP status code 503, HTTP 错误 503
  {
    kind: 'error-code',
    pattern:
      /\bHTTPS?(?:\/\d(?:\.\d)?)?[ -]?(?:(?:status|error|response|错误|状态)?[ -]?(?:code|代码|码)?)[ \t:：=]{0,3}[45]\d{2}(?![\w.])/giu,
  },
  // SQLSTATE[42P01], SQLSTATE: 08006
  { kind: 'error-code', pattern: /\bSQLSTATE[\s:：=[(]{0,4}(?<token>[0-9A-Z]{5})(?!\w)/gu },
  // error code: 0x80070005, 错误代码 1603, errno 13
  {
    kind: 'error-code',
    pattern: new RegExp(
      `(?<![A-Za-z_])(?:${errorWords})${separator}(?<token>${code})(?![\\w.%]|[ ]?(?:${units})(?![A-Za-z]))`,
      'giu',
    ),
    accept: isBareCode,
  },
  // event ID 7034, 事件 7034
  {
    kind: 'event-id',
    pattern: new RegExp(`(?<![A-Za-z_])(?:${eventWords})${separator}(?<token>\\d{1,5})(?![\\w.:%-])`, 'giu'),
    accept: (token) => token.length > 1,
  },
  // port 8080, 端口：8080, TCP 443
  {
    kind: 'port',
    pattern: new RegExp(`(?<![A-Za-z_])(?:${portWords})${separator}(?<token>\\d{1,5})(?![\\w.])`, 'giu'),
    accept: isPort,
  },
  // 8080 端口, 443/tcp
  { kind: 'port', pattern: /(?<![\w.,:/-])(?<token>\d{1,5})(?=\s?(?:端口|\/(?:tcp|udp)\b))/giu, accept: isPort },
  // KB 5005565
  { kind: 'kb', pattern: /\bKB[ -]?\d{6,8}(?!\w)/giu },
  // version 12, 版本：2004, build 2147
  {
    kind: 'version',
    pattern: new RegExp(
      `(?<![A-Za-z_])(?:${versionWords})${separator}(?<token>[vV]?\\d{1,6})(?![\\w.:,]|[-/]\\d|[ ]?(?:${units})(?![A-Za-z]))`,
      'giu',
    ),
  },
  // [host 1], [邮箱 2]
  { kind: 'none', pattern: /\[[^\]\n\d]{1,30} \d{1,4}\]/gu },
  // 1. / 2) / 3、 at the start of a line
  { kind: 'none', pattern: /^[ \t]{0,12}\d{1,3}(?:[.)](?=[ \t\u4e00-\u9fff])|[、）．])/gmu },
]

/** What a list goes on with after its first item: `event IDs 7031, 7034 and 7036`. */
const continuation = /\s{0,2}(?:,|，|、|\/|and|or|和|或|及|与)\s{0,2}(?<token>(?:0x)?[0-9A-Fa-f]{2,8})(?![\w.:%-])/uy

function* findPhrases(text: string): Generator<Candidate> {
  for (const { kind, pattern, accept } of phrases) {
    for (const match of text.matchAll(pattern)) {
      const token = match.groups?.['token'] ?? match[0]
      const end = match.index + match[0].length
      if (accept !== undefined && !accept(token)) continue
      yield { kind, text: token, start: end - token.length, end }
      if (kind === 'event-id' || kind === 'port' || kind === 'error-code') yield* furtherItems(text, kind, end, accept)
    }
  }
}

function* furtherItems(
  text: string,
  kind: TokenKind,
  from: number,
  accept: ((token: string) => boolean) | undefined,
): Generator<Candidate> {
  if (accept === undefined) return
  continuation.lastIndex = from
  for (let match = continuation.exec(text); match !== null; match = continuation.exec(text)) {
    const token = match.groups?.['token'] ?? ''
    // A bare number in a list goes on with numbers as long: `error 1603, 5 times` is no list of codes.
    if (token.length < 3 || !accept(token)) return
    yield { kind, text: token, start: continuation.lastIndex - token.length, end: continuation.lastIndex }
  }
}

/** Words such as `code bad` and `error face` are hexadecimal by accident. */
function isBareCode(token: string): boolean {
  return /^(?:0x|-?\d+$)/u.test(token) || (/\d/u.test(token) && /^[0-9A-F]{8}$/u.test(token))
}

function isPort(token: string): boolean {
  return Number(token) > 0 && Number(token) <= 65_535
}

/* ---- tokens that are one word ---- */

/** `CodeMeter.exe`, `16.0.12527.20278`, `2020-03-26`, `ORA-00942`; what joins words may join tokens too. */
const word = /(?<![A-Za-z0-9_])[A-Za-z0-9_]+(?:[-.:,+][A-Za-z0-9_]+|\.[*xX](?!\w))*/gu

/** Longer words are encoded data. */
const longestWord = 300

function* findWords(text: string): Generator<Candidate> {
  for (const match of text.matchAll(word)) {
    if (match[0].length <= longestWord) yield* classify(text, match[0], match.index)
  }
}

function* classify(text: string, written: string, start: number): Generator<Candidate> {
  const end = start + written.length
  const kind = kindOfWord(text, written, start)
  if (kind === 'parts') {
    for (const part of partsOf(written)) yield* classify(text, part.text, start + part.start)
  } else if (kind !== 'none') yield { kind, text: written, start, end }
}

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
  // java.lang.NullPointerException, OutOfMemoryError
  if (/^(?:[a-z_]\w{0,40}\.){0,12}[A-Z][A-Za-z0-9]{3,60}(?:Exception|Error)$/u.test(written)) return true
  // ORA-00942, WB218, MSB3073, SQL0803N, E1001
  const family = /^(?<letters>[A-Z]{1,10})(?<hyphen>[-_]?)(?<digits>\d{2,7})[A-Z]?$/u.exec(written)?.groups
  if (family === undefined) return false
  const { letters = '', hyphen = '', digits = '' } = family
  if (notErrorPrefixes.has(letters)) return false
  // One letter before a few digits is a model (T470) or a position; two letters with two digits are a name.
  return letters.length === 1 ? digits.length >= 4 && letters !== 'V' : digits.length >= (hyphen === '' ? 3 : 4)
}

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
