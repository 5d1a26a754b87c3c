/** Which expressions look at no more than one line of a text at a time. */
import type { AST } from '@eslint-community/regexpp'

/**
 * Whether an expression of this pattern finds in a text what it finds in each of its lines by itself, where `\n` alone ends a line: nothing in it can match a line break, and
 * it asks for no beginning or end but those of lines. What it must not find around a match it cannot find in a line break either.
 */
export function staysWithinLine(
  { multiline, dotAll, unicodeSets }: Pick<RegExp, 'multiline' | 'dotAll' | 'unicodeSets'>,
  pattern: Pick<AST.Pattern, 'alternatives'>,
): boolean {
  if (unicodeSets) return false
  const flags = { multiline, dotAll }
  return pattern.alternatives.every(({ elements }) => elements.every((element) => staysIn(element, flags)))
}

interface Flags {
  readonly multiline: boolean
  readonly dotAll: boolean
}

function staysIn(element: AST.Element, flags: Flags): boolean {
  switch (element.type) {
    case 'Quantifier':
      return staysIn(element.element, flags)
    case 'Group':
    case 'CapturingGroup':
      return allStayIn(element.alternatives, flags)
    case 'Assertion':
      if (element.kind === 'lookahead' || element.kind === 'lookbehind') return allStayIn(element.alternatives, flags)
      return element.kind === 'word' || flags.multiline
    case 'Character':
      return element.value !== lineBreak
    case 'CharacterClass':
      return element.elements.some((one) => holdsLineBreak(one, flags)) === element.negate
    case 'CharacterSet':
      return !holdsLineBreak(element, flags)
    case 'Backreference':
      return true
    default:
      return false
  }
}

function allStayIn(alternatives: readonly AST.Alternative[], flags: Flags): boolean {
  return alternatives.every(({ elements }) => elements.every((element) => staysIn(element, flags)))
}

function holdsLineBreak(element: AST.CharacterClassElement | AST.CharacterSet, { dotAll }: Flags): boolean {
  switch (element.type) {
    case 'Character':
      return element.value === lineBreak
    case 'CharacterClassRange':
      return element.min.value <= lineBreak && element.max.value >= lineBreak
    case 'CharacterSet':
      return element.kind === 'any' ? dotAll : new RegExp(element.raw, 'u').test('\n')
    default:
      return true
  }
}

const lineBreak = 0x0a
