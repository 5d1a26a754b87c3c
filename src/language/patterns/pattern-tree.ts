/** Expressions taken apart. */
import { RegExpParser } from '@eslint-community/regexpp'
import type { AST } from '@eslint-community/regexpp'

/** The tree of an expression's pattern, as an expression with the flag `u` is read. */
export function patternTree({ source }: RegExp): AST.Pattern {
  return parser.parsePattern(source, 0, source.length, { unicode: true })
}

const parser = new RegExpParser({ ecmaVersion: 2025 })
