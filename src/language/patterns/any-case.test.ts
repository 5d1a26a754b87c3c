import { expect, test } from 'vitest'
import { anyCase } from './any-case.ts'

test.each([
  ['case', '[cC][aA][sS][eE]'],
  ['(?:n°|nr)\\s?\\d', '(?:[nN]°|[nN][rR])\\s?\\d'],
  ['störung', '[sS][tT][öÖ][rR][uU][nN][gG]'],
  ['工单|ß', '工单|ß'],
  ['n[.a-z]', '[nN][.a-z]'],
])('%s', (source, expected) => {
  expect(anyCase(source)).toBe(expected)
})
