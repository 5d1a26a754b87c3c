import { expect, test } from 'vitest'
import type { Article } from '../../model/article.ts'
import { emptyLedger } from '../ledger.ts'
import { articleOf, scanner } from '../fixtures/accounts.ts'
import { planArticles } from '../plan-articles.ts'
import { parseArticle } from '../text/parse-article.ts'
import { isUntouched } from './is-untouched.ts'

const lastWritten = { has: () => false, read: () => null }
const plan = planArticles([], [articleOf(scanner)], { ledger: emptyLedger, unreadable: [], lastWritten })
const [created] = plan.create

function read(change: (text: string) => string): Article {
  const text = change(created?.text ?? '')
  const parsed = parseArticle('scanner', text, 'scanner.md')
  if (!('article' in parsed)) throw new Error('not an article any more')
  return parsed.article
}

test('as it was generated, or with another case, an article is untouched', () => {
  const article = read((text) => text)
  expect(isUntouched(article)).toBe(true)
  const cases = [...article.frontMatter.cases, 'TKT-999']
  expect(isUntouched({ ...article, frontMatter: { ...article.frontMatter, cases } })).toBe(true)
})

test.each([
  ['a title that a person wrote', (text: string) => text.replace(/^title: .*$/mu, 'title: Another title')],
  ['a word in a section', (text: string) => text.replace(/^(## [^\n]+\n\n\S+)/mu, '$1 indeed')],
  ['a section that was added', (text: string) => `${text}\n## Remarks\n\nAsk first.\n`],
  ['words above the first section', (text: string) => text.replace('\n## ', '\nRead this first.\n\n## ')],
  ['approval', (text: string) => text.replace(/^state: .*$/mu, 'state: validated')],
])('%s makes it a person’s', (_, change) => {
  expect(isUntouched(read(change))).toBe(false)
})
