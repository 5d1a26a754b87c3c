import { expect, test } from 'vitest'
import { defaultSettings } from '../../model/settings.ts'
import { gather } from '../fixtures/gather-all.ts'
import { reading } from '../fixtures/messages.ts'
import { numberInFileName } from './file-number.ts'

test.each([
  ['exports/KL-40718.eml', 'KL-40718'],
  ['KL-40718 printer offline.eml', 'KL-40718'],
  ['KL-2031-0417_打印机.txt', 'KL-2031-0417'],
  ['CAS-00417-K2M8Q1 往来邮件.txt', 'CAS-00417-K2M8Q1'],
  ['KL-SH-20320108-03.eml', 'KL-SH-20320108-03'],
  ['INC0012345.txt', 'INC0012345'],
  ['ticket_48213.txt', '48213'],
  ['工单10291.eml', '10291'],
  ['報修單號 10291.eml', '10291'],
  ['Support Ticket No. 48213.eml', '48213'],
  ['Vorgang 48213.txt', '48213'],
])('%s', (path, number) => {
  expect(numberInFileName(path)).toBe(number)
})

test.each([
  'MSG-0001.eml',
  'IMG-20310417.txt',
  'mail-2031-04.eml',
  'case.txt',
  'case-01.txt',
  'KB-5005565.txt',
  'export-40718.json',
  '20310417.eml',
  'KL-40718.2.1.log',
  'printer KL-40718.eml',
])('none in %s', (path) => {
  expect(numberInFileName(path)).toBeNull()
})

const ana = { name: 'Ana Ruiz', email: 'ana@example.com' }

test('a file that says no number has that of its name, one that says it has its own', () => {
  const cases = gather(
    [
      reading('KL-40718.eml', [{ from: ana, text: 'The printer of the second floor is offline since noon.' }]),
      reading('KL-40719.eml', [{ from: ana, text: 'Your ticket number: 5550123 has been opened for the scanner.' }]),
    ],
    defaultSettings,
  )
  expect(cases.map(({ id }) => id)).toStrictEqual(['5550123', 'KL-40718'])
})

test('files of one thread under several numbers have none of them', () => {
  const references = ['<m0@example.com>']
  const cases = gather(
    ['KL-40718.eml', 'KL-40719.eml'].map((file, at) =>
      reading(file, [{ from: ana, text: `Mail ${at}.`, messageId: `<m${at}@example.com>`, references }]),
    ),
    defaultSettings,
  )
  expect(cases.map(({ id }) => id.slice(0, 5))).toStrictEqual(['case-'])
})
