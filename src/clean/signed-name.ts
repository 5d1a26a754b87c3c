/** Names that close a message whose writer no header of the case names. */
import { isClosing } from './closing-line.ts'
import { anyOf } from './wordings.ts'

/** The name right below the courtesy that closes a message; `null` where none stands there. */
export function nameBelowClosing(lines: readonly string[]): string | null {
  const below = lines.findLastIndex(isClosing) + 1
  const name = (below === 0 ? undefined : lines[below])?.replace(/[\s,.]{1,4}$/u, '')
  return name !== undefined && personsName.test(name) && !noPerson.test(name) ? name : null
}

/** A line without the word of respect that a writer signs with in Korean, Chinese or Japanese: `김민수 드림`, `林晓 敬上`. */
export function withoutRespects(line: string): string {
  return line.replace(respects, '')
}

const respects = /(?<=\p{L})\s?(?:드림|올림|배상|敬上|谨上|謹上|谨启|敬启|敬啟|拜上|顿首|拝)\s*$/u

// Ines Falk, Uwe von Sander, Ольга Белова: two words at least, for one may be anything
const personsName =
  /^\p{Lu}[\p{Ll}\p{M}'’.-]{1,20}(?:\s(?:(?:von|van|de|der|den|da|di|la|le)\s){0,2}\p{Lu}[\p{L}\p{M}'’.-]{0,20}){1,2}$/u

// IT Hotline, Example Support Team
const noPerson = new RegExp(
  `(?<!\\p{L})(?:${anyOf('agentTitles')}|${anyOf('titles')}|${anyOf('departments')}|${anyOf('organisations')}|team|desk|hotline|service|support|system|center|centre)(?!\\p{L})`,
  'iu',
)
