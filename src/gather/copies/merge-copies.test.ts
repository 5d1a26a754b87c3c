import { describe, expect, test } from 'vitest'
import type { RawMessage } from '../../model/reading.ts'
import { defaultSettings } from '../../model/settings.ts'
import { gather } from '../fixtures/gather-all.ts'
import { gao, ines, lin, reading, tom } from '../fixtures/messages.ts'
import { numbered, texts } from '../fixtures/printer-thread.ts'

describe('copies', () => {
  const scanned = reading('scan.txt', [
    {
      text: `${texts.closing.replace('，您好', '.您好').replace('目前打印', '目前打\n印')}\n\n林晓\n服务电话: 400-000-0000`,
    },
    {
      from: { name: 'Lin Xiao', email: null },
      to: [gao],
      sentAt: '2024-05-02T15:41:00',
      subject: `回复: ${numbered}`,
      text: texts.question.replace('请问', '请\n问'),
      depth: 1,
    },
    { from: gao, to: [lin], sentAt: '2024-05-02T08:05:00', subject: numbered, text: texts.report, depth: 2 },
  ])
  const exported = reading('export.txt', [
    {
      from: { name: '/o=desk/cn=user7', email: null },
      sentAt: '2024-05-02T15:40:43',
      subject: numbered,
      text: texts.question,
    },
    { from: { name: '/o=desk/cn=user7', email: null }, sentAt: '2024-05-04T11:00:12', text: texts.closing },
  ])

  test('the clean text is kept, header facts come from whichever copy has them, the other copy is remembered', () => {
    const [found, ...others] = gather([scanned, exported], defaultSettings)
    expect(others).toEqual([])
    expect(found?.messages.map(({ text }) => text)).toEqual([texts.report, texts.question, texts.closing])
    expect(found?.messages[1]).toMatchObject({
      file: 'export.txt',
      from: { name: 'Lin Xiao' },
      to: [gao],
      sentAt: '2024-05-02T15:40:43',
      copies: [{ file: 'scan.txt', line: 11 }],
    })
    expect(found?.messages[2]).toMatchObject({ sentAt: '2024-05-04T11:00:12', copies: [{ file: 'scan.txt', line: 1 }] })
  })

  test.each([
    ['in local time to the minute', '2024-05-02T11:20:00'],
    ['in a zone with half an hour', '2024-05-02T15:50:00'],
    ['without a time', null],
  ])('a shortened quotation is the message that it quotes: %s', (_, quotedAt) => {
    const answer =
      'Hi Ines,\n\nplease set the queue length to 500 and restart the spooler. Each job costs a few kilobytes.'
    const [found] = gather(
      [
        reading('all.mbox', [
          {
            messageId: '<1@x>',
            from: tom,
            to: [ines],
            sentAt: '2024-05-02T10:20:44+00:00',
            subject: 'Queue stops',
            text: answer,
          },
          {
            messageId: '<2@x>',
            from: ines,
            to: [tom],
            references: ['<1@x>'],
            sentAt: '2024-05-03T09:31:00+01:00',
            subject: 'Re: Queue stops',
            text: 'Done, and quiet since.',
          },
          {
            from: tom,
            sentAt: quotedAt,
            text: 'please set the queue length to 500 and restart the spooler.',
            depth: 1,
          },
        ]),
      ],
      defaultSettings,
    )
    expect(found?.messages.map(({ text }) => text)).toEqual([answer, 'Done, and quiet since.'])
  })

  test('the same short words on two days are two messages', () => {
    const [found] = gather(
      [reading('a.txt', [uploaded('2024-05-02T15:13:00'), uploaded('2024-05-05T18:36:00')])],
      defaultSettings,
    )
    expect(found?.messages).toHaveLength(2)
  })

  test('one thread does not hold a message twice: what stands in it again without a time was said again', () => {
    const text = 'The label printer in the dispatch office prints every second label blank again.'
    const asked = { from: ines, to: [tom], subject: numbered, text }
    const dated = { ...asked, sentAt: '2024-05-02T10:15:00' }
    const [found] = gather([reading('a.txt', [dated]), reading('b.txt', [dated, asked])], defaultSettings)
    expect(found?.messages.map(({ sentAt }) => sentAt)).toEqual(['2024-05-02T10:15:00', null])
  })

  test('mails of a mailbox that quote each other are each there once', () => {
    const [found] = gather(
      [reading('all.mbox', [...mail(1, []), ...mail(2, [1]), ...mail(3, [1, 2]), ...mail(4, [1, 2, 3])])],
      defaultSettings,
    )
    expect(found?.messages.map(({ messageId }) => messageId)).toEqual(['<1@x>', '<2@x>', '<3@x>', '<4@x>'])
  })

  test('a quotation in another zone is the mail that it quotes', () => {
    const text = 'We traced this to a clock skew check: if your clock is off by over a minute the token is dropped.'
    const [found] = gather(
      [
        reading('a.mbox', [
          {
            from: tom,
            to: [ines],
            sentAt: '2024-05-02T10:15:00+00:00',
            messageId: '<1@x>',
            subject: 'Re: logged out',
            text: `Tom (Desk)\n\n${text}\n\nTom`,
          },
          {
            from: ines,
            to: [tom],
            sentAt: '2024-05-02T13:15:00+01:00',
            messageId: '<2@x>',
            references: ['<1@x>'],
            subject: 'Re: logged out',
            text: 'Spot on.',
          },
          { from: tom, sentAt: '2024-05-02T11:15:00', text, depth: 1 },
        ]),
      ],
      defaultSettings,
    )
    expect(found?.messages.map(({ messageId }) => messageId)).toEqual(['<1@x>', '<2@x>'])
  })

  test('signature and disclaimer in common do not make two short mails one', () => {
    const footer =
      '\n\nBest regards,\nTom Brandt\nSupport Engineer\n\nThis mail is private. Whoever it was not meant for, please destroy it and tell the sender.'
    const [found] = gather(
      [
        reading('a.txt', [
          { text: `Hi Ines,\n\nGood news, then we are done here.${footer}` },
          {
            from: tom,
            to: [ines],
            sentAt: '2024-05-02T10:00:00',
            subject: 'VPN',
            text: `Hi Ines,\n\nPlease send the client log.${footer}`,
            depth: 1,
          },
        ]),
        reading('b.eml', [
          {
            from: tom,
            to: [ines],
            sentAt: '2024-05-02T10:00:00',
            messageId: '<1@x>',
            subject: 'VPN',
            text: `Hi Ines,\n\nPlease send the client log.${footer}`,
          },
        ]),
      ],
      defaultSettings,
    )
    expect(found?.messages).toHaveLength(2)
  })

  test('a word is no copy of the question of somebody else that it answers in that minute', () => {
    const chat = reading('chat.txt', [
      { from: { name: 'Tom', email: null }, sentAt: '2024-05-02T10:01:00', text: 'Is the lamp blue or white?' },
      { from: { name: 'Ines', email: null }, sentAt: '2024-05-02T10:01:40', text: 'White.' },
      { from: { name: 'Tom', email: null }, sentAt: '2024-05-02T10:02:00', text: 'Is the roll on, the door closed?' },
      { from: { name: 'Ines', email: null }, sentAt: '2024-05-02T10:02:20', text: 'roll on, door not closed' },
    ])
    const [found] = gather([chat], defaultSettings)
    expect(found?.messages.map(({ text }) => text)).toEqual([
      'Is the lamp blue or white?',
      'White.',
      'Is the roll on, the door closed?',
      'roll on, door not closed',
    ])
  })

  test('an entry without words is no copy of what somebody else said in that minute, though nobody has an address', () => {
    const chat = reading('chat.txt', [
      { from: { name: 'Mara', email: null }, sentAt: '2024-05-02T10:01:00', text: '---' },
      { from: { name: 'Ines', email: null }, sentAt: '2024-05-02T10:01:00', text: 'All labels are blank.' },
      { from: { name: 'Tom', email: null }, sentAt: '2024-05-02T10:01:30', text: 'Turn the roll, please.' },
    ])
    const [found] = gather([chat], defaultSettings)
    expect(found?.messages.map(({ text }) => text)).toEqual(['---', 'All labels are blank.', 'Turn the roll, please.'])
  })
})

function uploaded(sentAt: string): Partial<RawMessage> {
  return {
    from: gao,
    to: [lin],
    sentAt,
    subject: numbered,
    text: '您好：文件放到共享目录了，请查看。',
  }
}

/** A mail with everything before it quoted below. */
function mail(number: number, quotes: readonly number[]): readonly Partial<RawMessage>[] {
  const from = number % 2 === 0 ? ines : tom
  const body = {
    from,
    sentAt: `2024-05-0${number}T10:00:00`,
    text: `This is message ${number} about the tunnel that closes every ${number} hours.`,
  }
  return [
    {
      ...body,
      sentAt: `${body.sentAt}+02:00`,
      to: [from === tom ? ines : tom],
      messageId: `<${number}@x>`,
      references: quotes.map((one) => `<${one}@x>`),
      subject: 'RE: VPN drops',
    },
    ...quotes.toReversed().map((one, depth) => ({
      from: one % 2 === 0 ? ines : tom,
      sentAt: `2024-05-0${one}T10:00:00`,
      text: `This is message ${one} about the tunnel that closes every ${one} hours.`,
      depth: depth + 1,
    })),
  ]
}
