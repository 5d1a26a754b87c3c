import { expect, test } from 'vitest'
import { withoutPrintMargins } from './print-margins.ts'

test('the address below a page that a browser printed goes, and the date above it', () => {
  const said = 'Ana Ruiz, 6 May 2031 10:14\nThe scanner is offline since 5/6/31, 9:00 AM.'
  expect(
    withoutPrintMargins(`5/7/31, 3:03 PM   #77120 Scanner offline\n${said}\nhttps://desk.example/t/77120   1/2`),
  ).toBe(said)
  expect(withoutPrintMargins(`${said}\n2031/5/7 15:03\nfile:///home/ana/ticket.html   1/1`)).toBe(said)
})

test('a page without such an address stays as it is', () => {
  const page = '5/7/31, 3:03 PM\nIt works again. See https://desk.example/t/77120'
  expect(withoutPrintMargins(page)).toBe(page)
})
