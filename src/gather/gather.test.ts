import { assert, property, shuffledSubarray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Case } from '../model/case.ts'
import type { FileReading } from '../model/reading.ts'
import { defaultSettings, settingsSchema } from '../model/settings.ts'
import { gather } from './fixtures/gather-all.ts'
import { gao, ines, lin, reading, tom } from './fixtures/messages.ts'
import { numbered, printerThread, texts } from './fixtures/printer-thread.ts'

function idsOf(readings: readonly FileReading[]): readonly string[] {
  return gather(readings, defaultSettings).map(({ id }) => id)
}

function rulesOf(readings: readonly FileReading[]): readonly string[] {
  return gather(readings, defaultSettings).flatMap(({ findings }) => findings.map(({ rule }) => rule))
}

describe('one file', () => {
  test('a thread is a case, oldest first, the newest without date at the end', () => {
    const [found] = gather([printerThread(numbered)], defaultSettings)
    expect(found).toMatchObject({ id: 'CAS-00417-K2M8Q1', subject: '打印机脱机', files: ['printer.txt'], findings: [] })
    expect(found?.messages.map(({ id, text }) => [id, text])).toEqual([
      ['m1', texts.report],
      ['m2', texts.question],
      ['m3', texts.answer],
      ['m4', texts.closing],
    ])
    expect(found?.messages[3]?.sentAt).toBeNull()
  })

  test('mails below one another whose times rise throughout are oldest first, whatever separates them', () => {
    const [found] = gather(
      [
        reading('pasted.txt', [
          { text: texts.report },
          { from: lin, sentAt: '2024-05-02T08:05:00', depth: 1, text: texts.question },
          { from: gao, sentAt: '2024-05-02T09:10:00', depth: 2, text: texts.answer },
          { from: lin, sentAt: '2024-05-02T11:30:00', depth: 3, text: texts.closing },
          { from: gao, sentAt: '2024-05-02T13:45:00', depth: 4, text: '已经好了，谢谢。' },
        ]),
      ],
      defaultSettings,
    )
    expect(found?.messages.map(({ text }) => text)).toEqual([
      texts.report,
      texts.question,
      texts.answer,
      texts.closing,
      '已经好了，谢谢。',
    ])
  })

  test('an undated message between dated ones keeps its place in an export that is oldest first', () => {
    const [found] = gather(
      [
        reading('export.txt', [
          { from: gao, sentAt: '2024-05-02T08:05:00', text: texts.report },
          { from: lin, text: texts.question },
          { from: gao, sentAt: '2024-05-03T09:10:00', text: texts.answer },
        ]),
      ],
      defaultSettings,
    )
    expect(found?.messages.map(({ text }) => text)).toEqual([texts.report, texts.question, texts.answer])
  })

  test('an answer stays after what it quotes, whatever zones their times were noted in', () => {
    const [found] = gather(
      [
        reading('zones.eml', [
          {
            from: tom,
            to: [ines],
            sentAt: '2024-05-02T02:50:00-08:00',
            messageId: '<a@desk.example>',
            text: texts.question,
          },
          { from: ines, to: [tom], sentAt: '2024-05-02T10:36:00', text: texts.report, depth: 1 },
        ]),
      ],
      defaultSettings,
    )
    expect(found?.messages.map(({ text }) => text)).toEqual([texts.report, texts.question])
  })

  test('unrelated mails of a mailbox are cases of their own, answers by Message-ID are not', () => {
    const mailbox = reading('all.mbox', [
      {
        from: gao,
        to: [lin],
        messageId: '<1@x>',
        sentAt: '2024-05-02T08:00:00+08:00',
        subject: '打印机脱机',
        text: texts.report,
      },
      {
        from: ines,
        to: [tom],
        messageId: '<2@x>',
        sentAt: '2024-05-02T09:00:00+02:00',
        subject: 'VPN drops',
        text: 'The tunnel closes every hour.',
      },
      {
        from: lin,
        to: [gao],
        messageId: '<3@x>',
        references: ['<1@x>'],
        sentAt: '2024-05-02T10:00:00+08:00',
        subject: 'another subject',
        text: texts.question,
      },
    ])
    expect(
      gather([mailbox], defaultSettings)
        .map(({ messages }) => messages.length)
        .toSorted((left, right) => left - right),
    ).toEqual([1, 2])
  })

  test('a message with another case in its subject stays in its thread, with a warning at its line', () => {
    const [found, ...others] = gather(
      [
        reading('mixed.txt', [
          {
            from: lin,
            to: [gao],
            sentAt: '2024-05-04T10:00:00',
            subject: `回复: ${numbered}`,
            text: texts.closing,
            depth: 0,
          },
          {
            from: gao,
            to: [lin],
            sentAt: '2024-05-03T10:00:00',
            subject: `回复: ${numbered}`,
            text: texts.answer,
            depth: 1,
          },
          {
            from: lin,
            to: [gao],
            sentAt: '2024-05-02T10:00:00',
            subject: '[案例号: CAS-00999-ZZ11ZZ] % 字体缺失 %',
            text: texts.question,
            depth: 2,
          },
        ]),
      ],
      defaultSettings,
    )
    expect(others).toEqual([])
    expect(found).toMatchObject({ id: 'CAS-00417-K2M8Q1', subject: '打印机脱机' })
    expect(found?.messages).toHaveLength(3)
    expect(found?.findings).toMatchObject([
      { rule: 'read/other-case-number', severity: 'warning', file: 'mixed.txt', line: 21 },
    ])
    expect(found?.findings[0]?.message).not.toContain('CAS-00999')
  })

  test('a file that states its case is one case', () => {
    expect(
      idsOf([
        reading(
          'tickets.json',
          [
            { from: ines, text: 'VPN drops' },
            { from: tom, text: 'Which client?' },
          ],
          'T-77',
        ),
      ]),
    ).toEqual(['T-77'])
  })

  test("the number that a file states is believed before one in its title: an issue's title names another", () => {
    const stated = reading(
      'issue.json',
      [{ from: ines, sentAt: '2024-03-01T09:00:00Z', subject: '[HD-2024-00417] Crash, see #77120' }],
      '128',
    )
    expect(idsOf([stated])).toEqual(['128'])
  })

  test('a file without messages makes no case', () => {
    expect(idsOf([reading('empty.txt', [])])).toEqual([])
  })
})

