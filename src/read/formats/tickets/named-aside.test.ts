import { expect, test } from 'vitest'
import { defaultSettings } from '../../../model/settings.ts'
import { readFile } from '../../read-file.ts'

const read = async (text: string) =>
  (await readFile({ path: 'export.csv', bytes: new TextEncoder().encode(text) }, defaultSettings)).flatMap(
    ({ messages }) => messages.map(({ named }) => named),
  )

test.each([
  [
    'columns of a table in Chinese',
    '工单号,标题,客户单位,联系人,创建时间,描述\nG-12,打不了票,花茂茶铺,段景明,2031-04-02 09:00,收银机打不了票。',
    [{ people: ['段景明'], organisations: ['花茂茶铺'] }],
  ],
  [
    'the first message of each ticket, keys and numbers aside',
    'Ticket ID,Subject,Company,Account ID,Assignee,Comment author,Comment date,Comment\n' +
      '7,Printer,Blue Mesa,40012,Odile Brandt,Ana Ruiz,2031-05-01 09:00,It does not print.\n' +
      '7,Printer,Blue Mesa,40012,Odile Brandt,Odile Brandt,2031-05-01 09:30,Please restart it.',
    [{ people: ['Odile Brandt'], organisations: ['Blue Mesa'] }, undefined],
  ],
  [
    'nothing where no column names anyone',
    'Ticket ID,Subject,Created,Description\n8,Printer,2031-05-01 09:00,It does not print.',
    [undefined],
  ],
])('%s', async (_, table, expected) => {
  expect(await read(table)).toStrictEqual(expected)
})
