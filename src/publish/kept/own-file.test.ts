import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readOwnFile, writeOwnFile } from './own-file.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-own-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('what was kept comes back, and nothing else ever does', async () => {
  const path = join(folder, 'deep', 'kept.json')
  expect(readOwnFile(path, 'lists 1', JSON.parse)).toBeNull()
  writeOwnFile(path, 'lists 1', { list: [1, 2] })
  expect(readOwnFile(path, 'lists 1', JSON.parse)).toEqual({ list: [1, 2] })
  expect(readOwnFile(path, 'lists 2', JSON.parse)).toBeNull()
  await writeFile(path, (await readFile(path, 'utf8')).replace('[1,2]', '[1,3]'))
  expect(readOwnFile(path, 'lists 1', JSON.parse)).toBeNull()
  await writeFile(path, '')
  expect(readOwnFile(path, 'lists 1', JSON.parse)).toBeNull()
})
