/** Plans the articles of the cases that are not settled, beside those that stand, and writes what differs. */
import type { Finding } from '../../model/finding.ts'
import type { Ledger } from '../../write/ledger.ts'
import { leadCase } from '../../write/own-case.ts'
import type { ComposedArticle } from '../../write/compose-article.ts'
import type { Plan } from '../../write/plan-articles.ts'
import { stages } from '../../stages.ts'
import { openLastWritten } from '../last-written-files.ts'
import { loadArticles } from '../load-articles.ts'
import type { ArticleFile } from '../load-articles.ts'
import type { Subject } from '../model/embedder.ts'
import { writePlan } from '../write-plan.ts'
import { composedArticle, evidenceText } from './made-articles.ts'
import type { ArticleHead } from './made-articles.ts'
import type { RunContext } from './run-context.ts'

/** What was planned and written. */
export interface PlannedRun {
  readonly plan: Plan
  /** How many files differed and were written. */
  readonly written: number
  /** Of articles that cannot be read. */
  readonly findings: readonly Finding[]
}

/** `files`: the articles that planning these cases has to know. */
export async function planOpen(
  content: string,
  open: readonly ArticleHead[],
  files: readonly string[],
  ledger: Ledger,
  context: RunContext,
): Promise<PlannedRun> {
  const { articles, unreadable, findings } = await loadArticles(files)
  const composed = open.map((head) => composedArticle(head, context))
  const vectors = (await context.embedder?.embed(subjectsOf(articles, composed))) ?? null
  const plan = await stages.plan()
  const planned = plan(articles, composed, {
    ledger,
    unreadable,
    lastWritten: openLastWritten(content),
    ...(vectors !== null && { vectorOf: (caseId: string) => vectors.get(caseId) ?? null }),
  })
  const written = open.length === 0 ? 0 : await writePlan(content, planned, articles, evidenceOf(open, context))
  return { plan: planned, written, findings: [...findings, ...(context.embedder?.findings() ?? [])] }
}

/** The articles that stand, by the case that stands for each, and those of the cases. */
function subjectsOf(standing: readonly ArticleFile[], composed: readonly ComposedArticle[]): readonly Subject[] {
  return [
    ...standing.map(({ article }) => ({ caseId: leadCase(article), article })),
    ...composed.map((article) => ({ caseId: article.caseId, article })),
  ]
}

function* evidenceOf(heads: readonly ArticleHead[], context: RunContext) {
  for (const head of heads) yield { caseId: head.id, text: evidenceText(head, context) }
}
