/** `settle`: a person takes over what is proposed for an article, or keeps what stands. */
import { join } from 'node:path'
import { Option } from 'commander'
import type { Command } from 'commander'
import type { Finding } from '../model/finding.ts'
import { afterSettling, renderLastWritten } from '../write/last-written.ts'
import { renderLedger, withEntry } from '../write/ledger.ts'
import type { Ledger } from '../write/ledger.ts'
import { rebased, settledFingerprints } from '../write/link/additions.ts'
import type { LinkRecord } from '../write/link/link-record.ts'
import { parseArticle } from '../write/text/parse-article.ts'
import type { Proposal, ProposalPart } from '../write/update/proposal.ts'
import { isUpToDate, settleProposal, withParts } from '../write/update/settle-proposal.ts'
import { writeWhole } from '../write/write-file.ts'
import { caseFileName } from './content/case-file-name.ts'
import { lastWrittenFolder, openLastWritten } from './content/last-written-files.ts'
import { ledgerPath, loadLedger } from './content/ledger-file.ts'
import { loadAllArticles } from './content/load-articles.ts'
import type { ArticleFile } from './content/load-articles.ts'
import { exitStatus, print, printFindings, printJson } from './report.ts'
import type { ExitStatus } from './report.ts'
import { loadWaiting, writeLink, writeProposal } from './content/waiting-files.ts'
import { withKnowledgeBase } from './content/with-knowledge-base.ts'

export function addSettleCommand(program: Command): void {
  program
    .command('settle')
    .description('accept or reject what is proposed for an article; `review` shows it')
    .argument('<slug>', 'the article, by file name without .md')
    .addOption(new Option('--take', 'accept: put what is proposed into the article').conflicts('keep'))
    .addOption(new Option('--keep', 'reject: leave the article as it is; the same is not proposed again'))
    .option('--part <name...>', 'only these fields and sections, by the names that `review` shows')
    .option('--content <dir>', 'the knowledge base', 'content')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  casebook settle printer-offline --take\n  casebook settle printer-offline --keep --part title Resolution',
    )
    .action(async (slug: string, options: SettleOptions) => {
      process.exitCode = await withKnowledgeBase(options.content, () => settle(slug.replace(/\.md$/u, ''), options))
    })
}

interface SettleOptions {
  readonly content: string
  readonly take?: true
  readonly keep?: true
  readonly part?: readonly string[]
  readonly json?: true
}

async function settle(slug: string, options: SettleOptions): Promise<ExitStatus> {
  const { content, take, keep, json } = options
  const { articles } = await loadAllArticles(content)
  const article = articles.find((one) => one.article.slug === slug)
  const waiting = await loadWaiting(content)
  const { ledger, findings: damaged } = await loadLedger(content)
  const chosen = choose(slug, waiting.proposals, waiting.links, options.part)
  const refusal = faultOf({
    slug,
    decided: take === true || keep === true,
    article,
    damaged,
    chosen,
    take: take === true,
  })
  if (article === undefined || refusal !== null) {
    printFindings(refusal === null ? [] : [refusal])
    return refusal?.rule === 'settle/no-decision' ? exitStatus.couldNotRun : exitStatus.doneWithFindings
  }
  await carryOut(content, article, chosen, take === true, ledger)
  const parts = [...(chosen.own?.parts ?? []), ...chosen.additions.flatMap(({ parts: taken }) => taken)]
  const names = parts.filter(({ part }) => part !== 'footnote').map(({ name }) => name)
  if (json) printJson({ slug, decision: take ? 'take' : 'keep', parts: names })
  else print(`${slug}: ${take ? 'taken over' : 'kept as it stands'}: ${[...new Set(names)].join(', ')}`)
  return exitStatus.done
}

interface Chosen {
  /** Parts of the proposal of the article's own case, and what is left of it. */
  readonly own: (Proposal & { readonly left: readonly ProposalPart[] }) | null
  readonly additions: readonly (LinkRecord & { readonly left: readonly ProposalPart[] })[]
}

