/** `generate`: closed cases become articles. Runs the stages in their order, plans, and writes what changed. */
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { InvalidArgumentError, Option } from 'commander'
import type { Command } from 'commander'
import type { Settings } from '../model/settings.ts'
import type { Plan } from '../write/plan-articles.ts'
import { loadLedger } from './ledger-file.ts'
import { accountForPeople } from './model/account-for-people.ts'
import { maskedForPeople } from './masked-report.ts'
import { openDrafter } from './model/open-drafter.ts'
import type { DrafterKind } from './model/open-drafter.ts'
import type { ModelDrafter } from './model/model-drafter.ts'
import { changedFiles, hurryForLittle, readChanged } from './pipeline/changed-files.ts'
import { rememberHashes } from './pipeline/digest-files.ts'
import { listCaseFiles } from './pipeline/case-files.ts'
import { findCases } from './pipeline/find-cases.ts'
import type { CaseFiles } from './pipeline/case-files.ts'
import { articleKeeper } from './pipeline/made-articles.ts'
import type { ArticleHead } from './pipeline/made-articles.ts'
import { makeCases } from './pipeline/make-cases.ts'
import { nothingPlanned } from './pipeline/nothing-planned.ts'
import { defaultCache, openRecords } from './pipeline/open-records.ts'
import { programVersion } from './pipeline/program-version.ts'
import { openHands, release } from './pipeline/run-context.ts'
import type { RunContext } from './pipeline/run-context.ts'
import { makeShard, parseShard } from './pipeline/shard.ts'
import type { Shard } from './pipeline/shard.ts'
import { StandingArticles } from './pipeline/standing-articles.ts'
import { recallRun, rememberRun } from './pipeline/whole-run.ts'
import type { LastRun, WholeRun } from './pipeline/whole-run.ts'
import { stages } from '../stages.ts'
import { compileExpressionsWell } from '../threads/optimising.ts'
import { createProgress } from './progress.ts'
import type { CaseMakers } from './queue/hand-out.ts'
import { parseQueueAddress } from './queue/queue-address.ts'
import { exitStatus, print, printFindings, printJson, statusFor } from './report.ts'
import type { ExitStatus } from './report.ts'
import { withSettings } from './with-settings.ts'

export interface GenerateOptions {
  readonly content: string
  readonly json?: true
  readonly report?: true
  readonly quiet?: true
  readonly workers: number
  readonly cache?: string
  readonly shard?: Shard
  readonly drafter?: DrafterKind
  readonly dryRun?: true
  readonly queue?: string
}

export function addGenerateCommand(program: Command): void {
  program
    .command('generate')
    .description('turn closed cases into articles; writes only what changed')
    .argument('[path...]', 'files or folders of closed case records (default: DIR/cases)')
    .option('--content <dir>', 'the knowledge base', 'content')
    .option('--report', 'say what was masked: counts by kind and case, no values')
    .option('--json', 'print the result as JSON')
    .option('--quiet', 'no progress')
    .option(
      '--workers <n>',
      'how many threads share the work (default: one a core)',
      parseWorkers,
      availableParallelism(),
    )
    .option('--cache <dir>', 'what earlier runs found out; may be deleted at any time (default: DIR/.cache)')
    .option(
      '--shard <i/n>',
      'make the i-th of n shares of the cases and leave them in the cache, for `merge`',
      parseShard,
    )
    .addOption(
      new Option('--drafter <drafter>', 'who drafts (default: as casebook.yaml says, else rules)').choices([
        'rules',
        'model',
      ]),
    )
    .option('--dry-run', 'print what would be sent to a model, byte for byte; send and write nothing')
    .option(
      '--queue <address>',
      'have the cases made by `casebook worker`s at this Redis or Valkey server',
      parseQueueAddress,
    )
    .addHelpText(
      'after',
      '\nExample:\n  casebook generate\n  casebook generate exports/2024 --content help-desk --report',
    )
    .action(async (paths: string[], options: GenerateOptions) => {
      process.exitCode = await withSettings(options.content, (settings) => generate(paths, options, settings))
    })
}

/** Reads the number of threads from the command line. */
export function parseWorkers(value: string): number {
  if (!/^[1-9]\d{0,2}$/u.test(value)) throw new InvalidArgumentError('It is a whole number from 1 to 999.')
  return Number(value)
}

