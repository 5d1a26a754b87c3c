import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { defaultSettings } from '../../../model/settings.ts'
import { OpenedFiles } from './opened-files.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-opened-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const megabyte = 1024 * 1024

function file(name: string, size: number): string {
  const path = join(folder, name)
  writeFileSync(path, Buffer.alloc(size, name))
  return path
}

test('small files that were used lately are not read again', async () => {
  const files = new OpenedFiles(defaultSettings)
  const paths = ['a', 'b', 'c'].map((name) => file(`${name}.dat`, 1000))
  const first = await Promise.all(paths.map((path) => files.open(path)))
  const again = await Promise.all(paths.map((path) => files.open(path)))
  for (const [at, opened] of again.entries()) expect(opened).toBe(first[at])
})

test('a file that is asked for twice at a time is read once', async () => {
  const files = new OpenedFiles(defaultSettings)
  const path = file('both.dat', 1000)
  const [first, second] = await Promise.all([files.open(path), files.open(path)])
  expect(second).toBe(first)
})

test('two large files in turn are each read once, and the one used longest ago makes room for a third', async () => {
  const files = new OpenedFiles(defaultSettings)
  const [one, two, three] = ['one.dat', 'two.dat', 'three.dat'].map((name) => file(name, megabyte))
  if (one === undefined || two === undefined || three === undefined) throw new Error('There are three files.')
  const [first, second] = [await files.open(one), await files.open(two)]
  expect(await files.open(one)).toBe(first)
  expect(await files.open(two)).toBe(second)
  expect(await files.open(one)).toBe(first)
  await files.open(three)
  expect(await files.open(one)).toBe(first)
  expect(await files.open(two)).not.toBe(second)
})
