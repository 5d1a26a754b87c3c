/** Faults seeded into an English draft and its article: whatever a drafter gets wrong, one of the two checks catches it. */
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../model/evidence.ts'
import type { Citation, Draft, NonEmpty, ParagraphBlock } from '../model/draft.ts'
import { vouchRedacted } from '../model/redacted.ts'
import type { RedactedCase } from '../model/redacted.ts'
import type { SectionKind } from '../model/section.ts'
import { composeArticle } from '../write/compose-article.ts'
import { evidenceOf } from '../write/evidence.ts'
import { parseArticle } from '../write/text/parse-article.ts'
import { renderArticle } from '../write/text/render-article.ts'
import { checkArticle } from './check-article.ts'
import { verifyDraft } from './verify-draft.ts'

const symptom = 'Since the update to Quill Desk 7.4.2 the export stops with error 0x8004E00F.'
const suspicion = 'We suspect that the antivirus blocks the export folder.'
const takenBack = 'I switched the antivirus off, the export still stops.'
const cause = 'The root cause is confirmed: release 7.4.2 does not close the report template after reading it.'
const step = 'Install Quill Desk 7.4.3 and restart the service QuillExport.'
const limit = 'The older release 7.3 cannot open templates of 7.4.'
const confirmation = 'The export works again on all machines.'

const said: readonly (readonly ['agent' | 'customer', string])[] = [
  ['customer', symptom],
  ['agent', suspicion],
  ['customer', takenBack],
  ['agent', `${cause}\n${step}\n${limit}`],
  ['customer', confirmation],
]

const quillCase: RedactedCase = {
  id: 'TKT-7421',
  subject: vouchRedacted('Quill Desk export stops with 0x8004E00F'),
  language: 'en',
  messages: said.map(([role, body], index) => ({
    id: `m${index + 1}`,
    role,
    sentAt: `2031-05-0${index + 1}T10:00:00`,
    subject: null,
    body: vouchRedacted(body),
    marks: [],
  })),
}

/** A paragraph that rests on a sentence of the case and says it, or something else. */
function says(passage: string, text: string = passage): ParagraphBlock {
  const message = quillCase.messages.find(({ body }) => body.includes(passage))
  if (message === undefined) throw new Error('The case does not say this.')
  const start = message.body.indexOf(passage)
  const cites: NonEmpty<Citation> = [{ message: message.id, start, end: start + passage.length }]
  return { kind: 'paragraph', text: vouchRedacted(text), cites }
}

const draft: Draft = {
  caseId: quillCase.id,
  language: 'en',
  title: vouchRedacted('Quill Desk export stops with 0x8004E00F'),
  summary: vouchRedacted('The export stops with 0x8004E00F after the update; release 7.4.3 mends it.'),
  products: [vouchRedacted('Quill Desk')],
  environment: [vouchRedacted('Quill Desk 7.4.2')],
  identifiers: [vouchRedacted('0x8004E00F')],
  causeType: 'defect',
  outcome: 'fixed',
  causeConfirmed: true,
  opened: '2031-05-01',
  closed: '2031-05-05',
  sections: [
    { kind: 'symptom', blocks: [says(symptom)] },
    { kind: 'ruledOut', blocks: [{ ...says(suspicion), cites: [...says(suspicion).cites, ...says(takenBack).cites] }] },
    { kind: 'cause', blocks: [says(cause)] },
    { kind: 'resolution', blocks: [says(step), says(limit), says(confirmation)] },
  ],
}

/** What is wrong, the rule that says so, where it is seeded, and the paragraph that goes there. */
const faults: readonly (readonly [fault: string, rule: string, kind: SectionKind, block: ParagraphBlock])[] = [
  ['a version is swapped', 'unsupported-token', 'resolution', says(step, step.replace('7.4.3', '7.4.5'))],
  ['a version is cut short', 'unsupported-token', 'resolution', says(step, step.replace('7.4.3', '7.5'))],
  ['an error code is swapped', 'unsupported-token', 'symptom', says(symptom, symptom.replace('E00F', 'E007'))],
  ['a “not” is dropped', 'lost-negation', 'cause', says(cause, cause.replace('does not close', 'does close'))],
  ['a “cannot” becomes “can”', 'lost-negation', 'resolution', says(limit, limit.replace('cannot', 'can'))],
  [
    'a “not” is put in',
    'invented-negation',
    'resolution',
    says(confirmation, 'The export does not work again on all machines.'),
  ],
  [
    'the wrong message is cited',
    'unsupported-words',
    'cause',
    { ...says(cause, 'The report template stays in use after the release reads it.'), cites: says(confirmation).cites },
  ],
  ['a suspicion becomes a fact', 'hedge-dropped', 'cause', says(suspicion, 'The antivirus blocks the export folder.')],
  ['what was ruled out becomes the cause', 'ruled-out-as-cause', 'cause', says(suspicion)],
]

function seeded(kind: SectionKind, block: ParagraphBlock): Draft {
  return { ...draft, sections: draft.sections.map((one) => (one.kind === kind ? { kind, blocks: [block] } : one)) }
}

async function rulesOfArticle(of: Draft): Promise<readonly string[]> {
  const { frontMatter, body } = composeArticle(of, quillCase, 'rules')
  const text = renderArticle({ slug: 'quill', frontMatter, body })
  const parsed = parseArticle('quill', text, 'quill.md')
  if ('findings' in parsed) throw new Error('The fixture is not an article.')
  const evidence: ReadonlyMap<string, Evidence> = new Map([[quillCase.id, evidenceOf(quillCase)]])
  const context = {
    file: 'quill.md',
    text,
    evidence,
    findLeaks: () => [],
    areProductsListed: false,
    slugs: new Set(['quill']),
  }
  return (await checkArticle(parsed.article, context)).map(({ rule }) => rule)
}

describe('a fault seeded into an English case', () => {
  it('is not seen where there is none', async () => {
    expect(verifyDraft(draft, quillCase, 'a.txt')).toEqual({ draft, findings: [] })
    expect(await rulesOfArticle(draft)).toEqual([])
  })

  it.each(faults)('is left out of the draft when %s', (_, rule, kind, block) => {
    const { draft: verified, findings } = verifyDraft(seeded(kind, block), quillCase, 'a.txt')
    expect(findings.map((finding) => finding.rule)).toContain(`check/${rule}`)
    expect(verified.sections.find((section) => section.kind === kind)).toBeUndefined()
  })

  it.each(faults)('is found in the article when %s', async (_, rule, kind, block) => {
    expect(await rulesOfArticle(seeded(kind, block))).toContain(`check/${rule}`)
  })
})
