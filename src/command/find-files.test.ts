import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findFiles } from './find-files.ts'

let home = ''
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'casebook-files-'))
  for (const name of ['b.eml', 'a.txt', '.hidden']) await writeFile(join(home, name), 'x')
})
afterEach(() => rm(home, { recursive: true }))

test('a file is listed once, however its path is spelled', async () => {
  const spellings = [home, relative('', home), `${home}/./`, join(home, 'a.txt')]
  const expected = ['a.txt', 'b.eml'].map((name) => join(home, name))
  expect(await findFiles(spellings)).toEqual({ files: expected, findings: [] })
  const here = await findFiles([resolve('src/command/find-files.ts'), './src/command/find-files.ts'])
  expect(here.files).toEqual([join('src', 'command', 'find-files.ts')])
})

test('a path that leads nowhere is told and costs nothing else', async () => {
  const { files, findings } = await findFiles([join(home, 'none'), join(home, 'a.txt')])
  expect(files).toEqual([join(home, 'a.txt')])
  expect(findings).toMatchObject([{ rule: 'read/unreadable-file', file: join(home, 'none') }])
})

test('links that lead back to folders above end, and cost nothing', async () => {
  for (const name of ['north', 'south']) await mkdir(join(home, name))
  await writeFile(join(home, 'south', 'c.eml'), 'x')
  // Each leads to the other: by way of them there are more paths than anybody can walk.
  for (const name of ['one', 'two', 'three']) {
    await symlink(join(home, 'south'), join(home, 'north', name))
    await symlink(join(home, 'north'), join(home, 'south', name))
  }
  const { files, findings } = await findFiles([home])
  expect(files.map((file) => file.split(/[\\/]/u).at(-1))).toEqual(['a.txt', 'b.eml', 'c.eml'])
  expect(findings).toEqual([])
})
