/** `link`: a person says that an article answers a case. */
import type { Command } from 'commander'
import type { Finding } from '../model/finding.ts'
import { isUntouched } from '../write/update/is-untouched.ts'
import { leadCase } from '../write/own-case.ts'
import {
  changeCases,
  editedArticle,
  findCaseHome,
  removeOwnArticle,
  unknownCase,
  withoutCases,
  writeLedger,
} from './content/case-home.ts'
import type { CaseHome } from './content/case-home.ts'
import type { ArticleFile } from './content/load-articles.ts'
import { exitStatus, print, printFindings, printJson } from './report.ts'
import type { ExitStatus } from './report.ts'
import { removeLink } from './content/waiting-files.ts'
import { withKnowledgeBase } from './content/with-knowledge-base.ts'

export function addLinkCommand(program: Command): void {
  program
    .command('link')
    .description('record that an article answers this case too: its number joins the article, its own draft is deleted')
    .argument('<case>', 'case number')
    .argument('<slug>', 'the article, by file name without .md')
    .option('--content <dir>', 'the knowledge base', 'content')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', '\nExample:\n  casebook link TKT-2024-0412 printer-offline')
    .action(async (caseId: string, slug: string, options: LinkOptions) => {
      process.exitCode = await withKnowledgeBase(options.content, () =>
        link(caseId, slug.replace(/\.md$/u, ''), options),
      )
    })
}

interface LinkOptions {
  readonly content: string
  readonly json?: true
}

async function link(caseId: string, slug: string, { content, json }: LinkOptions): Promise<ExitStatus> {
  const home = await findCaseHome(content, caseId)
  if (home === null) return exitStatus.doneWithFindings
  const target = home.articles.find(({ article }) => article.slug === slug)
  const fault = faultOf(caseId, slug, home, target)
  if (target === undefined || fault !== null) {
    printFindings(fault === null ? [] : [fault])
    return exitStatus.doneWithFindings
  }
  const { own, answeredBy, ledger } = home
  const moved = own === null || own === target ? [caseId] : [...new Set([caseId, ...own.article.frontMatter.cases])]
  // First in, then out: a run that is stopped between the two loses no case.
  await changeCases(target, 'add', moved)
  const lead = leadCase(target.article)
  const apart = (ledger.apart[caseId] ?? []).filter((one) => one !== lead)
  await writeLedger(content, {
    ...ledger,
    articles: { ...ledger.articles, ...Object.fromEntries(moved.map((one) => [one, slug])) },
    apart: { ...withoutCases(ledger.apart, [caseId]), ...(apart.length > 0 && { [caseId]: apart }) },
    declined: withoutCases(ledger.declined, moved),
  })
  for (const other of answeredBy) if (other !== target) await changeCases(other, 'remove', [caseId])
  if (own !== null && own !== target) await removeOwnArticle(content, own, caseId)
  await removeLink(content, caseId)
  if (json) printJson({ slug, cases: moved, removed: own === null || own === target ? null : own.article.slug })
  else print(`${slug}: answers ${moved.join(', ')}; the next \`casebook generate\` proposes what that adds`)
  return exitStatus.done
}

function faultOf(
  caseId: string,
  slug: string,
  { own, isKnown }: CaseHome,
  target: ArticleFile | undefined,
): Finding | null {
  if (target === undefined) {
    const message = 'There is no article with this name.'
    const hint = '`casebook review` lists the drafts; `casebook search` finds an article.'
    return { rule: 'link/unknown-article', severity: 'error', file: slug, message, hint }
  }
  if (!isKnown) return unknownCase('link/unknown-case', caseId)
  if (own !== null && own !== target && !isUntouched(own.article)) return editedArticle('link/edited-article', own.file)
  return null
}
