/** Stage `check`, for drafts: keeps the statements that their evidence supports. */
import type { Block, Citation, CodeBlock, Draft, DraftSection, ListItem, NonEmpty, Statement } from '../model/draft.ts'
import type { Finding } from '../model/finding.ts'
import { slice } from '../model/redacted.ts'
import type { RedactedCase, RedactedText } from '../model/redacted.ts'
import type { SectionKind } from '../model/section.ts'
import { findTokens } from '../language/tokens.ts'
import { findingOf } from './rules.ts'
import type { RuleName } from './rules.ts'
import { passageOf } from './passage.ts'
import { restates } from './restates.ts'
import { findUnsupported, findUnsupportedCode, holdsToken, readEvidence, readTokens } from './support.ts'
import type { EvidenceText, Unsupported } from './support.ts'

/**
 * Leaves out of a draft what `findUnsupported` objects to: statements, list items, code, entries of the
 * front matter; citations that point outside the case; a cause that was ruled out. Each omission is a finding with
 * the rule, the section and `file`, never with the text.
 */
export function verifyDraft(
  draft: Draft,
  redacted: RedactedCase,
  file: string,
): { readonly draft: Draft; readonly findings: readonly Finding[] } {
  const findings: Finding[] = []
  const report: Report = (rule, where, detail = '') =>
    findings.push(findingOf(rule, file, null, [where, detail, 'left out'].filter((part) => part !== '').join(', ')))
  const bench: Bench = { redacted, report, read: reader() }
  const verified = draft.sections.flatMap((section) => verifySection(section, bench) ?? [])
  const sections = withoutRuledOut(verified, report)
  const hasCause = sections.some(({ kind }) => kind === 'cause')
  const front = verifyFrontMatter(draft, bench)
  return { draft: { ...draft, ...front, sections, causeConfirmed: draft.causeConfirmed && hasCause }, findings }
}

type Report = (rule: RuleName, where: string, detail?: string) => void

interface Bench {
  readonly redacted: RedactedCase
  readonly report: Report
  readonly read: (text: string) => EvidenceText
}

/** Many statements rest on the same passages: each is read once. */
function reader(): (text: string) => EvidenceText {
  const known = new Map<string, EvidenceText>()
  return (text) => {
    const evidence = known.get(text) ?? readEvidence(text)
    known.set(text, evidence)
    return evidence
  }
}

function verifySection(section: DraftSection, bench: Bench): DraftSection | null {
  const blocks = nonEmpty(section.blocks.flatMap((block): Block[] => verifyBlock(block, section.kind, bench)))
  return blocks === null ? null : { kind: section.kind, blocks }
}

function verifyBlock(block: Block, kind: SectionKind, bench: Bench): Block[] {
  if (block.kind === 'code') return verifyCode(block, kind, bench)
  if (block.kind === 'list') {
    const items = nonEmpty(block.items.flatMap((item) => verifyItem(item, kind, bench)))
    return items === null ? [] : [{ ...block, items }]
  }
  const cites = verifyStatement(block, kind, bench)
  return cites === null ? [] : [{ ...block, cites }]
}

function verifyItem(item: ListItem, kind: SectionKind, bench: Bench): ListItem[] {
  const cites = verifyStatement(item, kind, bench)
  return cites === null ? [] : [{ ...item, cites, code: item.code.flatMap((code) => verifyCode(code, kind, bench)) }]
}

/** The citations of a statement; `null` where they do not support it. */
function verifyStatement(statement: Statement, kind: SectionKind, bench: Bench): NonEmpty<Citation> | null {
  const cites = withinCase(statement.cites, kind, bench)
  if (cites === null) return null
  const evidence = cites.map((cite) => bench.read(passageOf(bench.redacted, cite)))
  return stands(findUnsupported(statement.text, evidence, kind === 'ruledOut'), kind, bench) ? cites : null
}

function verifyCode(code: CodeBlock, kind: SectionKind, bench: Bench): CodeBlock[] {
  const cites = withinCase(code.cites, kind, bench)
  if (cites === null) return []
  const evidence = cites.map((cite) => bench.read(passageOf(bench.redacted, cite)))
  return stands(findUnsupportedCode(code.text, evidence), kind, bench) ? [{ ...code, cites }] : []
}

function stands(faults: readonly Unsupported[], kind: SectionKind, { report }: Bench): boolean {
  const [first] = faults
  if (first === undefined) return true
  report(first.rule, `section “${kind}”`, 'kind' in first ? first.kind : '')
  return false
}

function withinCase(
  cites: readonly Citation[],
  kind: SectionKind,
  { redacted, report }: Bench,
): NonEmpty<Citation> | null {
  const within = cites.filter(({ message, start, end }) => {
    const body = redacted.messages.find(({ id }) => id === message)?.body
    return body !== undefined && start >= 0 && start < end && end <= body.length
  })
  if (within.length < cites.length) report('citation-out-of-range', `section “${kind}”`)
  return nonEmpty(within)
}

/** What was tried and taken back can never be the cause. */
function withoutRuledOut(sections: readonly DraftSection[], report: Report): readonly DraftSection[] {
  const ruledOut = sections.filter(({ kind }) => kind === 'ruledOut').flatMap(({ blocks }) => blocks.flatMap(textsOf))
  if (ruledOut.length === 0) return sections
  const isRuledOut = (text: string): boolean => {
    const found = ruledOut.some((one) => restates(text, one))
    if (found) report('ruled-out-as-cause', 'section “cause”')
    return found
  }
  return sections.flatMap((section): DraftSection[] => {
    if (section.kind !== 'cause') return [section]
    const blocks = nonEmpty(
      section.blocks.flatMap((block): Block[] => {
        if (block.kind === 'code') return [block]
        if (block.kind !== 'list') return isRuledOut(block.text) ? [] : [block]
        const items = nonEmpty(block.items.filter((item) => !isRuledOut(item.text)))
        return items === null ? [] : [{ ...block, items }]
      }),
    )
    return blocks === null || blocks.every((block) => block.kind === 'code') ? [] : [{ kind: 'cause', blocks }]
  })
}

function textsOf(block: Block): readonly string[] {
  return block.kind === 'list' ? block.items.map(({ text }) => text) : block.kind === 'code' ? [] : [block.text]
}

/** Front matter rests on the case as a whole: its tokens occur somewhere in it. */
function verifyFrontMatter(
  draft: Draft,
  { redacted, report }: Bench,
): Pick<Draft, 'title' | 'summary' | 'environment' | 'identifiers'> {
  const texts = [redacted.subject, ...redacted.messages.flatMap(({ subject, body }) => [subject ?? '', body])]
  const whole = readTokens(texts.join('\n'))
  const bears = (field: string, text: RedactedText): boolean => {
    const missing = findTokens(text).find((token) => !holdsToken(whole, token))
    if (missing !== undefined) report('unsupported-token', `field “${field}”`, missing.kind)
    return missing === undefined
  }
  return {
    title: bears('title', draft.title) ? draft.title : redacted.subject,
    summary: bears('summary', draft.summary) ? draft.summary : slice(draft.summary, 0, 0),
    environment: draft.environment.filter((text) => bears('environment', text)),
    identifiers: draft.identifiers.filter((text) => bears('identifiers', text)),
  }
}

function nonEmpty<T>(items: readonly T[]): NonEmpty<T> | null {
  const [first, ...rest] = items
  return first === undefined ? null : [first, ...rest]
}
