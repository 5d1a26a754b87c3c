/** `generate`: closed cases become articles. Runs the stages in their order, plans, and writes what changed. */
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { InvalidArgumentError, Option } from 'commander'
import type { Command } from 'commander'
import type { Settings } from '../model/settings.ts'
import type { Plan } from '../write/plan.ts'
import { loadLedger } from './ledger-file.ts'
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
import { exitStatus, printFindings, statusFor } from './report.ts'
import type { ExitStatus } from './report.ts'
import { reportRun } from './run-report.ts'
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
  const opened = await openRun(content, cache, options, settings)
  if ('problem' in opened) {
    process.stderr.write(`${opened.problem}\n`)
    return exitStatus.couldNotRun
  }
  const { context, close } = opened
  try {
    const files = await listCaseFiles(from, context)
    if (shard === undefined) return await makeArticles(from, files, options, opened)
    const status = await makeShard(files, shard, context)
    const ofDrafter = opened.drafter?.findings() ?? []
    printFindings(ofDrafter)
    close(false)
    return status === exitStatus.done ? statusFor(ofDrafter) : status
  } catch (error) {
    close(false)
    throw error
  } finally {
    compileExpressionsWell()
    await context.makers?.close()
  }
}

/** What a run needs from its beginning to its end. */
interface OpenRun {
  readonly context: RunContext
  readonly drafter: ModelDrafter | null
  /** Lays the records aside; with `true` those that were not asked for are dropped. */
  readonly close: ReturnType<typeof openRecords>['close']
}

/** `problem` says why the model or the queue that is to be used cannot be. */
async function openRun(
  content: string,
  cache: string,
  options: GenerateOptions,
  ofKnowledgeBase: Settings,
): Promise<OpenRun | { readonly problem: string }> {
  const progress = createProgress(options.quiet === true || options.json === true)
  const opened = await openDrafter(options.drafter, ofKnowledgeBase, { content, cache, progress })
  if ('problem' in opened) return opened
  const { drafter, embedder, settings } = opened
  const version = programVersion(settings)
  const called = options.queue === undefined ? { makers: null } : await callMakers(options.queue, version, content)
  if ('problem' in called) return called
  const { records, close } = openRecords(cache)
  const hands = openHands(ofKnowledgeBase, options.workers)
  const { makers } = called
  return {
    context: { settings: ofKnowledgeBase, drafter, embedder, version, ...hands, makers, records, progress },
    drafter,
    close,
  }
}

/** Has the articles made that are not as the last run left them; gives the exit status. */
async function makeArticles(
  from: readonly string[],
  files: CaseFiles,
  options: GenerateOptions,
  { context, drafter, close }: OpenRun,
): Promise<ExitStatus> {
  const { makers, records } = context
  const changed = changedFiles(files)
  hurryForLittle(changed)
  const reading = drafter === null && makers === null ? readChanged(changed, files, context) : null
  const last = recallRun(from, files, context)
  const [knowledge] = await Promise.all([lookAt(options.content, context), reading])
  const isSame = last.isSame && last.run.heads.every((head) => head.article === null || knowledge.isSettled(head))
  const run = isSame ? last.run : await makeRun(from, files, last, knowledge, context)
  const ofRun = { ...run, findings: [...run.findings, ...(drafter?.findings() ?? [])] }
  const account = makers === null ? (drafter?.account ?? null) : null
  const status = await writeArticles(ofRun, knowledge, context, { ...options, account })
  // Where not all was looked for that is still wanted, nothing may be dropped.
  close(last.run.heads.length === 0 || (!isSame && records.wantsTidying))
  return status
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
  reportRun({ heads, plan, settled, standing, written: written.length, account }, { json, report })
  const all = [...findings, ...ofPlan, ...ledger.findings, ...plan.findings]
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
