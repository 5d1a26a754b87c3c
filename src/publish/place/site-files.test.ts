import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { holdsExactly, linkSiteFile, looksOfFile, removeSiteFile, writeSiteFile } from './site-files.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-files-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a file that is the same file in two folders is changed in one of them only', () => {
  const [site, twin] = [join(folder, 'site'), join(folder, 'twin')]
  expect(writeSiteFile(join(site, 'a/index.html'), 'one')).toBe(true)
  linkSiteFile(site, twin, 'a/index.html')
  expect(statSync(join(twin, 'a/index.html')).ino).toBe(statSync(join(site, 'a/index.html')).ino)
  expect(writeSiteFile(join(twin, 'a/index.html'), 'one')).toBe(false)
  expect(writeSiteFile(join(twin, 'a/index.html'), 'two')).toBe(true)
  expect(readFileSync(join(site, 'a/index.html'), 'utf8')).toBe('one')
  linkSiteFile(site, twin, 'a/index.html')
  expect(readFileSync(join(twin, 'a/index.html'), 'utf8')).toBe('one')
})

test('a file that goes takes the folders along that it leaves empty', () => {
  writeSiteFile(join(folder, 'a/b/c.html'), '')
  writeSiteFile(join(folder, 'a/d.html'), '')
  removeSiteFile(folder, 'a/b/c.html')
  expect(readdirSync(join(folder, 'a'))).toEqual(['d.html'])
})

test('a folder holds what was recorded, or it does not: a file more, less or changed', () => {
  writeSiteFile(join(folder, 'a/b.html'), 'x')
  // Clocks of file systems tick slowly: what happens next must not fall into the same moment.
  for (const path of ['', 'a']) utimesSync(join(folder, path), 1, 1)
  const files = new Map([['a/b.html', [null, ...looksOfFile(join(folder, 'a/b.html'))] as const]])
  const folders = new Map([
    ['', [1000, null] as const],
    ['a', [1000, null] as const],
  ])
  const holds = (recorded: typeof files) => holdsExactly(folder, { files: recorded, folders })
  expect(holds(files)).toBe(true)
  expect(holds(new Map([...files, ['c.html', [null, 0, 0]]]))).toBe(false)
  writeFileSync(join(folder, 'a/more.html'), '')
  expect(holds(files)).toBe(false)
  rmSync(join(folder, 'a/more.html'))
  utimesSync(join(folder, 'a'), 1, 1)
  expect(holds(files)).toBe(true)
  mkdirSync(join(folder, 'd'))
  expect(holds(files)).toBe(false)
  utimesSync(folder, 1, 1)
  writeFileSync(join(folder, 'a/b.html'), 'xy')
  expect(holds(files)).toBe(false)
  expect(holdsExactly(join(folder, 'nowhere'), { files: new Map(), folders })).toBe(false)
})
