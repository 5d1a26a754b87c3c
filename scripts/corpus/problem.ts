/** A problem as it really was: the facts that all sentences of its cases are made from. */
import { componentName, errorCode, productName, settingName, versionNumber } from './vocabulary.ts'
import { createRandom } from './random.ts'

export interface Problem {
  readonly product: string
  readonly version: string
  readonly fixedVersion: string
  readonly component: string
  readonly otherComponent: string
  readonly setting: string
  readonly code: string
  /** What was being done when it happened. */
  readonly trigger: number
  /** What people saw. */
  readonly effect: number
  /** Why it happened. */
  readonly cause: number
  readonly limit: number
}

/** How many triggers, effects and causes the wordings know. */
export const kindsOfFact = 8

/** The problem with this number. Products and parts follow Zipf's law, so a few are in most cases and new ones keep coming. */
export function problemOf(seed: string, number: number): Problem {
  const random = createRandom(`${seed} problem ${number}`)
  const productRank = random.rank() % 5000
  return {
    product: productName(productRank),
    version: versionNumber(productRank * 7 + random.below(7)),
    fixedVersion: versionNumber(productRank * 7 + 100_003 + random.below(7)),
    component: componentName(random.rank() % 1_000_000),
    otherComponent: componentName(random.rank() % 1_000_000),
    setting: settingName(random.rank() % 1_000_000),
    code: errorCode(number * 31 + random.below(31)),
    trigger: random.below(kindsOfFact),
    effect: random.below(kindsOfFact),
    cause: random.below(kindsOfFact),
    limit: 64 * (1 + random.below(32)),
  }
}
