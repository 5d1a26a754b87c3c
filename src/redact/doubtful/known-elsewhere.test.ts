import { expect, it } from 'vitest'
import { findKnownWords } from './known-elsewhere.ts'

it('counts the cases and articles of others that have a word', () => {
  const known = findKnownWords(
    ['Glenfrell', '段景明'],
    [
      { owners: ['C-1'], texts: ['Glenfrell stops.', 'glenfrell again; 段景明也一样'] },
      { owners: ['C-2'], texts: ['At Glenfrell.', 'Glenfrellian'] },
      { owners: ['slow-print', 'C-1'], texts: ['Glenfrell stops.'] },
    ],
  )
  expect(known('Glenfrell', new Set(['slow-print', 'C-1']))).toBe(1)
  expect(known('Glenfrell', new Set(['C-3']))).toBe(3)
  expect(known('段景明', new Set(['C-1']))).toBe(0)
})
