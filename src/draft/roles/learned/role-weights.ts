/** The weights that `scripts/roles/learn.ts` learned from the labelled threads beside it, by language. */
import type { Language } from '../../../model/case.ts'
import type { RoleWeights } from './role-chain.ts'
import chinese from './weights.zh-CN.json' with { type: 'json' }
import english from './weights.en.json' with { type: 'json' }

/** Weights as a file holds them: whole numbers, hundredths of the weight. */
interface WeightsFile {
  readonly transitions: readonly (readonly number[])[]
  readonly features: Readonly<Record<string, readonly number[]>>
}

/** What was learned for texts of a language; read once. */
export function weightsFor(language: Language): RoleWeights {
  const known = read.get(language)
  if (known !== undefined) return known
  const weights = fromFile(language === 'zh-CN' ? chinese : english)
  read.set(language, weights)
  return weights
}

const read = new Map<Language, RoleWeights>()

function fromFile({ transitions, features }: WeightsFile): RoleWeights {
  return {
    transitions: transitions.map(fromHundredths),
    features: new Map(Object.entries(features).map(([feature, row]) => [feature, fromHundredths(row)])),
  }
}

function fromHundredths(row: readonly number[]): Float64Array {
  return Float64Array.from(row, (value) => value / 100)
}
