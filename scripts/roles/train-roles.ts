/** Learns the weights of the role chain from labelled threads, by stochastic gradient ascent with AdaGrad (Duchi et al., 2011). */
import {
  believeRoles,
  chainRoles,
  fromMessageBefore,
  fromNothing,
  readyTransitions,
  transitionRows,
  type RoleBeliefs,
} from '../../src/draft/roles/learned/role-chain.ts'
import { GrowingBook } from '../../src/draft/roles/learned/feature-book.ts'
import { featuresOf, type ThreadSentence } from '../../src/draft/roles/learned/sentence-features.ts'
import type { LabelledThread } from './read-examples.ts'
import { shuffled } from './shuffled.ts'

/** What was learned. Every list of weights has one number for each of `chainRoles`. */
export interface LearnedRoles {
  /** By the names of features. */
  readonly features: ReadonlyMap<string, Float64Array>
  /** Of the role that comes after: see `fromNothing` and `fromMessageBefore`. */
  readonly transitions: readonly Float64Array[]
  /** What a thread's sentences are, by these weights. */
  readonly believe: (thread: readonly ThreadSentence[]) => RoleBeliefs
}

/** One thread ready for learning. */
interface Lesson {
  readonly sentences: readonly LearnedSentence[]
  readonly roles: readonly number[]
}

interface LearnedSentence {
  /** Each once. */
  readonly features: readonly number[]
  readonly opensMessage: boolean
}

/** The weights of one feature, or of the transitions from one role. */
interface Row {
  readonly weights: Float64Array
  /** Sums of squared gradients: what AdaGrad divides the rate by. */
  readonly squares: Float64Array
  /** Sums of the weights over all lessons so far, up to lesson `summed`. */
  readonly sums: Float64Array
  summed: number
}

const count = chainRoles.length
const passes = 10
const rate = 0.12
/** Pulls every weight that a lesson touches towards 0. */
const decay = 2e-4
/** Features that fewer sentences have are chance. */
const fewest = 3

/**
 * Weights learned from threads: the mean over all steps, which is steadier than where the last one ended (Polyak and Juditsky, 1992).
 * The same threads in the same order give the same weights.
 */
export function trainRoles(threads: readonly LabelledThread[]): LearnedRoles {
  const book = new GrowingBook()
  const lessons = threads.map((thread) => ({
    sentences: sentencesOf(thread.sentences, book),
    roles: thread.sentences.map(({ role }) => chainRoles.indexOf(role)),
  }))
  const rows = new Map(frequent(lessons).map((feature) => [feature, emptyRow()]))
  const transitions = Array.from({ length: transitionRows }, emptyRow)
  let step = 0
  for (let pass = 0; pass < passes; pass += 1) {
    for (const lesson of shuffled(lessons, pass)) {
      step += 1
      const ways = transitions.map((row) => row.weights)
      const beliefs = believe(lesson.sentences, (feature) => rows.get(feature)?.weights, ways)
      learn(lesson, beliefs, { rows, transitions, step })
    }
  }
  const means = new Map([...rows].map(([feature, row]) => [feature, meanOf(row, step)]))
  const ways = transitions.map((row) => meanOf(row, step))
  return {
    features: new Map([...means].map(([feature, row]) => [book.names[feature] ?? '', row])),
    transitions: ways,
    believe: (thread) => believe(sentencesOf(thread, book), (feature) => means.get(feature), ways),
  }
}

function sentencesOf(thread: readonly ThreadSentence[], book: GrowingBook): readonly LearnedSentence[] {
  return featuresOf(thread, book).map(({ features, opensMessage }) => ({ features: features.flat(), opensMessage }))
}

function believe(
  sentences: readonly LearnedSentence[],
  weightsOf: (feature: number) => Float64Array | undefined,
  transitions: readonly Float64Array[],
): RoleBeliefs {
  const scored = sentences.map(({ features, opensMessage }) => {
    const scores = chainRoles.map(() => 0)
    for (const feature of features)
      weightsOf(feature)?.forEach((weight, role) => (scores[role] = (scores[role] ?? 0) + weight))
    return { scores, opensMessage }
  })
  return believeRoles(scored, readyTransitions(transitions))
}

/** The features that are no chance, in the order in which they were first seen. */
function frequent(lessons: readonly Lesson[]): readonly number[] {
  const counts = new Map<number, number>()
  for (const { features } of lessons.flatMap(({ sentences }) => sentences)) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  }
  return [...counts].filter(([, times]) => times >= fewest).map(([feature]) => feature)
}

function emptyRow(): Row {
  return {
    weights: new Float64Array(count),
    squares: new Float64Array(count).fill(1),
    sums: new Float64Array(count),
    summed: 0,
  }
}

interface Learner {
  readonly rows: ReadonlyMap<number, Row>
  readonly transitions: readonly Row[]
  readonly step: number
}

function learn({ sentences, roles }: Lesson, beliefs: RoleBeliefs, { rows, transitions, step }: Learner): void {
  sentences.forEach(({ features, opensMessage }, at) => {
    const truth = roles[at]
    const gradient = gradientOf(truth, (role) => beliefs.roles[at]?.[role] ?? 0)
    for (const feature of features) climb(rows.get(feature), gradient, step)
    if (at === 0) {
      climb(transitions[fromNothing], gradient, step)
      return
    }
    for (let before = 0; before < count; before += 1) {
      const row = transitions[(opensMessage ? fromMessageBefore : 0) + before]
      const seen = roles[at - 1] === before ? truth : undefined
      climb(
        row,
        gradientOf(seen, (role) => beliefs.pair(at, before, role)),
        step,
      )
    }
  })
}

function gradientOf(truth: number | undefined, likely: (role: number) => number): Float64Array {
  return Float64Array.from(chainRoles, (_, role) => (role === truth ? 1 : 0) - likely(role))
}

function climb(row: Row | undefined, gradient: Float64Array, step: number): void {
  if (row === undefined) return
  const { weights, squares, sums } = row
  gradient.forEach((value, role) => {
    const weight = weights[role] ?? 0
    sums[role] = (sums[role] ?? 0) + weight * (step - row.summed)
    const slope = value - decay * weight
    const square = (squares[role] ?? 0) + slope * slope
    squares[role] = square
    weights[role] = weight + (rate * slope) / Math.sqrt(square)
  })
  row.summed = step
}

function meanOf({ weights, sums, summed }: Row, steps: number): Float64Array {
  return weights.map((weight, role) => ((sums[role] ?? 0) + weight * (steps - summed)) / Math.max(1, steps))
}
