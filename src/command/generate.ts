/** `generate`: closed cases become articles. Runs the stages in their order, plans, and writes what changed. */
import { join } from 'node:path'
import type { Command } from 'commander'
import type { Evidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { MaskedValue } from '../model/redacted.ts'
import type { Settings } from '../model/settings.ts'
import { plan as planArticles } from '../stages.ts'
import type { Plan } from '../write/plan-articles.ts'
import type { ComposedArticle } from '../write/compose-article.ts'
import { loadAllArticles } from './load-articles.ts'
import { openLastWritten } from './last-written-files.ts'
import { loadLedger } from './ledger-file.ts'
import { makeArticle } from './make-article.ts'
import { countMasked, maskedForPeople } from './masked-report.ts'
import { createProgress } from './progress.ts'
import { readCases } from './read-cases.ts'
import { print, printFindings, printJson, statusFor } from './report.ts'
import type { ExitStatus } from './report.ts'
import { withSettings } from './with-settings.ts'
import { writePlan } from './write-plan.ts'

interface GenerateOptions {
  readonly content: string
  readonly json?: true
  readonly report?: true
  readonly quiet?: true
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
    .addHelpText(
      'after',
      '\nExample:\n  casebook generate\n  casebook generate exports/2024 --content help-desk --report',
    )
    .action(async (paths: string[], options: GenerateOptions) => {
      process.exitCode = await withSettings(options.content, (settings) => generate(paths, options, settings))
    })
}

async function generate(paths: readonly string[], options: GenerateOptions, settings: Settings): Promise<ExitStatus> {
  const { content } = options
  const progress = createProgress(options.quiet === true || options.json === true)
  const from = paths.length > 0 ? paths : [join(content, 'cases')]
  const { cases, findings: readFindings } = await readCases(from, settings, progress)
  const findings: Finding[] = [...readFindings]
  const composed: ComposedArticle[] = []
  const evidence: Evidence[] = []
  const masked: { caseId: string; values: readonly MaskedValue[] }[] = []
  progress.start('Drafting articles', cases.length)
  for (const one of cases) {
    const made = await makeArticle(one, settings)
    findings.push(...made.findings)
    masked.push({ caseId: one.id, values: made.masked })
    if (made.article !== null) {
      composed.push(made.article)
      evidence.push(made.evidence)
    }
    progress.advance()
  }
  progress.stop()
  const existing = await loadExisting(content)
  const plan = planArticles(existing.articles, composed, existing.memory)
  findings.push(...existing.findings, ...plan.findings)
  const written = await writePlan(content, plan, existing.articles, evidence)
  const counts = countMasked(masked)
  if (options.json) printJson({ ...summaryOf(cases.length, plan), written, ...(options.report && { masked: counts }) })
  else {
    print(summaryForPeople(cases.length, plan))
    if (options.report) print(maskedForPeople(counts))
  }
  printFindings(findings)
  return statusFor(findings)
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
