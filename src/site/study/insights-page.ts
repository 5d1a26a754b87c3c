/** What articles and cases tell as a whole: when, why, with what outcome, which articles answer most, what is missing. */
import type { SiteEntry } from '../../model/site.ts'
import { outcomes } from '../../model/article.ts'
import { articlePath, facetPath, paths } from '../addresses/addresses.ts'
import { answeredPeriods } from './period-entries.ts'
import { isPublished } from '../../model/published.ts'
import { loadIndex } from '../program/data.ts'
import { byCause, byProduct } from '../lists/facets.ts'
import { filterPath } from '../addresses/filter-path.ts'
import type { Wording } from '../words/words.ts'
import { causeLabels, outcomeLabels } from '../words/labels.ts'
import { insightWords } from '../words/study-words.ts'
import { same } from '../words/words.ts'

export interface LabelledValue {
  readonly label: Wording
  readonly value: number
  /** The articles that it counts, where a page lists them. */
  readonly path?: string
}

/** All that the page of insights shows. */
export function insightsPage() {
  const { articles, cases } = loadIndex()
  const unresolved = articles.filter(isGap)
  const unanswered = cases.filter(({ fate }) => fate === 'unanswered')
  const frequent = articles.slice(0, reuseShown).filter((entry) => entry.cases.length > 0)
  const isAnyReused = frequent.some((entry) => entry.cases.length > 1)
  return {
    figures: figuresOf(articles, cases.length),
    periods: answeredPeriods().map(({ label, opened, closed, path }) => ({
      label,
      opened: opened.length,
      closed: closed.length,
      path,
    })),
    undated: cases.filter(({ opened, closed }) => opened === null && closed === null).length,
    ...casesByFacet(articles),
    reuse: (isAnyReused ? frequent : []).map((entry) => ({ entry, path: articlePath(entry.slug) })),
    reuseShare: { articles: frequent.length, percent: percentOf(countCases(frequent), countCases(articles)) },
    gaps: unresolved.slice(0, gapsShown),
    gapCount: unresolved.length,
    allDrafts: unresolved.length > gapsShown ? filterPath([{ facet: 'state', value: 'work-in-progress' }]) : null,
    unanswered: unanswered.slice(0, unansweredShown),
    unansweredCount: unanswered.length,
    declinedCount: cases.filter(({ fate }) => fate === 'declined').length,
  }
}

const barsShown = 12
const reuseShown = 20
const gapsShown = 12
const unansweredShown = 100

function figuresOf(articles: readonly SiteEntry[], cases: number): readonly LabelledValue[] {
  return [
    { label: insightWords.cases, value: cases },
    { label: insightWords.articles, value: articles.length, path: paths.frequent },
    {
      label: insightWords.validated,
      value: articles.filter(({ state }) => state === 'validated').length,
      path: filterPath([{ facet: 'state', value: 'validated' }]),
    },
    { label: insightWords.published, value: articles.filter(isPublished).length },
  ]
}

/** What the bars show: how many cases had which cause, which outcome, which product. */
function casesByFacet(articles: readonly SiteEntry[]) {
  return {
    causes: byCause(articles).map(({ name, slug, entries }) => ({
      label: causeLabels[name],
      value: countCases(entries),
      path: facetPath('causes', slug),
    })),
    outcomes: outcomes
      .map((outcome) => ({
        label: outcomeLabels[outcome],
        path: facetPath('outcomes', outcome),
        value: countCases(articles.filter((entry) => entry.outcome === outcome)),
      }))
      .filter(({ value }) => value > 0),
    products: byProduct(articles)
      .map(({ name, slug, entries }) => ({
        label: same(name),
        value: countCases(entries),
        path: facetPath('products', slug),
      }))
      .sort((a, b) => b.value - a.value)
      .slice(0, barsShown),
  }
}

function isGap({ outcome, state }: SiteEntry): boolean {
  return outcome === 'unresolved' || outcome === 'not-reproducible' || state === 'work-in-progress'
}

/** Cases that these articles answer; one that two of them answer counts twice. */
function countCases(entries: readonly SiteEntry[]): number {
  return entries.reduce((sum, entry) => sum + entry.cases.length, 0)
}

function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole)
}
