/** What a case itself says it was not: the sentences of its messages that rule something out. */
import { splitSentences } from '../../language/sentences.ts'
import type { RedactedCase } from '../../model/redacted.ts'
import { counterOf } from '../occurrences.ts'
import { kinship } from './evidence-words.ts'
import { exclusions } from './words.ts'

/** A statement that speaks of as much of what an exclusion speaks of means the same thing. */
const meansIt = 0.6

/** Gives a function that tells whether a statement claims what the case rules out somewhere. */
export function exclusionsIn({ messages }: RedactedCase): (statement: string) => boolean {
  const excluded = messages.flatMap(({ body }) =>
    splitSentences(body).flatMap(({ start, end }) => clausesThatExclude(body.slice(start, end))),
  )
  return (statement) => !excludes(statement) && excluded.some((clause) => kinship(clause, statement) >= meansIt)
}

/** Whether a text rules something out. */
export function excludes(text: string): boolean {
  return countExclusions(text) > 0
}

/** “The antivirus has been ruled out; the cause is the certificate”: only the first half rules out. */
function clausesThatExclude(sentence: string): readonly string[] {
  return sentence
    .split(borders)
    .filter((clause) => excludes(clause))
    .map((clause) => clause.toLowerCase().replaceAll(wording, ' '))
    .filter((clause) => /\p{Script=Han}{2}|[a-z]{3}/u.test(clause))
}

// ；, comma and stop; “but”, “instead”; 而是
const borders = /[，；。;:：]|[,.](?=\s)|\s(?:but|however|whereas|instead|rather)\s|(?:但是?|而是|然而)/u

const countExclusions = counterOf(exclusions)

/** The exclusion's own words say nothing of what it excludes. */
const wording = new RegExp(
  Object.values(exclusions)
    .flatMap(({ words }) => words)
    .toSorted((left, right) => right.length - left.length)
    .join('|'),
  'gu',
)
