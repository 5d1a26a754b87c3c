/** What the sentences of a thread most likely are, by the role chain: for everything that no heading or announcement settles. */
import type { Language } from '../../../model/case.ts'
import type { RedactedMessage } from '../../../model/redacted.ts'
import { textOf, type Segment } from '../../segment/segment.ts'
import type { Role } from '../role.ts'
import { signatureOf } from '../segment-shows.ts'
import { believeRoles, chainRoles, type RoleRow } from './role-chain.ts'
import { weightsFor } from './role-weights.ts'
import { featuresOf } from './sentence-features.ts'

/** How likely each role is, from 0 to 1; together 1. */
export type RoleProbabilities = ReadonlyMap<Role, number>

/** The roles of the sentence of a message in which an offset of its body lies. */
export type RolesAt = (offset: number) => RoleProbabilities

/** Weighs all sentences of a thread together; one answer for each message, in the same order. */
export function likelyRoles(
  thread: readonly { readonly message: RedactedMessage; readonly segments: readonly Segment[] }[],
  language: Language,
): readonly RolesAt[] {
  // Who signs a message says nothing of what the sentences around it are.
  const signatures = thread.map(({ segments }) => signatureOf(segments))
  const isSigned = (offset: number, place: number): boolean => offset >= (signatures[place] ?? Infinity)
  const sentences = thread.flatMap(({ message, segments }, place) =>
    segments
      .filter((segment) => segment.kind === 'sentence' && !isSigned(segment.start, place))
      .map((segment) => ({ text: textOf(segment), author: message.role, message: place, start: segment.start })),
  )
  const { book, scoresOf, transitions } = weightsFor(language)
  const scored = featuresOf(sentences, book).map(({ features, opensMessage }) => ({
    scores: scoresOf(features),
    opensMessage,
  }))
  const { roles } = believeRoles(scored, transitions)
  const byMessage = Map.groupBy(
    sentences.map(({ message, start }, at) => ({ message, start, roles: roles[at] })),
    ({ message }) => message,
  )
  const opening = sentences[0]?.author === 'customer' ? sentences[0].message : -1
  return thread.map((_, place) => {
    const own = byMessage.get(place) ?? []
    const shares = new Map<RoleRow | undefined, RoleProbabilities>()
    return (offset) => {
      if (isSigned(offset, place)) return courteous
      const row = lastUpTo(offset, own)?.roles
      const known = shares.get(row) ?? byRole(row, place === opening)
      shares.set(row, known)
      return known
    }
  })
}

/** What a signature is. */
const courteous: RoleProbabilities = new Map([['courtesy', 1]])

/** The last of these that begins at an offset or before it. They stand in order, and there may be tens of thousands. */
function lastUpTo<One extends { readonly start: number }>(offset: number, all: readonly One[]): One | undefined {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return all[low - 1]
}

/** Before anybody has answered, nothing is confirmed, ruled out or mended: `opening` counts such roles as impossible. */
function byRole(probabilities: RoleRow | undefined, opening: boolean): RoleProbabilities {
  let total = 0
  chainRoles.forEach((role, at) => {
    if (!isImpossible(role, opening)) total += probabilities?.[at] ?? 0
  })
  const shares = new Map<Role, number>()
  chainRoles.forEach((role, at) => {
    shares.set(role, isImpossible(role, opening) ? 0 : (probabilities?.[at] ?? 0) / (total || 1))
  })
  return shares
}

function isImpossible(role: Role, opening: boolean): boolean {
  return opening && answers.has(role)
}

const answers: ReadonlySet<Role> = new Set(['ruledOut', 'confirmation', 'resolution', 'workaround'])
