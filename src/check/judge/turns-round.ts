/** Whether a statement has the opposite of a word of its evidence: “enabled” where that says “disabled”. */
import { stemEnglish } from '../../language/english-stem.ts'
import { opposites } from './words.ts'

/**
 * True where a statement has one side of a row more often than its evidence and the other side less often, or a word that its
 * evidence has only with the opposite prefix: “unsupported” for “supported”.
 */
export function turnsRound(statement: string, evidence: string): boolean {
  const [said, stands] = [findable(statement), findable(evidence)]
  if (rows.some(([left, right]) => isSwapped(left, right, said, stands) || isSwapped(right, left, said, stands)))
    return true
  const [ours, theirs] = [new Set(wordsIn(statement)), new Set(wordsIn(evidence))]
  return (
    [...ours].some(
      (word) => !theirs.has(word) && theirs.has(word.replace(contraryPrefix, '')) && contraryPrefix.test(word),
    ) || [...theirs].some((word) => !ours.has(word) && contraryPrefix.test(word) && hasBare(word, ours, theirs))
  )
}

function hasBare(word: string, ours: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean {
  const bare = word.replace(contraryPrefix, '')
  return ours.has(bare) && !theirs.has(bare)
}

// unsupported, disconnected, non-empty, incorrect, uninstaller
const contraryPrefix = /^(?:un|dis|non-?|in|im|de)(?=[a-z]{4})/u

function isSwapped(word: string, contrary: string, said: string, stands: string): boolean {
  return countOf(word, said) > countOf(word, stands) && countOf(contrary, said) < countOf(contrary, stands)
}

function countOf(word: string, text: string): number {
  return text.split(word).length - 1
}

function wordsIn(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z]{3,40}(?:-[a-z]{3,40})?/gu) ?? []
  )
}

/** English words by their stems with a space on either side, Han text as it is. */
function findable(text: string): string {
  const words = text.normalize('NFKC').toLowerCase().match(runs) ?? []
  return ` ${words.map((word) => (/^[a-z]/u.test(word) ? stemEnglish(word) : word)).join(' ')} `
}

// disabled | 禁用了
const runs = /[a-z]+|\p{Script=Han}+/gu

const rows = opposites.map(([left, right]) => [asFound(left), asFound(right)] as const)

function asFound(word: string): string {
  return /^[a-z]/u.test(word) ? findable(word) : word
}
