import { expect, test } from 'vitest'
import { patternTree } from './pattern-tree.ts'
import { staysWithinLine } from './within-line.ts'

test.each<[RegExp, boolean]>([
  [/(?<![\w.-])\d{3}(?:[ -]?\d){2}\b/gu, true],
  [/^[ \t]*user: ?(?<value>\S+)$/gmu, true],
  [/[^\s@]+@[^\n]{1,9}/gu, true],
  [/(?<=of |von )(?<one>.)\k<one>/gu, true],
  [/(?![/\\\n])x/gu, false],
  [/^user/gu, false],
  [/user$/gu, false],
  [/user\s\w/gu, false],
  [/user[^,]/gu, false],
  [/user(?=[\s,])/gu, false],
  [/user\n/gu, false],
  [/user\W/gu, false],
  [/user\P{L}/gu, false],
  [/user./gsu, false],
  [/[\t-\r]user/gu, false],
])('%s: %j', (expression, expected) => {
  expect(staysWithinLine(expression, patternTree(expression))).toBe(expected)
})
