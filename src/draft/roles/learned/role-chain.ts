/**
 * A linear-chain conditional random field over the sentences of one message (Lafferty, McCallum and Pereira, 2001): each sentence's
 * features speak for its roles, each role for the one that follows it.
 */
import type { Role } from '../role.ts'

/** The roles in the order of the weights. */
export const chainRoles = [
  'symptom',
  'environment',
  'attempted',
  'finding',
  'hypothesis',
  'ruledOut',
  'cause',
  'resolution',
  'workaround',
  'confirmation',
  'administration',
  'courtesy',
] as const satisfies readonly Role[]

/** What was learned. Every list of weights has one number for each of `chainRoles`. */
export interface RoleWeights {
  readonly features: ReadonlyMap<string, ArrayLike<number>>
  /** Of the role after another: `transitions[before][after]`; the last row is for a message's first sentence. */
  readonly transitions: readonly ArrayLike<number>[]
}

/** How likely each role is for each sentence of a message, given all of them: rows that add up to 1. */
export function roleProbabilities(
  sentences: readonly (readonly string[])[],
  weights: RoleWeights,
): readonly Float64Array[] {
  const scores = sentences.map((features) => scoresOf(features, weights))
  const forward = passForward(scores, weights)
  const backward = passBackward(scores, weights)
  return scores.map((_, at) => normalised(forward[at], backward[at]))
}

const count = chainRoles.length
const none = new Float64Array(count)

function scoresOf(features: readonly string[], { features: weights }: RoleWeights): Float64Array {
  const scores = new Float64Array(count)
  for (const feature of features) {
    const row = weights.get(feature)
    if (row === undefined) continue
    for (let role = 0; role < count; role += 1) scores[role] = (scores[role] ?? 0) + (row[role] ?? 0)
  }
  return scores
}

/** Logarithms of the sums over all ways to get to a role. */
function passForward(scores: readonly Float64Array[], { transitions }: RoleWeights): readonly Float64Array[] {
  const rows: Float64Array[] = []
  for (const score of scores) {
    const before = rows.at(-1)
    const row = new Float64Array(count)
    for (let role = 0; role < count; role += 1) {
      const arriving =
        before === undefined
          ? (transitions[count]?.[role] ?? 0)
          : logSum(before.map((value, from) => value + (transitions[from]?.[role] ?? 0)))
      row[role] = arriving + (score[role] ?? 0)
    }
    rows.push(row)
  }
  return rows
}

/** Logarithms of the sums over all ways to go on from a role. */
function passBackward(scores: readonly Float64Array[], { transitions }: RoleWeights): readonly Float64Array[] {
  const rows: Float64Array[] = scores.map(() => none)
  for (let at = scores.length - 2; at >= 0; at -= 1) {
    const [after, score] = [rows[at + 1] ?? none, scores[at + 1] ?? none]
    rows[at] = none.map((_, role) =>
      logSum(after.map((value, to) => value + (score[to] ?? 0) + (transitions[role]?.[to] ?? 0))),
    )
  }
  return rows
}

function normalised(forward: Float64Array = none, backward: Float64Array = none): Float64Array {
  const joint = forward.map((value, role) => value + (backward[role] ?? 0))
  const total = logSum(joint)
  return joint.map((value) => Math.exp(value - total))
}

function logSum(values: Float64Array): number {
  let top = -Infinity
  for (const value of values) if (value > top) top = value
  let sum = 0
  for (const value of values) sum += Math.exp(value - top)
  return top + Math.log(sum)
}
