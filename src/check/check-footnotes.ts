/** Footnotes against the messages that they quote. */
import type { FootnoteDefinition } from 'mdast'
import { textOf } from '../model/article-body.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import { labelsIn, lineOf } from './article-view.ts'
import type { ArticleView } from './article-view.ts'
import type { ArticleContext } from './article-context.ts'
import { findingOf } from './rules.ts'
import type { RuleName } from './rules.ts'

export type EvidenceMessage = Evidence['messages'][number]

/** Footnotes that nothing refers to, and those that name or quote their message otherwise than it stands in the evidence. */
export function checkFootnotes({ article, body }: ArticleView, { file, evidence }: ArticleContext): readonly Finding[] {
  const used = new Set(
    labelsIn({ type: 'root', children: article.body.children.filter(({ type }) => type !== 'footnoteDefinition') }),
  )
  return [...body.footnotes.values()].flatMap((definition) => {
    const rules: RuleName[] = used.has(definition.identifier) ? [] : ['unused-footnote']
    return [...rules, ...faultsOf(definition, evidence)].map((rule) =>
      findingOf(rule, file, lineOf(definition), `[^${definition.identifier}]`),
    )
  })
}

/** The message that a footnote names: by its label, and by the case number at its head. */
export function messageOf(
  definition: FootnoteDefinition,
  evidence: ReadonlyMap<string, Evidence>,
): EvidenceMessage | null {
  const id = messageId(definition)
  return evidence.get(caseOf(definition))?.messages.find((message) => message.id === id) ?? null
}

function faultsOf(definition: FootnoteDefinition, evidence: ReadonlyMap<string, Evidence>): RuleName[] {
  // A footnote of a person's own: a document, an address.
  if (messageId(definition) === null) return []
  const message = messageOf(definition, evidence)
  if (message === null) return ['missing-evidence']
  const text = textOf(definition)
  const quotations = text.indexOf('“')
  const head = (quotations < 0 ? text : text.slice(0, quotations)).split(' · ').map((part) => part.trim())
  const time = message.sentAt === null ? [] : [message.sentAt.slice(0, 16).replace('T', ' ')]
  const expected = [caseOf(definition), ...time, message.role]
  const faults: RuleName[] = expected.every((part, index) => head[index] === part) ? [] : ['wrong-source']
  if (quotations < 0) return [...faults, 'missing-quotation']
  return quotationsStand(text.slice(quotations), message.body) ? faults : [...faults, 'altered-quotation']
}

/** `m7` of `[^m7]`, also where several cases are told apart: `[^cas-2-m7]`. */
function messageId({ identifier }: FootnoteDefinition): string | null {
  return /(?:^|-)(?<id>m[1-9]\d{0,8})$/u.exec(identifier)?.groups?.['id'] ?? null
}

function caseOf(definition: FootnoteDefinition): string {
  return textOf(definition).split(' · ', 1)[0]?.trim() ?? ''
}

/** A quotation may hold quotation marks of its own, so each that could be the closing one is tried. */
function quotationsStand(text: string, body: string): boolean {
  const source = evenSpace(body)
  for (let start = text.indexOf('“'); start >= 0;) {
    const end = closingMarks(text, start).find((mark) => isIn(text.slice(start + 1, mark), source))
    if (end === undefined) return false
    start = text.indexOf('“', end)
  }
  return true
}

/** Marks behind which the text ends, is cut (`…`) or goes on with another quotation. */
function closingMarks(text: string, start: number): number[] {
  return [...text.slice(start).matchAll(/”(?=\s*(?:…|“|$))/gu)].map((match) => start + match.index)
}

function isIn(quotation: string, source: string): boolean {
  const even = evenSpace(quotation)
  return even !== '' && source.includes(even)
}

function evenSpace(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}
