import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { RecordStore } from './record-store.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-records-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

test('what was laid aside is there in the next run, the latest version of it', () => {
  fill({ one: 'first', two: 'second' })
  fill({ one: 'first again' })
  const store = new RecordStore(folder)
  expect(textOf(store, 'one')).toBe('first again')
  expect(textOf(store, 'two')).toBe('second')
  expect(textOf(store, 'three')).toBeNull()
  store.close(false)
})

test('each of thousands of records is found under its key, in the run that wrote it and in the next', () => {
  const records = Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`key ${at}`, `value ${at}`]))
  const found = (store: RecordStore) => Object.fromEntries(Object.keys(records).map((key) => [key, textOf(store, key)]))
  const first = new RecordStore(folder)
  for (const [key, text] of Object.entries(records)) first.put(key, Buffer.from(text))
  expect(found(first)).toEqual(records)
  expect(textOf(first, 'key 3000')).toBeNull()
  first.close(false)
  const second = new RecordStore(folder)
  expect(found(second)).toEqual(records)
  second.close(false)
})

test('a record can be read in the run that wrote it', () => {
  const store = new RecordStore(folder)
  store.put('one', Buffer.from('first'))
  expect(textOf(store, 'one')).toBe('first')
  store.close(false)
})

test.each([
  ['cut off in its data', 'data', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['cut off in its index', 'index', (bytes: Buffer) => bytes.subarray(0, 40)],
  ['emptied', 'data', () => Buffer.alloc(0)],
  ['overwritten in its data', 'data', (bytes: Buffer) => Buffer.alloc(bytes.length, 'x')],
  ['overwritten in its index', 'index', (bytes: Buffer) => Buffer.alloc(bytes.length, 255)],
] as const)('a segment that was %s gives right bytes or none', async (_, ending, damage) => {
  const records = Object.fromEntries(Array.from({ length: 20 }, (__, at) => [`key ${at}`, `value ${at} `.repeat(at)]))
  fill(records)
  for (const name of (await readdir(folder)).filter((one) => one.endsWith(ending))) {
    await writeFile(join(folder, name), damage(await readFile(join(folder, name))))
  }
  const store = new RecordStore(folder)
  const found = Object.keys(records).map((key) => [key, textOf(store, key)] as const)
  expect(found.filter(([key, text]) => text !== null && text !== records[key])).toEqual([])
  expect(found.filter(([, text]) => text === null)).not.toEqual([])
  store.put('key 1', Buffer.from('anew'))
  expect(textOf(store, 'key 1')).toBe('anew')
  store.close(true)
})

test('what nobody asked for is dropped once it is the greater part', async () => {
  fill({ old: 'x'.repeat(10_000), wanted: 'short' })
  const store = new RecordStore(folder)
  expect(textOf(store, 'wanted')).toBe('short')
  store.close(true)
  const left = new RecordStore(folder)
  expect(textOf(left, 'old')).toBeNull()
  expect(textOf(left, 'wanted')).toBe('short')
  left.close(false)
  expect((await readdir(folder)).filter((name) => name.endsWith('.data'))).toHaveLength(1)
})

test('wants to be tidied once most of it was laid aside anew, or many segments have come together', () => {
  const wantsTidying = (): boolean => {
    const store = new RecordStore(folder)
    store.close(false)
    return store.wantsTidying
  }
  fill({ one: 'x'.repeat(500), two: 'x'.repeat(1000) })
  fill({ one: 'x'.repeat(500) })
  expect(wantsTidying()).toBe(false)
  fill({ one: 'short', two: 'short' })
  expect(wantsTidying()).toBe(true)
  const tidied = new RecordStore(folder)
  for (const key of ['one', 'two']) expect(tidied.has(key)).toBe(true)
  tidied.close(true)
  expect(wantsTidying()).toBe(false)
  for (let run = 0; run < 12; run += 1) fill({ [`of run ${run}`]: 'short' })
  expect(wantsTidying()).toBe(true)
})

test('segments of several machines can be put into one folder', () => {
  fill({ one: 'first' })
  fill({ two: 'second' })
  const store = new RecordStore(folder)
  expect([textOf(store, 'one'), textOf(store, 'two')]).toEqual(['first', 'second'])
  store.close(false)
})

test('a segment whose data is missing is passed over', async () => {
  fill({ one: 'first' })
  for (const name of (await readdir(folder)).filter((one) => one.endsWith('.data'))) await rm(join(folder, name))
  const store = new RecordStore(folder)
  expect(textOf(store, 'one')).toBeNull()
  store.close(true)
})

function fill(records: Readonly<Record<string, string>>): void {
  const store = new RecordStore(folder)
  for (const [key, value] of Object.entries(records)) store.put(key, Buffer.from(value))
  store.close(false)
}

function textOf(store: RecordStore, key: string): string | null {
  return store.get(key)?.toString('utf8') ?? null
}
