/** The stage by itself: what a model is shown, and what becomes of what it says. The judges are simple ones here. */
import { expect, it } from 'vitest'
import type { Draft } from '../model/draft.ts'
import { vouchRedacted } from '../model/redacted.ts'
import type { RedactedCase } from '../model/redacted.ts'
import type { Reply, Turn } from './conversation.ts'
import { draftWithModel } from './draft-with-model.ts'
import type { ModelTools } from './draft-with-model.ts'
import { showCase } from './show-case.ts'

const bodies = [
  'Hello,\n1. The export stops.\nIt says "}]} END".',
  'Stop the service.\n```powershell\nStop-Service Quill\n```\nThen start it.',
]
const redacted: RedactedCase = {
  id: 'TKT-1',
  subject: vouchRedacted('Export stops'),
  language: 'en',
  messages: bodies.map((body, index) => ({
    id: `m${index + 1}`,
    role: index === 0 ? 'customer' : 'agent',
    sentAt: '2031-05-01T10:00:00',
    subject: null,
    body: vouchRedacted(body),
    marks: index === 0 ? [{ kind: 'greeting', start: 0, end: 6 }] : [],
  })),
}
const at = (part: string) => {
  const message = redacted.messages.find(({ body }) => body.includes(part))
  const start = message?.body.indexOf(part) ?? 0
  return { message: message?.id ?? 'm1', start, end: start + part.length } as const
}
const rules: Draft = {
  caseId: 'TKT-1',
  language: 'en',
  title: vouchRedacted('Export stops'),
  summary: vouchRedacted('The export stops.'),
  products: [],
  environment: [],
  identifiers: [],
  causeType: 'unknown',
  outcome: 'fixed',
  causeConfirmed: true,
  opened: '2031-05-01',
  closed: '2031-05-01',
  sections: [
    {
      kind: 'symptom',
      blocks: [{ kind: 'paragraph', text: vouchRedacted('The export stops.'), cites: [at('The export stops.')] }],
    },
    {
      kind: 'ruledOut',
      blocks: [
        {
          kind: 'list',
          ordered: false,
          items: [{ text: vouchRedacted('It says.'), cites: [at('It says')], code: [] }],
        },
      ],
    },
  ],
}

const says = (statements: readonly object[]): string => JSON.stringify({ statements })

function toolsWith(
  replies: readonly Reply[],
  judge: ModelTools['judge'] = () => null,
): ModelTools & { readonly asked: Turn[][] } {
  const asked: Turn[][] = []
  return {
    asked,
    ask: async (turns) => {
      asked.push([...turns])
      return replies[asked.length - 1] ?? { kind: 'none', why: 'stopped' }
    },
    mostCharacters: 20_000,
    judge,
    vouch: async (text) => (text.includes('secret') ? null : vouchRedacted(text)),
    restates: (text, other) => text === other,
    kinship: () => 1,
  }
}

const whole = (text: string): Reply => ({ kind: 'answer', text, isWhole: true })

it('shows every sentence under an id, code apart, no greeting, all inside JSON', () => {
  const shown = showCase(redacted, rules, 20_000)
  expect(JSON.parse(shown.text)).toEqual({
    language: 'en',
    subject: 'Export stops',
    messages: [
      {
        id: 'm1',
        from: 'customer',
        date: '2031-05-01',
        sentences: { 'm1.s2': 'The export stops.', 'm1.s3': 'It says "}]} END".' },
      },
      {
        id: 'm2',
        from: 'agent',
        date: '2031-05-01',
        sentences: { 'm2.s1': 'Stop the service.', 'm2.s3': 'Then start it.' },
        code: { 'm2.s2': '```powershell\nStop-Service Quill\n```' },
      },
    ],
  })
})

it('shows of a long case first what the rules rest on', () => {
  expect([...showCase(redacted, rules, 75).sentences.keys()]).toEqual(['m1.s2', 'm1.s3'])
})

