import { spawn } from 'node:child_process'
import { lstat, mkdir, mkdtemp, open, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeWhole } from '../write/write-file.ts'
import { describeFailure } from './failure.ts'
import { runCommand } from './run-command.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-failure-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('a file that cannot be written is named as it would be, with the reason', async () => {
  const file = join(folder, 'article.md')
  await mkdir(join(file, 'in-its-way'), { recursive: true })
  const error = await writeWhole(file, 'text').catch((reason: unknown) => reason)
  expect(describeFailure(error)).toMatch(`${file}: This could not be read or written: a folder is in its place.`)
})

test.each([
  ['ENOSPC', 'the disk is full'],
  ['EWHATEVER', 'the system refused it (EWHATEVER)'],
])('%s on a temporary file names the file that it was to become', (code, reason) => {
  const path = '/kb/articles/.slow-print.md.01234567-89ab-cdef-0123-456789abcdef.tmp'
  const error = Object.assign(new Error(`${code}: secret`), { code, path })
  expect(describeFailure(error)).toContain(`/kb/articles/slow-print.md: This could not be read or written: ${reason}.`)
})

test('a folder that cannot be made is not said to be missing', () => {
  const refused = { code: 'ENOENT', syscall: 'mkdir', path: '/kb/articles' }
  expect(describeFailure(Object.assign(new Error('ENOENT'), refused))).toMatch(
    '/kb/articles: This could not be read or written: no folder can be created there, as on a read-only disk.',
  )
})

test('a write that fails half-way, which does not tell to what, is no fault of the program', () => {
  const error = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' })
  expect(describeFailure(error)).toMatch(/^casebook: Something could not be read or written: the disk is full\./u)
})

test('a fault of the program tells its kind and place, and nothing of its text', () => {
  const said = describeFailure(new TypeError('Ana wrote:\n    at home my password\n    is here'))
  expect(said).toMatch(/\(TypeError\)[\s\S]*\n\s+at .*failure\.test\.ts/u)
  expect(said).not.toMatch(/Ana|password|is here/u)
})

test('the command ends with 2, in words', async () => {
  const content = join(folder, 'knowledge')
  await mkdir(join(content, 'generated.json', 'in-its-way'), { recursive: true })
  await mkdir(join(content, 'cases'))
  const cases = fileURLToPath(new URL('../../content/cases', import.meta.url))
  const { status, stderr } = await runCommand(['generate', cases, '--content', content, '--quiet'])
  expect(status).toBe(2)
  expect(stderr).toMatch(/generated\.json: This could not be read or written: a folder is in its place/u)
  expect(stderr).not.toMatch(/^\s+at /mu)
}, 60_000)

test('a damaged ledger is kept beside the one that is written anew', async () => {
  const ledger = join(folder, 'generated.json')
  const merged = '<<<<<<< ours\n{"articles":{}}\n'
  await writeFile(ledger, merged)
  const cases = fileURLToPath(new URL('../../content/cases', import.meta.url))
  const { status, stderr } = await runCommand(['generate', cases, '--content', folder, '--quiet'])
  expect(stderr).toMatch(/generated\.json: warning: .+ \(write\/damaged-ledger\)\n {2}.+generated\.json\.damaged/u)
  expect(status).toBe(0)
  expect(await readFile(`${ledger}.damaged`, 'utf8')).toBe(merged)
  expect(JSON.parse(await readFile(ledger, 'utf8'))).toHaveProperty('articles')
  await rm(ledger)
}, 60_000)

test('a ledger that is there and cannot be read is not taken for an empty one', async () => {
  const ledger = join(folder, 'generated.json')
  await symlink('generated.json', ledger)
  const cases = fileURLToPath(new URL('../../content/cases', import.meta.url))
  const { status, stderr } = await runCommand(['generate', cases, '--content', folder, '--quiet'])
  expect(stderr).toContain(`${ledger}: This could not be read or written: it is a loop of links.`)
  expect(status).toBe(2)
  expect((await lstat(ledger)).isSymbolicLink()).toBe(true)
}, 60_000)

test('whoever stops reading the results ends nothing', async () => {
  const cases = fileURLToPath(new URL('../../content/cases', import.meta.url))
  const start = fileURLToPath(new URL('start.mjs', import.meta.url))
  const child = spawn(process.execPath, [start, 'read', '--json', cases], { stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.once('data', () => child.stdout.destroy())
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const status = await new Promise((resolve) => child.on('close', resolve))
  expect(status).toBe(0)
  expect(stderr).not.toMatch(/EPIPE|\n\s+at /u)
}, 60_000)

test('results that cannot be written end the command with 2, in words', async () => {
  const cases = fileURLToPath(new URL('../../content/cases', import.meta.url))
  const start = fileURLToPath(new URL('start.mjs', import.meta.url))
  const full = await open('/dev/full', 'w')
  const child = spawn(process.execPath, [start, 'read', '--json', cases], { stdio: ['ignore', full.fd, 'pipe'] })
  let stderr = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const status = await new Promise((resolve) => child.on('close', resolve))
  await full.close()
  expect(status).toBe(2)
  expect(stderr).toContain('the disk is full')
  expect(stderr).not.toMatch(/\n\s+at /u)
}, 60_000)
