/** Tokens of several words, or known by the words before them. */
import { errorWords, eventWords, separator } from './code-words.ts'
import {
  cmdletVerbs,
  namesWithSpaces,
  portWords,
  subcommandPrograms,
  subcommands,
  switchCommands,
  units,
  versionWords,
} from './token-words.ts'
import type { Candidate, TokenKind } from './token.ts'

interface Phrase {
  readonly kind: Candidate['kind']
  /** The token is the group `token`, or the whole match where there is none; either way it ends where the match ends. */
  readonly pattern: RegExp
  readonly accept?: (token: string) => boolean
  /** What every match holds: most texts have no backslash and many no digit. */
  readonly needs?: RegExp
}

const digit = /\d/u
const slash = /\//u
const backslash = /\\/u
const colons = /:\/\//u
const hyphen = /-/u
const bracket = /\[/u
const sqlState = /sqlstate/iu

// … as the last part of a path: HKLM\SOFTWARE\Contoso\Session Manager
const spaced = `(?:${namesWithSpaces})(?![\\w\\\\-])`
const code = '-?(?:0x)?[0-9A-Fa-f]{2,16}'

const phrases: readonly Phrase[] = [
  // https://docs.example.com/a?b=c#d
  {
    kind: 'url',
    needs: colons,
    pattern:
      /\b(?:https?|s?ftps?|wss?|ldaps?|file|smb|jdbc:[a-z]{2,20}):\/\/(?=[\w/[.-])(?:[^\s<>"'`()，。；！？、：（）【】《》“”\u4e00-\u9fff]|\([^\s()]{0,80}\)){1,2000}(?<![.,;:!?\]}])/giu,
  },
  // HKEY_LOCAL_MACHINE\SOFTWARE\Contoso App\Settings
  {
    kind: 'registry-key',
    needs: backslash,
    pattern: new RegExp(
      String.raw`\b(?:HKEY_[A-Z_]{4,30}|HK(?:LM|CU|CR|U|CC)):?(?:\\[^\\\s:*?"<>|，。；、（）“”][^\\\r\n\t:*?"<>|，。；、（）“”]{0,78}(?=\\))*\\(?:${spaced}|[^\\\s:*?"<>|,;，。；、：（）“”\u4e00-\u9fff]{1,120}(?<![.)]))`,
      'giu',
    ),
  },
  // C:\Program Files (x86)\Contoso\bin\contoso.exe, \\server\share\file.txt, %APPDATA%\Contoso
  {
    kind: 'path',
    needs: backslash,
    pattern: new RegExp(
      String.raw`(?<![\w\\])(?:[A-Za-z]:|%[A-Za-z_()0-9]{2,40}%|\\\\[\w.$-]{1,63}(?=\\[\w$])|\\\\\[[^\]\n]{1,40}\])(?:\\(?:[^\\/\s:*?"<>|,;，。；、：“”](?:[^\\/\r\n\t:*?"<>|,;，。；、：“”]{0,78}[^\\/\s:*?"<>|,;，。；、：“”])?|<[^\\/\r\n\t:*?"<>|]{1,40}>)(?=\\))*\\(?:${spaced}|<[^\\/\r\n\t:*?"<>|]{1,40}>|[^\\/\s:*?"<>|,;，。；、：（）“”\u4e00-\u9fff]{1,160}(?<![.)\]}]))?`,
      'gu',
    ),
  },
  // /etc/security/limits.conf, ~/.ssh/config, $HOME/bin/run
  {
    kind: 'path',
    needs: slash,
    pattern:
      /(?<![\w.:/\\)\]-])(?:~|\.{1,2}|\$\{?[A-Za-z_]{2,40}\}?)?(?:\/[\w.@+%$*=-]{1,120}){2,40}\/?(?<![.,;:])|(?<![\w.:/\\)\]-])\/(?:bin|boot|data|dev|etc|home|lib|mnt|opt|proc|root|run|sbin|srv|sys|tmp|usr|var)\b\/?/gu,
  },
  // Get-FileHash
  {
    kind: 'command',
    needs: hyphen,
    pattern: new RegExp(`\\b(?:${cmdletVerbs.join('|')})-[A-Z][A-Za-z]{2,40}\\b`, 'gu'),
  },
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
        '(?: [A-Za-z][\\w.:@-]{0,39}[\\w@-](?![\\w/\\\\@]|[.:-]\\w))?(?: (?:--?|/)[A-Za-z][\\w:=-]{0,40}(?![\\w./\\\\])){0,4}',
      'gu',
    ),
  },
  // HTTP/1.1 503, HTTP status code 503, HTTP 错误 503
  {
    kind: 'error-code',
    needs: digit,
    pattern:
      /\bHTTPS?(?:\/\d(?:\.\d)?)?[ -]?(?:(?:status|error|response|错误|状态)?[ -]?(?:code|代码|码)?)[ \t:：=]{0,3}[45]\d{2}(?![\w.])/giu,
  },
  // SQLSTATE[42P01], SQLSTATE: 08006
  { kind: 'error-code', needs: sqlState, pattern: /\bSQLSTATE[\s:：=[(]{0,4}(?<token>[0-9A-Z]{5})(?!\w)/gu },
  // 0x8007 0005, as it is read out
  { kind: 'error-code', needs: digit, pattern: /\b0x[0-9A-F]{4} [0-9A-F]{4}(?![\w.])/giu },
  // error code: 0x80070005, 错误代码 1603, errno 13
  {
    kind: 'error-code',
    needs: digit,
    pattern: new RegExp(
      `(?<![A-Za-z_])(?:${errorWords})${separator}(?<token>${code})(?![\\w.%]|[ ]?(?:${units})(?![A-Za-z]))`,
      'giu',
    ),
    accept: isBareCode,
  },
  // error SC542-02, alarm 4010-21, 故障代码 E01-22
  {
    kind: 'error-code',
    needs: hyphen,
    pattern: new RegExp(
      `(?<![A-Za-z_])(?:${errorWords}|alarm|alert|fault|告警|报警|故障)${separator}(?<token>(?-i:[A-Z]{1,4}\\d{1,5}|\\d{2,5})(?:-\\d{1,5}){1,2})(?![\\w.:/%-]|[ ]?(?:${units})(?![A-Za-z]))`,
      'giu',
    ),
    accept: (token) => token.length > 4 && !isDay.test(token),
  },
  // event ID 7034, 事件 7034
  {
    kind: 'event-id',
    needs: digit,
    pattern: new RegExp(`(?<![A-Za-z_])(?:${eventWords})${separator}(?<token>\\d{1,5})(?![\\w.:%-])`, 'giu'),
    accept: (token) => token.length > 1,
  },
  // port 8080, 端口：8080, TCP 443
  {
    kind: 'port',
    needs: digit,
    pattern: new RegExp(`(?<![A-Za-z_])(?:${portWords})${separator}(?<token>\\d{1,5})(?![\\w.])`, 'giu'),
    accept: isPort,
  },
  // 8080 端口, 443/tcp
  {
    kind: 'port',
    needs: digit,
    pattern: /(?<![\w.,:/-])(?<token>\d{1,5})(?=\s?(?:端口|\/(?:tcp|udp)\b))/giu,
    accept: isPort,
  },
  // KB 5005565
  { kind: 'kb', needs: digit, pattern: /\bKB[ -]?\d{6,8}(?!\w)/giu },
  // version 12, 版本：2004, build 2147
  {
    kind: 'version',
    needs: digit,
    pattern: new RegExp(
      `(?<![A-Za-z_])(?:${versionWords})${separator}(?<token>[vV]?\\d{1,6})(?![\\w.:,]|[-/]\\d|[ ]?(?:${units})(?![A-Za-z]))`,
      'giu',
    ),
  },
  // [host 1], [邮箱 2]
  { kind: 'none', needs: bracket, pattern: /\[[^\]\n\d]{1,30} \d{1,4}\]/gu },
  // 1. / 2) / 3、 at the start of a line
  { kind: 'none', needs: digit, pattern: /^[ \t]{0,12}\d{1,3}(?:[.)](?=[ \t\u4e00-\u9fff])|[、）．])/gmu },
]