function choose(
  slug: string,
  proposals: readonly Proposal[],
  links: readonly LinkRecord[],
  names: readonly string[] | undefined,
): Chosen {
  const own = proposals.find((one) => one.slug === slug)
  const additions = links.filter((one) => one.slug === slug && one.status === 'linked')
  return {
    own: own === undefined ? null : { ...own, ...split(own.parts, names) },
    additions: additions.map((one) => ({ ...one, ...split(one.parts, names) })).filter(({ parts }) => parts.length > 0),
  }
}

/** A section takes the footnotes that it refers to along; footnotes alone are nothing to decide about. */
function split(all: readonly ProposalPart[], names: readonly string[] | undefined) {
  if (names === undefined) return { parts: [...all], left: [] }
  const named = all.filter(({ part, name }) => part !== 'footnote' && names.includes(name))
  const others = all.filter(({ part, name }) => part !== 'footnote' && !names.includes(name))
  const text = named.map(({ proposed }) => (typeof proposed === 'string' ? proposed : '')).join('\n')
  const isWanted = (label: string): boolean => others.length === 0 || text.includes(`[^${label}]`)
  const footnotes = all.filter(({ part }) => part === 'footnote')
  const taken = named.length === 0 ? [] : footnotes.filter(({ name }) => isWanted(name))
  return { parts: [...named, ...taken], left: [...others, ...footnotes.filter((one) => !taken.includes(one))] }
}

/** Carries a decision out; the article goes first, so that nothing is forgotten that was not written. */
async function carryOut(
  content: string,
  file: ArticleFile,
  { own, additions }: Chosen,
  take: boolean,
  ledger: Ledger,
): Promise<void> {
  let current = file
  if (own !== null && own.parts.length > 0) {
    current = reread(current, settleProposal(current, own, take ? 'accept' : 'dismiss'))
  }
  let known = ledger
  for (const { case: caseId, parts } of additions) {
    if (take) current = reread(current, withParts(current, rebased(parts, current.article)))
    known = withEntry(known, 'settled', caseId, parts.flatMap(settledFingerprints))
  }
  if (current.text !== file.text) await writeWhole(file.file, current.text)
  await writeWhole(ledgerPath(content), renderLedger(known))
  for (const { left, ...record } of additions) await writeLink(content, { ...record, parts: [...left] })
  if (own === null) return
  const { left, parts, ...proposal } = own
  const written = openLastWritten(content).read(proposal.case)
  if (written !== null) {
    const path = join(lastWrittenFolder(content), caseFileName(proposal.case))
    await writeWhole(path, renderLastWritten(afterSettling(written, parts)))
  }
  await writeProposal(content, { ...proposal, matters: left.some((part) => part.matters), parts: [...left] })
}

function reread(file: ArticleFile, text: string): ArticleFile {
  const parsed = parseArticle(file.article.slug, text, file.file)
  if ('findings' in parsed) throw new Error('A settled article cannot be read any more.')
  return { ...file, text, article: parsed.article }
}

interface Question {
  readonly slug: string
  readonly decided: boolean
  readonly take: boolean
  readonly article: ArticleFile | undefined
  readonly damaged: readonly Finding[]
  readonly chosen: Chosen
}

function faultOf({ slug, decided, take, article, damaged, chosen: { own, additions } }: Question): Finding | null {
  if (!decided)
    return fault('no-decision', slug, 'Neither --take nor --keep was given.', 'Say which; `--help` has examples.')
  if (article === undefined) {
    const hint = '`casebook review` lists what waits and for which article.'
    return fault('unknown-article', slug, 'There is no article with this name.', hint)
  }
  if (damaged[0] !== undefined) return damaged[0]
  if ((own?.parts.length ?? 0) === 0 && additions.length === 0) {
    return fault(
      'nothing-waits',
      article.file,
      'Nothing of the kind is proposed for this article.',
      '`casebook review` lists what is.',
    )
  }
  if (take && own !== null && !isUpToDate(article, own.parts)) {
    const message = 'This article was changed after the proposal was made, so taking it over could lose that change.'
    return fault(
      'out-of-date',
      article.file,
      message,
      'Run `casebook generate`, look at the new proposal, and settle it then.',
    )
  }
  return null
}

function fault(rule: string, file: string, message: string, hint: string): Finding {
  return { rule: `settle/${rule}`, severity: 'error', file, message, hint }
}
