/** The weights that `scripts/roles/learn.ts` learned from the labelled threads beside it, by language. */
import { readFileSync } from 'node:fs'
import type { Language } from '../../../model/case.ts'
import { LearnedBook, type FeatureBook } from './feature-book.ts'
import type { FeatureList } from './sentence-features.ts'
import { chainRoles, emptyRow, readyTransitions, type RoleRow } from './role-chain.ts'

/** What was learned for texts of one language. */
export interface RoleWeights {
  readonly book: FeatureBook
  /** Sums of the weights of all features of some lists, one for each of `chainRoles`. */
  readonly scoresOf: (lists: readonly FeatureList[]) => RoleRow
  /** As `believeRoles` takes them. */
  readonly transitions: Float64Array
}

/** What was learned for texts of a language; read once. */
export function weightsFor(language: Language): RoleWeights {
  const known = read.get(language)
  if (known !== undefined) return known
  // Not before a case of the language comes: each takes 40 ms to load.
  const weights = fromFile(load(language))
  read.set(language, weights)
  return weights
}

const files = { 'zh-CN': './weights.zh-CN.json', en: './weights.en.json' } as const satisfies Record<Language, string>
const read = new Map<Language, RoleWeights>()

/** Weights as a file holds them: whole numbers, hundredths of the weight, a row for each feature. */
interface WeightsFile {
  readonly transitions: readonly (readonly number[])[]
  readonly features: Readonly<Record<string, readonly number[]>>
}

/** Read as a text and not imported: a module stays in memory, and this one takes four times what is made of it. */
function load(language: Language): WeightsFile {
  return JSON.parse(readFileSync(new URL(files[language], import.meta.url), 'utf8'))
}

const count = chainRoles.length
const noSum = chainRoles.map(() => 0)

function fromFile({ transitions, features }: WeightsFile): RoleWeights {
  const names = Object.keys(features)
  const rows = new Int16Array(names.length * count)
  for (const [number, name] of names.entries()) rows.set(features[name] ?? [], number * count)
  const sumOf = (list: FeatureList): readonly number[] => {
    const sum = noSum.slice()
    for (const number of list) {
      const at = number * count
      for (let role = 0; role < count; role += 1) sum[role] = (sum[role] ?? 0) + (rows[at + role] ?? 0)
    }
    return sum
  }
  // The same lists come again, with each sentence beside theirs and with each thread that repeats it.
  const known = new WeakMap<FeatureList, readonly number[]>()
  const scoresOf = (lists: readonly FeatureList[]): RoleRow => {
    // Of whole numbers: one division for each role in the end.
    const scores = emptyRow()
    for (const list of lists) {
      if (list.length === 0) continue
      let sum = known.get(list)
      if (sum === undefined) known.set(list, (sum = sumOf(list)))
      for (let role = 0; role < count; role += 1) scores[role] = (scores[role] ?? 0) + (sum[role] ?? 0)
    }
    for (let role = 0; role < count; role += 1) scores[role] = (scores[role] ?? 0) / hundred
    return scores
  }
  return { book: new LearnedBook(names), scoresOf, transitions: readyTransitions(transitions.map(fromHundredths)) }
}

function fromHundredths(row: readonly number[]): readonly number[] {
  return row.map((value) => value / hundred)
}

const hundred = 100
