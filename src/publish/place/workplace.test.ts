import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { twinFolder } from './twin-folder.ts'
import { openWorkplace } from './workplace.ts'

let parent = ''
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'casebook-workplace-'))
})
afterEach(() => rm(parent, { recursive: true }))

const nothingKnown = {
  files: new Map(),
  linked: {},
  searchBuild: null,
  version: null,
  madeFrom: null,
  seenAs: null,
  searchedWith: null,
  articles: new Map(),
  index: null,
  withheld: [],
}

/** No process has this id: it is beyond the largest that Linux gives. */
const endedProcess = 2 ** 22 + 1

test('a site is placed as a whole, and nothing else stays', async () => {
  await mkdir(join(parent, 'public'))
  await writeFile(join(parent, 'public', 'withdrawn.html'), 'old')
  const workplace = await openWorkplace(join(parent, 'public'))
  await writeFile(join(workplace.site, 'index.html'), 'new')
  await workplace.place(nothingKnown, { written: [], removed: [], renamed: null })
  await workplace.clear()
  expect(await readdir(parent)).toEqual(['.public.twin', 'public'])
  expect(await readdir(join(parent, 'public'))).toEqual(['index.html'])
})

test('what is remembered beside a site is laid aside once it stands in its place, and not where it cannot be put there', async () => {
  const destination = join(parent, 'public')
  const unchanged = { written: [], removed: [], renamed: null }
  let isLaidAside = false
  const layAside = () => {
    isLaidAside =
      existsSync(join(destination, 'index.html')) && !existsSync(join(twinFolder(destination), 'record.json'))
  }
  const lost = await openWorkplace(destination, true)
  await rm(lost.site, { recursive: true })
  await expect(lost.place(nothingKnown, unchanged, layAside)).rejects.toThrow('ENOENT')
  await lost.clear()
  expect(isLaidAside).toBe(false)
  const workplace = await openWorkplace(destination)
  await writeFile(join(workplace.site, 'index.html'), 'new')
  await workplace.place(nothingKnown, unchanged, layAside)
  await workplace.clear()
  expect(isLaidAside).toBe(true)
  expect(existsSync(join(twinFolder(destination), 'record.json'))).toBe(true)
})

test('a run that was killed between the two renames is undone by the next one', async () => {
  const left = join(parent, `.public.building-${endedProcess}`)
  await mkdir(join(left, 'previous'), { recursive: true })
  await writeFile(join(left, 'previous', 'index.html'), 'old')
  const workplace = await openWorkplace(join(parent, 'public'))
  await workplace.clear()
  expect(await readFile(join(parent, 'public', 'index.html'), 'utf8')).toBe('old')
  expect(await readdir(parent)).toEqual(['public'])
})

test('the folder of a build that is running is left alone', async () => {
  const running = `.public.building-${process.ppid}`
  await mkdir(join(parent, running))
  const workplace = await openWorkplace(join(parent, 'public'))
  await workplace.clear()
  expect(await readdir(parent)).toEqual([running])
})
