import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
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
  const files = () => ({ 'a/b.html': [null, ...looksOfFile(join(folder, 'a/b.html'))] as const })
  writeSiteFile(join(folder, 'a/b.html'), 'x')
  const recorded = files()
  expect(holdsExactly(folder, recorded)).toBe(true)
  expect(holdsExactly(folder, { ...recorded, 'c.html': [null, 0, 0] })).toBe(false)
  mkdirSync(join(folder, 'd'))
  writeFileSync(join(folder, 'd/e.html'), '')
  expect(holdsExactly(folder, recorded)).toBe(false)
  removeSiteFile(folder, 'd/e.html')
  writeFileSync(join(folder, 'a/b.html'), 'xy')
  expect(holdsExactly(folder, recorded)).toBe(false)
  expect(holdsExactly(join(folder, 'nowhere'), {})).toBe(false)
})
