/** Learns which words the help desk writes and which the one who asks: logistic regression by stochastic gradient ascent with AdaGrad. */
import { wordingOf } from '../../src/clean/sender-wording.ts'
import type { LabelledThread } from './read-examples.ts'
import { shuffled } from './shuffled.ts'

interface Lesson {
  readonly features: readonly string[]
  readonly isDesk: boolean
}

const passes = 8
const rate = 0.1
/** Pulls every weight that a lesson touches towards 0. */
const decay = 1e-4
/** Features that fewer messages have are chance. */
const fewest = 3

/** Weights of the features of `wordingOf`; above 0 speaks for the help desk. The same threads give the same weights. */
export function trainSenders(threads: readonly LabelledThread[]): ReadonlyMap<string, number> {
  const lessons = threads.flatMap(lessonsOf)
  const rows = new Map([...frequent(lessons)].map((feature) => [feature, { weight: 0, squares: 1 }]))
  for (let pass = 0; pass < passes; pass += 1) {
    for (const { features, isDesk } of shuffled(lessons, pass)) {
      const known = features.flatMap((feature) => rows.get(feature) ?? [])
      const odds = known.reduce((sum, { weight }) => sum + weight, 0)
      const slope = (isDesk ? 1 : 0) - 1 / (1 + Math.exp(-odds))
      for (const row of known) {
        const step = slope - decay * row.weight
        row.squares += step * step
        row.weight += (rate * step) / Math.sqrt(row.squares)
      }
    }
  }
  return new Map([...rows].map(([feature, { weight }]) => [feature, weight]))
}

function lessonsOf({ sentences }: LabelledThread): readonly Lesson[] {
  return [...Map.groupBy(sentences, ({ message }) => message).values()].map((own) => ({
    features: [...wordingOf(own.map(({ text }) => text).join('\n'))],
    isDesk: own[0]?.author === 'agent',
  }))
}

function frequent(lessons: readonly Lesson[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { features } of lessons)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return new Set([...counts].filter(([, times]) => times >= fewest).map(([feature]) => feature))
}
