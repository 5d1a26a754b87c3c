/** Lists within a line: `处理步骤：1、停止服务；2、删除缓存；3、重启。`, `Please (a) stop it, (b) delete the folder.` */
import { isVerbatimLine } from '../../language/sentences.ts'
import { fencedEnd } from './code-lines.ts'
import type { Line } from './line.ts'

/** The lines, those that hold a list cut in front of each of its items. Code and output stay whole. */
export function cutInlineLists(lines: readonly Line[]): readonly Line[] {
  let fenced = -1
  return lines.flatMap((line, at) => {
    if (at > fenced) fenced = fencedEnd(lines, at) ?? fenced
    const isProse = at > fenced && line.text.length <= longestList && !isVerbatimLine(line.text)
    const places = isProse ? itemPlaces(line.text) : []
    if (places.length === 0) return [line]
    const starts = places[0] === 0 ? places : [0, ...places]
    return starts.map((from, index) => {
      const to = starts[index + 1] ?? line.text.length
      return { text: line.text.slice(from, to).trimEnd(), start: line.start + from, end: line.start + to }
    })
  })
}

const longestList = 2000

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
    pattern: /(?<=^|[\s：:。；;，,])[(（]?([a-h])[)）](?=\s*\S{2})/gu,
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
