/** What a message proposes to be done or looked at. */
import type { Role, RoledMessage, RoledSegment } from '../roles/role.ts'
import { textOf } from '../segment/segment.ts'
import { contentWords, overlap } from './content-words.ts'

/** The last thing that the help desk proposed. */
export interface Proposal {
  /** Place of the message that proposed it; -1 where none has yet. */
  readonly place: number
  /** The words of its remedy. */
  readonly remedy: ReadonlySet<string>
  /** What it named as a way round, in words. */
  readonly around: readonly ReadonlySet<string>[]
  /** Whether there is anything in it to be done or to be looked at, and so to be tried in vain. */
  readonly advises: boolean
}

/** Before anything was proposed. */
export const noProposal: Proposal = { place: -1, remedy: new Set(), around: [], advises: true }

/** What a message of the help desk proposes; `null` where it proposes nothing. */
export function proposalOf({ segments, place }: RoledMessage): Proposal | null {
  if (!segments.some(proposes)) return null
  return {
    place,
    remedy: contentWords(sentencesOf(segments, 'resolution').join('\n')),
    around: sentencesOf(segments, 'workaround').map((text) => contentWords(text)),
    advises: segments.some(({ role, strength }) => strength >= 2 && advised.has(role)),
  }
}

/** Whether a segment proposes a remedy, or a cause to act on. */
export function proposes({ role, strength }: RoledSegment): boolean {
  if (role === 'hypothesis' || role === 'resolution' || role === 'workaround') return true
  return role === 'cause' && strength >= 2
}

const advised: ReadonlySet<Role> = new Set<Role>([
  'hypothesis',
  'resolution',
  'workaround',
  'attempted',
  'administration',
])

function sentencesOf(segments: readonly RoledSegment[], wanted: Role): readonly string[] {
  return segments
    .filter(({ role, segment }) => role === wanted && segment.kind === 'sentence')
    .map(({ segment }) => textOf(segment))
}

/** Whether what works is the way round: a suspicion that is denied beside it says nothing against that. */
export function isBridged({ around }: Proposal, successes: readonly RoledSegment[]): boolean {
  return successes.some(({ segment }) => {
    const words = contentWords(textOf(segment))
    return around.some((way) => overlap(words, way) >= sameWay)
  })
}

/** Share of its words that what works has in common with the way round that it is. */
const sameWay = 0.12