/** Makes the articles of the cases below `paths`, or this machine's share of them; gives the exit status. */
export async function generate(
  paths: readonly string[],
  options: GenerateOptions,
  settings: Settings,
): Promise<ExitStatus> {
  const { content, shard } = options
  const from = paths.length > 0 ? paths : [join(content, 'cases')]
  const cache = options.cache ?? defaultCache(content)
  if (options.dryRun) {
    const { dryRun } = await import('./model/dry-run.ts')
    return dryRun(from, { content, cache, wanted: options.drafter }, settings)
  }
  const progress = createProgress(options.quiet === true || options.json === true)
  const opened = await openDrafter(options.drafter, settings, { content, cache, progress })
  if ('problem' in opened) return unable(opened)
  const { drafter, embedder } = opened
  const version = programVersion(opened.settings)
  const called = options.queue === undefined ? { makers: null } : await callMakers(options.queue, version, content)
  if ('problem' in called) return unable(called)
  const { makers } = called
  const { records, close } = openRecords(cache)
  const context: RunContext = {
    settings,
    drafter,
    embedder,
    version,
    ...openHands(settings, options.workers),
    makers,
    records,
    progress,
  }
  try {
    const files = await listCaseFiles(from, context)
    if (shard !== undefined) {
      const status = await makeShard(files, shard, context)
      const ofDrafter = drafter?.findings() ?? []
      printFindings(ofDrafter)
      close(false)
      return status === exitStatus.done ? statusFor(ofDrafter) : status
    }
    const changed = changedFiles(files)
    hurryForLittle(changed)
    const reading = drafter === null && makers === null ? readChanged(changed, files, context) : null
    const last = recallRun(from, files, context)
    const [knowledge] = await Promise.all([lookAt(content, context), reading])
    const isSame = last.isSame && last.run.heads.every((head) => head.article === null || knowledge.isSettled(head))
    const run = isSame ? last.run : await makeRun(from, files, last, knowledge, context)
    const ofRun = { ...run, findings: [...run.findings, ...(drafter?.findings() ?? [])] }
    const status = await writeArticles(ofRun, knowledge, context, {
      ...options,
      account: makers === null ? (drafter?.account ?? null) : null,
    })
    // Where not all was looked for that is still wanted, nothing may be dropped.
    close(last.run.heads.length === 0 || (!isSame && records.wantsTidying))
    return status
  } catch (error) {
    close(false)
    throw error
  } finally {
    compileExpressionsWell()
    await makers?.close()
  }
}

function unable({ problem }: { readonly problem: string }): ExitStatus {
  process.stderr.write(`${problem}\n`)
  return exitStatus.couldNotRun
}

/** Opens the queue to those who make the cases; `problem` says why that cannot be done. */
async function callMakers(
  address: string,
  version: string,
  content: string,
): Promise<{ readonly makers: CaseMakers } | { readonly problem: string }> {
  // Loaded when asked for: most of a short run's time is loading.
  const { openQueue, queueName } = await import('./queue/open-queue.ts')
  const opened = await openQueue(address)
  if ('problem' in opened) return opened
  const { openCaseMakers } = await import('./queue/hand-out.ts')
  return { makers: openCaseMakers(opened, queueName(version, content)) }
}

async function makeRun(
  from: readonly string[],
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
  rememberRun(from, isWhole ? files : null, run, last, context)
  return run
}

interface Knowledge {
  readonly ledger: Awaited<ReturnType<typeof loadLedger>>
  readonly standing: StandingArticles
  readonly isSettled: (head: ArticleHead) => boolean
}

async function lookAt(content: string, context: RunContext): Promise<Knowledge> {
  const ledger = await loadLedger(content)
  const standing = await StandingArticles.in(content, context)
  // A damaged ledger is written anew, from all cases.
  const isWhole = ledger.findings.length === 0
  const known = new Map<string, boolean>()
  const isSettled = (head: ArticleHead): boolean => {
    const verdict = known.get(head.key) ?? (isWhole && standing.isSettled(head, ledger.ledger))
    known.set(head.key, verdict)
    return verdict
  }
  return { ledger, standing, isSettled }
}

/** Plans the articles of the cases that are not settled beside those that stand, writes what differs, and says what was done. */
async function writeArticles(
  { heads, findings }: WholeRun,
  { ledger, standing, isSettled }: Knowledge,
  context: RunContext,
  { content, json, report, account }: GenerateOptions & { readonly account: ModelDrafter['account'] | null },
): Promise<ExitStatus> {
  const withArticle = heads.filter(({ article }) => article !== null)
  const { settled = [], open = [] } = Object.groupBy(withArticle, (head) => (isSettled(head) ? 'settled' : 'open'))
  const {
    plan,
    written,
    findings: ofPlan,
  } = open.length === 0 && standing.unreadable().length === 0
    ? nothingPlanned(ledger.ledger)
    : await (
        await loadPlanning()
      )(content, open, standing, ledger.ledger, context)
  const outcomes = outcomesOf(plan, settled, open, standing)
  await standing.remember(withArticle, outcomes, plan, open.length === 0 ? null : written)
  const all = [...findings, ...ofPlan, ...ledger.findings, ...plan.findings]
  const counts = heads.map(({ id, masked }) => ({ caseId: id, kinds: masked }))
  const summary = summaryOf(heads.length, plan, settled, standing)
  if (json)
    printJson({
      ...summary,
      written: written.length,
      ...(account && { model: account() }),
      ...(report && { masked: counts }),
    })
  else {
    print(summaryForPeople(summary, plan.links.records.length))
    if (account !== null) print(accountForPeople(account(), report === true))
    if (report) print(maskedForPeople(counts))
  }
  printFindings(all)
  return statusFor(all)
}

/** Loaded when there may be something to plan: most of a short run's time is loading. */
async function loadPlanning() {
  await stages.plan()
  const { planOpen } = await import('./pipeline/plan-open.ts')
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

function summaryOf(cases: number, plan: Plan, settled: readonly ArticleHead[], standing: StandingArticles) {
  const outcomes = settled.map((head) => standing.outcomeOf(head))
  const slugs = outcomes.filter((outcome) => typeof outcome === 'string')
  const leftAlone = outcomes.filter((outcome) => typeof outcome !== 'string')
  return {
    cases,
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
  const links = linksToLookAt === 0 ? '' : `; ${linksToLookAt} links to look at`
  const waiting = proposals.length === 0 ? '' : `; ${proposals.length} with proposals (see \`casebook review\`)`
  return `${cases} cases: articles ${parts.join(', ')}${answered}${links}${waiting}`
}
