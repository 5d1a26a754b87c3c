/** Which article a case belongs to, and how its number is added and removed: what `link`, `unlink` and `decline` share. */
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finding } from '../../model/finding.ts'
import { updateFrontMatter } from '../../write/text/front-matter.ts'
import { renderLedger } from '../../write/ledger.ts'
import type { Ledger } from '../../write/ledger.ts'
import { isOwnCase } from '../../write/own-case.ts'
import { writeWhole } from '../../write/write-file.ts'
import { caseFileName } from './case-file-name.ts'
import { lastWrittenFolder } from './last-written-files.ts'
import { ledgerPath, loadLedger } from './ledger-file.ts'
import { loadAllArticles } from './load-articles.ts'
import type { ArticleFile } from './load-articles.ts'
import { printFindings } from '../report.ts'

export interface CaseHome {
  readonly articles: readonly ArticleFile[]
  readonly ledger: Ledger
  /** Made from this case. */
  readonly own: ArticleFile | null
  /** Made from another case, or by a person, and answering this one too. */
  readonly answeredBy: readonly ArticleFile[]
  /** Whether the knowledge base has ever met the case. */
  readonly isKnown: boolean
}

/** `null`, with its finding printed, where the ledger is damaged: rewriting it would lose what people decided. */
export async function findCaseHome(content: string, caseId: string): Promise<CaseHome | null> {
  const { articles } = await loadAllArticles(content)
  const { ledger, findings } = await loadLedger(content)
  if (findings.length > 0) {
    printFindings(findings)
    return null
  }
  const naming = articles.filter(({ article }) => article.frontMatter.cases.includes(caseId))
  const own = naming.find(({ article }) => isOwnCase(article, caseId)) ?? null
  const hasEvidence = existsSync(join(content, 'evidence', caseFileName(caseId)))
  const isKnown = naming.length > 0 || ledger.articles[caseId] !== undefined || hasEvidence
  return { articles, ledger, own, answeredBy: naming.filter((one) => one !== own), isKnown }
}

/** Puts case numbers into an article's `cases`, those that are missing, or takes them out. */
export async function changeCases(
  { file, text, article }: ArticleFile,
  change: 'add' | 'remove',
  numbers: readonly string[],
): Promise<void> {
  const { cases } = article.frontMatter
  const kept = cases.filter((one) => !numbers.includes(one))
  const next = change === 'remove' ? kept : [...cases, ...numbers.filter((one) => !cases.includes(one))]
  await writeWhole(file, updateFrontMatter(text, { cases: next }))
}

/** Takes away the file of an article that no person has touched, and what waits for it. */
export async function removeOwnArticle(content: string, { file, article }: ArticleFile, caseId: string): Promise<void> {
  await rm(file)
  await rm(join(content, 'proposals', `${article.slug}.json`), { force: true })
  await rm(join(lastWrittenFolder(content), caseFileName(caseId)), { force: true })
}

/** Writes the ledger of the knowledge base in the folder `content`, whole or not at all. */
export async function writeLedger(content: string, ledger: Ledger): Promise<void> {
  await writeWhole(ledgerPath(content), renderLedger(ledger))
}

/** The entries without those of these cases. */
export function withoutCases<Value>(
  entries: Readonly<Record<string, Value>>,
  cases: readonly string[],
): Record<string, Value> {
  return Object.fromEntries(Object.entries(entries).filter(([caseId]) => !cases.includes(caseId)))
}

/** The finding for a number that no case has; `rule` is that of the command. */
export function unknownCase(rule: string, caseId: string): Finding {
  return {
    rule,
    severity: 'error',
    file: caseId,
    message: 'No case with this number is known.',
    hint: 'Use a number as it is listed under `cases` in the articles; a new case is known once `casebook generate` has read it.',
  }
}

/** An article that a person has worked on is never taken away by a command. */
export function editedArticle(rule: string, file: string): Finding {
  return {
    rule,
    severity: 'error',
    file,
    message: 'The article of this case was edited or approved by a person, so it is not deleted.',
    hint: 'Save what is worth keeping, delete the file, then run the command again.',
  }
}
