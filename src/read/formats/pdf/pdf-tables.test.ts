import { expect, test } from 'vitest'
import { defaultSettings } from '../../../model/settings.ts'
import { readFile } from '../../read-file.ts'
import { pdfAt, pdfByGlyphs } from '../fixtures/pdf-files.ts'
import type { PlacedLine } from '../fixtures/pdf-files.ts'

const header: readonly PlacedLine[] = [
  [50, 780, 'From: Tom Baker <tom.baker@desk.example>'],
  [50, 766, 'Sent: 7 May 2031 09:20'],
  [50, 752, 'Subject: Printer'],
]

/** What the one message of a page says below its header. */
async function said(lines: readonly PlacedLine[]): Promise<readonly string[]> {
  const [reading] = await readFile({ path: 'page.pdf', bytes: pdfAt([...header, ...lines]) }, defaultSettings)
  return reading?.messages[0]?.text.split('\n') ?? []
}

test('cells of several lines make one line with the other cells of their row', async () => {
  const table: readonly PlacedLine[] = [
    [60, 700, 'Code'],
    [130, 700, 'Meaning'],
    [300, 700, 'What to do'],
    [60, 666, '21'],
    [130, 680, 'The second tray is'],
    [130, 666, 'not all the way in'],
    [300, 673, 'Put it back'],
    [60, 640, '22 after'],
    [60, 626, 'a restart'],
    [130, 633, 'Toner low'],
    [300, 640, 'Order some on'],
    [300, 626, '2031-05-'],
    [300, 612, '08'],
  ]
  expect(await said([[50, 730, 'See the table.'], ...table, [50, 580, 'Thanks, Tom']])).toEqual([
    'See the table.',
    '',
    'Code   Meaning   What to do',
    '21   The second tray is not all the way in   Put it back',
    '22 after a restart   Toner low   Order some on 2031-05-08',
    '',
    'Thanks, Tom',
  ])
})

test('a row may leave a cell empty', async () => {
  const table: readonly PlacedLine[] = [
    [60, 700, '40'],
    [300, 700, 'Call us'],
    [60, 680, '41'],
    [130, 680, 'Door is'],
    [130, 666, 'open'],
    [300, 680, 'Close it'],
    [60, 640, '42'],
    [300, 640, 'Call us'],
  ]
  expect(await said([[50, 730, 'Codes:'], ...table])).toEqual([
    'Codes:',
    '',
    '40   Call us',
    '41   Door is open   Close it',
    '42   Call us',
  ])
})

test('a list with marks far from its text stays a list', async () => {
  const list: readonly PlacedLine[] = [
    [60, 700, '1.'],
    [90, 700, 'Take the tray out'],
    [90, 686, 'and put it back.'],
    [60, 672, '2.'],
    [90, 672, 'Switch the printer'],
    [90, 658, 'off and on.'],
  ]
  expect(await said([[50, 730, 'Please:'], ...list])).toEqual([
    'Please:',
    '',
    '1.   Take the tray out',
    'and put it back.',
    '2.   Switch the printer',
    'off and on.',
  ])
})

function column(x: number, word: string): readonly PlacedLine[] {
  return Array.from({ length: 14 }, (_, line): PlacedLine => [x, 700 - line * 14, `${word} ${line}`])
}

test('columns of a page are no cells', async () => {
  const lines = await said([[50, 730, 'Dear all,'], ...column(50, 'left'), ...column(300, 'right')])
  expect(lines).toContain('left 3')
  expect(lines).toContain('right 13')
})

test('a header set as a table keeps its wrapped recipients', async () => {
  const rows: readonly PlacedLine[] = [
    [50, 780, 'From:'],
    [130, 780, 'Tom Baker <tom.baker@desk.example>'],
    [50, 766, 'Sent:'],
    [130, 766, '7 May 2031 09:20'],
    [50, 752, 'To:'],
    [130, 752, 'Ines Falk <ines@client.example>;'],
    [130, 738, 'Olga Winter'],
    [130, 724, '<olga@client.example>'],
    [50, 710, 'Subject:'],
    [130, 710, 'The printer on the second floor stays'],
    [130, 696, 'offline'],
    [50, 660, 'Please take the tray out.'],
  ]
  const [reading] = await readFile({ path: 'page.pdf', bytes: pdfAt(rows) }, defaultSettings)
  expect(reading?.messages).toMatchObject([
    {
      to: [{ email: 'ines@client.example' }, { name: 'Olga Winter', email: 'olga@client.example' }],
      subject: 'The printer on the second floor stays offline',
      text: 'Please take the tray out.',
    },
  ])
})

test('radicals and joined letters that fonts name instead of characters become characters', async () => {
  const lines = [
    '发件⼈： 周宁 <zhou.ning@desk.example>',
    '发送时间： 2031年5⽉7⽇ 16:40',
    '主题： 打印机',
    '',
    '请检查⽹线，ofﬂine 已解决。',
  ]
  const [reading] = await readFile({ path: 'page.pdf', bytes: pdfByGlyphs(lines) }, defaultSettings)
  expect(reading?.messages).toMatchObject([{ sentAt: '2031-05-07T16:40:00', text: '请检查网线，offline 已解决。' }])
})
