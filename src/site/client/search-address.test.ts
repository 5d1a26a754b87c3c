import { expect, test } from 'vitest'
import { readAddress, writeAddress } from './search-address.ts'

test.each([
  '',
  '?q=0x80070005',
  '?q=%E6%97%A0%E6%B3%95%E7%99%BB%E5%BD%95&product=Field+Sync&product=Quill&cause=policy&sort=newest',
  '?sort=newest',
])('%s is written as it was read', (address) => {
  expect(writeAddress(readAddress(address))).toBe(address)
})

test('an order that nobody knows is the usual one', () => {
  expect(readAddress('?q=x&sort=price')).toEqual({ query: 'x', filters: {}, order: 'best' })
})
