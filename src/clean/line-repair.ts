/** Rejoins what scanners, PDF files and mail programs broke over lines; nothing that could be a token is changed. */
import { displayWidth, isVerbatimLine } from '../language/sentences.ts'

/** Mail programs wrap at 66 to 78 columns (RFC 3676), PDF pages at up to 100; a shorter line ended where its writer ended it. */
const mailWidth = 66
const leastWidth = 56
const mostWidth = 130

/** Columns of a narrow page. */
const leastColumn = 40
// …so that two operators can⏎compare charts, but no settings, paths or calls: …/node1.keystore⏎store.password: x
const smallAtEnd = /(?:^|\s)[\p{L}'’(]{1,40}(?:,|-)?$/u
const smallAtStart = /^\p{Ll}[\p{Ll}'’-]{0,24}(?=[\s,;!?)]|[.:](?:\s|$)|$)/u

/** Scanned lines end where the next word would not fit, give or take a few columns. */
const slack = 10

/**
 * Rejoins the sentences in lines of prose: Chinese without a space, Latin words with one. `width` is that of the widest
 * line of the whole message; a message with lines wider than any page was never wrapped and stays as it is. `spaced`: with
 * an empty line between all lines, as scans have it, which then ends no sentence.
 */
export function joinSentences(lines: readonly string[], layout: LineLayout): readonly string[] {
  const { width, spaced, mostlyFull, isWrapped } = layout
  if (width > mostWidth || !isWrapped) return lines
  const joined: string[] = []
  let last = ''
  let gap: string[] = []
  for (const line of lines) {
    if (spaced && line.trim() === '') {
      gap.push(line)
      continue
    }
    const before = joined.at(-1)
    const isFull = displayWidth(last.trimEnd()) + displayWidth(firstWord(line)) >= width - slack
    const isNear = gap.length === 0 || (gap.length === 1 && (mostlyFull || clearlyGoesOn(last, line)))
    if (before !== undefined && isFull && isNear && goesOn(last, line))
      joined[joined.length - 1] = connect(before, line)
    else for (const one of [...gap, line]) joined.push(one)
    last = line
    gap = []
  }
  return joined.concat(gap)
}

/** How the lines of a message are set. */
export interface LineLayout {
  readonly width: number
  readonly spaced: boolean
  /** Two thirds of the lines reach the margin: they were cut there, none of them on purpose. */
  readonly mostlyFull: boolean
  /** One line alone that is wider than the others shows no margin, unless it is as wide as mail programs wrap. */
  readonly isWrapped: boolean
}

/** Measures lines of prose. */
export function layoutOf(lines: readonly string[]): LineLayout {
  const width = widestLine(lines)
  let filled = 0
  let followed = 0
  let full = 0
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue
    filled += 1
    if (displayWidth(line.trim()) >= width - slack) full += 1
    if ((lines[at + 1] ?? '').trim() !== '') followed += 1
  }
  return {
    width,
    spaced: filled > 1 && followed <= filled * mostTight,
    mostlyFull: filled > 3 && full * 3 >= filled * 2,
    isWrapped: full > 1 || width >= mailWidth,
  }
}

/** Share of lines that the scan of a double-spaced page has set without an empty line below them. */
const mostTight = 0.1

/** …DNS 和防⏎火墙都不是问题: between Latin words an empty line may well end a sentence without a full stop. */
function clearlyGoesOn(last: string, line: string): boolean {
  if (/,\s*$/u.test(last) && /^\S/u.test(line)) return true
  return hanOrStop.test(last.trimEnd().slice(-1)) && han.test(line.charAt(0))
}

/** Columns of the widest line, a Chinese character being two wide. */
function widestLine(lines: readonly string[]): number {
  return lines.reduce((widest, line) => Math.max(widest, displayWidth(line.trim())), 0)
}

// 服 | spooler | 2016,
function firstWord(line: string): string {
  return /^\s*(?:[\x21-\x7e]{1,40}|.)/u.exec(line)?.[0].trim() ?? ''
}

/** Rejoins hashes and mail addresses that were broken over two lines, where the whole can be nothing else. */
export function joinTokens(lines: readonly string[]): readonly string[] {
  const joined: string[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    // A scan puts an empty line between all lines.
    const next = (lines[at + 1] ?? '').trim() === '' ? at + 2 : at + 1
    const rest = lines[next] ?? ''
    if (isBrokenToken(line.trimEnd(), rest.trimStart())) {
      joined.push(line.trimEnd() + rest.trimStart())
      at = next
    } else joined.push(line)
  }
  return joined
}

// MD5, SHA-1, SHA-224, SHA-256, SHA-384, SHA-512 in hexadecimal digits
const hashLengths: ReadonlySet<number> = new Set([32, 40, 56, 64, 96, 128])
// … SHA256  0123456789ABCDEF…
const hexAtEnd = /(?:^|[\s:=])([0-9A-F]{16,127}|[0-9a-f]{16,127})$/u
const hexAtStart = /^([0-9A-F]{4,112}|[0-9a-f]{4,112})(?=\s|$)/u
// ana.ruiz@exam⏎ple.com is not certain; ana.ruiz@⏎example.com and ana.ruiz@example⏎.com are
const addressAtEnd = /[\w.+-]{2,64}@(?:[\w-]{2,63})?$/u
const domainAtStart = /^(?:[a-z0-9-]{1,63})?(?:\.[a-z0-9-]{2,63}){1,4}(?=[\s>;,]|$)/u

function isBrokenToken(line: string, next: string): boolean {
  const end = line.slice(-130)
  const tail = hexAtStart.exec(next)?.[1]
  const head = tail === undefined ? undefined : hexAtEnd.exec(end)?.[1]
  if (head !== undefined && tail !== undefined)
    return hashLengths.has(head.length + tail.length) && !hashLengths.has(head.length)
  if (!end.includes('@')) return false
  const address = addressAtEnd.exec(end)?.[0]
  return address !== undefined && domainAtStart.test(next) && address.endsWith('@') !== next.startsWith('.')
}

const endsSentence = /[。！？；：!?:;…>|]["'”’）)】\]]{0,2}$|[=_*~#-]{3,}$|\.["'”’）)】\]]{0,2}$/u
const opensLine =
  /^\s{0,12}(?:[-*•·●○▪◦➢►–—]\s?|\d{1,2}[.)、．）](?!\d)|[a-zA-Z][.)]\s|[(（](?:\d{1,2}|[a-z]|[一二三四五六七八九十]{1,3})[)）]|[一二三四五六七八九十]{1,3}[、．]|[①-⑳]|#{1,6}\s|>|第[一二三四五六七八九十\d]{1,2}步|步骤\s?\d|Step\s\d|[=_*-]{3,}|\|)/iu
// 用户名: … | Error code: …
const labelled = /^\s{0,12}[\p{L}\p{N} ]{1,24}[:：]\s?\S/u
// w32tm /resync | sfc.exe /scannow | ls -l
const command = /^[\w.-]{2,24}\s(?:\/[A-Za-z][\w:]*(?!\/)|--?[A-Za-z])/u
const han = /\p{Script=Han}/u
const hanOrStop = /[\p{Script=Han}，、（《“]/u

function goesOn(last: string, next: string): boolean {
  const before = last.trimEnd()
  const after = next.trim()
  if (before.trim() === '' || after === '' || isVerbatimLine(last) || isVerbatimLine(next)) return false
  if (command.test(before) || command.test(after)) return false
  if (before.startsWith('>') || endsSentence.test(before) || opensLine.test(next) || labelled.test(next)) return false
  const width = displayWidth(before)
  // A scanned column may be narrow: then only what cannot begin a line of its own goes on.
  const least = smallAtEnd.test(before) && smallAtStart.test(after) ? leastColumn : leastWidth
  if (width < least || width > mostWidth) return false
  // A line without a Chinese character above a Chinese sentence is what a program printed.
  if (!wide.test(before) && han.test(after.charAt(0))) return false
  if (hanOrStop.test(before.slice(-1)) || han.test(after.charAt(0))) return true
  // In Latin script a line may have been ended on purpose before a capital: a title, a name, a table row.
  return /^[\p{Ll}\d("'“‘]/u.test(after) || (/[\p{Ll},]$/u.test(before) && width >= mailWidth)
}

function connect(before: string, next: string): string {
  const head = before.trimEnd()
  const tail = next.trimStart()
  const bothLatin = !wide.test(head.slice(-1)) && !wide.test(tail.charAt(0))
  if (hyphenAtEnd.test(head) && smallAtStart.test(tail)) return head + tail
  return bothLatin || /\s$/u.test(before) ? `${head} ${tail}` : head + tail
}

// work-⏎station: whether the hyphen is the writer's or the scan's, nobody can tell, so it stays
const hyphenAtEnd = /\p{Ll}{2}-$/u

// 无 ， （
const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’]/u
