import { describe, expect, test } from 'vitest'
import { defaultSettings, settingsSchema, type Settings } from '../model/settings.ts'
import type { CaseMessage } from '../model/case.ts'
import { clean } from './clean.ts'
import { caseOf, gao, ines, lin, tom } from './fixtures/cases.ts'

async function rolesOf(
  written: readonly Partial<CaseMessage>[],
  settings: Settings = defaultSettings,
): Promise<readonly string[]> {
  const { messages } = await clean(caseOf(written), new Set(), settings)
  return messages.map(({ from }) => from.role)
}

describe('two parties', () => {
  test.each<[string, readonly Partial<CaseMessage>[], readonly string[]]>([
    [
      'by wording, Chinese',
      [
        { from: gao, to: [lin], text: '你好，我们公司财务室的打印机脱机，麻烦尽快处理。' },
        { from: lin, to: [gao], text: '高先生，您好：感谢您联系客服中心。请您提供端口截图。' },
        { from: gao, to: [lin], text: '截图见附件。' },
      ],
      ['customer', 'agent', 'customer'],
    ],
    [
      'by wording, English',
      [
        { from: ines, to: [tom], text: 'Hello, since Monday our users cannot print. Can you help?' },
        {
          from: tom,
          to: [ines],
          text: 'Hi Ines, thank you for contacting us. Could you please send me the event log?',
        },
        { from: ines, to: [tom], text: 'Attached.' },
      ],
      ['customer', 'agent', 'customer'],
    ],
    [
      'a mailbox of those on duty, and a customer who is called engineer',
      [
        {
          from: gao,
          to: [{ name: '运维值班', email: 'duty@example.com' }],
          text: '月结报表导不出来，其它页面都正常。',
        },
        { from: { name: '运维值班', email: 'duty@example.com' }, to: [gao], text: '高工您好，导出任务走的是只读库。' },
      ],
      ['customer', 'agent'],
    ],
    [
      'by what stands beside a name',
      [
        { from: { name: 'Ana Ruiz', email: null }, text: 'Seit gestern bucht die Kasse jeden Beleg doppelt.' },
        { from: { name: 'Tom Baker (Example Support)', email: null }, text: 'Der Beleg wurde zweimal gesendet.' },
        { from: { name: 'Ana Ruiz', email: null }, text: 'Jetzt stimmt es.' },
      ],
      ['customer', 'agent', 'customer'],
    ],
    [
      'by what is left, though both sound like customers',
      [
        {
          from: { name: 'Ana Ruiz', email: 'ana@mill.example' },
          text: 'Hello, we cannot print since Monday. Can you help?',
        },
        {
          from: { name: 'Tom Baker', email: 'tom@lumen.example' },
          text: 'We cannot print here either. The spooler has stopped.',
        },
      ],
      ['customer', 'agent'],
    ],
    [
      'by wording, though a tracker sends for both',
      [
        {
          from: { name: 'Ines Okafor', email: 'notifications@git.example' },
          text: 'Hello, since Monday our users cannot print. Can you help?',
        },
        {
          from: { name: 'Tom Baker', email: 'notifications@git.example' },
          text: 'Hi Ines, thank you for contacting us. Could you please send me the event log?',
        },
      ],
      ['customer', 'agent'],
    ],
    [
      'by who asks for material and owns the fault',
      [
        {
          from: tom,
          to: [ines],
          text: 'Hi Ines, I have logged the abort you told me about. Can you get me the full stack trace?',
        },
        { from: ines, to: [tom], text: 'Stack attached.' },
        { from: tom, to: [ines], text: 'It is a bug on our side, build 5.2 has the fix.' },
      ],
      ['agent', 'customer', 'agent'],
    ],
    [
      'by who closes the ticket, where both call each other engineer',
      [
        { from: gao, to: [lin], text: '您好：我们厂的打印机脱机了。' },
        { from: lin, to: [gao], text: '高工您好，先换一个端口。' },
        { from: gao, to: [lin], text: '林工，换了，好了，可以结单。' },
        { from: lin, to: [gao], text: '好的高工，本单关闭。' },
      ],
      ['customer', 'agent', 'customer', 'agent'],
    ],
    [
      'though what they write about is automatic or did not arrive',
      [
        { from: ines, to: [tom], text: 'Hello, since Monday our mail could not be delivered. Can you help?' },
        { from: tom, to: [ines], text: '感谢您的联系。选原凭证，系统自动生成一张新凭证，请您先试一下。' },
      ],
      ['customer', 'agent'],
    ],
    [
      'by the signature of one message',
      [
        { from: ines, to: [tom], text: 'Printing is broken since Monday.' },
        {
          from: tom,
          to: [ines],
          text: 'Which driver is it?\n\nTom Brandt\nTechnical Support Engineer\nTel: +1 555 0100',
        },
        { from: tom, to: [ines], text: 'And which port?' },
      ],
      ['customer', 'agent', 'agent'],
    ],
    [
      'by an address of a free mail provider and a desk address',
      [
        {
          from: { name: '小鱼', email: 'fish@163.com' },
          to: [{ name: '林晓', email: 'support@desk.example' }],
          text: '打印机坏了。',
        },
        {
          from: { name: '林晓', email: 'support@desk.example' },
          to: [{ name: '小鱼', email: 'fish@163.com' }],
          text: '哪一台？',
        },
      ],
      ['customer', 'agent'],
    ],
    [
      'by who is called an engineer',
      [
        { from: gao, to: [lin], text: '林工，您好：打印机脱机。' },
        { from: lin, to: [gao], text: '哪一台？' },
      ],
      ['customer', 'agent'],
    ],
    [
      'by who is addressed as a customer',
      [
        { from: lin, to: [gao], text: '高女士，您好：哪一台？' },
        { from: gao, to: [lin], text: '二楼那台。' },
      ],
      ['agent', 'customer'],
    ],
    [
      'by the domain of the help desk that the first message asks',
      [
        {
          from: { name: 'Ana', email: 'ana@mill.example' },
          to: [{ name: null, email: 'desk@lumen.example' }],
          text: 'How do I open the mailbox that my colleagues share?',
        },
        {
          from: { name: 'Bo', email: 'bo@lumen.example' },
          to: [{ name: 'Ana', email: 'ana@mill.example' }],
          text: 'We tried the account of a colleague and it still does not open. Wait ten minutes.',
        },
      ],
      ['customer', 'agent'],
    ],
    [
      'by the name of a desk',
      [
        { from: { name: 'Ana Ruiz', email: null }, text: '0x80070005' },
        { from: { name: 'IT Service Desk', email: null }, text: '0x8007007E' },
      ],
      ['customer', 'agent'],
    ],
    [
      'a front desk is no help desk',
      [
        {
          from: { name: 'Ana', email: 'front-desk@mill.example' },
          to: [{ name: null, email: 'it-support@lumen.example' }],
          text: '0x80070005',
        },
        {
          from: { name: 'Bo', email: 'bo@lumen.example' },
          to: [{ name: 'Ana', email: 'front-desk@mill.example' }],
          text: '0x8007007E',
        },
      ],
      ['customer', 'agent'],
    ],
    [
      'inside one organisation, person by person',
      [
        {
          from: { name: 'Ana', email: 'ana@one.example' },
          to: [{ name: 'Bo', email: 'bo@one.example' }],
          text: 'We are seeing an error when our staff print. Please help.',
        },
        {
          from: { name: 'Bo', email: 'bo@one.example' },
          to: [{ name: 'Ana', email: 'ana@one.example' }],
          text: 'Thank you for contacting the service desk. Please upload the logs.',
        },
      ],
      ['customer', 'agent'],
    ],
  ])('%s', async (_, messages, roles) => {
    expect(await rolesOf(messages)).toEqual(roles)
  })
})

