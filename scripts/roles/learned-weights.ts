/** Learned weights as the bytes of the files that drafting and cleaning read. */
import type { LabelledThread } from './read-examples.ts'
import { trainRoles } from './train-roles.ts'
import { trainSenders } from './train-senders.ts'

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

/** The same for what words say of who writes; how often either side writes says nothing of a text, so the bias is left out. */
export function learnedSenderWeights(threads: readonly LabelledThread[]): string {
  const lines = [...trainSenders(threads)]
    .map(([feature, weight]) => ({ feature, weight: Math.round(weight * 100) }))
    .filter(({ feature, weight }) => feature !== 'bias' && Math.abs(weight) >= lightest)
    .toSorted((one, other) => (one.feature < other.feature ? -1 : 1))
    .map(({ feature, weight }) => `${JSON.stringify(feature)}:${weight}`)
  return `{\n${lines.join(',\n')}\n}\n`
}

/** In hundredths. */
const lightest = 8

function inHundredths(weights: ArrayLike<number>): readonly number[] {
  return Array.from(weights, (weight) => Math.round(weight * 100) || 0)
}
