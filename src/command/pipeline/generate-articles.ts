/** The run of `generate`: from the files of cases to articles that are written. What the last run has left as it is now is left out. */
import type { Finding } from '../../model/finding.ts'
import { stages } from '../../stages.ts'
import type { Plan } from '../../write/plan.ts'
import type { CaseFiles } from './case-files.ts'
import { changedFiles, hurryForLittle, readChanged } from './changed-files.ts'
import { rememberHashes } from './digest-files.ts'
import { findCases } from './find-cases.ts'
import { lookAtKnowledge } from './knowledge.ts'
import type { Knowledge } from './knowledge.ts'
import { articleKeeper } from './kept/made-articles.ts'
import type { ArticleHead } from './kept/made-articles.ts'
import { makeCases } from './make-cases.ts'
import { nothingPlanned } from './nothing-planned.ts'
import type { OpenRun } from './open-run.ts'
import { release } from './run-context.ts'
import type { RunContext } from './run-context.ts'
import type { StandingArticles } from './kept/standing-articles.ts'
import { recallRun, rememberRun } from './whole-run.ts'
import type { LastRun, WholeRun } from './whole-run.ts'

/** What a run came to. */
export interface FinishedRun {
  /** The cases, in the order of their ids. */
  readonly heads: readonly ArticleHead[]
  readonly plan: Plan
  /** The cases that needed no planning. */
  readonly settled: readonly ArticleHead[]
  readonly standing: StandingArticles
  /** How many files were written. */
  readonly written: number
  readonly findings: readonly Finding[]
}

/**
 * Has the articles made that are not as the last run left them, and writes them. The records are still to be closed.
 *
 * @param files those of the cases
 * @param content the folder of the knowledge base
 */
export async function generateArticles(
  files: CaseFiles,
  content: string,
  { context, drafter }: Pick<OpenRun, 'context' | 'drafter'>,
): Promise<{ readonly finished: FinishedRun; readonly dropUnused: boolean }> {
  const { makers, records } = context
  const changed = changedFiles(files)
  hurryForLittle(changed)
  const reading = drafter === null && makers === null ? readChanged(changed, files, context) : null
  const last = recallRun(files, context)
  const [knowledge] = await Promise.all([lookAtKnowledge(content, context), reading])
  const isSame = last.isSame && last.run.heads.every((head) => head.article === null || knowledge.isSettled(head))
  const run = isSame ? last.run : await makeAllCases(files, last, knowledge, context)
  const finished = await writeArticles(run, knowledge, content, context)
  const findings = [...run.findings, ...(drafter?.findings() ?? []), ...finished.findings]
  // Where not all was looked for that is still wanted, nothing may be dropped.
  const dropUnused = last.run.heads.length === 0 || (!isSame && records.wantsTidying)
  return { finished: { ...finished, findings }, dropUnused }
}

/** Reads the files and makes the cases in them, as far as they are not known. */
async function makeAllCases(
  files: CaseFiles,
  last: LastRun,
  { isSettled }: Knowledge,
  context: RunContext,
): Promise<WholeRun> {
  const found = await findCases(files, context)
  const making = makeCases(
    found.cases,
    'article',
    context,
    articleKeeper(context, { known: last.run.heads, isSettled }),
  )
  // While threads work there is time for loading what comes next.
  const [made] = await Promise.all([making, loadPlanning()])
  release(context)
  const ofCases = made.heads.flatMap((head) => head.findings)
  const run = { heads: made.heads, findings: [...found.findings, ...made.findings, ...ofCases] }
  rememberHashes(files.hashes, context)
  // What failed is tried again.
  const isWhole = made.findings.length === 0 && !made.heads.some(({ isProvisional }) => isProvisional)
  rememberRun(files, isWhole, run, last, context)
  return run
}

/** Plans the articles of the cases that are not settled beside the existing ones, and writes what differs. */
async function writeArticles(
  { heads }: WholeRun,
  { ledger, standing, isSettled }: Knowledge,
  content: string,
  context: RunContext,
): Promise<FinishedRun> {
  const withArticle = heads.filter(({ article }) => article !== null)
  const { settled = [], open = [] } = Object.groupBy(withArticle, (head) => (isSettled(head) ? 'settled' : 'open'))
  const needsPlanning = open.length > 0 || standing.unreadable().length > 0
  const { plan, written, findings } = needsPlanning
    ? await (
        await loadPlanning()
      )(content, open, { standing, ledger: ledger.ledger }, context)
    : nothingPlanned(ledger.ledger)
  const outcomes = outcomesOf(plan, settled, open, standing)
  await standing.remember(withArticle, outcomes, plan, open.length === 0 ? null : written)
  const found = [...findings, ...ledger.findings, ...plan.findings]
  return { heads, plan, settled, standing, written: written.length, findings: found }
}

/** Loaded when there may be something to plan: most of a short run's time is loading. */
async function loadPlanning() {
  await stages.plan()
  const { planOpen } = await import('./plan-open.ts')
  return planOpen
}

type Outcome = ReturnType<StandingArticles['outcomeOf']>

/** What each case came to: the slug of its article, or why it has none of its own. */
function outcomesOf(
  plan: Plan,
  settled: readonly ArticleHead[],
  open: readonly ArticleHead[],
  standing: StandingArticles,
): ReadonlyMap<string, Outcome> {
  const slugs = open.flatMap(({ id }): [string, Outcome][] => {
    const slug = plan.ledger.articles[id]
    return slug === undefined ? [] : [[id, slug]]
  })
  return new Map<string, Outcome>([
    ...settled.map((head) => [head.id, standing.outcomeOf(head)] as const),
    ...slugs,
    ...plan.leftAlone.map((one) => [one.caseId, one] as const),
    ...plan.linked.map((one) => [one.caseId, { ...one, reason: 'linked' }] as const),
  ])
}
