/** Reads the type of a cause off its words. */
import { causeTypes, type CauseType } from '../model/article.ts'
import { causeTypeWords } from './lexicon/cause-types.ts'

/** The type whose words the cause's text holds most of; of equal ones the first in the lexicon. */
export function causeTypeOf(cause: string): CauseType {
  let chosen: CauseType = 'unknown'
  let most = 0
  for (const [type, pattern] of patterns) {
    const hits = new Set(Array.from(cause.matchAll(pattern), (match) => match[0].toLowerCase())).size
    if (hits > most) {
      chosen = type
      most = hits
    }
  }
  return chosen
}

const known = new Map(Object.entries(causeTypeWords))

// Latin words count from their beginning only: "code" is not in "decode".
const patterns: readonly (readonly [CauseType, RegExp])[] = [...known.keys()].flatMap((key) => {
  const type = causeTypes.find((one) => one === key)
  const words = known.get(key) ?? []
  const alternatives = words.map((word) => (/^[\x20-\x7e]+$/u.test(word) ? `\\b(?:${word})` : `(?:${word})`))
  return type === undefined ? [] : [[type, new RegExp(alternatives.join('|'), 'giu')] as const]
})
