/**
 * Headings of entries in a dress that no program is known for. Every help desk that prints its cases dresses them in its own
 * way, and repeats that way above each entry: lines with a date that are alike in all but who and when are headings.
 */
import { remembered } from '../../../language/remembered.ts'
import { comparableName } from '../tickets/records.ts'
import { blockAround, ruledLine } from './heading-block.ts'
import { withoutNoun, withoutRole } from './entry-heading.ts'
import type { EntryHeading } from './entry-heading.ts'
import { headingPieces, headingWords } from './heading-pieces.ts'
import type { HeadingPieces, HeadingWords } from './heading-pieces.ts'
import { isMailHeader, mostAlike } from './most-headings.ts'
import { isNoPersonsLabel } from './printed-labels.ts'

export interface PlacedHeading {
  readonly heading: EntryHeading
  /** Index of the first line below it. */
  readonly end: number
}

interface Candidate {
  readonly start: number
  readonly end: number
  readonly said: string
  readonly pieces: HeadingPieces
}

/** Fewer lines that are alike are chance. */
const leastHeadings = 2

/** Share of the lines in one dress that must turn out to be headings. */
const leastShare = 0.8

/** Lines in one dress that may be headings. */
type HeadingFamily = readonly Candidate[]

/**
 * Lines with a date by their dress; none where the text has no two of them, nor where it is plain that no dress has headings on more
 * than `moreThan` lines.
 */
export function headingFamilies(lines: readonly string[], moreThan: number): readonly HeadingFamily[] {
  if (moreThan > 0 && mostAlike(lines) <= moreThan) return []
  // Threads have many lines twice, and each is looked at in two extents.
  const piecesOf = remembered(headingPieces, lines.length)
  const dated = lines.flatMap((line, at) => (line.trim() === '' || piecesOf(line) === null ? [] : [at]))
  if (dated.length < leastHeadings) return []
  return extents.flatMap((extent) => {
    const families = Map.groupBy(
      candidates(lines, dated, extent, piecesOf),
      ({ pieces }) => `${pieces.dress}|${pieces.dateFirst}`,
    )
    return [...families.values()]
  })
}

/** The headings by the index of their first line: those of the family that has most of them. */
export function repeatedHeadings(
  families: readonly HeadingFamily[],
  lines: readonly string[],
): ReadonlyMap<number, PlacedHeading> {
  const read = families.map((family) => readFamily(family, lines))
  const most = read.reduce((best, one) => (one.length > best.length ? one : best), [])
  return new Map(most)
}

/** What a heading takes up: the line with the date, or those around it as well where the line names nobody. */
const extents = ['line', 'block'] as const

type PiecesOf = (line: string) => HeadingPieces | null

/** `dated` are the lines with a date in them. */
function candidates(
  lines: readonly string[],
  dated: readonly number[],
  extent: (typeof extents)[number],
  piecesOf: PiecesOf,
): readonly Candidate[] {
  const found: Candidate[] = []
  for (const at of dated) {
    const from = found.at(-1)?.end ?? 0
    if (at < from) continue
    const block = extent === 'line' ? ruledLine(lines, at, from) : blockAround(lines, at, from)
    const pieces = piecesOf(block.text)
    if (pieces === null) continue
    const { start, end, said } = block
    found.push({ start, end, said, pieces })
  }
  return found
}

interface ReadCandidate extends Candidate {
  readonly words: HeadingWords
}

function readFamily(found: HeadingFamily, lines: readonly string[]): (readonly [number, PlacedHeading])[] {
  if (found.length < leastHeadings || found.some((one) => isMailHeader(lines, one))) return []
  const family = found.map((candidate): ReadCandidate => ({ ...candidate, words: headingWords(candidate.pieces) }))
  const isLog = isLogOfNotes(family)
  const shared = isLog ? new Set<string>() : wordsOfAll(family)
  const headings = family.flatMap((candidate): (readonly [number, PlacedHeading])[] => {
    const named = headingOf(candidate, shared)
    const heading = named !== null && isLog ? { ...named, labels: [...named.labels, noteLabel] } : named
    return heading === null ? [] : [[candidate.start, { heading, end: candidate.end }]]
  })
  const names = new Set(headings.map(([, { heading }]) => heading.name))
  const enough = headings.length >= leastHeadings && headings.length >= family.length * leastShare
  return enough && (names.size > 1 || isLog) && isDressed(family, headings.length) ? headings : []
}

