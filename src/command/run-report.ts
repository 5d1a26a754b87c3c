/** What a run of `generate` came to: new, updated and unchanged articles, what waits for people, what was masked. */
import type { Plan } from '../write/plan.ts'
import { maskedForPeople } from './masked-report.ts'
import { accountForPeople } from './model/account-for-people.ts'
import type { ModelDrafter } from './model/model-drafter.ts'
import type { ArticleHead } from './pipeline/made-articles.ts'
import type { StandingArticles } from './pipeline/standing-articles.ts'
import { counted, print, printJson } from './report.ts'

export interface FinishedRun {
  readonly heads: readonly ArticleHead[]
  readonly plan: Plan
  /** The cases that needed no planning. */
  readonly settled: readonly ArticleHead[]
  readonly standing: StandingArticles
  /** How many articles were written anew. */
  readonly written: number
  /** What a model was asked, if one was. */
  readonly account: ModelDrafter['account'] | null
}

/** Prints the result of a run, as JSON or in words; with `report` also what was masked, as counts. */
export function reportRun(
  run: FinishedRun,
  { json, report }: { readonly json?: true | undefined; readonly report?: true | undefined },
): void {
  const { heads, plan, written, account } = run
  const summary = summaryOf(run)
  const counts = heads.map(({ id, masked }) => ({ caseId: id, kinds: masked }))
  if (json) {
    printJson({ ...summary, written, ...(account && { model: account() }), ...(report && { masked: counts }) })
    return
  }
  print(summaryForPeople(summary, plan.links.records.length))
  if (account !== null) print(accountForPeople(account(), report === true))
  if (report) print(maskedForPeople(counts))
}

function summaryOf({ heads, plan, settled, standing }: FinishedRun) {
  const outcomes = settled.map((head) => standing.outcomeOf(head))
  const slugs = outcomes.filter((outcome) => typeof outcome === 'string')
  const leftAlone = outcomes.filter((outcome) => typeof outcome !== 'string')
  return {
    cases: heads.length,
    created: slugsOf(plan.create),
    updated: slugsOf(plan.update),
    unchanged: [...plan.unchanged, ...slugs].toSorted(),
    proposals: [...slugsOf(plan.proposals), ...slugs.filter((slug) => standing.hasProposal(slug))].toSorted(),
    linked: plan.linked,
    leftAlone: [...plan.leftAlone, ...leftAlone].toSorted((left, right) => (left.caseId < right.caseId ? -1 : 1)),
  }
}

function slugsOf(files: readonly { readonly slug: string }[]): readonly string[] {
  return files.map(({ slug }) => slug)
}

function summaryForPeople(summary: ReturnType<typeof summaryOf>, linksToLookAt: number): string {
  const { cases, created, updated, unchanged, proposals, linked } = summary
  const parts = [`${created.length} new`, `${updated.length} updated`, `${unchanged.length} unchanged`]
  const answered = linked.length === 0 ? '' : `; ${linked.length} answered by an article that stands`
  const links = linksToLookAt === 0 ? '' : `; ${counted(linksToLookAt, 'link')} to look at`
  const waiting = proposals.length === 0 ? '' : `; ${proposals.length} with proposals (see \`casebook review\`)`
  return `${counted(cases, 'case')}: articles ${parts.join(', ')}${answered}${links}${waiting}`
}
