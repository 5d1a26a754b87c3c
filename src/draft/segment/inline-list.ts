/** Lists that do not begin on a line of their own: `处理步骤：1、停止服务；2、删除缓存；3、重启。`, `Please (a) stop it, (b) delete the folder.` */
import { isVerbatimLine } from '../../language/sentences.ts'
import { fencedEnd } from './code-lines.ts'
import { readMarker, type Line } from './line.ts'
import type { ListMarker } from './segment.ts'

/**
 * The lines, those that hold a list cut in front of each of its items, and one behind whose words a list begins that goes on below
 * cut in front of its first item. Code and output stay whole.
 */
export function cutInlineLists(lines: readonly Line[]): readonly Line[] {
  let fenced = -1
  return lines.flatMap((line, at) => {
    if (at > fenced) fenced = fencedEnd(lines, at) ?? fenced
    const isProse = at > fenced && line.text.length <= longestList && !isVerbatimLine(line.text)
    const places = isProse ? placesIn(line.text, lines, at) : []
    if (places.length === 0) return [line]
    const starts = places[0] === 0 ? places : [0, ...places]
    return starts.map((from, index) => {
      const to = starts[index + 1] ?? line.text.length
      return { text: line.text.slice(from, to).trimEnd(), start: line.start + from, end: line.start + to }
    })
  })
}

const longestList = 2000

function placesIn(text: string, lines: readonly Line[], at: number): readonly number[] {
  const within = itemPlaces(text)
  if (within.length > 0) return within
  const place = openingPlace(text)
  return place !== null && goesOnBelow(readMarker(text.slice(place))?.marker, lines, at + 1) ? [place] : []
}

/** Offset of the mark of a first item behind the words that lead in to it: `What to do: 1. Stop it.` */
function openingPlace(text: string): number | null {
  const found = opensList.exec(text)
  return found === null ? null : found.index + found[0].length - (found[1]?.length ?? 0)
}

// What to do: 1. Stop it.   The way out — * Stop it.   怎么处理？1、停止
const opensList =
  /[：:。！!？?—–>→]\s{0,3}((?:1(?:[.．](?![\d.])\s{0,3}|[)）]\s{0,3}|、)|[(（]1[)）]\s{0,3}|①\s{0,3}|一、|[-*•·●]\s{1,3})\S{2})/u

/** Whether a line below has the next item: the number after 1, or the next mark of a list without numbers on the very next line of text. */
function goesOnBelow(first: ListMarker | undefined, lines: readonly Line[], from: number): boolean {
  if (first === undefined) return false
  // What is counted without digits has no number to look for.
  const second = first.number === undefined ? undefined : 2
  for (const { text } of lines.slice(from, from + farthestItem)) {
    if (text.trim() === '') continue
    const marker = readMarker(text)?.marker
    if (first.number === undefined && !first.ordered) return marker !== undefined && !marker.ordered
    if (marker?.ordered === true && marker.number === second) return true
    if (marker?.number === 1) return false
  }
  return false
}

/** Lines between the first item and the second. */
const farthestItem = 12

/** Offsets of the marks of the first list that counts up from its beginning; none where there are fewer than two items. */
function itemPlaces(line: string): readonly number[] {
  for (const mark of marks) {
    const found = [...line.matchAll(mark.pattern)]
    const first = found.findIndex(([, number = '']) => mark.orderOf(number) === 1)
    const items: number[] = []
    for (const match of found.slice(Math.max(first, 0))) {
      const [whole, number = ''] = match
      if (mark.orderOf(number) === items.length + 1) items.push(match.index + whole.length - whole.trimStart().length)
    }
    if (first >= 0 && items.length > 1) return items
  }
  return []
}

interface Mark {
  /** Its only group is the number, as it is written. */
  readonly pattern: RegExp
  readonly orderOf: (number: string) => number
}

const marks: readonly Mark[] = [
  // 1. item   1) item   1、item: behind the end of a clause, and no part of a version or a time
  { pattern: /(?<=^|[\s：:。；;，,、！!？?）)])(\d{1,2})(?:[.)．）](?![\d.])|、)(?=\s*\S{2})/gu, orderOf: Number },
  // (1) item
  { pattern: /(?<=^|[\s：:。；;，,、！!？?.])[(（](\d{1,2})[)）](?=\s*\S{2})/gu, orderOf: Number },
  // (a) item   a) item
  {
    pattern: /(?<=^|[\s：:。；;，,])[(（]?([a-h])[)）](?=\s*(?:\S{2}|a\s))/gu,
    orderOf: (letter) => letter.charCodeAt(0) - 96,
  },
  // ① item
  { pattern: /([①-⑳])(?=\s*\S{2})/gu, orderOf: (sign) => sign.charCodeAt(0) - 0x245f },
  // 一、item
  {
    pattern: /(?<=^|[\s：:。；;！!？?])([一二三四五六七八九])[、．](?=\S{2})/gu,
    orderOf: (sign) => digits.indexOf(sign) + 1,
  },
]

const digits = '一二三四五六七八九'
