/** Statements against the messages that their footnotes name. */
import type { Finding } from '../model/finding.ts'
import { lineOf } from './article-view.ts'
import type { ArticleStatement, ArticleView } from './article-view.ts'
import type { ArticleContext } from './article-context.ts'
import { messageOf } from './check-footnotes.ts'
import { restates } from './restates.ts'
import { findingOf } from './rules.ts'
import { findUnsupported, findUnsupportedCode, readEvidence } from './support.ts'
import type { EvidenceText } from './support.ts'

/**
 * Statements that their footnotes do not support, and causes that are ruled out elsewhere in the article. One that a person wrote without
 * footnotes rests on nothing and passes.
 */
export function checkStatements(view: ArticleView, context: ArticleContext): readonly Finding[] {
  const { article, body, statements } = view
  if (article.frontMatter.generated === undefined && body.footnotes.size === 0) return []
  const read = evidenceReader(view, context)
  const supported = statements.flatMap((statement) => checkStatement(statement, read, context.file))
  return [...supported, ...checkRuledOut(statements, context.file)]
}

function checkStatement(
  statement: ArticleStatement,
  read: (label: string) => readonly EvidenceText[],
  file: string,
): Finding[] {
  const { section, node, text, isCode, labels, isLeadIn } = statement
  const line = lineOf(node)
  // What a person adds in a section of their own is theirs to answer for.
  if (labels.length === 0)
    return section.kind === null || isLeadIn ? [] : [findingOf('statement-without-evidence', file, line)]
  const evidence = labels.flatMap((label) => read(label))
  if (evidence.length === 0) return []
  const faults = isCode
    ? findUnsupportedCode(text, evidence)
    : findUnsupported(text, evidence, section.kind === 'ruledOut')
  return faults.map((fault) => findingOf(fault.rule, file, line, 'kind' in fault ? fault.kind : ''))
}

/** Gives the message that a footnote names; each is read once. Nothing for footnotes of a person's own. */
function evidenceReader(
  { body }: ArticleView,
  { evidence }: ArticleContext,
): (label: string) => readonly EvidenceText[] {
  const known = new Map<string, readonly EvidenceText[]>()
  return (label) => {
    const definition = body.footnotes.get(label)
    const message = definition === undefined ? null : messageOf(definition, evidence)
    const texts =
      known.get(label) ?? (message === null ? [] : [readEvidence(`${message.subject ?? ''}\n${message.body}`)])
    known.set(label, texts)
    return texts
  }
}

function checkRuledOut(statements: readonly ArticleStatement[], file: string): Finding[] {
  const of = (kind: 'cause' | 'ruledOut'): readonly ArticleStatement[] =>
    statements.filter(({ section, isCode }) => section.kind === kind && !isCode)
  const ruledOut = of('ruledOut')
  return of('cause')
    .filter(({ text }) => ruledOut.some((one) => restates(text, one.text)))
    .map(({ node }) => findingOf('ruled-out-as-cause', file, lineOf(node)))
}
