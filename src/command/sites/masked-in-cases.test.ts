/** What was masked is found again without reading a case, and lies on the disk in no form that could be read. */
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { defaultSettings } from '../../model/settings.ts'
import { maskedInCases } from './masked-in-cases.ts'
import * as carryingOut from '../pipeline/workers/carry-out-all.ts'
import type { Job } from '../pipeline/workers/job.ts'
import { createProgress } from '../progress.ts'

let content = ''
beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'casebook-masked-'))
  await mkdir(join(content, 'cases'))
  await writeCase('one', 'TKT-2024-0411', 'Anneke Vroom', 'The label printer prints upside down.')
  await writeCase('two', 'TKT-2024-0412', 'Tomas Ribeiro', 'Since Monday no mail arrives at the front desk.')
})
afterAll(() => rm(content, { recursive: true }))

const jobs: Job[] = []
const { carryOutAll } = carryingOut
vi.spyOn(carryingOut, 'carryOutAll').mockImplementation((given, context, settle) => {
  jobs.push(...Array.from({ length: given.length }, (_, at) => given.at(at) ?? []).flat())
  return carryOutAll(given, context, settle)
})

function writeCase(name: string, number: string, customer: string, problem: string): Promise<void> {
  const address = `${customer.toLowerCase().replace(' ', '.')}@wren.example`
  const text = `From: ${customer} <${address}>
Sent: 3 March 2024 09:41
To: Support <support@desk.example>
Subject: [Case ${number}] Printer

${problem}

Regards
${customer}
`
  return writeFile(join(content, 'cases', `${name}.txt`), text)
}

async function find(version = 'one') {
  jobs.length = 0
  const masked = await maskedInCases(content, defaultSettings, version, createProgress(true))
  const found = (await masked.values()).map(({ value }) => value)
  return { name: masked.name, found, made: jobs.filter(({ kind }) => kind === 'make').length }
}

async function cacheFiles(): Promise<readonly string[]> {
  const entries = await readdir(join(content, '.cache', 'site'), { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
}

async function cacheText(): Promise<string> {
  const texts = await Promise.all((await cacheFiles()).map((file) => readFile(file, 'latin1')))
  return texts.join('\n')
}

test('values are found in the cases once; afterwards only in those that are others', async () => {
  const first = await find()
  expect(first.found).toEqual(expect.arrayContaining(['Anneke Vroom', 'Tomas Ribeiro']))
  expect(first.made).toBe(2)
  expect(await find()).toEqual({ ...first, made: 0 })
  await writeCase('three', 'TKT-2024-0413', 'Silke Brandauer', 'The scanner stops after three pages.')
  const second = await find()
  expect(second.made).toBe(1)
  expect(second.name).not.toBe(first.name)
  expect(second.found).toEqual(expect.arrayContaining(['Anneke Vroom', 'Silke Brandauer']))
  await rm(join(content, 'cases', 'three.txt'))
  expect(await find()).toEqual({ ...first, made: 0 })
}, 60_000)

test('the cache holds none of them in clear, and says nothing to who does not have the files', async () => {
  const { found, name } = await find()
  const kept = await cacheText()
  expect(kept.length).toBeGreaterThan(200)
  for (const value of found) expect(kept.toLowerCase()).not.toContain(value.toLowerCase())
  // Others under the same names, as far as anybody looks at them from outside.
  const file = join(content, 'cases', 'one.txt')
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace('upside', 'inside'))
  const changed = await find()
  expect(changed.name).not.toBe(name)
  expect(changed.made).toBe(1)
  await writeFile(file, text)
}, 60_000)

test('a damaged cache costs time and nothing else', async () => {
  const { found } = await find()
  for (const file of await cacheFiles()) {
    const bytes = await readFile(file)
    for (let at = 40; at < bytes.length; at += 97) bytes[at] = 33
    await writeFile(file, bytes)
  }
  expect(await find()).toMatchObject({ found, made: 2 })
  expect(await find('another program')).toMatchObject({ found, made: 2 })
}, 60_000)

test('without cases there is nothing, and nothing is made', async () => {
  const masked = await maskedInCases(join(content, 'elsewhere'), defaultSettings, 'one', createProgress(true))
  expect(await masked.values()).toEqual([])
})
