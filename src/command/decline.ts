/** `decline`: a person says that a case is not worth an article, and why. */
import type { Command } from 'commander'
import type { Finding } from '../model/finding.ts'
import { isUntouched } from '../write/update/is-untouched.ts'
import {
  editedArticle,
  findCaseHome,
  removeOwnArticle,
  unknownCase,
  withoutCases,
  writeLedger,
} from './content/case-home.ts'
import type { CaseHome } from './content/case-home.ts'
import { exitStatus, print, printFindings, printJson } from './report.ts'
import type { ExitStatus } from './report.ts'
import { removeLink } from './content/waiting-files.ts'
import { withKnowledgeBase } from './content/with-knowledge-base.ts'

export function addDeclineCommand(program: Command): void {
  program
    .command('decline')
    .description('record that this case is not worth an article: its draft is deleted and does not come back')
    .argument('<case>', 'case number')
    .option('--reason <text>', 'why, for those who ask later')
    .option('--undo', 'it is worth one after all: take the decision back')
    .option('--content <dir>', 'the knowledge base', 'content')
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  casebook decline TKT-2024-0412 --reason "a question about an invoice"\n  casebook decline TKT-2024-0412 --undo',
    )
    .action(async (caseId: string, options: DeclineOptions) => {
      process.exitCode = await withKnowledgeBase(options.content, () => decline(caseId, options))
    })
}

interface DeclineOptions {
  readonly content: string
  readonly reason?: string
  readonly undo?: true
  readonly json?: true
}

async function decline(caseId: string, options: DeclineOptions): Promise<ExitStatus> {
  const { content, undo, json } = options
  const reason = options.reason?.trim() ?? ''
  const home = await findCaseHome(content, caseId)
  if (home === null) return exitStatus.doneWithFindings
  const fault = undo ? undoFault(caseId, home) : faultOf(caseId, reason, home)
  if (fault !== null) {
    printFindings([fault])
    return fault.rule === 'decline/no-reason' ? exitStatus.couldNotRun : exitStatus.doneWithFindings
  }
  const { ledger, own } = home
  const declined = withoutCases(ledger.declined, [caseId])
  if (undo) {
    await writeLedger(content, { ...ledger, declined, articles: withoutCases(ledger.articles, [caseId]) })
  } else {
    await writeLedger(content, { ...ledger, declined: { ...declined, [caseId]: reason } })
    if (own !== null) await removeOwnArticle(content, own, caseId)
    await removeLink(content, caseId)
  }
  if (json) printJson({ case: caseId, declined: undo !== true, removed: undo ? null : (own?.article.slug ?? null) })
  else if (undo) print(`${caseId}: the next \`casebook generate\` gives it an article`)
  else print(`${caseId}: gets no article${own === null ? '' : `; ${own.article.slug} was deleted`}`)
  return exitStatus.done
}

function undoFault(caseId: string, { ledger }: CaseHome): Finding | null {
  if (ledger.declined[caseId] !== undefined) return null
  const hint =
    'An article that was deleted by hand comes back when its case is taken out of `articles` in generated.json.'
  return { rule: 'decline/not-declined', severity: 'error', file: caseId, message: 'This case was not declined.', hint }
}

function faultOf(caseId: string, reason: string, { own, answeredBy, isKnown }: CaseHome): Finding | null {
  const fault = (rule: string, message: string, hint: string): Finding => ({
    rule: `decline/${rule}`,
    severity: 'error',
    file: caseId,
    message,
    hint,
  })
  if (reason === '')
    return fault('no-reason', 'No reason was given.', 'Add --reason "…"; those who ask later will want it.')
  if (!isKnown) return unknownCase('decline/unknown-case', caseId)
  if (answeredBy.length > 0) {
    return fault('linked', 'An article answers this case.', 'Take it out with `casebook unlink` first.')
  }
  if (own === null) return null
  if (own.article.frontMatter.cases.length > 1) {
    return fault(
      'answers-others',
      'The article of this case answers other cases too.',
      'Take those out with `casebook unlink` first.',
    )
  }
  return isUntouched(own.article) ? null : editedArticle('decline/edited-article', own.file)
}
