/**
 * A linear-chain conditional random field over the sentences of a thread (Lafferty, McCallum and Pereira, 2001): each sentence's
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

const count = chainRoles.length

/** The row of transitions into a thread's first sentence; the rows from 0 on are for the role before, in the same message. */
export const fromNothing = count

/** First of the rows of transitions from the role that the message before ended with. */
export const fromMessageBefore = count + 1

/** How many rows of transitions there are. */
export const transitionRows = fromMessageBefore + count

/** One number for each role. No typed array: to make one of this length takes V8 as long as some twenty of these. */
export type RoleRow = readonly number[]

/** A sentence as the chain sees it. */
export interface ScoredSentence {
  /** By role: the sum of the weights of its features. */
  readonly scores: RoleRow
  /** First of its message. */
  readonly opensMessage: boolean
}

/** What is known of the roles of a thread's sentences, given all of them. */
export interface RoleBeliefs {
  /** How likely each role is for each sentence: rows that add up to 1. */
  readonly roles: readonly RoleRow[]
  /** How likely a pair of roles is for a sentence and the one before it; 0 for the first. */
  pair(at: number, before: number, role: number): number
}

/** A row of zeros to fill in. */
export function emptyRow(): number[] {
  return zeros.slice()
}

// V8 keeps numbers together as they are in a list that has once held a fraction.
const zeros = chainRoles.map(() => 0.5).fill(0)

/** The weights of transitions, rows of `chainRoles` one behind the other (see `fromNothing`, `fromMessageBefore`), as `believeRoles` takes them. */
export function readyTransitions(weights: readonly ArrayLike<number>[]): Float64Array {
  const ready = new Float64Array(transitionRows * count)
  for (const [at, row] of weights.entries()) ready.set(Array.from(row, Math.exp), at * count)
  return ready
}

/** Weighs the roles of all sentences together, by the forward-backward algorithm with scaled sums. `transitions`: see `readyTransitions`. */
export function believeRoles(thread: readonly ScoredSentence[], transitions: Float64Array): RoleBeliefs {
  const rowOf = (at: number): number => (thread[at]?.opensMessage === true ? fromMessageBefore * count : 0)
  const likelihoods = thread.map(({ scores }) => likelihoodsOf(scores))
  const forward: RoleRow[] = []
  for (const [at, own] of likelihoods.entries()) {
    const last = forward.at(-1)
    forward.push(scaledProduct(last === undefined ? first(transitions) : arrivals(last, transitions, rowOf(at)), own))
  }
  const backward: RoleRow[] = thread.map(() => ones)
  for (let at = thread.length - 2; at >= 0; at -= 1) {
    const ahead = product(backward[at + 1] ?? ones, likelihoods[at + 1] ?? ones)
    backward[at] = scaledProduct(departures(ahead, transitions, rowOf(at + 1)), ones)
  }
  const totals = new Map<number, number>()
  return {
    roles: forward.map((row, at) => scaledProduct(row, backward[at] ?? ones)),
    pair: (at, before, role) => {
      const last = forward[at - 1]
      if (last === undefined) return 0
      const [own, after] = [likelihoods[at] ?? ones, backward[at] ?? ones]
      const total = totals.get(at) ?? dot(last, departures(product(own, after), transitions, rowOf(at)))
      totals.set(at, total)
      const way = (last[before] ?? 0) * (transitions[rowOf(at) + before * count + role] ?? 0)
      return (way * (own[role] ?? 0) * (after[role] ?? 0)) / total
    },
  }
}

const ones: RoleRow = emptyRow().fill(1)

/** Exponentials of a sentence's scores, the largest 1. */
function likelihoodsOf(scores: RoleRow): RoleRow {
  let top = -Infinity
  for (let role = 0; role < count; role += 1) top = Math.max(top, scores[role] ?? 0)
  const likelihoods = emptyRow()
  for (let role = 0; role < count; role += 1) likelihoods[role] = Math.exp((scores[role] ?? 0) - top)
  return likelihoods
}

/** What comes in at each role of a thread's first sentence. */
function first(transitions: Float64Array): RoleRow {
  const row = emptyRow()
  for (let role = 0; role < count; role += 1) row[role] = transitions[fromNothing * count + role] ?? 0
  return row
}

/** What comes in at each role from all roles before. */
function arrivals(before: RoleRow, transitions: Float64Array, row: number): RoleRow {
  const sums = emptyRow()
  for (let from = 0; from < count; from += 1) {
    const value = before[from] ?? 0
    const at = row + from * count
    for (let role = 0; role < count; role += 1) sums[role] = (sums[role] ?? 0) + value * (transitions[at + role] ?? 0)
  }
  return sums
}

/** What goes out of each role to all roles behind. */
function departures(ahead: RoleRow, transitions: Float64Array, row: number): RoleRow {
  const sums = emptyRow()
  for (let from = 0; from < count; from += 1) {
    const at = row + from * count
    let sum = 0
    for (let role = 0; role < count; role += 1) sum += (transitions[at + role] ?? 0) * (ahead[role] ?? 0)
    sums[from] = sum
  }
  return sums
}

function dot(one: RoleRow, other: RoleRow): number {
  let sum = 0
  for (let at = 0; at < count; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0)
  return sum
}

function product(one: RoleRow, other: RoleRow): number[] {
  const values = emptyRow()
  for (let at = 0; at < count; at += 1) values[at] = (one[at] ?? 0) * (other[at] ?? 0)
  return values
}

/** The same with its proportions kept, adding up to 1. */
function scaledProduct(one: RoleRow, other: RoleRow): RoleRow {
  const values = product(one, other)
  let sum = 0
  for (let at = 0; at < count; at += 1) sum += values[at] ?? 0
  for (let at = 0; at < count; at += 1) values[at] = (values[at] ?? 0) / sum
  return values
}