/** Whether the headings are of notes that a help desk took (`电话记录 2025-05-19 10:02`): one person may have made them all. */
function isLogOfNotes(family: readonly ReadCandidate[]): boolean {
  const notes = family.filter(({ words }) => words.isNote).length
  const makers = new Set(family.flatMap(({ words }) => words.texts))
  return makers.size === 1 && (notes === family.length || (notes > 0 && family.length > leastHeadings))
}

/** What a heading of a note has beside its maker, so that it is told from a line with a date and a name. */
const noteLabel = 'note'

/** Words that stand in every heading: they belong to the dress, and not to who writes. */
function wordsOfAll(family: readonly ReadCandidate[]): ReadonlySet<string> {
  const [first, ...others] = family.map(({ words }) => new Set(words.texts.flatMap((text) => text.split(' '))))
  return new Set([...(first ?? [])].filter((word) => others.every((words) => words.has(word))))
}

/** Two lines that happen to be alike are no dress: it takes a frame, a counter, a side, an address, or a third one. */
function isDressed([first]: readonly ReadCandidate[], count: number): boolean {
  if (first === undefined || count > leastHeadings) return true
  const { dress, email } = first.pieces
  return dress.trim() !== '' || first.words.roles.length > 0 || email !== null || first.end - first.start > 1
}

function headingOf(
  { said, pieces, words: { roles, texts } }: ReadCandidate,
  shared: ReadonlySet<string>,
): EntryHeading | null {
  const stated: string[] = []
  const own = texts.flatMap((piece) => {
    const words = piece.split(' ').filter((word) => !shared.has(word))
    if (words.length === 0) return []
    const { name, role } = withoutRole(withoutNoun(words.join(' ')))
    if (role !== null) stated.push(role)
    const { team, person = name } = teamAndPerson.exec(name)?.groups ?? {}
    if (team !== undefined) stated.push(team)
    return [person]
  })
  const named = own.findIndex(isName)
  // `System · System · …`, `Outbound · ana@example.com`: a side or an address is all that some entries are headed with.
  const name = own[named] ?? (own.length === 0 ? (pieces.email ?? roles[0] ?? null) : null)
  if (name === null || own.length > maxPieces || isNoPersonsLabel(comparableName(name))) return null
  const labels = [...roles, pieces.email ?? [], own.filter((_, index) => index !== named), stated].flat()
  return { name, labels, day: pieces.date, partialDay: '', time: '', text: said }
}

/** Beside a name there may be a role or a team in words that nobody knows. */
const maxPieces = 2

// Ana Ruiz · tom_b · J. O’Neill · 吴芳 · 买买提·艾力
const latinName =
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: \p{L}[\p{L}\p{M}.'’-]{0,30}){0,4}|[a-z][a-z\d]{1,20}[._-][a-z\d._-]{1,30})$/u
const hanName = /^[\p{Script=Han}·]{2,8}(?:\s?[\p{Script=Latin}.]{2,20})?$/u

// 仓储部 王磊 · 三号车间 李工: where somebody works, in front of the name
const teamAndPerson =
  /^(?<team>[\p{Script=Han}\p{N}]{1,12}[部科处處组組室厅廳厂廠店局院所司班队隊站课課間间行校]|[\p{Script=Han}\p{N}]{1,12}(?:中心|公司|车间|門市|门市|仓库|倉庫|学院|學院)) (?<person>[\p{Script=Han}·]{2,8})$/u

function isName(text: string): boolean {
  return latinName.test(text) || hanName.test(text)
}
