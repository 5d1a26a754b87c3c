import { expect, test, vi } from 'vitest'
import { neededPieces } from '../language/patterns/needed-pieces.ts'
import { patternTree } from '../language/patterns/pattern-tree.ts'
import { findKnownSecrets, thoseWithKeys } from './secretlint.ts'

/** The expressions that the rules run over a text, whatever it holds. */
async function expressionsOfRules(): Promise<readonly RegExp[]> {
  const text = 'see https://guide.example/page/12345678'
  const asked = vi.spyOn(String.prototype, 'matchAll')
  await findKnownSecrets(text)
  const run = asked.mock.calls.flatMap(([expression], at) =>
    String(asked.mock.contexts[at]) === text && expression instanceof RegExp ? [expression] : [],
  )
  asked.mockRestore()
  return run
}

/** Whether a text of one such string alone, which looks like a key besides, is searched. */
function isSearched(string: string): boolean {
  return thoseWithKeys([`${string}Aa1Aa1Aa1Aa1Aa1Aa1`]).length > 0
}

test('a rule can find nothing in a text without a mark of it', async () => {
  const expressions = await expressionsOfRules()
  expect(expressions.length).toBeGreaterThan(30)
  const unmarked = expressions.filter(
    (expression) => !neededPieces(expression, patternTree(expression)).some((choice) => choice.every(isSearched)),
  )
  // What switches rules off, which finds nothing.
  expect(unmarked.map(({ source }) => source)).toStrictEqual([expect.stringContaining('secretlint-(?:disable')])
})
