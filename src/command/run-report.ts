/** What a run of `generate` came to: new, updated and unchanged articles, what waits for people, what was masked. */
import { maskedForPeople } from './masked-report.ts'
import { accountForPeople } from './model/account-for-people.ts'
import type { ModelDrafter } from './model/model-drafter.ts'
import type { FinishedRun } from './pipeline/generate-articles.ts'
import { counted, print, printJson } from './report.ts'

/** A run, and what a model was asked in it, if one was. */
interface ReportedRun extends Omit<FinishedRun, 'findings'> {
  readonly account: ModelDrafter['account'] | null
}

/** Prints the result of a run, as JSON or in words; with `report` also what was masked, as counts. */
export function reportRun(
  run: ReportedRun,
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

function summaryOf({ heads, plan, settled, standing }: ReportedRun) {
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
  const answered = linked.length === 0 ? '' : `; ${linked.length} answered by existing articles`
  const links = linksToLookAt === 0 ? '' : `; ${counted(linksToLookAt, 'possible link')} to decide`
  const waiting = proposals.length === 0 ? '' : `; ${proposals.length} with proposals (see \`casebook review\`)`
  return `${counted(cases, 'case')}: articles ${parts.join(', ')}${answered}${links}${waiting}`
}
