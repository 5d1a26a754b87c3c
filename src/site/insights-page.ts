/** What the whole of the articles tells: when, why, with what outcome, and what is missing. */
import type { SiteEntry } from '../model/site.ts'
import { outcomes } from '../model/article.ts'
import { articlePath } from './addresses.ts'
import type { Bar, Column } from './charts.ts'
import { loadIndex } from './data.ts'
import { byCause, byProduct } from './facets.ts'
import { causeLabels, insightWords, outcomeLabels, same } from './words.ts'

export function insightsPage() {
  const { articles } = loadIndex()
  const unresolved = articles.filter(isGap)
  return {
    figures: [
      { label: insightWords.articles, value: articles.length },
      { label: insightWords.cases, value: articles.reduce((sum, entry) => sum + entry.cases.length, 0) },
      { label: insightWords.validated, value: articles.filter(({ state }) => state === 'validated').length },
      { label: insightWords.published, value: articles.filter(({ audience }) => audience === 'public').length },
    ],
    months: casesByMonth(articles),
    causes: byCause(articles).map(({ name, entries }): Bar => ({
      label: causeLabels[name],
      value: countCases(entries),
    })),
    outcomes: outcomes
      .map((outcome): Bar => ({
        label: outcomeLabels[outcome],
        value: countCases(articles.filter((entry) => entry.outcome === outcome)),
      }))
      .filter(({ value }) => value > 0),
    products: byProduct(articles)
      .slice(0, barsShown)
      .map(({ name, entries }): Bar => ({ label: same(name), value: countCases(entries) })),
    reuse: articles
      .filter((entry) => entry.cases.length > 0)
      .slice(0, reuseShown)
      .map((entry) => ({ entry, path: articlePath(entry.slug) })),
    gaps: unresolved.slice(0, gapsShown),
    gapCount: unresolved.length,
  }
}

const barsShown = 12
const reuseShown = 20
const gapsShown = 12
const monthsShown = 36

function isGap({ outcome, state }: SiteEntry): boolean {
  return outcome === 'unresolved' || outcome === 'not-reproducible' || state === 'work-in-progress'
}

/** Articles by the month their case was closed in, every month between the first and the last, the last three years. */
function casesByMonth(articles: readonly SiteEntry[]): readonly Column[] {
  const counts = new Map<string, number>()
  for (const { closed } of articles) {
    if (closed !== null) counts.set(closed.slice(0, 7), (counts.get(closed.slice(0, 7)) ?? 0) + 1)
  }
  const months = [...counts.keys()].sort()
  const [first] = months
  const last = months.at(-1)
  if (first === undefined || last === undefined) return []
  return monthsBetween(first, last)
    .slice(-monthsShown)
    .map((month) => ({ label: month, value: counts.get(month) ?? 0 }))
}

/** `2024-11` to `2025-01`: three months. */
function monthsBetween(first: string, last: string): readonly string[] {
  const from = monthNumber(first)
  return Array.from({ length: monthNumber(last) - from + 1 }, (_, at) => {
    const month = from + at
    return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

function countCases(entries: readonly SiteEntry[]): number {
  return entries.reduce((sum, entry) => sum + entry.cases.length, 0)
}