/** What a list goes on with after its first item: `event IDs 7031, 7034 and 7036`. */
const continuation = /\s{0,2}(?:,|，|、|\/|and|or|和|或|及|与)\s{0,2}(?<token>(?:0x)?[0-9A-Fa-f]{2,8})(?![\w.:%-])/uy

/** Adds them in the order of the phrases, whether they overlap or not. */
export function addPhrases(found: Candidate[], text: string): void {
  for (const { kind, pattern, accept, needs } of phrases) {
    if (needs?.test(text) === false) continue
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const token = match.groups?.['token'] ?? match[0]
      const end = match.index + match[0].length
      if (accept !== undefined && !accept(token)) continue
      found.push({ kind, text: token, start: end - token.length, end })
      if (kind === 'event-id' || kind === 'port' || kind === 'error-code')
        addFurtherItems(found, text, kind, end, accept)
    }
  }
}

function addFurtherItems(
  found: Candidate[],
  text: string,
  kind: TokenKind,
  from: number,
  accept: ((token: string) => boolean) | undefined,
): void {
  if (accept === undefined) return
  continuation.lastIndex = from
  for (let match = continuation.exec(text); match !== null; match = continuation.exec(text)) {
    const token = match.groups?.['token'] ?? ''
    // A bare number in a list goes on with numbers as long: `error 1603, 5 times` is no list of codes.
    if (token.length < 3 || !accept(token)) return
    found.push({ kind, text: token, start: continuation.lastIndex - token.length, end: continuation.lastIndex })
  }
}

/** Words such as `code bad` and `error face` are hexadecimal by accident. */
function isBareCode(token: string): boolean {
  return /^(?:0x|-?\d+$)/u.test(token) || (/\d/u.test(token) && /^[0-9A-F]{8}$/u.test(token))
}

// 2024-05-06
const isDay = /^(?:19|20)\d{2}-(?:0?[1-9]|1[0-2])(?:-|$)/u

function isPort(token: string): boolean {
  return Number(token) > 0 && Number(token) <= 65_535
}
