/** Plans the articles of the cases that are not settled, beside the existing ones, and writes what differs. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Finding } from '../../model/finding.ts'
import type { Ledger } from '../../write/ledger.ts'
import { parseArticle } from '../../write/text/parse-article.ts'
import type { ArticleVersion } from '../../write/created-article.ts'
import type { Plan } from '../../write/plan.ts'
import { digestOfArticle, leadOf } from '../../write/standing-article.ts'
import type { ArticleDigest, StandingArticle } from '../../write/standing-article.ts'
import type { ExistingArticle } from '../../write/update/update-article.ts'
import { stages } from '../../stages.ts'
import { openLastWritten } from '../content/last-written-files.ts'
import { loadArticles } from '../content/load-articles.ts'
import type { Subject } from '../model/embedder.ts'
import { writePlan } from '../content/write-plan.ts'
import type { Evidence } from '../content/write-plan.ts'
import { composedArticles, evidenceText } from './kept/made-articles.ts'
import type { ArticleHead } from './kept/made-articles.ts'
import type { RunContext } from './run-context.ts'
import type { StandingArticles } from './kept/standing-articles.ts'

/** What was planned and written. */
export interface PlannedRun {
  readonly plan: Plan
  /** The files that differed and were written. */
  readonly written: readonly string[]
  /** Of articles that cannot be read. */
  readonly findings: readonly Finding[]
}

/** Plans what these cases come to beside the existing articles, and writes it. */
export async function planOpen(
  content: string,
  open: readonly ArticleHead[],
  { standing, ledger }: { readonly standing: StandingArticles; readonly ledger: Ledger },
  context: RunContext,
): Promise<PlannedRun> {
  const { unreadable, findings } = await loadArticles(standing.unreadable())
  const needed = standing.neededFor(open, ledger)
  const articles = needed.map((place): StandingArticle => {
    const { slug, file } = place
    const digest = needed.length < worthRecalling ? makeDigest(file) : standing.digestOf(place, makeDigest)
    return { slug, file, digest, open: () => openArticle(file) }
  })
  const composed = composedArticles(open, context)
  const vectors = (await context.embedder?.embed(subjectsOf(articles, composed))) ?? null
  const plan = await stages.plan()
  context.progress.start('Linking articles', composed.length)
  const planned = plan(articles, composed, {
    ledger,
    unreadable,
    onCompared: () => context.progress.advance(),
    lastWritten: openLastWritten(content),
    ...(vectors !== null && { vectorOf: (caseId: string) => vectors.get(caseId) ?? null }),
  })
  context.progress.stop()
  const { progress } = context
  const evidence = evidenceOf(open, context)
  const written = open.length === 0 ? [] : await writePlan(content, planned, { existing: articles, evidence, progress })
  return { plan: planned, written, findings: [...findings, ...(context.embedder?.findings() ?? [])] }
}

/** To look through what is known of all articles takes longer than to read fewer than these. */
const worthRecalling = 20

function makeDigest(file: string): ArticleDigest {
  return digestOfArticle(openArticle(file).article)
}

/** An article that could be read when the run began. */
function openArticle(file: string): ExistingArticle {
  const text = readFileSync(file, 'utf8')
  const parsed = parseArticle(basename(file, '.md'), text, file)
  if ('findings' in parsed) throw new Error('An article was changed by another program while it was in use.')
  return { article: parsed.article, text, file }
}

/** The existing articles, by the case that stands for each, and those of the cases. */
function subjectsOf(standing: readonly StandingArticle[], composed: readonly ArticleVersion[]): readonly Subject[] {
  return [
    ...standing.map((one) => ({
      caseId: leadOf(one),
      get article() {
        return one.open().article
      },
    })),
    ...composed.map((article) => ({ caseId: article.caseId, article })),
  ]
}

function evidenceOf(heads: readonly ArticleHead[], context: RunContext): Evidence {
  return {
    length: heads.length,
    *[Symbol.iterator]() {
      for (const head of heads) yield { caseId: head.id, text: evidenceText(head, context) }
    },
  }
}
