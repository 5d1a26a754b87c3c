/** Reads the type of a cause off its words. */
import { causeTypes, type CauseType } from '../model/article.ts'
import { everyMatch } from '../language/patterns/every-match.ts'
import { causeTypeWords } from './lexicon/causes/cause-types.ts'
import { hintingCauseTypes } from './lexicon/causes/hinting-cause-types.ts'
import { tellingCauseTypes } from './lexicon/causes/telling-cause-types.ts'

/** What a phrase counts for that tells a type by itself, where a single word counts for one. */
const telling = 3

/** The type whose words the cause's text holds most of; of equal ones the first in the lexicon. */
export function causeTypeOf(cause: string): CauseType {
  return foremost(
    patterns,
    (kind, pattern) => telling * countOf(tellingPatterns.get(kind), cause) + countOf(pattern, cause),
  )
}

/** The type that everyday words of the cause hint at, where `causeTypeOf` finds none; of equal ones the first in the lexicon. */
export function hintedCauseType(cause: string): CauseType {
  return foremost(hintingPatterns, (_, pattern) => countOf(pattern, cause))
}

function foremost(
  types: ReadonlyMap<CauseType, RegExp>,
  countFor: (kind: CauseType, pattern: RegExp) => number,
): CauseType {
  let chosen: CauseType = 'unknown'
  let most = 0
  for (const [kind, pattern] of types) {
    const count = countFor(kind, pattern)
    if (count <= most) continue
    chosen = kind
    most = count
  }
  return chosen
}

/** Whether a text that speaks of the cause in passing, that of the remedy say, calls it a fault of the product: `fixed in 18.9.2`. */
export function namesDefect(text: string): boolean {
  return countOf(tellingPatterns.get('defect'), text) > 0
}

/** How many different words or phrases of a type a text holds. */
function countOf(pattern: RegExp | undefined, text: string): number {
  if (pattern === undefined) return 0
  return new Set(everyMatch(pattern, text).map(([found]) => found.toLowerCase())).size
}

const patterns = compile(causeTypeWords)
const tellingPatterns = compile(tellingCauseTypes)
const hintingPatterns = compile(hintingCauseTypes)

function compile(words: Readonly<Partial<Record<string, readonly string[]>>>): ReadonlyMap<CauseType, RegExp> {
  const lists = new Map(Object.entries(words))
  return new Map(
    [...lists.keys()].flatMap((key) => {
      const type = causeTypes.find((one) => one === key)
      const alternatives = (lists.get(key) ?? []).map((word) =>
        // Latin words count from their beginning only: "code" is not in "decode".
        /^[\x20-\x7e]+$/u.test(word) && /^[(?:\w]/u.test(word) ? `(?<!\\w)(?:${word})` : `(?:${word})`,
      )
      return type === undefined ? [] : [[type, new RegExp(alternatives.join('|'), 'giu')] as const]
    }),
  )
}
