/** Learned weights as the bytes of the file that drafting reads. */
import type { LabelledThread } from './read-examples.ts'
import { trainRoles } from './train-roles.ts'

/** Weights in hundredths, one feature a line in the order of their names; what weighs next to nothing is left out. */
export function learnedWeights(threads: readonly LabelledThread[]): string {
  const { features, transitions } = trainRoles(threads)
  const rows = [...features]
    .map(([feature, weights]) => ({ feature, row: inHundredths(weights) }))
    .filter(({ row }) => row.some((weight) => Math.abs(weight) >= lightest))
    .toSorted((one, other) => (one.feature < other.feature ? -1 : 1))
  const lines = rows.map(({ feature, row }) => `${JSON.stringify(feature)}:${JSON.stringify(row)}`)
  return `{"transitions":${JSON.stringify(transitions.map(inHundredths))},\n"features":{\n${lines.join(',\n')}\n}}\n`
}

/** In hundredths. */
const lightest = 8

function inHundredths(weights: ArrayLike<number>): readonly number[] {
  return Array.from(weights, (weight) => Math.round(weight * 100) || 0)
}
