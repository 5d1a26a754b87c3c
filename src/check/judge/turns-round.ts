/** Whether a statement has the contrary of a word of its evidence: “enabled” where that says “disabled”. */
import { stemEnglish } from '../../language/english-stem.ts'
import { opposites } from './words.ts'

/** True where one side of a row stands in the statement alone, and the other side in the evidence. */
export function turnsRound(statement: string, evidence: string): boolean {
  const [said, stands] = [findable(statement), findable(evidence)]
  return rows.some(([left, right]) => isSwapped(left, right, said, stands) || isSwapped(right, left, said, stands))
}

function isSwapped(word: string, contrary: string, said: string, stands: string): boolean {
  return said.includes(word) && !stands.includes(word) && stands.includes(contrary)
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
