/** Lines by which people sign that no header tells: what most messages of one side end with says nothing of the case. */
import { textOf } from '../segment/segment.ts'
import type { RoledMessage, RoledSegment } from './role.ts'

/** Characters up to which a line may be a name, a team or a place. */
const longest = 60
/** Lines at the end that are looked at. */
const mostLines = 3
/** Messages of a side from which on a line that recurs is how it signs, and the share of them that end with it. */
const leastMessages = 2
const leastShare = 0.6

/** The messages of a thread with such lines as courtesies: `Backend lead, Example Ltd` below each of them. */
export function withSignOffs(thread: readonly RoledMessage[]): readonly RoledMessage[] {
  const signed = new Map(
    [...Map.groupBy(thread, ({ message }) => message.role)].map(([role, told]) => [role, signOffs(told)]),
  )
  return thread.map((told) => {
    const lines = signed.get(told.message.role)
    const last = endOf(told)
    const isSigned = (roled: RoledSegment): boolean =>
      last.includes(roled) && (lines?.has(textOf(roled.segment)) === true || familyName.test(textOf(roled.segment)))
    if (!last.some(isSigned)) return told
    return { ...told, segments: told.segments.map((roled) => (isSigned(roled) ? asCourtesy(roled) : roled)) }
  })
}

/** The lines that most of these messages end with. */
function signOffs(messages: readonly RoledMessage[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const told of messages)
    for (const text of new Set(endOf(told).map(({ segment }) => textOf(segment))))
      counts.set(text, (counts.get(text) ?? 0) + 1)
  const least = Math.max(leastMessages, messages.length * leastShare)
  return new Set([...counts].filter(([, times]) => times >= least).map(([text]) => text))
}

/** The last lines that each stand alone and end like no sentence; something stands above them. */
function endOf({ segments, message }: RoledMessage): readonly RoledSegment[] {
  const end = segments.slice(Math.max(1, segments.length - mostLines))
  const from = end.findLastIndex(({ segment }) => {
    const { kind, start, end: stop } = segment
    const isLine = message.body[start - 1] === '\n' && (message.body[stop] ?? '\n') === '\n'
    return kind === 'code' || !isLine || stop - start > longest || sentenceEnd.test(textOf(segment))
  })
  return end.slice(from + 1)
}

// 唐   A
const familyName = /^(?:\p{Script=Han}|[A-Z]\.?)$/u

const sentenceEnd = /[。.！!？?；;：:，,]$/u

function asCourtesy(roled: RoledSegment): RoledSegment {
  return { ...roled, role: 'courtesy', strength: 2, by: 'place' }
}
