/** What the sentences of a message most likely are, by the role chain: for everything that no heading or announcement settles. */
import type { Language } from '../../../model/case.ts'
import type { RedactedMessage } from '../../../model/redacted.ts'
import { textOf, type Segment } from '../../segment/segment.ts'
import type { Role } from '../role.ts'
import { chainRoles, roleProbabilities } from './role-chain.ts'
import { weightsFor } from './role-weights.ts'
import { featuresOf } from './sentence-features.ts'

/** How likely each role is, from 0 to 1; together 1. */
export type RoleProbabilities = ReadonlyMap<Role, number>

/** A message's place in its thread, from 0, and how many messages that has. */
export interface PlaceInThread {
  readonly place: number
  readonly of: number
}

/** The roles of the sentence in which an offset of the message's body lies. */
export type RolesAt = (offset: number) => RoleProbabilities

/** Weighs all sentences of a message together. Messages mix languages: the one that most of its letters are of decides. */
export function likelyRoles(
  message: RedactedMessage,
  segments: readonly Segment[],
  { place, of }: PlaceInThread,
): RolesAt {
  const sentences = segments.filter((segment) => segment.kind === 'sentence')
  const placed = sentences.map((segment, sentence) =>
    featuresOf({
      text: textOf(segment),
      author: message.role,
      message: place,
      messages: of,
      sentence,
      sentences: sentences.length,
    }),
  )
  const roles = roleProbabilities(placed, weightsFor(languageOf(message.body))).map(byRole)
  return (offset) => roles[sentences.findLastIndex(({ start }) => start <= offset)] ?? unknown
}

/** A Han character says about as much as three Latin letters. */
function languageOf(text: string): Language {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const latin = text.match(/[a-z]/giu)?.length ?? 0
  return han * 3 > latin ? 'zh-CN' : 'en'
}

const unknown: RoleProbabilities = new Map()

function byRole(probabilities: Float64Array): RoleProbabilities {
  return new Map(chainRoles.map((role, at) => [role, probabilities[at] ?? 0]))
}