describe('the settings and the source have the last word', () => {
  const thread = [
    { from: ines, to: [tom], text: 'Thank you for contacting us. Please upload the logs.' },
    { from: tom, to: [ines], text: 'We are seeing an error, please help.' },
  ]
  test('the help desk is where its domain is', async () => {
    const settings = settingsSchema.parse({ helpDesk: { domains: ['desk.example'] } })
    expect(await rolesOf(thread)).toEqual(['agent', 'customer'])
    expect(await rolesOf(thread, settings)).toEqual(['customer', 'agent'])
  })
  test('a stated role wins', async () => {
    const [first, second] = thread
    const stated: readonly Partial<CaseMessage>[] = [
      { ...first, statedRole: 'customer' },
      { ...second, statedRole: 'agent' },
    ]
    expect(await rolesOf(stated)).toEqual(['customer', 'agent'])
  })
  test('a role that is stated of one message alone is the role of that message, whatever its sender is elsewhere', async () => {
    const [first, second] = thread
    const stated: readonly Partial<CaseMessage>[] = [
      { ...first, statedRole: 'customer' },
      { ...second, statedRole: 'agent' },
      { ...first, text: 'Closed on the phone.', statedRole: 'agent' },
    ]
    expect(await rolesOf(stated)).toEqual(['customer', 'agent', 'agent'])
  })
})