it('makes statements, steps with their code, and leaves the rest as the rules have it', async () => {
  const tools = toolsWith([
    whole(
      says([
        { section: 'resolution', text: 'First, stop it.', sentences: ['m2.s1'], code: ['m2.s2'] },
        { section: 'resolution', text: 'Start it.', sentences: ['m2.s3'] },
      ]),
    ),
  ])
  const made = await draftWithModel(redacted, rules, tools)
  if (made.kind === 'none') throw new Error(made.why)
  expect(made.record).toEqual({ kept: 2, replaced: [], leftOut: [], unreadable: 0 })
  const { sections, ...front } = made.draft
  const { sections: _, ...rulesFront } = rules
  // The rules know no resolution, so the state must not become that of an article with one.
  expect(front).toEqual({ ...rulesFront, causeConfirmed: false })
  expect(sections.map(({ kind }) => kind)).toEqual(['symptom', 'ruledOut', 'resolution'])
  expect(sections.slice(0, 2)).toEqual(rules.sections)
  expect(sections[2]?.blocks).toMatchObject([
    {
      kind: 'list',
      ordered: true,
      items: [
        { text: 'First, stop it.', code: [{ language: 'powershell', text: 'Stop-Service Quill', folded: false }] },
        { text: 'Start it.', code: [] },
      ],
    },
  ])
})

it('puts what is cited in the place of what fails, once, and leaves out what cites nothing', async () => {
  const tools = toolsWith(
    [
      whole(
        says([
          { section: 'symptom', text: 'The export flies.', sentences: ['m1.s2'] },
          { section: 'analysis', text: 'The export flies again.', sentences: ['m1.s2'] },
          { section: 'analysis', text: 'The export stops.', sentences: ['m1.s2'] },
          { section: 'analysis', text: 'Nobody knows.', sentences: ['m9.s9', 'm1.s2'] },
          { section: 'analysis', text: 'A secret.', sentences: ['m1.s3'] },
          { section: 'symptom', text: 'Hello.', sentences: ['m1.s1'] },
        ]),
      ),
    ],
    ({ text }) => (text.includes('flies') ? 'unsupported-words' : null),
  )
  const made = await draftWithModel(redacted, rules, tools)
  if (made.kind === 'none') throw new Error(made.why)
  expect(made.record.kept).toBe(0)
  expect(made.record.replaced.map(({ rule }) => rule)).toEqual(['unsupported-words', 'may-not-be-published'])
  expect(made.record.leftOut.map(({ rule }) => rule)).toEqual([
    'unsupported-words',
    'said-twice',
    'citation-out-of-range',
    'citation-out-of-range',
  ])
  const texts = made.draft.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => ('text' in block ? [block.text] : [])),
  )
  expect(texts).toEqual(['The export stops.', 'It says "}]} END".'])
})

it.each<readonly [string, Reply, RegExp]>([
  ['cut off', { kind: 'answer', text: '{"statements":[', isWhole: false }, /cut off.*shorter/u],
  ['empty', whole(''), /empty/u],
  ['no JSON', whole('Certainly!'), /not the JSON object/u],
])('asks once more where an answer is %s', async (_, first, request) => {
  const tools = toolsWith([first, whole(says([]))])
  expect(await draftWithModel(redacted, rules, tools)).toMatchObject({
    kind: 'drafted',
    draft: { sections: rules.sections },
  })
  expect(tools.asked).toHaveLength(2)
  expect(tools.asked[1]?.at(-1)).toMatchObject({ role: 'user', content: expect.stringMatching(request) })
})

it.each<readonly [string, readonly Reply[]]>([
  [
    'cut-off',
    [
      { kind: 'answer', text: '{', isWhole: false },
      { kind: 'answer', text: '{', isWhole: false },
    ],
  ],
  ['unreadable', [whole('No.'), whole('No!')]],
  ['refused', [{ kind: 'none', why: 'refused' }]],
  ['timed-out', [whole('No.'), { kind: 'none', why: 'timed-out' }]],
])('gives up: %s', async (why, replies) => {
  expect(await draftWithModel(redacted, rules, toolsWith(replies))).toEqual({ kind: 'none', why })
})

it('asks nothing about a case that says nothing', async () => {
  const tools = toolsWith([])
  expect(await draftWithModel({ ...redacted, messages: [] }, rules, tools)).toEqual({
    kind: 'none',
    why: 'nothing-to-show',
  })
  expect(tools.asked).toEqual([])
})
