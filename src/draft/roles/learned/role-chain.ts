/**
 * A linear-chain conditional random field over the sentences of a thread (Lafferty, McCallum and Pereira, 2001): each sentence's
 * features speak for its roles, each role for the one that follows it.
 */
import type { Role } from '../role.ts'
import type { FeaturedSentence } from './sentence-features.ts'

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

const count = chainRoles.length

/** The row of transitions into a thread's first sentence; the rows from 0 on are for the role before, in the same message. */
export const fromNothing = count

/** First of the rows of transitions from the role that the message before ended with. */
export const fromMessageBefore = count + 1

/** How many rows of transitions there are. */
export const transitionRows = fromMessageBefore + count

/** What was learned. Every list of weights has one number for each of `chainRoles`. */
export interface RoleWeights {
  readonly features: ReadonlyMap<string, ArrayLike<number>>
  /** Of the role that comes after: see `fromNothing` and `fromMessageBefore`. */
  readonly transitions: readonly ArrayLike<number>[]
}

/** What is known of the roles of a thread's sentences, given all of them. */
export interface RoleBeliefs {
  /** How likely each role is for each sentence: rows that add up to 1. */
  readonly roles: readonly Float64Array[]
  /** How likely a pair of roles is for a sentence and the one before it; 0 for the first. */
  pair(at: number, before: number, role: number): number
}

/** Weighs the roles of all sentences together, by the forward-backward algorithm with scaled sums. */
export function believeRoles(thread: readonly FeaturedSentence[], weights: RoleWeights): RoleBeliefs {
  const transitions = weights.transitions.map((row) => Float64Array.from(row, Math.exp))
  const rowOf = (at: number, before: number): Float64Array =>
    transitions[(thread[at]?.opensMessage === true ? fromMessageBefore : 0) + before] ?? none
  const scores = thread.map(({ features }) => scoresOf(features, weights))
  const forward: Float64Array[] = []
  scores.forEach((score, at) => {
    const last = forward.at(-1)
    const arriving = last === undefined ? (transitions[fromNothing] ?? none) : arrivals(last, (row) => rowOf(at, row))
    forward.push(scaled(arriving.map((value, role) => value * (score[role] ?? 0))))
  })
  const backward: Float64Array[] = scores.map(() => ones)
  for (let at = scores.length - 2; at >= 0; at -= 1) {
    const ahead = (backward[at + 1] ?? ones).map((value, role) => value * (scores[at + 1]?.[role] ?? 0))
    backward[at] = scaled(ones.map((_, role) => dot(rowOf(at + 1, role), ahead)))
  }
  const totals = scores.map((score, at) => {
    const last = forward[at - 1]
    if (last === undefined) return 1
    const ahead = score.map((value, role) => value * (backward[at]?.[role] ?? 0))
    return last.reduce((sum, value, before) => sum + value * dot(rowOf(at, before), ahead), 0)
  })
  return {
    roles: forward.map((row, at) => scaled(row.map((value, role) => value * (backward[at]?.[role] ?? 0)))),
    pair: (at, before, role) => {
      const way = (forward[at - 1]?.[before] ?? 0) * (rowOf(at, before)[role] ?? 0)
      return (way * (scores[at]?.[role] ?? 0) * (backward[at]?.[role] ?? 0)) / (totals[at] ?? 1)
    },
  }
}

const none = new Float64Array(count)
const ones = new Float64Array(count).fill(1)

/** Exponentials of the sums of a sentence's weights, the largest 1. */
function scoresOf(features: readonly string[], { features: weights }: RoleWeights): Float64Array {
  const scores = new Float64Array(count)
  for (const feature of features) {
    const row = weights.get(feature)
    if (row === undefined) continue
    for (let role = 0; role < count; role += 1) scores[role] = (scores[role] ?? 0) + (row[role] ?? 0)
  }
  const top = Math.max(...scores)
  return scores.map((score) => Math.exp(score - top))
}

function arrivals(before: Float64Array, rowOf: (role: number) => Float64Array): Float64Array {
  const sums = new Float64Array(count)
  before.forEach((value, from) => {
    const row = rowOf(from)
    for (let role = 0; role < count; role += 1) sums[role] = (sums[role] ?? 0) + value * (row[role] ?? 0)
  })
  return sums
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let at = 0; at < count; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0)
  return sum
}

/** The same proportions, adding up to 1. */
function scaled(values: Float64Array): Float64Array {
  const total = values.reduce((sum, value) => sum + value, 0)
  return values.map((value) => value / total)
}
