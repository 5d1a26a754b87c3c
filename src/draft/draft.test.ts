import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { causeTypes, outcomes } from '../model/article.ts'
import type { Block, Draft, Statement } from '../model/draft.ts'
import { vouchRedacted, type RedactedCase } from '../model/redacted.ts'
import { sectionKinds } from '../model/section.ts'
import { settingsSchema } from '../model/settings.ts'
import { draft } from './draft.ts'
import { growsTooFast, lineOf } from '../language/growth.ts'

// fixtures/<name>/case.json is a redacted thread, expected.json what must and must not stand in which section.
const folder = new URL('fixtures/', import.meta.url)
const names = readdirSync(folder).toSorted()

const redactedText = z.string().transform((text) => vouchRedacted(text))
const caseSchema = z.strictObject({
  id: z.string(),
  subject: redactedText,
  language: z.enum(['zh-CN', 'en']),
  messages: z.array(
    z.strictObject({
      id: z.templateLiteral(['m', z.number()]),
      role: z.enum(['agent', 'customer', 'system', 'unknown']),
      sentAt: z.string().nullable(),
      subject: redactedText.nullable(),
      body: redactedText,
      marks: z.array(
        z.strictObject({
          kind: z.enum(['greeting', 'closing', 'administration']),
          start: z.number(),
          end: z.number(),
        }),
      ),
    }),
  ),
})

/** `null`: the section must be absent. */
const sectionExpectation = z
  .strictObject({ has: z.array(z.string()).default([]), hasNot: z.array(z.string()).default([]) })
  .nullable()
const expectedSchema = z.strictObject({
  outcome: z.enum(outcomes),
  causeConfirmed: z.boolean(),
  causeType: z.enum(causeTypes).optional(),
  title: z.string().optional(),
  summary: z.string().optional(),
  products: z.array(z.string()).optional(),
  identifiers: z.array(z.string()).default([]),
  identifiersNot: z.array(z.string()).default([]),
  environment: z.array(z.string()).default([]),
  environmentNot: z.array(z.string()).default([]),
  sections: z.partialRecord(z.enum(sectionKinds), sectionExpectation),
})

function readFixture(name: string, file: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}/${file}`, folder), 'utf8'))
}

function caseOf(name: string): RedactedCase {
  return caseSchema.parse(readFixture(name, 'case.json'))
}

function textOf(block: Block): string {
  if (block.kind !== 'list') return block.text
  return block.items.map((item) => [item.text, ...item.code.map((code) => code.text)].join('\n')).join('\n')
}

function sectionText(drafted: Draft, kind: string): string {
  const section = drafted.sections.find((one) => one.kind === kind)
  return section?.blocks.map((block) => textOf(block)).join('\n') ?? ''
}

/** Pieces that are missing from their section or stand in one where they must not, as `section: piece`. */
function misplaced(drafted: Draft, sections: z.output<typeof expectedSchema>['sections']): readonly string[] {
  return Object.entries(sections).flatMap(([kind, expectation]) => {
    const text = sectionText(drafted, kind)
    if (expectation === null) return text === '' ? [] : [`${kind} should be absent`]
    const missing = expectation.has.filter((piece) => !text.includes(piece)).map((piece) => `${kind} lacks: ${piece}`)
    const wrong = expectation.hasNot.filter((piece) => text.includes(piece)).map((piece) => `${kind} holds: ${piece}`)
    return missing.concat(wrong)
  })
}

/** Statements that are not made of the words they cite, white space and joining commas aside. */
function unfounded(drafted: Draft, thread: RedactedCase): readonly string[] {
  const bodies = new Map(thread.messages.map((message) => [message.id, message.body]))
  const blocks = drafted.sections.flatMap((section) => section.blocks)
  const statements: readonly Statement[] = blocks.flatMap((block): readonly Statement[] =>
    block.kind === 'list' ? block.items.flatMap((item) => [item, ...item.code]) : [block],
  )
  return statements
    .filter(({ text, cites }) => {
      const cited = cites.map((cite) => bodies.get(cite.message)?.slice(cite.start, cite.end) ?? '')
      return cited.join('').replace(/[\s，,;；:：]/gu, '') !== text.replace(/[\s，,;；:：]/gu, '')
    })
    .map(({ text }) => text)
}

describe.each(names)('case %s', (name) => {
  const thread = caseOf(name)
  const drafted = draft(thread, settingsSchema.parse({}))
  const { sections, identifiers, identifiersNot, environment, environmentNot, ...metadata } = expectedSchema.parse(
    readFixture(name, 'expected.json'),
  )

  test('every section holds its part of the thread and nothing of another', () => {
    expect(misplaced(drafted, sections)).toEqual([])
  })

  test('outcome, cause and metadata', () => {
    expect(drafted).toMatchObject(metadata)
    expect(drafted.identifiers).toEqual(expect.arrayContaining(identifiers))
    expect(drafted.identifiers.filter((one) => identifiersNot.includes(one))).toEqual([])
    expect(drafted.environment).toEqual(expect.arrayContaining(environment))
    expect(drafted.environment.filter((one) => environmentNot.includes(one))).toEqual([])
  })

  test('every statement stands in what it cites', () => {
    expect(unfounded(drafted, thread)).toEqual([])
  })
})

describe('draft', () => {
  const thread = caseOf('workaround-only')

  test('products go by the names of the catalogue', () => {
    const settings = settingsSchema.parse({ products: [{ name: 'FinSheet Add-in', aliases: ['FinSheet'] }] })
    expect(draft(thread, settings).products).toEqual(['FinSheet Add-in'])
  })

  test.each([
    ['every report of power bi stays empty', 'Power BI'],
    ['每天早上 sql server 2019 都会停止', 'SQL Server 2019'],
  ])('a well-known product is written as its vendor writes it: %s', (subject, product) => {
    const told = { ...thread, subject: vouchRedacted(subject), messages: [] }
    expect(draft(told, settingsSchema.parse({})).products).toEqual([product])
  })

  test('an empty case gives a draft without sections', () => {
    const empty: RedactedCase = { ...thread, messages: [] }
    expect(draft(empty, settingsSchema.parse({}))).toMatchObject({ sections: [], outcome: 'unresolved', opened: null })
  })

  test.each(['a. ', '问题，', ' ', '原因：', 'x', '\t'])(
    'a line of %j takes time in step with its length',
    async (unit) => {
      const [first] = thread.messages
      if (first === undefined) throw new Error('the fixture has messages')
      const draftLine = (length: number) => {
        const line = vouchRedacted(lineOf(unit, length))
        return draft({ ...thread, subject: line, messages: [{ ...first, body: line }] }, settingsSchema.parse({}))
      }
      expect(await growsTooFast(draftLine, 100_000)).toBe(false)
    },
  )
})
