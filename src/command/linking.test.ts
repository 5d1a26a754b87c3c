/** What a person decides about cases and articles, through the command line: settle, link, unlink, decline. */
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { handles, handlesAgain, licence, settings, threadOf } from './fixtures/scan-cases.ts'
import type { ScanCase } from './fixtures/scan-cases.ts'
import { runCommandHere } from './run-command-here.ts'

const slug = 'harbour-scan-agent-stops-with-0x80048820'
let home = ''

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'casebook-linking-'))
  await mkdir(join(home, 'cases'))
  await writeFile(join(home, 'casebook.yaml'), settings)
  for (const one of [licence, handlesAgain, handles]) await writeCase(one)
  await run('generate')
}, 120_000)

afterEach(() => rm(home, { recursive: true, force: true }))

test('a case in other words joins the article; a case with another cause is asked about; a second run writes nothing', async () => {
  expect(await articles()).toHaveLength(2)
  expect(await casesOf(slug)).toEqual([handles.number, handlesAgain.number])
  const review = await run('review')
  expect(review.stdout).toContain(`${slug}: answers ${handlesAgain.number} too`)
  expect(review.stdout).toContain(
    `${licence.number}: perhaps ${slug} (same product Harbour Scan, same code 0x80048820, same symptom; cause differs)`,
  )
  expect(review.stdout).toContain(`casebook link ${licence.number} ${slug}`)
  expect(JSON.parse((await run('generate', '--json')).stdout)).toMatchObject({ written: 0, created: [], linked: [] })
}, 120_000)

test('what a linked case adds is taken over or kept out, and not proposed again', async () => {
  const kept = await run('settle', slug, '--keep', '--json')
  expect(JSON.parse(kept.stdout)).toEqual({ slug, decision: 'keep', parts: ['environment', 'Symptom'] })
  await run('generate')
  expect(await text(slug)).not.toContain('Windows Server 2019')
  const again = await run('settle', slug, '--take')
  expect(again.status).toBe(1)
  expect(again.stderr).toContain('settle/nothing-waits')
  await writeCase({ ...handlesAgain, symptom: handlesAgain.symptom.replace('2019', '2025') })
  await run('generate')
  await run('settle', slug, '--take')
  expect(await text(slug)).toContain('- "Windows Server 2025"')
  expect((await run('review')).stdout).toContain('no additions from linked cases')
}, 120_000)

test('unlink keeps a case apart for good', async () => {
  expect((await run('unlink', handlesAgain.number)).status).toBe(0)
  await run('generate')
  expect(await casesOf(slug)).toEqual([handles.number])
  expect(await articles()).toHaveLength(3)
  await run('generate')
  expect(await articles()).toHaveLength(3)
  expect((await run('unlink', handles.number)).stderr).toContain('unlink/not-linked')
}, 120_000)

test('link moves a case, and its untouched draft goes; an edited one does not', async () => {
  const own = (await articles()).find((one) => one !== slug) ?? ''
  const before = await text(own)
  await writeFile(join(home, 'articles', `${own}.md`), before.replace('## Symptom', '## Symptom\n\nNote.'))
  const refused = await run('link', licence.number, slug)
  expect(refused.status).toBe(1)
  expect(refused.stderr).toContain('link/edited-article')
  await writeFile(join(home, 'articles', `${own}.md`), before)
  expect((await run('link', licence.number, slug)).status).toBe(0)
  await run('generate')
  expect(await articles()).toEqual([slug])
  expect(await casesOf(slug)).toEqual([handles.number, handlesAgain.number, licence.number])
  expect((await run('link', 'TKT-0', slug)).stderr).toContain('link/unknown-case')
}, 120_000)

test('a declined case gets no article until that is undone', async () => {
  expect((await run('decline', licence.number)).status).toBe(2)
  expect((await run('decline', licence.number, '--reason', 'a question only')).status).toBe(0)
  await run('generate')
  expect(await articles()).toEqual([slug])
  expect((await run('decline', handles.number, '--reason', 'a question only')).stderr).toContain('answers-others')
  await run('decline', licence.number, '--undo')
  await run('generate')
  expect(await articles()).toHaveLength(2)
}, 120_000)

test('a deleted article stays deleted for every case that it answered', async () => {
  await rm(join(home, 'articles', `${slug}.md`))
  await run('generate')
  expect(await articles()).toHaveLength(1)
}, 120_000)

test('a proposal is shown against what stands and against what was generated, and settled', async () => {
  const file = join(home, 'articles', `${slug}.md`)
  await writeFile(file, (await text(slug)).replace(/(## Resolution[^]*?Scan 5\.2)/u, '$1 or later'))
  await writeCase({ ...handles, fix: handles.fix.replace('5.2', '5.3') })
  await run('generate')
  const { stdout } = await run('review')
  expect(stdout).toMatch(/section Resolution, as last generated → proposed:\n[^→]*-.*Scan 5\.2 and[^→]*\+.*Scan 5\.3/u)
  expect(stdout).toMatch(/section Resolution, as it stands → proposed:\n[^→]*-.*5\.2 or later[^→]*\+.*Scan 5\.3/u)
  await writeFile(file, (await text(slug)).replace('5.2 or later', '5.2 or newer'))
  expect((await run('settle', slug, '--take', '--part', 'Resolution')).stderr).toContain('settle/out-of-date')
  await run('generate')
  expect((await run('settle', slug, '--take', '--part', 'Resolution')).status).toBe(0)
  expect(await text(slug)).toContain('Harbour Scan 5.3')
  await run('generate')
  expect((await run('review')).stdout).not.toContain('section Resolution')
}, 120_000)

function run(command: string, ...args: readonly string[]) {
  return runCommandHere([command, ...args, '--content', home])
}

function writeCase(one: ScanCase): Promise<void> {
  return writeFile(join(home, 'cases', `${one.number}.txt`), threadOf(one))
}

async function articles(): Promise<readonly string[]> {
  return (await readdir(join(home, 'articles'))).map((name) => name.replace(/\.md$/u, '')).toSorted()
}

function text(name: string): Promise<string> {
  return readFile(join(home, 'articles', `${name}.md`), 'utf8')
}

async function casesOf(name: string): Promise<readonly string[]> {
  const block = /^cases:\n((?: {2}- .*\n)+)/mu.exec(await text(name))?.[1] ?? ''
  return block.split('\n').flatMap((line) => /"(.+)"/u.exec(line)?.[1] ?? [])
}
