/** What the first pages of both sites begin with. */
import { expect, test } from 'vitest'
import { codeLinks } from './lists/facet-links.ts'
import { faqPage } from './faq-page.ts'
import { listedArticle, openSite } from './fixtures/opened-site.ts'
import { homePage } from './home-page.ts'
import type { EntryForReaders } from './lists/own-language.ts'

/** Forty articles, the Chinese ones ahead, as where most cases are Chinese; the most frequent are the newest as well. */
const forty = Array.from({ length: 40 }, (_, at) =>
  listedArticle(`article-${at}`, { language: at < 20 ? 'zh-CN' : 'en', updated: `${2090 - at}-01-01` }),
)

function readersOf(entries: readonly EntryForReaders[]): readonly (string | undefined)[] {
  return entries.map(({ onlyFor }) => onlyFor)
}

test('customers are shown what they can read, on the first page and in the questions by product', () => {
  openSite('public', forty)
  expect(readersOf(homePage().frequent)).toEqual([...Array(12).fill('en'), ...Array(12).fill('zh')])
  expect(readersOf(faqPage().groups[0]?.questions ?? [])).toEqual([...Array(5).fill('en'), ...Array(5).fill('zh')])
})

test('engineers see what comes up most, whatever its language', () => {
  openSite('internal', forty)
  expect(homePage().frequent.map(({ slug }) => slug)).toEqual(Array.from({ length: 12 }, (_, at) => `article-${at}`))
})

test('what is new stands beside what is frequent, and not once more', () => {
  openSite('internal', forty)
  expect(homePage().newest.entries.map(({ slug }) => slug)).toEqual(
    Array.from({ length: 6 }, (_, at) => `article-${at + 12}`),
  )
})

test('the first page names codes that people come with, the most frequent first, and no versions, days or files', () => {
  openSite('public', forty)
  const entries = homePage()
    .frequent.slice(0, 3)
    .map((entry, at) => ({
      ...entry,
      slug: `code-${at}`,
      identifiers:
        [
          ['0x80244022', '22.04', 'agent.log', '2031-05-06'],
          ['7034', 'HKLM\\SOFTWARE\\Field', 'WRITE_FAILED', '2031'],
          ['ORA-01555', '7034', 'HTTP Error 500'],
        ][at] ?? [],
    }))
  const links = codeLinks(entries, 4)
  expect(links.map(({ label, count }) => `${label.en} ${count}`)).toEqual([
    '7034 2',
    '0x80244022 1',
    'WRITE_FAILED 1',
    'ORA-01555 1',
  ])
  expect(links.map(({ path }) => path)).toEqual([
    '/search/?q=7034',
    '/articles/code-0/',
    '/articles/code-1/',
    '/articles/code-2/',
  ])
})
