/** `review`: what waits for a person, the most used first. */
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Command } from 'commander'
import { createPatch } from 'diff'
import type { Finding } from '../model/finding.ts'
import type { Settings } from '../model/settings.ts'
import { proposalSchema } from '../write/proposal.ts'
import type { Proposal, ProposalPart } from '../write/proposal.ts'
import { checkArticles } from './check-articles.ts'
import type { ArticlesChecked } from './check-articles.ts'
import { readJson } from './read-json.ts'
import { exitStatus, print, printFindings, printJson } from './report.ts'
import type { ExitStatus } from './report.ts'
import { withSettings } from './with-settings.ts'

export function addReviewCommand(program: Command): void {
  program
    .command('review')
    .description('what waits for a person: drafts by how often their case recurs, proposals, findings of check')
    .option('--content <dir>', 'the knowledge base', 'content')
    .option('--json', 'print the list as JSON')
    .addHelpText('after', '\nExample:\n  casebook review')
    .action(async (options: ReviewOptions) => {
      process.exitCode = await withSettings(options.content, (settings) => review(options, settings))
    })
}

interface ReviewOptions {
  readonly content: string
  readonly json?: true
}

async function review(options: ReviewOptions, settings: Settings): Promise<ExitStatus> {
  const checked = await checkArticles(options.content, [], settings)
  const { proposals, findings: damaged } = await loadProposals(join(options.content, 'proposals'))
  const findings = [...checked.unusable, ...damaged, ...checked.articles.flatMap((one) => one.findings)]
  const drafts = draftsIn(checked)
  if (options.json) printJson({ drafts, proposals, findings })
  else {
    print(forPeople(drafts, proposals, findings))
    printFindings(findings)
  }
  return exitStatus.done
}

interface WaitingDraft {
  readonly slug: string
  readonly title: string
  readonly state: string
  /** How many cases the article answered. */
  readonly cases: number
  /** How many findings of `check` keep it from being approved. */
  readonly findings: number
}

function draftsIn({ articles }: ArticlesChecked): readonly WaitingDraft[] {
  return articles
    .filter(({ article }) => ['work-in-progress', 'not-validated'].includes(article.frontMatter.state))
    .map(({ article: { slug, frontMatter }, findings }) => ({
      slug,
      title: frontMatter.title,
      state: frontMatter.state,
      cases: frontMatter.cases.length,
      findings: findings.length,
    }))
    .toSorted((a, b) => b.cases - a.cases || (a.slug < b.slug ? -1 : 1))
}

async function loadProposals(
  folder: string,
): Promise<{ proposals: readonly Proposal[]; findings: readonly Finding[] }> {
  const names = await readdir(folder).catch(() => [])
  const proposals: Proposal[] = []
  const findings: Finding[] = []
  for (const name of names.filter((one) => one.endsWith('.json')).toSorted()) {
    const file = join(folder, name)
    const parsed = proposalSchema.safeParse(await readJson(file))
    if (parsed.success) proposals.push(parsed.data)
    else findings.push(damagedProposal(file))
  }
  return { proposals, findings }
}

function damagedProposal(file: string): Finding {
  return {
    rule: 'review/damaged-proposal',
    severity: 'error',
    file,
    message: 'This file is not a proposal as `generate` writes them.',
    hint: 'Delete it; the next `casebook generate` writes it anew if it is still wanted.',
  }
}

function forPeople(
  drafts: readonly WaitingDraft[],
  proposals: readonly Proposal[],
  findings: readonly Finding[],
): string {
  const list = drafts.map(({ slug, title, state, cases, findings: count }) => {
    const notes = [`${cases} ${cases === 1 ? 'case' : 'cases'}`, state, ...(count > 0 ? [`${count} findings`] : [])]
    return `  ${slug}\n    ${title} (${notes.join(', ')})`
  })
  return [
    `${drafts.length} drafts wait for approval${drafts.length === 0 ? '' : ':'}`,
    ...list,
    '',
    `${proposals.length} articles have proposals${proposals.length === 0 ? '' : ':'}`,
    ...proposals.flatMap((proposal) => proposal.parts.map((part) => patchOf(proposal, part))),
    '',
    `check has ${findings.length} findings${findings.length === 0 ? '' : ':'}`,
  ].join('\n')
}

/** What a proposal would change, as a diff against what a person wrote. */
function patchOf({ slug, case: caseId }: Proposal, { part, name, current, proposed }: ProposalPart): string {
  const title = `${slug}: ${part} ${name}`
  return createPatch(title, linesOf(current), linesOf(proposed), 'as it stands', `proposed by ${caseId}`)
}

function linesOf(value: ProposalPart['current']): string {
  if (value === null) return ''
  return `${typeof value === 'string' ? value : value.join('\n')}\n`
}