describe('machines', () => {
  test.each<[string, Partial<CaseMessage>]>([
    ['by address', { from: { name: 'Desk', email: 'no-reply@desk.example' }, text: 'Your request was registered.' }],
    ['by subject', { from: gao, subject: '自动回复: 打印机脱机', text: '我不在。' }],
    ['by subject', { from: ines, subject: 'Automatic reply: Printer offline', text: 'I am away until Monday.' }],
    [
      'by two phrases of an acknowledgement',
      { from: tom, text: 'Your request (#90412) has been received. To add comments, reply to this email.' },
    ],
    ['by wording', { from: lin, text: '本邮件由系统自动发送，请勿回复。您的请求已登记。' }],
    ['by wording', { from: tom, text: 'This is an automated message. Please do not reply to this email.' }],
  ])('%s', async (_, message) => {
    expect(await rolesOf([message])).toEqual(['system'])
  })
  test('an auto-reply says nothing about its owner', async () => {
    expect(
      await rolesOf([
        { from: ines, to: [tom], text: 'Since Monday our users cannot print. We are seeing error 740.' },
        { from: tom, to: [ines], subject: 'Automatic reply: Printer', text: 'I am out of office.' },
        { from: tom, to: [ines], text: 'Thanks for contacting us. Which driver is it?' },
      ]),
    ).toEqual(['customer', 'system', 'agent'])
  })
})

test('nobody is guessed at where nothing shows a side', async () => {
  expect(
    await rolesOf([
      { from: ines, to: [tom], text: '0x80070005' },
      { from: tom, to: [ines], text: '0x8007007E' },
    ]),
  ).toEqual(['unknown', 'unknown'])
})

test('who writes first asks, where somebody else is seen to answer', async () => {
  expect(
    await rolesOf([
      { from: gao, to: [lin], text: '打印机脱机。' },
      { from: lin, to: [gao], text: '请您提供端口截图。' },
    ]),
  ).toEqual(['customer', 'agent'])
})

test('a newest message without header answers the other side', async () => {
  const thread = [
    { from: ines, to: [tom], text: 'Hello, since Monday our users cannot print.' },
    { from: tom, to: [ines], text: 'Hi Ines, thank you for contacting us. Could you please send the event log?' },
  ]
  expect(await rolesOf([...thread, { text: 'It starts again since the cable was changed.' }])).toEqual([
    'customer',
    'agent',
    'customer',
  ])
  expect(await rolesOf([...thread, { text: 'Hi Ines, one more thing about the cable.' }])).toEqual([
    'customer',
    'agent',
    'agent',
  ])
})

test('an engineer calls a customer engineer, who thanks another one: courtesy on both sides', async () => {
  expect(
    await rolesOf([
      { from: gao, to: [lin], text: '归档目录满了，库连不上。' },
      { from: lin, to: [gao], text: '高工，早。请您先看一下归档目录。' },
      { from: gao, to: [lin], text: '好了，谢谢林工。' },
    ]),
  ).toEqual(['customer', 'agent', 'customer'])
})

test('a mailbox of a help desk calls a customer engineer: courtesy', async () => {
  const desk = { name: null, email: 'noc@kiln.example' }
  expect(
    await rolesOf([
      { from: gao, to: [desk], text: '窑炉控制器升到 900 度就停，线路是不是有问题？' },
      { from: desk, to: [gao], text: '高工好：\n测过线路，上下行都正常，请把热电偶换一只。' },
      { from: gao, to: [desk], text: '换了以后没再停，先关单。' },
    ]),
  ).toEqual(['customer', 'agent', 'customer'])
})

test('levels and lines of support are titles', async () => {
  expect(
    await rolesOf([
      { from: { name: 'Ines Okafor', email: null }, text: 'The line goes dead after a minute.' },
      {
        from: { name: 'Tom Brandt', email: null },
        text: 'The timer was at fault.\n\nTom Brandt | Orchard Voice, Tier 2',
      },
    ]),
  ).toEqual(['customer', 'agent'])
})
