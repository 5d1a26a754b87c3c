/** What a person is asked to look at before customers read an article, through the command line. */
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCommandHere } from './run-command-here.ts'

let home = ''

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'casebook-words-'))
  await mkdir(join(home, 'cases'))
  await writeCase(
    'KL-40718',
    'Kiln controller stops',
    'the controller of Quellanby stops with Excel 2019 at 900 degrees.',
    'the thermocouple was loose',
  )
  await writeCase(
    'KL-40719',
    'Scanner does not send',
    'the scanner does not send. Glenfrell has the same.',
    'the certificate had expired',
  )
  await writeCase(
    'KL-40720',
    'Label printer is slow',
    'the label printer is slow. Glenfrell has the same.',
    'the driver was an old one',
  )
  await run('generate')
}, 30_000)

afterEach(() => rm(home, { recursive: true, force: true }))

test('review shows the words of an article that no list and no other case has, each with its sentence', async () => {
  const { status, stdout } = await run('review', await slugOf('quellanby'))
  expect(status).toBe(0)
  expect(stdout).toMatch(/: 1 word to look at/u)
  expect(stdout).toMatch(/^ {2}Quellanby {2}\(a name\?\)$/mu)
  expect(stdout).toMatch(/\.md:\d+: the controller of Quellanby stops with Excel 2019 at 900 degrees\.$/imu)
  expect(stdout).toMatch(/casebook approve \S+ --audience public --content /u)
}, 30_000)

test('a word that two cases have is not asked about', async () => {
  const { stdout } = await run('review', await slugOf('scanner'), '--json')
  expect(JSON.parse(stdout)).toMatchObject([{ words: [] }])
}, 30_000)

test('approve counts the words of what becomes public, and only there', async () => {
  const slug = await slugOf('quellanby')
  expect((await run('approve', slug)).stdout).toBe(`${slug}: validated, internal\n`)
  const { stdout } = await run('approve', slug, '--audience', 'public')
  expect(stdout).toContain(`${slug}: validated, public; 1 word to look at:\n  casebook review ${slug} --content `)
}, 30_000)

test('a word that the settings keep is not asked about', async () => {
  await writeFile(join(home, 'casebook.yaml'), 'redaction:\n  keep: [Quellanby]\n')
  expect((await run('review', await slugOf('quellanby'))).stdout).toContain('no word stands out')
}, 30_000)

test('an article that is not there is a finding', async () => {
  const { status, stderr } = await run('review', 'no-such-article')
  expect(status).toBe(1)
  expect(stderr).toContain('review/unknown-article')
}, 30_000)

async function slugOf(word: string): Promise<string> {
  const names = await readdir(join(home, 'articles'))
  for (const name of names)
    if ((await readFile(join(home, 'articles', name), 'utf8')).toLowerCase().includes(word)) return name.slice(0, -3)
  throw new Error('no such article')
}

function run(...args: string[]) {
  return runCommandHere([...args, '--content', home])
}

function writeCase(id: string, subject: string, symptom: string, cause: string): Promise<void> {
  const text = `From: Odile Brandt <odile@kilnworks.example>
Sent: 2031-05-06 09:00
To: Support <desk@bluehelm.example>
Subject: [${id}] ${subject}

Hello,

${symptom}

Odile

From: Bram Teasdale <bram@bluehelm.example>
Sent: 2031-05-06 11:00
To: Odile Brandt <odile@kilnworks.example>
Subject: RE: [${id}] ${subject}

Hello Odile,

Root cause: ${cause}.
Resolution: put in a new one.

Bram
`
  return writeFile(join(home, 'cases', `${id}.txt`), text)
}
