/** The same cases give the same bytes, whatever the number of workers and the state of the cache. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeCorpus } from '../../scripts/corpus/write-corpus.ts'
import { runCommandHere } from './run-command-here.ts'

let folder = ''
let cases = ''
let undisturbed: ReadonlyMap<string, string> = new Map()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-bytes-'))
  cases = join(folder, 'cases')
  writeCorpus(cases, { seed: 'orchard', cases: 40, nearDuplicates: 0.3, messages: 3, formats: null })
  // Two cases of one number, and one without any.
  await writeFile(
    join(cases, 'strangers-1.txt'),
    thread(3, 'TKT-2024-0312', 'Anneke Vroom', 'The label printer prints upside down.'),
  )
  await writeFile(
    join(cases, 'strangers-2.txt'),
    thread(9, 'TKT-2024-0312', 'Tomas Ribeiro', 'No mail has arrived since the certificate expired.'),
  )
  await writeFile(
    join(cases, 'numberless.txt'),
    thread(16, '', 'Silke Brandauer', 'The scanner stops after the third page.'),
  )
  undisturbed = await generate('one', ...alone)
}, 120_000)

afterAll(() => rm(folder, { recursive: true, force: true }))

test('every case has come to something', () => {
  expect([...undisturbed.keys()].filter((name) => name.startsWith('evidence/'))).toHaveLength(43)
  expect([...undisturbed.keys()]).toEqual(
    expect.arrayContaining(['evidence/TKT-2024-0312.json', 'evidence/TKT-2024-0312-2.json']),
  )
})

test('with several workers', async () => {
  expect(await generate('three', '--workers', '3')).toEqual(undisturbed)
}, 120_000)

test('with a cache that another knowledge base has filled', async () => {
  expect(await generate('filled', '--cache', join(folder, 'three', '.cache'), ...alone)).toEqual(undisturbed)
}, 120_000)

test('with a cache that was damaged', async () => {
  const cache = join(folder, 'damaged', '.cache')
  await mkdir(cache, { recursive: true })
  for (const [at, name] of (await readdir(join(folder, 'one', '.cache'))).toSorted().entries()) {
    const bytes = await readFile(join(folder, 'one', '.cache', name))
    for (let place = at; place < bytes.length; place += 1501) bytes[place] = 33
    await writeFile(join(cache, name), bytes.subarray(0, (bytes.length * 3) / 4))
  }
  expect(await generate('damaged', ...alone)).toEqual(undisturbed)
}, 120_000)

test('in shards on several machines, merged', async () => {
  const caches = ['1/3', '2/3', '3/3'].map((shard) => ({ shard, cache: join(folder, `cache ${shard.slice(0, 1)}`) }))
  const counts: number[] = []
  for (const { shard, cache } of caches) {
    const { stdout } = await runCommandHere([
      'generate',
      cases,
      '--shard',
      shard,
      '--cache',
      cache,
      '--quiet',
      ...alone,
    ])
    counts.push(Number(/: (\d+) of 43 cases/u.exec(stdout)?.[1]))
  }
  expect(counts.reduce((sum, count) => sum + count)).toBe(43)
  const merge = ['merge', ...caches.map(({ cache }) => cache), '--from', cases, ...alone]
  expect(await written('merged', merge)).toEqual(undisturbed)
}, 120_000)

test('again without change, nothing is written; with one case changed and one new, the same as with nothing remembered', async () => {
  const again = await runCommandHere(['generate', cases, '--content', join(folder, 'three'), '--json'])
  expect(JSON.parse(again.stdout)).toMatchObject({ created: [], updated: [], written: 0 })
  const file = join(cases, 'strangers-1.txt')
  await writeFile(file, (await readFile(file, 'utf8')).replace('Install driver 3.2', 'Install driver 3.4'))
  await writeFile(
    join(cases, 'newcomer.txt'),
    thread(21, 'TKT-2024-0377', 'Ruben Kastelein', 'The label printer prints upside down.'),
  )
  const remembering = await generate('three', ...alone)
  expect(remembering).toEqual(await generate('one', '--cache', join(folder, 'empty'), ...alone))
  expect(remembering).not.toEqual(undisturbed)
  expect([...remembering.keys()]).toContain('evidence/TKT-2024-0377.json')
}, 120_000)

/** Where the number of threads is not what a test is about: what others have made warm is quicker. */
const alone = ['--workers', '1']

async function generate(name: string, ...options: readonly string[]): Promise<Map<string, string>> {
  return written(name, ['generate', cases, ...options])
}

async function written(name: string, command: readonly string[]): Promise<Map<string, string>> {
  const content = join(folder, name)
  const { stderr } = await runCommandHere([...command, '--content', content, '--quiet'])
  const texts = new Map([['findings', stderr]])
  for (const entry of await readdir(content, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile() || path.includes('.cache')) continue
    texts.set(path.slice(content.length + 1), await readFile(path, 'utf8'))
  }
  return texts
}

function thread(day: number, number: string, customer: string, problem: string): string {
  const address = `${customer.toLowerCase().replace(' ', '.')}@${customer.split(' ')[1]?.toLowerCase()}.example`
  const subject = `${number === '' ? '' : `[Case ${number}] `}${problem.slice(0, 24)}`
  return `From: Morgan Ellery <morgan.ellery@desk.example>
Sent: ${day + 1} March 2024 11:02
To: ${customer} <${address}>
Subject: RE: ${subject}

Root cause:
The driver 3.1 of the device of ${customer.split(' ')[1]} was built for another model.

Resolution:
Install driver 3.2 and restart the service.

From: ${customer} <${address}>
Sent: ${day} March 2024 09:41
To: Support <support@desk.example>
Subject: ${subject}

${problem}
`
}
