import { assert, constantFrom, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { absoluteAddress, articlePath, markdownPath } from './addresses.ts'

const slugs = oneof(string(), constantFrom('a', 'mail-图', '..', '.', '.a', '%2e', 'a//b', 'C++ 16.0', "it's", ''))
const roots = constantFrom(
  null,
  'https://help.example.com',
  'https://Help.example.com/a b/',
  'http://localhost:8080/x/',
)

test('an address is what resolving its path against that of the site gives', () => {
  assert(
    property(slugs, roots, (slug, url) => {
      const index = { audience: 'public' as const, url }
      const root = url ?? 'http://localhost:4322/'
      for (const path of [articlePath(slug), markdownPath(slug), `/${slug}`]) {
        const expected = new URL(path.slice(1), root.endsWith('/') ? root : `${root}/`).href
        expect(absoluteAddress(index, path)).toBe(expected)
      }
    }),
    { numRuns: 500, seed: 5 },
  )
})
