/** `unlink`: a person says that a case is another problem than an article's. */
import type { Command } from 'commander'
import { withEntry } from '../write/ledger.ts'
import { leadCase } from '../write/own-case.ts'
import { changeCases, findCaseHome, withoutCases, writeLedger } from './content/case-home.ts'
import { exitStatus, print, printFindings, printJson } from './report.ts'
import type { ExitStatus } from './report.ts'
import { loadWaiting, removeLink } from './content/waiting-files.ts'
import { withKnowledgeBase } from './content/with-knowledge-base.ts'

export function addUnlinkCommand(program: Command): void {
  program
    .command('unlink')
    .description(
      'record that an article does not answer this case: it leaves the article, and is not proposed for it again',
    )
    .argument('<case>', 'case number')
    .option('--content <dir>', 'the knowledge base', 'content')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExample:\n  casebook unlink TKT-2024-0412')
    .action(async (caseId: string, options: UnlinkOptions) => {
      process.exitCode = await withKnowledgeBase(options.content, () => unlink(caseId, options))
    })
}

interface UnlinkOptions {
  readonly content: string
  readonly json?: true
}

async function unlink(caseId: string, { content, json }: UnlinkOptions): Promise<ExitStatus> {
  const home = await findCaseHome(content, caseId)
  if (home === null) return exitStatus.doneWithFindings
  const { links } = await loadWaiting(content)
  const proposed = links.filter((one) => one.case === caseId).map(({ slug }) => slug)
  const targets = home.articles.filter((one) => home.answeredBy.includes(one) || proposed.includes(one.article.slug))
  if (targets.length === 0 && proposed.length === 0) {
    const message = 'This case is linked to no article, and no link is proposed for it.'
    const hint = '`casebook review` lists what waits; `cases` in an article names what is linked.'
    printFindings([{ rule: 'unlink/not-linked', severity: 'error', file: caseId, message, hint }])
    return exitStatus.doneWithFindings
  }
  const leads = targets.map(({ article }) => leadCase(article))
  const ledger = withEntry(home.ledger, 'apart', caseId, leads)
  // Without an article of its own, the next run gives it one.
  const articles = home.own === null ? withoutCases(ledger.articles, [caseId]) : ledger.articles
  await writeLedger(content, { ...ledger, articles })
  for (const one of home.answeredBy) await changeCases(one, 'remove', [caseId])
  await removeLink(content, caseId)
  const slugs = targets.map(({ article }) => article.slug)
  if (json) printJson({ case: caseId, apartFrom: slugs })
  else {
    const next = home.own === null ? '; the next `casebook generate` gives it an article of its own' : ''
    print(`${caseId}: kept apart from ${slugs.join(', ')}${next}`)
  }
  return exitStatus.done
}
