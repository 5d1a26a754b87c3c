/** What the first pages of both sites begin with. */
import { expect, test } from 'vitest'
import type { Audience } from '../model/article.ts'
import type { SiteEntry } from '../model/site.ts'
import { openSource } from './data.ts'
import { faqPage } from './faq-page.ts'
import { homePage } from './home-page.ts'
import type { EntryForReaders } from './own-language.ts'

/** Forty articles, the Chinese ones ahead, as where most cases are Chinese. */
function openSite(audience: Audience): void {
  const articles = Array.from({ length: 40 }, (_, at): SiteEntry => ({
    slug: `article-${at}`,
    title: `Article ${at}`,
    summary: '',
    language: at < 20 ? 'zh-CN' : 'en',
    state: 'validated',
    audience,
    products: ['Field Sync'],
    environment: [],
    identifiers: [],
    causeType: 'usage',
    outcome: 'fixed',
    opened: null,
    closed: null,
    updated: null,
    cases: [],
  }))
  openSource({
    index: {
      key: audience,
      audience,
      title: 'Harbour Desk',
      url: null,
      contact: null,
      feedback: null,
      editUrl: null,
      articles,
      cases: [],
      terms: [],
    },
    article: (slug) => {
      const entry = articles.find((one) => one.slug === slug)
      if (entry === undefined) throw new Error(slug)
      return { ...entry, sections: [], evidence: [], history: [], related: [] }
    },
  })
}

function readersOf(entries: readonly EntryForReaders[]): readonly (string | undefined)[] {
  return entries.map(({ onlyFor }) => onlyFor)
}

test('customers are shown what they can read, on the first page and in the questions by product', () => {
  openSite('public')
  expect(readersOf(homePage().frequent)).toEqual([...Array(12).fill('en'), ...Array(12).fill('zh')])
  expect(readersOf(faqPage().groups[0]?.questions ?? [])).toEqual([...Array(5).fill('en'), ...Array(5).fill('zh')])
})

test('engineers see what comes up most, whatever its language', () => {
  openSite('internal')
  expect(homePage().frequent.map(({ slug }) => slug)).toEqual(Array.from({ length: 12 }, (_, at) => `article-${at}`))
})
