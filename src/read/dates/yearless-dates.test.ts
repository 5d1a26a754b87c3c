import { describe, expect, test } from 'vitest'
import { findYearlessDate, lastBefore } from './yearless-dates.ts'

describe('a date without its year', () => {
  test.each([
    ['On Tue, 30 Jan at 12:47 PM , Ana Ruiz wrote', '2024-01-31T08:00:00Z', '2024-01-30T12:47:00'],
    ['On Wed, 27 Dec at 9:05 AM , Ana Ruiz wrote', '2024-01-02T08:00:00Z', '2023-12-27T09:05:00'],
    ['On Tue, Apr 2 at 8:02 AM, Ana Ruiz wrote', '2024-04-02T09:14:11+00:00', '2024-04-02T08:02:00'],
    ['吴芳 4月2日 08:02 写道', '2024-04-02T09:14:11+08:00', '2024-04-02T08:02:00'],
  ])('%s', (text, limit, iso) => {
    const date = findYearlessDate(text)
    expect(date && lastBefore(date, limit)).toBe(iso)
  })
  test('of another weekday than stated is not settled', () => {
    const date = findYearlessDate('On Mon, 30 Jan at 12:47 PM')
    expect(date && lastBefore(date, '2024-01-31T08:00:00Z')).toBeNull()
  })
  test.each(['Version 12 build 3', 'since 12:47', 'room 30 floor 12:47', 'the 31 Nov at 10:00'])(
    'is not read out of %s',
    (text) => {
      expect(findYearlessDate(text)).toBeNull()
    },
  )
})
