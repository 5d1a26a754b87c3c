/** Quotations marked otherwise than with `>`: by the initials of their author, or by a line drawn at their left. */
import { boundaryWordings } from './headers/boundary-wordings.ts'
import { withoutCitedNames } from './attributions/cited-names.ts'

// AW> The scanner is offline. · AW>> It was new.
const initialsMark = /^\s{0,3}([A-Z]{1,3})(>{1,9})(?:\s|$)/u
// | Please restart it. · | | It is offline. · │ It is offline.
const lineMark = /^\s{0,3}((?:[|│┃]\s?){1,9})(?=[^|│┃]*$)/u

// one of them, or of the foreign ones below, somewhere in a text: most have none
const anyMark = /^\s{0,3}(?:[A-Z]{1,3}>|[|│┃])|＞|&gt;/mu

/** PS>, SQL>: prompts that look like initials. */
const prompts: ReadonlySet<string> = new Set(['PS', 'SQL', 'C', 'D', 'CMD', 'DB', 'GDB', 'ASM', 'RMAN', 'IOS', 'FTP'])

/** Longest end of a line in which an introduction is looked for. */
const maxIntroduction = 400

/** Lines with other marks that make a quotation: fewer may be a prompt or a row of a table. */
const minLines = 2

/**
 * The lines of a text, with `>` instead of other marks. A line at the left makes a quotation below `Ana Ruiz wrote:` alone; initials that
 * two lines in a row have make one wherever they stand, as newsreaders put them.
 */
export function withUsualMarks(text: string): readonly string[] {
  const written = text.includes('" == ') ? withoutCitedNames(text.split('\n')) : text.split('\n')
  if (!anyMark.test(text)) return written
  const lines = withAsciiMarks(written)
  if (!lines.some((line) => initialsMark.test(line) || lineMark.test(line))) return lines
  const marked = [...lines]
  const known = knownInitials(lines)
  let at = 0
  while (at < lines.length) {
    const initials = byInitials(lines[at] ?? '')
    const isQuoted = initials === null && byFirst(lines[at] ?? '') !== null && isIntroduced(lines, at)
    // Below an introduction a line at the left is a mark even where the text has such lines too.
    const end = Math.max(endOfRun(lines, at, byInitials), endOfRun(lines, at, isQuoted ? byFirst : byLine))
    const isMarked = initials === null ? end - at >= minLines && isQuoted : known.has(initials)
    if (isMarked) for (let index = at; index < end; index++) marked[index] = usual(lines[index] ?? '')
    at = Math.max(end, at + 1)
  }
  return marked
}

/** Initials that two lines in a row have, or several apart and one of them below an introduction: some programs mark no blank lines. */
function knownInitials(lines: readonly string[]): ReadonlySet<string> {
  const known = new Set<string>()
  const apart = new Map<string, { times: number; isIntroduced: boolean }>()
  for (const [at, line] of lines.entries()) {
    const initials = byInitials(line)
    if (initials === null) continue
    const seen = apart.get(initials) ?? { times: 0, isIntroduced: false }
    seen.times += 1
    seen.isIntroduced ||= isIntroduced(lines, at)
    apart.set(initials, seen)
    const isRun = at > 0 && byInitials(lines[at - 1] ?? '') === initials
    if (isRun || (seen.times >= minLines && seen.isIntroduced)) known.add(initials)
  }
  return known
}

// ＞ 请重启。 · &gt; Please restart it. · ＞＞ · &gt;&gt;
const foreignMarks = /^\s{0,3}(?:(?:＞|&gt;|>)\s?){1,30}/u

/** Full-width marks, and marks that an export left escaped; one line alone may say something else. */
function withAsciiMarks(lines: readonly string[]): readonly string[] {
  if (lines.filter(isForeign).length < minLines) return lines
  return lines.map((line) =>
    isForeign(line) ? line.replace(foreignMarks, (marks) => marks.replaceAll(/＞|&gt;/gu, '>')) : line,
  )
}

function isForeign(line: string): boolean {
  return /^[\s>]{0,8}(?:＞|&gt;)/u.test(line)
}

type Mark = (line: string) => string | null

function byInitials(line: string): string | null {
  const mark = initialsMark.exec(line)?.[1] ?? null
  return mark === null || prompts.has(mark) ? null : mark
}

function byLine(line: string): string | null {
  return lineMark.test(line) ? '|' : null
}

/** A line at the left, whatever stands behind it; the row of a table has one at its right, too. */
function byFirst(line: string): string | null {
  return /^\s{0,3}[|│┃](?!.{0,400}[^\s|│┃]\s{0,8}[|│┃]\s*$)/u.test(line) ? '|' : null
}

/** Index behind the last of the lines from `start` on that have one mark. */
function endOfRun(lines: readonly string[], start: number, mark: Mark): number {
  const first = mark(lines[start] ?? '')
  if (first === null) return start
  let end = start
  while (end < lines.length && mark(lines[end] ?? '') === first) end += 1
  return end
}

// On 1 March 2024 at 10:32, Ana Ruiz <ana@example.com> wrote: · 吴芳 写道： · 2024/3/1 Ana Ruiz <ana@example.com>
const introduction = new RegExp(
  `(?:@|\\d:\\d\\d|${Object.values(boundaryWordings)
    .map(({ wrote }) => wrote)
    .join('|')}).{0,200}[:：]$|^\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}\\s.{2,100}<[^<>\\s]{1,64}@[^<>\\s]{1,200}>$`,
  'iu',
)

/** True where the line above, blank ones passed over, says who wrote what follows. */
function isIntroduced(lines: readonly string[], start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 3); at--) {
    const line = (lines[at] ?? '').trimEnd()
    if (line !== '') return introduction.test(line.slice(-maxIntroduction))
  }
  return false
}

function usual(line: string): string {
  const initials = initialsMark.exec(line)
  if (initials !== null) return `${initials[2] ?? '>'} ${line.slice(initials[0].length)}`
  const drawn = lineMark.exec(line) ?? /^\s{0,3}((?:[|│┃]\s?){1,9})/u.exec(line)
  if (drawn === null) return line
  return `${'>'.repeat(drawn[1]?.replaceAll(/\s/gu, '').length ?? 1)} ${line.slice(drawn[0].length)}`
}
