/** Learns the weights of the role chain from labelled threads, by stochastic gradient ascent with AdaGrad (Duchi et al., 2011). */
import { chainRoles, roleProbabilities, type RoleWeights } from '../../src/draft/roles/learned/role-chain.ts'
import { featuresOf } from '../../src/draft/roles/learned/sentence-features.ts'
import type { LabelledThread } from './read-examples.ts'

/** One message ready for learning. */
interface Lesson {
  readonly features: readonly (readonly string[])[]
  readonly roles: readonly number[]
}

interface Row {
  readonly weights: Float64Array
  /** Sums of squared gradients: what AdaGrad divides the rate by. */
  readonly squares: Float64Array
}

const count = chainRoles.length
const passes = 10
const rate = 0.07
/** Pulls every weight that a lesson touches towards 0. */
const decay = 2e-4
/** Features that fewer sentences have are chance. */
const fewest = 2

/** Weights learned from threads; the same threads in the same order give the same weights. */
export function trainRoles(threads: readonly LabelledThread[]): RoleWeights {
  const lessons = threads
    .flatMap(({ messages }) => messages)
    .filter((message) => message.length > 0)
    .map(lessonOf)
  const rows = new Map([...frequent(lessons)].map((feature) => [feature, emptyRow()]))
  const transitions = Array.from({ length: count + 1 }, emptyRow)
  const weights: RoleWeights = {
    features: new Map([...rows].map(([feature, row]) => [feature, row.weights])),
    transitions: transitions.map((row) => row.weights),
  }
  for (let pass = 0; pass < passes; pass += 1) {
    for (const lesson of shuffled(lessons, pass)) learn(lesson, weights, rows, transitions)
  }
  return weights
}

function lessonOf(message: LabelledThread['messages'][number]): Lesson {
  return {
    features: message.map(({ placed }) => featuresOf(placed)),
    roles: message.map(({ role }) => chainRoles.indexOf(role)),
  }
}

function frequent(lessons: readonly Lesson[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { features } of lessons) {
    for (const feature of features.flat()) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, times]) => times >= fewest).map(([feature]) => feature))
}

function emptyRow(): Row {
  return { weights: new Float64Array(count), squares: new Float64Array(count).fill(1) }
}

function learn(
  lesson: Lesson,
  weights: RoleWeights,
  rows: ReadonlyMap<string, Row>,
  transitions: readonly Row[],
): void {
  const likely = roleProbabilities(lesson.features, weights)
  lesson.features.forEach((features, at) => {
    const gradient = gradientOf(likely[at], lesson.roles[at])
    for (const feature of features) {
      const row = rows.get(feature)
      if (row !== undefined) climb(row, gradient)
    }
    const before = at === 0 ? count : lesson.roles[at - 1]
    const row = transitions[before ?? count]
    // The transition from the true role before: a cheap stand-in for the pairwise marginal, good enough beside the words.
    if (row !== undefined) climb(row, gradient)
  })
}

function gradientOf(likely: Float64Array = new Float64Array(count), truth = -1): Float64Array {
  return likely.map((probability, role) => (role === truth ? 1 : 0) - probability)
}

function climb({ weights, squares }: Row, gradient: Float64Array): void {
  gradient.forEach((value, role) => {
    const slope = value - decay * (weights[role] ?? 0)
    const square = (squares[role] ?? 0) + slope * slope
    squares[role] = square
    weights[role] = (weights[role] ?? 0) + (rate * slope) / Math.sqrt(square)
  })
}

/** The lessons in another order each pass, the same in every run (linear congruential generator, Numerical Recipes). */
function shuffled(lessons: readonly Lesson[], pass: number): readonly Lesson[] {
  let state = pass + 1
  const keyed = lessons.map((lesson) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return { lesson, key: state }
  })
  return keyed.toSorted((one, other) => one.key - other.key).map(({ lesson }) => lesson)
}
