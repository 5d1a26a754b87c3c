/** What lists, charts and sitemaps are cut into, without a browser. */
import { describe, expect, test } from 'vitest'
import type { SiteCase, SiteEntry } from '../../model/site.ts'
import { casePeriods } from '../study/case-periods.ts'
import { countedResults } from '../words/client-words.ts'
import { contactAddress } from '../article/contact.ts'
import { identifierLinks } from './facet-links.ts'
import { compareNaturally } from './facets.ts'
import { cutList } from './cut-list.ts'
import { feedbackLinks } from '../article/feedback.ts'
import { emptyAddress, fillAddress } from '../addresses/filled-address.ts'
import { fewIdentifiers, sharedIdentifiers } from './identifier-pages.ts'
import { firstForReaders } from './own-language.ts'
import { pagesToJumpTo } from './paged-lists.ts'
import { inRanges } from './ranges.ts'
import { reachable } from '../article/section-html.ts'
import { splitSitemap } from '../sitemap/sitemap.ts'
import { coverage, reuseShare } from '../words/study-words.ts'
import { same, searchWithin } from '../words/words.ts'

test('results are counted up to a limit, and nobody is told that these are all', () => {
  expect(countedResults(1, true).en).toBe('1 result')
  expect(countedResults(200, true).en).toBe('200 results')
  expect(countedResults(200, false).en).toBe('200 results or more')
})

test.each([
  [coverage(10, 80, 120), '前 10 篇解答了 120 个案例中的 80%', 'The first 10 answer 80 % of 120 cases'],
  [coverage(1, 60, 5), '前 1 篇解答了 5 个案例中的 60%', 'The first answers 60 % of 5 cases'],
  [coverage(6, 100, 9), '6 篇文章解答了全部 9 个案例', '6 articles answer all 9 cases'],
  [coverage(1, 100, 1), '1 篇文章解答了全部 1 个案例', '1 article answers the only case'],
  [reuseShare(3, 100), '3 篇文章解答了全部案例', '3 articles answer all cases'],
])('how much the first articles answer is said as people say it: %j', (wording, zh, en) => {
  expect(wording).toEqual({ zh, en })
})

test('a box that searches a list says which', () => {
  expect(searchWithin(same('Field Sync'))).toEqual({ zh: '在“Field Sync”中搜索', en: 'Search within Field Sync' })
})

test.each([
  [1, 1, []],
  [1, 3, [1, 2, 3]],
  [1, 40, [1, 2, null, 10, null, 20, null, 30, null, 40]],
  [21, 40, [1, null, 10, null, 20, 21, 22, null, 30, null, 40]],
])('from page %i of %i one gets to %j', (page, pages, expected) => {
  expect(pagesToJumpTo(page, pages)).toEqual(expected)
})

test('a long list is cut into ranges that are called by their first and last name', () => {
  const items = ['a', 'b', 'the-longest-name-of-all'].map((name) => ({ name }))
  expect(inRanges(items, '/x/', 1).map(({ path, label }) => ({ path, label }))).toEqual([
    { path: '/x/', label: 'a – a' },
    { path: '/x/2/', label: 'b – b' },
    { path: '/x/3/', label: 'the-longest-name-o… – the-longest-name-o…' },
  ])
})

function cut(names: readonly string[]): readonly (readonly string[])[] {
  return cutList(names, (name) => name, 50)
}

