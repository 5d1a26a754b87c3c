/** What a sentence asks for behind the suspicion that it begins with: `Probably a loose card, please reseat it.` */
import type { RoledMessage, RoledSegment } from '../roles/role.ts'

/** The request of a suspicion's own sentence, if it has one. */
export function ownRequest({ segments }: RoledMessage, suspicion: RoledSegment): readonly RoledSegment[] {
  const next = segments[segments.indexOf(suspicion) + 1]
  return next !== undefined && isOwnRequest(suspicion, next) ? [next] : []
}

/** Whether a segment is what the sentence of the one just before it asks for. */
export function isOwnRequest(before: RoledSegment | undefined, { role, segment }: RoledSegment): boolean {
  if (before?.role !== 'hypothesis' || role !== 'attempted' || before.segment.message !== segment.message) return false
  const between = segment.message.body.slice(before.segment.end - 1, segment.start)
  return between.length <= mostBetween && !endsSentence.test(between)
}

/** Characters: the last one of the suspicion, a comma or a dash, clauses that say nothing. */
const mostBetween = 17
const endsSentence = /[。.!！?？:：\n]/u
