/** Puts console output, logs and tables into ``` fences, letter by letter. */
import { everyMatch } from '../language/patterns/every-match.ts'
import { readCodeLine, type CodeLine } from './code-lines.ts'

/** A run of lines of one kind. `code` lines stand as they came, fences included. */
export interface Stretch {
  readonly kind: 'code' | 'prose'
  readonly lines: readonly string[]
}

/** Lines that are only likely to be code need company. */
const leastLikely = 3
/** Empty and undecided lines that may stand between two lines of output. */
const mostBetween = 3

/** Splits lines into prose and code; text that already stands in fences is code as it is. */
export function separateCode(lines: readonly string[]): readonly Stretch[] {
  const fenced = insideFences(lines)
  const kinds = withColumns(
    lines,
    lines.map((line, at): CodeLine => (fenced[at] ? 'certain' : readCodeLine(line))),
  )
  const isCode = [...fenced]
  for (const { start, end } of runsOf(kinds)) isCode.fill(true, start, end)
  const stretches: { kind: Stretch['kind']; lines: string[] }[] = []
  for (const [at, line] of lines.entries()) {
    const kind = isCode[at] ? 'code' : 'prose'
    const isSame = stretches.at(-1)?.kind === kind && !(kind === 'code' && fenced[at] !== fenced[at - 1])
    if (isSame) stretches.at(-1)?.lines.push(line)
    else stretches.push({ kind, lines: [line] })
  }
  return stretches
}

/** Lines that go on with the columns of a table above them belong to it: one of two columns is told from prose by nothing else. */
function withColumns(lines: readonly string[], kinds: readonly CodeLine[]): readonly CodeLine[] {
  const known = [...kinds]
  for (let at = 1; at < lines.length; at += 1) {
    const [kind, above] = [known[at], known[at - 1]]
    const mayGoOn = (kind === 'open' || kind === 'prose') && (above === 'likely' || above === 'certain')
    if (mayGoOn && sharesColumn(lines[at] ?? '', lines[at - 1] ?? '')) known[at] = 'likely'
  }
  return known
}

function sharesColumn(line: string, above: string): boolean {
  const starts = columnStarts(above)
  return columnStarts(line).some((start) => starts.includes(start))
}

// Where something begins behind three spaces or more; how a line is indented is no column.
function columnStarts(line: string): readonly number[] {
  return everyMatch(columnGap, line.slice(0, widestTable)).map((gap) => gap.index + gap[0].length)
}

const columnGap = /(?<=\S) {3,}(?=\S)/gu
const widestTable = 400

/** The lines of a code stretch between fences; one that has its own fences keeps them. */
export function fence(lines: readonly string[]): readonly string[] {
  const first = lines[0] ?? ''
  if (fenceLine.test(first)) return isClosed(lines) ? lines : [...lines, closing(first)]
  const longestInside = lines.reduce((longest, line) => Math.max(longest, /`{3,}/u.exec(line)?.[0].length ?? 0), 2)
  const marks = '`'.repeat(longestInside + 1)
  return [marks, ...lines, marks]
}

const fenceLine = /^\s{0,3}(`{3,}|~{3,})/u

function isClosed(lines: readonly string[]): boolean {
  return lines.length > 1 && fenceLine.test(lines.at(-1) ?? '')
}

function closing(opening: string): string {
  return fenceLine.exec(opening)?.[1] ?? '```'
}

function insideFences(lines: readonly string[]): boolean[] {
  let open: string | null = null
  return lines.map((line) => {
    const marks = fenceLine.exec(line)?.[1] ?? null
    if (open === null) {
      open = marks
      return marks !== null
    }
    if (marks !== null && marks.startsWith(open)) open = null
    return true
  })
}

interface Run {
  readonly start: number
  readonly end: number
}

/** Runs that begin and end with a certain or likely line, hold no prose, and are certain or numerous enough. */
function runsOf(kinds: readonly CodeLine[]): readonly Run[] {
  const runs: Run[] = []
  let start = -1
  let last = -1
  let weight = 0
  const close = () => {
    if (start >= 0 && weight >= leastLikely) runs.push({ start, end: last + 1 })
    start = -1
    weight = 0
  }
  for (const [at, kind] of kinds.entries()) {
    if (kind === 'prose' || (start >= 0 && at - last > mostBetween)) close()
    if (kind !== 'certain' && kind !== 'likely') continue
    if (start < 0) start = at
    last = at
    weight += kind === 'certain' ? leastLikely : 1
  }
  close()
  return runs
}