describe('a long list is cut into pieces', () => {
  const names = Array.from({ length: 2000 }, (_, at) => `entry-${at}`)

  test('of about the same length, one of a short list', () => {
    const pieces = cut(names)
    expect(pieces.flat()).toEqual(names)
    const lengths = pieces.slice(0, -1).map((piece) => piece.length)
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(25)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75)
    expect(pieces.length).toBeGreaterThan(35)
    expect(pieces.length).toBeLessThan(50)
    expect(cut(names.slice(0, 50))).toHaveLength(1)
    expect(cut([])).toEqual([[]])
  })

  test('of which the last is no shorter than the others, however long the list is', () => {
    for (let count = 51; count < 700; count += 1) {
      const lengths = cut(names.slice(0, count)).map((piece) => piece.length)
      expect(Math.min(...lengths)).toBeGreaterThanOrEqual(25)
      expect(Math.max(...lengths)).toBeLessThan(100)
    }
  })

  test('that nearly all stay as they are when an entry goes', () => {
    const before = new Set(cut(names).map((piece) => piece.join()))
    const changed = names.slice(0, 200).map((gone) => {
      const after = cut(names.filter((name) => name !== gone))
      return after.filter((piece) => !before.has(piece.join())).length
    })
    expect(changed.reduce((sum, count) => sum + count, 0) / changed.length).toBeLessThan(2)
  })
})

test('groups of codes are called by how the codes begin', () => {
  const links = identifierLinks([listed('a', 'en', ['0x80070005', '7031', '-12', 'E-13'])])
  expect(links.map(({ label }) => label.en)).toEqual(['0x…', '7…', 'E…', '#'])
})

test('codes stand in the order in which one looks them up', () => {
  const codes = ['0x80070a43', 'kb10', '0x80070A8D', '0x80070a9', 'KB9', '0x800709ff']
  expect(codes.toSorted(compareNaturally)).toEqual([
    '0x800709ff',
    '0x80070a43',
    '0x80070A8D',
    '0x80070a9',
    'KB9',
    'kb10',
  ])
})

function listed(slug: string, language: string, identifiers: readonly string[] = []): SiteEntry {
  return {
    slug,
    title: slug,
    summary: slug,
    language,
    state: 'validated',
    audience: 'public',
    products: [],
    environment: [],
    identifiers: [...identifiers],
    causeType: 'unknown',
    outcome: 'fixed',
    cases: [],
    opened: null,
    closed: null,
    updated: null,
  }
}

test.each([
  [2, ['b en', 'd en', 'a zh', 'c zh']],
  [3, ['b en', 'd en', 'a both', 'c zh', 'b zh again']],
  [5, ['b en', 'd en', 'a both', 'c both', 'b zh again', 'd zh again', 'e both']],
])('of a list the first %i in their own language are for readers, then others', (count, expected) => {
  const entries = [listed('a', 'zh-CN'), listed('b', 'en'), listed('c', 'zh'), listed('d', 'en-GB'), listed('e', 'de')]
  const shown = firstForReaders(entries, count)
  const told = shown.map(({ slug, onlyFor, isAgain }) => `${slug} ${onlyFor ?? 'both'}${isAgain ? ' again' : ''}`)
  expect(told).toEqual(expected)
})

test('where all articles are in one language, nothing stands twice', () => {
  const entries = [listed('a', 'en'), listed('b', 'de'), listed('c', 'en')]
  expect(firstForReaders(entries, 3).map(({ slug, onlyFor }) => `${slug} ${onlyFor ?? 'both'}`)).toEqual([
    'a both',
    'c both',
    'b both',
  ])
})

test('of what several articles name, codes come before versions, which more of them share', () => {
  const all = [
    listed('a', 'en', ['22.04', 'E-13', 'v1.2']),
    listed('b', 'en', ['22.04', 'E-13', 'v1.2']),
    listed('c', 'en', ['22.04', '7031']),
  ]
  expect(sharedIdentifiers(all).map(({ name }) => name)).toEqual(['E-13', '22.04', 'v1.2'])
})

test('all codes stand on one page while there are few of them', () => {
  const few = [listed('a', 'en', ['7031', '0x80244022']), listed('b', 'en', ['7031'])]
  expect(fewIdentifiers(few).map(({ name, entries }) => `${name} ${entries.length}`)).toEqual([
    '0x80244022 1',
    '7031 2',
  ])
  const many = Array.from({ length: 151 }, (_, at) => listed(`c${at}`, 'en', [`E-${at}`]))
  expect(fewIdentifiers(many)).toEqual([])
})

