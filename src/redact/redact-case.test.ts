import { describe, expect, it } from 'vitest'
import type { CleanCase } from '../model/case.ts'
import { defaultSettings, settingsSchema } from '../model/settings.ts'
import { examples } from './fixtures/cases.ts'
import { redactCase } from './redact-case.ts'

type Example = (typeof examples)[number]

function caseOf({ language, subject, messages }: Pick<Example, 'language' | 'subject' | 'messages'>): CleanCase {
  return {
    id: 'CAS-30021-K2M8Q1',
    files: ['case.txt'],
    subject,
    language,
    findings: [],
    messages: messages.map(([from, body, signature], index) => ({
      id: `m${index + 1}`,
      file: 'case.txt',
      line: 1,
      copies: [],
      from,
      to: [],
      sentAt: null,
      subject,
      body,
      cut: signature === undefined ? [] : [{ kind: 'signature', text: signature }],
      marks: [],
      attachments: [],
    })),
  }
}

const agent = { name: '顾一舟', email: 'guyz@helpdesk.test', role: 'agent' } as const
const customer = { name: '沈佩玉', email: 'shenpy@river.test', role: 'customer' } as const

describe('redactCase', () => {
  it.each(examples)('hides people and secrets, keeps the facts: $name', async (example) => {
    const { redacted } = await redactCase(caseOf(example), defaultSettings)
    const text = [redacted.subject, ...redacted.messages.map(({ body }) => body)].join('\n')
    expect(example.hidden.filter((value) => text.includes(value))).toStrictEqual([])
    expect(example.kept.filter((value) => !text.includes(value))).toStrictEqual([])
  })

  it.each(examples)('finds nothing more in what it redacted: $name', async (example) => {
    const clean = caseOf(example)
    const { redacted } = await redactCase(clean, defaultSettings)
    const again = await redactCase(
      {
        ...clean,
        subject: redacted.subject,
        messages: clean.messages.map((message, index) => ({
          ...message,
          subject: null,
          body: redacted.messages[index]?.body ?? '',
        })),
      },
      defaultSettings,
    )
    expect(again.redacted.messages.map(({ body }) => body)).toStrictEqual(redacted.messages.map(({ body }) => body))
  })

  it('names the kind of what it hides, in the language of the case, the same each time', async () => {
    const { redacted } = await redactCase(
      caseOf({
        language: 'zh-CN',
        subject: '打印失败',
        messages: [
          [customer, '顾工您好，服务器 10.1.2.3 打印失败，备用机 10.1.2.4 正常。沈佩玉'],
          [agent, '沈女士，您好：10.1.2.3 已处理，日志发 shenpy@river.test。'],
        ],
      }),
      defaultSettings,
    )
    expect(redacted.messages.map(({ body }) => body)).toStrictEqual([
      '[工程师]您好，服务器 [IP 地址 1] 打印失败，备用机 [IP 地址 2] 正常。[客户]',
      '[客户]，您好：[IP 地址 1] 已处理，日志发 [邮箱 1]。',
    ])
  })

  it('moves marks with the text', async () => {
    const body = '沈女士，您好：\n10.1.2.3 已修复。\n谢谢'
    const clean = caseOf({ language: 'zh-CN', subject: '打印', messages: [[agent, body]] })
    const marks = [
      { kind: 'greeting', start: 0, end: 7 },
      { kind: 'closing', start: body.indexOf('谢谢'), end: body.length },
    ] as const
    const { redacted } = await redactCase(
      { ...clean, messages: clean.messages.map((message) => ({ ...message, marks })) },
      defaultSettings,
    )
    const [message] = redacted.messages
    expect(message?.marks.map(({ start, end }) => message.body.slice(start, end))).toStrictEqual([
      '[客户]，您好：',
      '谢谢',
    ])
  })

  it('lists each masked value once, and no word that stands anywhere', async () => {
    const { masked } = await redactCase(
      caseOf({
        language: 'en',
        subject: 'Upload',
        messages: [
          [agent, 'user name: fxp5507\npassword: Xy12abQ\nagain fxp5507\nuser name: admin\npassword: password1'],
        ],
      }),
      defaultSettings,
    )
    expect(masked.filter(({ value }) => value === 'fxp5507')).toStrictEqual([{ kind: 'user-name', value: 'fxp5507' }])
    expect(masked.map(({ value }) => value)).not.toContain('admin')
  })

  it('hides the bare name of the help desk, and lists it not: another case may have a product of that name', async () => {
    const desk = { name: 'Lumenary Support', email: 'help@lumenary.example', role: 'agent' } as const
    const { redacted, masked } = await redactCase(
      caseOf({
        language: 'en',
        subject: 'x',
        messages: [[desk, 'Lumenary asked Riverine GmbH.', 'Lumenary Tools GmbH']],
      }),
      defaultSettings,
    )
    expect(redacted.messages[0]?.body).toBe('[organisation 1] asked [organisation 2].')
    expect(masked.map(({ value }) => value)).toStrictEqual(['Riverine GmbH'])
  })

  it('gives another organisation another placeholder, and one that is spelled in several ways the same', async () => {
    const asker = { name: 'Ines Okafor', email: 'ines@riverine.example', role: 'customer' } as const
    const { redacted } = await redactCase(
      caseOf({
        language: 'en',
        subject: 'x',
        messages: [
          [asker, 'Riverine GmbH had it cabled by Volta Bau AG.', 'Riverine GmbH'],
          [agent, 'Volta Bau swapped two wires; Riverine should swap them back.'],
        ],
      }),
      defaultSettings,
    )
    expect(redacted.messages.map(({ body }) => body)).toStrictEqual([
      '[organisation 1] had it cabled by [organisation 2].',
      '[organisation 2] swapped two wires; [organisation 1] should swap them back.',
    ])
  })

  it('lists the bare name of the help desk where the settings say that it is to be hidden', async () => {
    const desk = { name: 'Lumenary Support', email: 'help@lumenary.example', role: 'agent' } as const
    const { masked } = await redactCase(
      caseOf({ language: 'en', subject: 'x', messages: [[desk, 'Lumenary asked for a log.']] }),
      settingsSchema.parse({ helpDesk: { organisations: ['Lumenary'] } }),
    )
    expect(masked.map(({ value }) => value)).toStrictEqual(['Lumenary'])
  })

  it('hides the number of the case where nothing says that it is one', async () => {
    const { redacted } = await redactCase(
      caseOf({ language: 'en', subject: 'x', messages: [[agent, 'Filed, see CAS-30021-K2M8Q1 from now on.']] }),
      defaultSettings,
    )
    const other = await redactCase(
      {
        ...caseOf({ language: 'en', subject: 'x', messages: [[agent, 'Quote KL-40718 and port 3127 please.']] }),
        id: 'KL-40718',
      },
      defaultSettings,
    )
    expect(redacted.messages[0]?.body).toBe('Filed, see [case number] from now on.')
    expect(other.redacted.messages[0]?.body).toBe('Quote [case number] and port 3127 please.')
  })

  it('keeps what the settings keep and masks what they mask', async () => {
    const settings = settingsSchema.parse({ redaction: { keep: ['Wherryman'], mask: ['Project Heron'] } })
    const { redacted } = await redactCase(
      caseOf({
        language: 'en',
        subject: 'x',
        messages: [[{ ...customer, name: 'Ida Wherryman' }, 'Wherryman 4.2 fails in Project Heron.']],
      }),
      settings,
    )
    expect(redacted.messages[0]?.body).toBe('Wherryman 4.2 fails in [masked].')
  })
})