describe('several files', () => {
  test.each([
    [
      'number and people',
      {
        from: gao,
        to: [lin],
        sentAt: '2024-06-01T08:00:00',
        subject: `RE: [CAS-00417-K2M8Q1] 补充`,
        text: '又出现了一次。',
      },
    ],
    [
      'number and subject',
      {
        from: { name: '吴桐', email: 'wutong@harbour.example' },
        sentAt: '2024-06-01T08:00:00',
        subject: `${numbered} 分析结果`,
        text: '又出现了一次。',
      },
    ],
    ['number alone, contradicting nothing', { text: '案例号 CAS-00417-K2M8Q1：客户电话确认打印恢复。' }],
  ])('one case by %s', (_, more) => {
    expect(idsOf([printerThread(numbered), reading('more.txt', [more])])).toEqual(['CAS-00417-K2M8Q1'])
  })

  test('without any number: one case by the same subject between the same people, if the later mail is an answer', () => {
    const thread = printerThread('财务室打印机脱机')
    const later = {
      from: lin,
      to: [gao],
      sentAt: '2024-05-06T08:00:00',
      subject: '答复: 财务室打印机脱机',
      text: '请问现在还有问题吗？',
    }
    expect(idsOf([thread, reading('later.txt', [later])])).toHaveLength(1)
    expect(idsOf([thread, reading('later.txt', [{ ...later, subject: '财务室打印机脱机' }])])).toHaveLength(2)
    expect(idsOf([thread, reading('later.txt', [{ ...later, sentAt: '2024-11-06T08:00:00' }])])).toHaveLength(2)
    expect(idsOf([thread, reading('later.txt', [{ ...later, from: tom, to: [ines] }])])).toHaveLength(2)
  })

  test('without any number: one case by a quotation of the same message', () => {
    const quoting = reading('answer.eml', [
      { from: tom, sentAt: '2024-05-02T10:00:00', subject: '另一个主题', text: '我来处理。', messageId: '<9@x>' },
      { from: gao, sentAt: '2024-05-02T08:05:30', text: texts.report, depth: 1 },
    ])
    expect(idsOf([printerThread('打印机'), quoting])).toHaveLength(1)
  })

  test('two cases that share a number by accident are told apart by content, not by the order of files', () => {
    const printer = printerThread(numbered)
    const fonts = reading('fonts.txt', [
      {
        from: ines,
        to: [tom],
        sentAt: '2024-07-01T08:00:00',
        subject: '[CAS-00417-K2M8Q1] Fonts are missing',
        text: 'Since the upgrade two fonts are gone.',
      },
    ])
    for (const readings of [
      [printer, fonts],
      [fonts, printer],
    ]) {
      const cases = gather(readings, defaultSettings)
      expect(cases.map(({ id, files }) => [id, files])).toEqual([
        ['CAS-00417-K2M8Q1', ['printer.txt']],
        ['CAS-00417-K2M8Q1-2', ['fonts.txt']],
      ])
      expect(cases.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toEqual([
        'gather/shared-case-number',
        'gather/shared-case-number',
      ])
    }
  })

  test('the same engineer does not make one case of two customers', () => {
    const fonts = reading('fonts.txt', [
      {
        from: ines,
        to: [lin],
        sentAt: '2024-07-01T08:00:00',
        subject: '[CAS-00417-K2M8Q1] Fonts are missing',
        text: 'Since the upgrade two fonts are gone.',
      },
    ])
    expect(rulesOf([printerThread(numbered), fonts])).toContain('gather/shared-case-number')
  })

  test('a case without number has an id of its oldest message, whatever is added later', () => {
    const thread = printerThread('财务室打印机脱机')
    const later = {
      from: lin,
      to: [gao],
      sentAt: '2024-05-06T08:00:00',
      subject: '回复: 财务室打印机脱机',
      text: '请问现在还有问题吗？',
    }
    const [id] = idsOf([thread])
    expect(id).toMatch(/^case-[0-9a-f]{10}$/u)
    expect(idsOf([thread, reading('later.txt', [later])])).toEqual([id])
  })

  test('patterns of the settings find numbers that nobody else writes', () => {
    const settings = settingsSchema.parse({ caseNumbers: ['Vorgang ([A-Z]{2}/\\d{4})'] })
    const files = [
      reading('a.txt', [{ from: ines, subject: 'Vorgang HD/0042 Fonts missing', text: 'Two fonts are gone.' }]),
      reading('b.txt', [{ from: ines, subject: 'Fonts missing (Vorgang HD/0042)', text: 'Still gone.' }]),
    ]
    expect(gather(files, settings).map(({ id }) => id)).toEqual(['HD/0042'])
  })
})

test('the order of files makes no difference', () => {
  const files = [
    printerThread(numbered),
    reading('more.txt', [
      {
        from: gao,
        to: [lin],
        sentAt: '2024-06-01T08:00:00',
        subject: 'RE: [CAS-00417-K2M8Q1] 补充',
        text: '又出现了一次。',
      },
    ]),
    reading('vpn.eml', [
      {
        from: ines,
        to: [tom],
        messageId: '<2@x>',
        sentAt: '2024-05-02T09:00:00+02:00',
        subject: 'VPN drops',
        text: 'The tunnel closes every hour.',
      },
    ]),
    reading('fonts.txt', [
      {
        from: tom,
        sentAt: '2024-07-01T08:00:00',
        subject: '[CAS-00417-K2M8Q1] Fonts are missing',
        text: 'Two fonts are gone.',
      },
    ]),
  ]
  const expected = gather(files, defaultSettings)
  assert(
    property(shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
      expect(gather(shuffled, defaultSettings)).toEqual(expected)
    }),
    { numRuns: 24, seed: 1 },
  )
})

describe('a number that nothing marks as one', () => {
  test('is the case number where several subjects of a thread have it', () => {
    expect(caseWithSubject('Printer HD-2024-00417 offline')).toMatchObject({
      id: 'HD-2024-00417',
      subject: 'Printer offline',
    })
  })

  test('is none behind the name of another paper', () => {
    expect(caseWithSubject('Cannot print invoice RE-2024-00417')?.id).toMatch(/^case-/u)
  })
})

function caseWithSubject(subject: string): Case | undefined {
  return gather(
    [
      reading('thread.txt', [
        {
          subject: `RE: ${subject}`,
          from: lin,
          to: [gao],
          sentAt: '2024-03-02T10:00:00',
          text: '打印机驱动已更新，请再试。',
        },
        { subject, from: gao, to: [lin], sentAt: '2024-03-01T10:00:00', text: '三楼的打印机脱机了。', depth: 1 },
      ]),
    ],
    defaultSettings,
  )[0]
}
