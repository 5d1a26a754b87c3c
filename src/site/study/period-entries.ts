/** What came up in a period: the articles that answer the cases of one column of the chart. */
import type { SiteEntry } from '../../model/site.ts'
import { facetPath, slugOf } from '../addresses/addresses.ts'
import { loadIndex } from '../program/data.ts'
import { casePeriods } from './case-periods.ts'
import type { CasePeriod } from './case-periods.ts'

export interface AnsweredPeriod extends CasePeriod {
  /** Those that answer most of its cases first. */
  readonly entries: readonly SiteEntry[]
  /** Where they are listed; `null` where there are none. */
  readonly path: string | null
}

/** Every period of the chart. */
export function answeredPeriods(): readonly AnsweredPeriod[] {
  const { articles, cases } = loadIndex()
  const answers = answersByCase(articles)
  return casePeriods(cases).map((period) => {
    const numbers = new Set([...period.opened, ...period.closed])
    const answering = [...numbers].flatMap((number) => answers.get(number) ?? [])
    const entries = mostOften(answering, articles)
    return { ...period, entries, path: entries.length === 0 ? null : facetPath('insights', slugOf(period.label)) }
  })
}

function answersByCase(articles: readonly SiteEntry[]): ReadonlyMap<string, readonly SiteEntry[]> {
  const answers = new Map<string, SiteEntry[]>()
  for (const entry of articles) {
    for (const number of entry.cases) answers.set(number, [...(answers.get(number) ?? []), entry])
  }
  return answers
}

/** Each of them once, in the order of the site where they occur alike. */
function mostOften(entries: readonly SiteEntry[], order: readonly SiteEntry[]): readonly SiteEntry[] {
  const times = new Map<SiteEntry, number>()
  for (const entry of entries) times.set(entry, (times.get(entry) ?? 0) + 1)
  return order.filter((entry) => times.has(entry)).sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0))
}
