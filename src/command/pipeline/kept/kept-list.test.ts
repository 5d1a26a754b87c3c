import { array, assert, nat, property } from 'fast-check'
import { expect, test } from 'vitest'
import { KeptList } from './kept-list.ts'
import { areStillKept } from './kept-pieces.ts'

type Item = readonly [name: number, value: number]

/** Records in memory that count what is written. */
function openRecords() {
  const kept = new Map<string, Buffer>()
  const written: number[] = []
  const get = (key: string): Buffer | null => kept.get(key) ?? null
  const put = (key: string, bytes: Uint8Array): void => {
    written.push(bytes.length)
    kept.set(key, Buffer.from(bytes))
  }
  const asked = new Set<string>()
  const has = (key: string): boolean => kept.has(key) && asked.add(key).size > 0
  return { kept, written, asked, get, has, put }
}

test('a list is found again as it was left, whatever was done to it between two runs', () => {
  const change = array(nat({ max: 1999 }), { maxLength: 4 })
  assert(
    property(array(change, { minLength: 1, maxLength: 4 }), nat({ max: 2000 }), (runs, length) => {
      const records = openRecords()
      let items: readonly Item[] = Array.from({ length }, (_, name): Item => [name, 0])
      for (const [run, places] of runs.entries()) {
        const list = new KeptList<Item>('list', records)
        const left = run === 0 ? items : list.items.filter((_, at) => !(places.length === 3 && places.includes(at)))
        items = left.map((item, at): Item => (places.includes(at) ? [item[0], item[1] + 1] : item))
        list.keep(items, records)
        expect(new KeptList<Item>('list', records).items).toEqual(items)
      }
    }),
    { numRuns: 60, seed: 7 },
  )
})

test('of a long list in which one item has changed, one piece is written; where nothing has, nothing is', () => {
  const records = openRecords()
  const items = Array.from({ length: 5000 }, (_, name): Item => [name, 0])
  new KeptList<Item>('list', records).keep(items, records)
  const all = records.written.reduce((sum, bytes) => sum + bytes, 0)
  records.written.length = 0
  const list = new KeptList<Item>('list', records)
  list.keep([...list.items], records)
  expect(records.written).toEqual([])
  list.keep(
    list.items.map((item): Item => (item[0] === 3000 ? [3000, 1] : item)),
    records,
  )
  expect(records.written).toHaveLength(1)
  expect(records.written[0]).toBeLessThan(all / 5)
})

test('a piece that is lost is written again, and costs what stands in it and nothing else', () => {
  const records = openRecords()
  const items = Array.from({ length: 1500 }, (_, name): Item => [name, 0])
  new KeptList<Item>('list', records).keep(items, records)
  const lost = [...records.kept.keys()].find((key) => key.endsWith('piece 1'))
  records.kept.delete(lost ?? '')
  const list = new KeptList<Item>('list', records)
  expect(list.items.length).toBeGreaterThan(500)
  expect(list.items.length).toBeLessThan(1500)
  list.keep(items, records)
  expect(new KeptList<Item>('list', records).items).toEqual(items)
})

test('whether a list is still kept is told without reading it, and asked of each of its pieces', () => {
  const records = openRecords()
  expect(areStillKept('list', records)).toBe(false)
  const items = Array.from({ length: 1500 }, (_, name): Item => [name, 0])
  new KeptList<Item>('list', records).keep(items, records)
  expect(areStillKept('list', records)).toBe(true)
  expect(records.asked.size).toBe(records.kept.size - 1)
  records.kept.delete([...records.kept.keys()].find((key) => key.endsWith('piece 2')) ?? '')
  expect(areStillKept('list', records)).toBe(false)
})
