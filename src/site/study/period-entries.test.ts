import { expect, test } from 'vitest'
import type { SiteCase } from '../../model/site.ts'
import { listedArticle, openSite } from '../fixtures/opened-site.ts'
import { answeredPeriods } from './period-entries.ts'

function closedCase(number: string, opened: string, closed: string): SiteCase {
  return { case: number, opened, closed, fate: 'answered' }
}

test('a period lists the articles that answer its cases, those that answer most of them first, and leads nowhere where there are none', () => {
  const once = listedArticle('once', { cases: ['HD-1'] })
  const twice = listedArticle('twice', { cases: ['HD-2', 'HD-3'] })
  const later = listedArticle('later', { cases: ['HD-4'] })
  openSite(
    'internal',
    [once, twice, later],
    [
      closedCase('HD-1', '2031-01-04', '2031-01-05'),
      closedCase('HD-2', '2031-01-06', '2031-01-07'),
      closedCase('HD-3', '2031-01-08', '2031-01-09'),
      closedCase('HD-4', '2031-03-01', '2031-03-02'),
      closedCase('HD-9', '2031-02-01', '2031-02-02'),
    ],
  )
  expect(answeredPeriods().map(({ label, entries, path }) => [label, entries.map(({ slug }) => slug), path])).toEqual([
    ['2031-01', ['twice', 'once'], '/insights/2031-01/'],
    ['2031-02', [], null],
    ['2031-03', ['later'], '/insights/2031-03/'],
  ])
})
