import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readOwnEntries, renewOwnEntries, writeOwnEntries } from './own-entries.ts'

let home = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'casebook-entries-'))
})
afterEach(() => rmSync(home, { recursive: true }))

const words = new Map(Array.from({ length: 300 }, (_, at) => [`word ${at}`, { at }]))

test('of entries that were kept one that changes costs one file, and what goes is gone', () => {
  const folder = join(home, 'kept')
  writeOwnEntries(folder, 'words 1', new Map(), words)
  const known = readOwnEntries<{ at: number }>(folder, 'words 1')
  expect(Object.fromEntries(known)).toEqual(Object.fromEntries(words))
  const inodes = () => readdirSync(folder).map((name) => statSync(join(folder, name)).ino)
  const before = new Set(inodes())
  writeOwnEntries(folder, 'words 1', known, new Map([...known, ['word 7', { at: -7 }]]))
  expect(inodes().filter((inode) => !before.has(inode))).toHaveLength(1)
  expect(readOwnEntries(folder, 'words 1').get('word 7')).toEqual({ at: -7 })
  const again = readOwnEntries(folder, 'words 1')
  writeOwnEntries(folder, 'words 1', again, new Map())
  expect(readdirSync(folder)).toEqual([])
})

test('entries are renewed among the others, and new ones added', () => {
  writeOwnEntries(home, 'words 1', new Map(), words)
  const changes = new Map([
    ['word 7', { at: -7 }],
    ['another', { at: 0 }],
  ])
  renewOwnEntries(home, 'words 1', changes)
  expect(Object.fromEntries(readOwnEntries(home, 'words 1'))).toEqual(Object.fromEntries([...words, ...changes]))
})

test('damage costs what stood in the damaged file, another kind all of it, and both are mended', () => {
  writeOwnEntries(home, 'words 1', new Map(), words)
  const [first = ''] = readdirSync(home)
  writeFileSync(join(home, first), readFileSync(join(home, first), 'utf8').slice(0, -3))
  const left = readOwnEntries<{ at: number }>(home, 'words 1')
  expect(left.size).toBeGreaterThan(200)
  expect(left.size).toBeLessThan(words.size)
  writeOwnEntries(home, 'words 1', left, words)
  expect(readOwnEntries(home, 'words 1').size).toBe(words.size)
  expect(readOwnEntries(home, 'words 2').size).toBe(0)
})
