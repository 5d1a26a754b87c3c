/** `generate`: closed cases become articles. Runs the stages in their order, plans, and writes what changed. */
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { InvalidArgumentError } from 'commander'
import type { Command } from 'commander'
import type { Finding } from '../model/finding.ts'
import type { Settings } from '../model/settings.ts'
import { plan as planArticles } from '../stages.ts'
import type { Plan } from '../write/plan-articles.ts'
import { openLastWritten } from './last-written-files.ts'
import { loadLedger } from './ledger-file.ts'
import { loadAllArticles } from './load-articles.ts'
import { maskedForPeople } from './masked-report.ts'
import { findCases } from './pipeline/find-cases.ts'
import { articleKeeper, composedArticle, evidenceText } from './pipeline/made-articles.ts'
import type { ArticleHead } from './pipeline/made-articles.ts'
import { makeCases } from './pipeline/make-cases.ts'
import { defaultCache, openRecords } from './pipeline/open-records.ts'
import { programVersion } from './pipeline/program-version.ts'
import type { RunContext } from './pipeline/run-context.ts'
import { createProgress } from './progress.ts'
import { print, printFindings, printJson, statusFor } from './report.ts'
import type { ExitStatus } from './report.ts'
import { withSettings } from './with-settings.ts'
import { writePlan } from './write-plan.ts'

interface GenerateOptions {
  readonly content: string
  readonly json?: true
  readonly report?: true
  readonly quiet?: true
  readonly workers: number
  readonly cache?: string
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
    .addHelpText(
      'after',
      '\nExample:\n  casebook generate\n  casebook generate exports/2024 --content help-desk --report',
    )
    .action(async (paths: string[], options: GenerateOptions) => {
      process.exitCode = await withSettings(options.content, (settings) => generate(paths, options, settings))
    })
}

function parseWorkers(value: string): number {
  if (!/^[1-9]\d{0,2}$/u.test(value)) throw new InvalidArgumentError('It is a whole number from 1 to 999.')
  return Number(value)
}

async function generate(paths: readonly string[], options: GenerateOptions, settings: Settings): Promise<ExitStatus> {
  const { content } = options
  const from = paths.length > 0 ? paths : [join(content, 'cases')]
  const { records, close } = openRecords(options.cache ?? defaultCache(content))
  const context: RunContext = {
    settings,
    version: programVersion(settings),
    workers: options.workers,
    records,
    progress: createProgress(options.quiet === true || options.json === true),
  }
  try {
    const found = await findCases(from, context)
    const made = await makeCases(found.tasks, 'article', context, articleKeeper(context))
    const ofCases = made.heads.flatMap((head) => head.findings)
    return await writeArticles(made.heads, [...found.findings, ...made.findings, ...ofCases], context, options)
  } finally {
    close(true)
  }
}

/** Plans the articles beside those that stand, writes what differs, and says what was done. */
async function writeArticles(
  heads: readonly ArticleHead[],
  findings: readonly Finding[],
  context: RunContext,
  { content, json, report }: GenerateOptions,
): Promise<ExitStatus> {
  const withArticle = heads.filter(({ article }) => article !== null)
  const existing = await loadExisting(content)
  const composed = withArticle.map((head) => composedArticle(head, context))
  const plan = planArticles(existing.articles, composed, existing.memory)
  const written = await writePlan(content, plan, existing.articles, evidenceOf(withArticle, context))
  const all = [...findings, ...existing.findings, ...plan.findings]
  const counts = heads.map(({ id, masked }) => ({ caseId: id, kinds: masked }))
  if (json) printJson({ ...summaryOf(heads.length, plan), written, ...(report && { masked: counts }) })
  else {
    print(summaryForPeople(heads.length, plan))
    if (report) print(maskedForPeople(counts))
  }
  printFindings(all)
  return statusFor(all)
}

function* evidenceOf(heads: readonly ArticleHead[], context: RunContext) {
  for (const head of heads) yield { caseId: head.id, text: evidenceText(head, context) }
}

async function loadExisting(content: string) {
  const { articles, unreadable, findings } = await loadAllArticles(content)
  const ledger = await loadLedger(content)
  return {
    articles,
    memory: { ledger: ledger.ledger, unreadable, lastWritten: openLastWritten(content) },
    findings: [...findings, ...ledger.findings],
  }
}

function summaryOf(cases: number, plan: Plan) {
  return {
    cases,
    created: slugsOf(plan.create),
    updated: slugsOf(plan.update),
    unchanged: plan.unchanged,
    proposals: slugsOf(plan.proposals),
    linked: plan.linked,
    leftAlone: plan.leftAlone,
  }
}

function slugsOf(files: readonly { readonly slug: string }[]): readonly string[] {
  return files.map(({ slug }) => slug)
}

function summaryForPeople(cases: number, plan: Plan): string {
  const { create, update, unchanged, proposals, linked } = plan
  const parts = [`${create.length} new`, `${update.length} updated`, `${unchanged.length} unchanged`]
  const answered = linked.length === 0 ? '' : `; ${linked.length} answered by an article that stands`
  const links = plan.links.records.length === 0 ? '' : `; ${plan.links.records.length} links to look at`
  const waiting = proposals.length === 0 ? '' : `; ${proposals.length} with proposals (see \`casebook review\`)`
  return `${cases} cases: articles ${parts.join(', ')}${answered}${links}${waiting}`
}
