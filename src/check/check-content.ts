/** The content standard: what a reader needs of every article. */
import { isEnglishWord } from '../language/english-words.ts'
import type { Finding } from '../model/finding.ts'
import type { SectionKind } from '../model/section.ts'
import { lineOf, lineOfKey } from './article-view.ts'
import type { ArticleView } from './article-view.ts'
import type { ArticleContext } from './article-context.ts'
import { lettersOf } from './likeness.ts'
import { findingOf } from './rules.ts'

/** Characters that fit a list entry, two sentences, and about three printed pages without output. */
const longest = { title: 120, summary: 400, body: 8000 } as const

/** What an article lacks of the content standard: its title, metadata and sections, and what it says twice. */
export function checkContent(view: ArticleView, context: ArticleContext): readonly Finding[] {
  return [
    ...checkTitle(view, context),
    ...checkMetadata(view, context),
    ...checkSections(view, context),
    ...checkDuplicates(view, context),
  ]
}

/** KCS: a title is the main issue plus the main environment. */
function checkTitle({ article }: ArticleView, { file, text }: ArticleContext): Finding[] {
  const { title, products, environment } = article.frontMatter
  const line = lineOfKey(text, 'title')
  const findings = title.length > longest.title ? [findingOf('long-title', file, line)] : []
  const words = lettersOf(title)
  const places = lettersOf([...products, ...environment].join('\n'))
  const named = [...words].filter((word) => places.has(word))
  if (places.size > 0 && named.length === 0 && !holdsName(title))
    findings.push(findingOf('title-without-place', file, line))
  // A single word beside the product names no issue: “Contoso Mail error”.
  const isIssue = words.size - named.length >= 2 || products.length + environment.length === 0
  return isIssue ? findings : [...findings, findingOf('title-without-issue', file, line)]
}

/** Whether a title holds a name, known by its spelling, that is not among the products: `WSUS`, `VPN`, `SharePoint`. */
function holdsName(title: string): boolean {
  return (title.match(spelledName) ?? []).some((word) => !isEnglishWord(word.toLowerCase()))
}

// WSUS   iPad   SharePoint; not: URGENT, which is a word
const spelledName = /(?<![\p{Script=Latin}\d])[A-Za-z]{1,20}[A-Z][A-Za-z]{1,20}(?![\p{Script=Latin}\d])/gu

function checkMetadata(
  { article }: ArticleView,
  { file, text, evidence, areProductsListed }: ArticleContext,
): Finding[] {
  const { summary, products, cases, opened, closed, generated } = article.frontMatter
  const findings: Finding[] = []
  if (summary.trim() === '') findings.push(findingOf('missing-summary', file, lineOfKey(text, 'summary')))
  if (summary.length > longest.summary) findings.push(findingOf('long-summary', file, lineOfKey(text, 'summary')))
  if (products.length === 0 && areProductsListed)
    findings.push(findingOf('missing-product', file, lineOfKey(text, 'products')))
  const isDated = opened !== undefined && closed !== undefined
  // A chat without dates leaves nothing to state.
  const isStated = cases.some((number) => evidence.get(number)?.messages.some(({ sentAt }) => sentAt !== null))
  return isDated || !isStated || generated === undefined ? findings : [...findings, findingOf('missing-dates', file, 1)]
}

function checkSections({ article, body, statements }: ArticleView, { file }: ArticleContext): Finding[] {
  const { state } = article.frontMatter
  const findings: Finding[] = []
  const seen = new Set<SectionKind>()
  for (const [index, { kind, nodes, heading }] of body.sections.entries()) {
    const line = lineOf(heading)
    const leadsToRuledOut = kind === 'analysis' && body.sections[index + 1]?.kind === 'ruledOut'
    if (nodes.length === 0 && !leadsToRuledOut) findings.push(findingOf('empty-section', file, line))
    if (kind !== null && seen.has(kind)) findings.push(findingOf('duplicate-section', file, line))
    if (kind !== null) seen.add(kind)
  }
  if (!seen.has('symptom')) findings.push(findingOf('missing-symptom', file, 1))
  if (!seen.has('resolution') && state !== 'work-in-progress') findings.push(findingOf('missing-resolution', file, 1))
  const length = statements.reduce((sum, { text, isCode }) => sum + (isCode ? 0 : text.length), 0)
  return length > longest.body ? [...findings, findingOf('long-body', file, 1)] : findings
}

function checkDuplicates({ article, statements }: ArticleView, { file, text }: ArticleContext): Finding[] {
  const findings: Finding[] = []
  for (const key of ['products', 'environment', 'identifiers', 'cases'] as const) {
    const entries = article.frontMatter[key].map((entry) => plain(entry))
    if (new Set(entries).size < entries.length)
      findings.push(findingOf('duplicate-entry', file, lineOfKey(text, key), key))
  }
  const seen = new Set<string>()
  for (const statement of statements) {
    const said = plain(statement.text)
    if (said.length >= shortStatement && seen.has(said))
      findings.push(findingOf('duplicate-statement', file, lineOf(statement.node)))
    seen.add(said)
  }
  return findings
}

/** Shorter ones (“Restart the service”) may well be needed twice. */
const shortStatement = 20

/** Case, width, white space and a full stop at the end do not tell two texts apart. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[\s.。!;；]+$/u, '')
    .trim()
}