test('code of one line is broken where it is too long; of several, columns stay and scroll', () => {
  expect(reachable('<pre><code>net stop spooler</code></pre>')).toBe(
    '<pre class="single-line"><code>net stop spooler</code></pre>',
  )
  const columns = '<pre><code class="language-text">a b\n1 2</code></pre>'
  expect(reachable(columns)).toBe(columns.replace('<pre>', '<pre tabindex="0">'))
})

test('a sitemap holds no more addresses than it may', () => {
  const pages = Array.from({ length: 5 }, (_, at) => ({ address: `https://example.com/${at}`, updated: null }))
  expect(splitSitemap(pages, 2).map((part) => part.length)).toEqual([2, 2, 1])
  expect(splitSitemap([], 2)).toEqual([[]])
})

function one(opened: string | null, closed: string | null, number = 'HD-1'): SiteCase {
  return { case: number, opened, closed, fate: 'answered' }
}

describe('cases over time', () => {
  test('by month, each case where it was opened and where it was closed, empty months too', () => {
    expect(
      casePeriods([one('2024-11-02', '2025-01-03'), one('2024-11-20', null, 'HD-2'), one(null, null, 'HD-3')]),
    ).toEqual([
      { label: '2024-11', opened: ['HD-1', 'HD-2'], closed: [] },
      { label: '2024-12', opened: [], closed: [] },
      { label: '2025-01', opened: [], closed: ['HD-1'] },
    ])
  })

  test.each([
    ['2015-02-01', '2023-12-31', 36, '2015 Q1', '2023 Q4'],
    ['1995-02-01', '2023-12-31', 29, '1995', '2023'],
  ])('from %s to %s: %i periods, %s to %s', (opened, closed, length, first, last) => {
    const periods = casePeriods([one(opened, closed)])
    expect([periods.length, periods[0]?.label, periods.at(-1)?.label]).toEqual([length, first, last])
  })
})

describe('addresses that are filled in', () => {
  test.each([
    ['mailto:a@example.com', 'mailto:a@example.com?subject=a%20%26%20b&body=c%0Ad'],
    ['https://example.com/new?kind=kb', 'https://example.com/new?kind=kb&subject=a%20%26%20b&body=c%0Ad'],
    ['https://example.com/new?title={subject}&text={body}', 'https://example.com/new?title=a%20%26%20b&text=c%0Ad'],
  ])('%s', (pattern, expected) => {
    expect(fillAddress(pattern, 'a & b', 'c\nd')).toBe(expected)
  })

  test('where there is nothing to fill in, no place for it is left', () => {
    expect(emptyAddress('https://example.com/new?title={subject}&text={body}')).toBe(
      'https://example.com/new?title=&text=',
    )
    expect(emptyAddress('mailto:a@example.com')).toBe('mailto:a@example.com')
  })

  const entry = { slug: 'sync-stops', title: 'Sync stops', language: 'en', environment: ['Field Sync 6.20'] }

  test('the help desk gets number, address and environment of the article', () => {
    const mail = decodeURIComponent(contactAddress('mailto:a@example.com', entry, 'https://example.com/a/'))
    expect(mail).toContain('subject=Sync stops&')
    expect(mail).toContain('Article number: sync-stops\nAddress: https://example.com/a/\n')
    expect(mail).toContain('\n- Field Sync 6.20\n')
  })

  test('feedback says what the reader chose, in the language of the article', () => {
    const links = feedbackLinks('mailto:a@example.com', { ...entry, language: 'zh-CN' }, 'https://example.com/a/')
    expect(decodeURIComponent(links.yes)).toContain('subject=有帮助: sync-stops&')
    expect(decodeURIComponent(links.no)).toContain('https://example.com/a/')
    expect(links.no).toContain(links.verdict)
  })
})
