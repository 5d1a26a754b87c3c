import { array, assert, nat, property } from 'fast-check'
import { expect, test } from 'vitest'
import { KeptRows } from './kept-rows.ts'

const length = 3

/** Records in memory that count what is written. */
function openRecords() {
  const kept = new Map<string, Buffer>()
  const written: string[] = []
  const get = (key: string): Buffer | null => kept.get(key) ?? null
  const put = (key: string, bytes: Uint8Array): void => {
    written.push(key)
    kept.set(key, Buffer.from(bytes))
  }
  return { kept, written, get, put }
}

test('rows are found again as they were left, whatever was done to them between two runs', () => {
  assert(
    property(
      array(array(nat({ max: 5999 }), { maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      nat(2000),
      (runs, rows) => {
        const records = openRecords()
        let bytes: Uint8Array = Buffer.alloc(rows * length, 1)
        for (const places of runs) {
          const kept = new KeptRows('rows', length, records)
          bytes = Buffer.from(bytes.subarray(0, Math.max(0, bytes.length - places.length * length)))
          for (const place of places) if (place < bytes.length) bytes[place] = (bytes[place] ?? 0) + 1
          kept.keep(bytes, records)
          expect(Buffer.compare(new KeptRows('rows', length, records).bytes, bytes)).toBe(0)
        }
      },
    ),
    { numRuns: 60, seed: 7 },
  )
})

test('of many rows in which one has changed, one piece is written; where none has, nothing is', () => {
  const records = openRecords()
  const bytes = Buffer.alloc(5000 * length)
  new KeptRows('rows', length, records).keep(bytes, records)
  records.written.length = 0
  new KeptRows('rows', length, records).keep(bytes, records)
  expect(records.written).toEqual([])
  bytes[3000 * length] = 1
  new KeptRows('rows', length, records).keep(bytes, records)
  expect(records.written).toHaveLength(1)
})

test('a piece that is lost costs the rows in it and no others', () => {
  const records = openRecords()
  const bytes = Buffer.from(Array.from({ length: 1500 * length }, (_, at) => Math.floor(at / length) % 251))
  new KeptRows('rows', length, records).keep(bytes, records)
  records.kept.delete([...records.kept.keys()].find((key) => key.endsWith('piece 1')) ?? '')
  const left = new KeptRows('rows', length, records)
  expect(left.bytes).toHaveLength((1500 - 512) * length)
  left.keep(bytes, records)
  expect(Buffer.compare(new KeptRows('rows', length, records).bytes, bytes)).toBe(0)
})
