import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { changedFolders, foldersAbove, strangersInChanged, timesOfFolders } from './site-folders.ts'

let home = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'casebook-folders-'))
  for (const [at, folder] of ['twin/a', 'twin/b', 'twin', 'site/a', 'site/b', 'site'].entries()) {
    mkdirSync(join(home, folder), { recursive: true })
    utimesSync(join(home, folder), at + 1, at + 1)
  }
})
afterEach(() => rmSync(home, { recursive: true }))

const files = ['a/one.html', 'a/two.html', 'b/c/three.html', 'index.html']

test('folders are named once each, the site itself too', () => {
  expect([...foldersAbove(files)].sort()).toEqual(['', 'a', 'b', 'b/c'])
})

test('a build changes the folders of what it wrote, removed and renamed, and those above them', () => {
  const changes = { written: ['a/one.html'], removed: [], renamed: { from: 'b/old', to: 'b/new' } }
  expect([...changedFolders(changes)].sort()).toEqual(['', 'a', 'b'])
})

test('of folders that did not change it is believed what was known before, of the others what they say', () => {
  const place = { twin: join(home, 'twin'), site: join(home, 'site') }
  const fresh = timesOfFolders(['a/x', 'b/y'], place, null)
  expect(Object.fromEntries(fresh)).toEqual({ '': [3000, 6000], a: [1000, 4000], b: [2000, 5000] })
  const folders = new Map([
    ['', [7, 8] as const],
    ['a', [7, 8] as const],
    ['b', [7, 8] as const],
  ])
  const changes = { written: ['a/x'], removed: [], renamed: null }
  // Site and twin have changed places.
  expect(Object.fromEntries(timesOfFolders(['a/x', 'b/y'], place, { folders, changes }))).toEqual({
    '': [3000, 6000],
    a: [1000, 4000],
    b: [8, 7],
  })
})

test('what nobody knows of is found in folders that changed', () => {
  writeFileSync(join(home, 'site/a/known.html'), '')
  writeFileSync(join(home, 'site/a/stray.html'), '')
  writeFileSync(join(home, 'site/b/elsewhere.html'), '')
  mkdirSync(join(home, 'site/a/folder'))
  const changes = { written: ['a/known.html', 'gone/with.html'], removed: [], renamed: null }
  const known = new Set(['a/known.html'])
  expect(strangersInChanged(join(home, 'site'), changes, (path) => known.has(path))).toEqual(['a/stray.html'])
})
