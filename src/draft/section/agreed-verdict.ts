/** A help desk's word that only agrees with what the requestor ruled out just before: `Right, size is off the table.` */
import { says } from '../lexicon/lexicon.ts'
import { pointsBack } from '../lexicon/points-back.ts'
import type { RoledMessage } from '../roles/role.ts'
import { textOf } from '../segment/segment.ts'
import { matterBeyond, matterOf, overlap } from '../thread/content-words.ts'
import type { Exclusion } from './told-exclusions.ts'

/** Segments beyond the first from which on an exclusion takes no further one. */
export const longestJoined = 4

/** Which of these, told by the requestor just before, the help desk (in the message at `place`) only concludes to be so; -1 where none is. */
export function agreedWith(
  thread: readonly RoledMessage[],
  [verdict, ...rest]: Exclusion,
  place: number,
  chosen: readonly Exclusion[],
): number {
  const answer = thread[place - 1]
  if (rest.length > 0 || answer?.message.role !== 'customer' || thread[place]?.message.role === 'customer') return -1
  const text = textOf(verdict.segment)
  if (!isOneClause(text) && !says('earlierSuspicion', text)) return -1
  const matter = matterBeyond(text, thread[0]?.message.body ?? '')
  const akin = chosen.findIndex(
    (other) =>
      other.length < longestJoined &&
      other.some(({ segment }) => segment.message === answer.message) &&
      overlap(matter, matterOf(other.map(({ segment }) => textOf(segment)).join('\n'))) > 0,
  )
  if (akin >= 0 || !pointsBack(text)) return akin
  // `Then the network has nothing to do with it.`, in which the network is what the problem is called by: the one thing that he cleared.
  const cleared = chosen.filter((other) => other.some(({ segment }) => segment.message === answer.message))
  const [only, ...others] = cleared
  if (only === undefined || others.length > 0) return -1
  const words = matterOf(only.map(({ segment }) => textOf(segment)).join('\n'))
  return overlap(matterOf(text), words) > 0 ? chosen.indexOf(only) : -1
}

/** `The firewall is off the list.`, with a word of agreement before it: what gives grounds of its own has more clauses. */
function isOneClause(text: string): boolean {
  return !inside.test(text.replace(agreeing, ''))
}

const inside = /[,，;；:：(（]\s*\S/u
const agreeing =
  /^(?:(?:right|true|agreed|ok|okay|yes|good|so|then|thanks|对|是的|好的?|嗯|那么?|所以|因此)[,，:：]?\s*)+/iu
