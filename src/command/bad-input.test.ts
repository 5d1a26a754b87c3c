import { mkdir, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCommandHere } from './run-command-here.ts'
import { runCommand } from './run-command.ts'
import type { CommandResult } from './run-command.ts'

const good = thread(
  'TKT-2024-0901',
  3,
  'Backup job fails with error 0x8007000E',
  'Dana Whitlock',
  'Ridgeway Dental Group',
  [
    'Since Monday the nightly backup of the file server stops with error 0x8007000E.',
    'The root cause is that the backup catalogue has outgrown the 2 GB limit of version 4.1.',
    'To fix this, upgrade the backup agent to version 4.3 and rebuild the catalogue.',
  ],
)

test.each([
  ['build', '--quiet'],
  ['generate'],
  ['check'],
  ['review'],
  ['search', 'printer'],
  ['approve', 'printer-offline'],
  ['settle', 'printer-offline', '--keep'],
  ['link', 'TKT-1', 'printer-offline'],
  ['unlink', 'TKT-1'],
  ['decline', 'TKT-1'],
  ['serve', '--quiet', '--out', join(tmpdir(), 'casebook-no-such-sites')],
  ['mcp'],
])('%s does not take a misspelt folder for an empty knowledge base', async (...args) => {
  const { status, stdout, stderr } = await runCommandHere([...args, '--content', join(tmpdir(), 'casebook-no-such')])
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/casebook-no-such: .+ \(run\/no-knowledge-base\)\n {2}\S/u)
})

test('where there is no case yet, it is said what to put there', async () => {
  const home = await mkdtemp(join(tmpdir(), 'casebook-bare-'))
  await mkdir(join(home, 'cases'))
  await writeFile(join(home, 'cases', 'README.md'), '# Exports go here\n')
  const { status, stderr } = await runCommandHere(['generate', '--quiet', '--content', home])
  expect(status).toBe(0)
  expect(stderr).toMatch(/cases: warning: .+ \(read\/no-cases\)\n {2}\S/u)
  await rm(home, { recursive: true })
})

describe('bad input costs nothing but itself', () => {
  let home = ''
  let first: CommandResult

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'casebook-bad-'))
    const cases = join(home, 'cases')
    await mkdir(cases)
    await writeFile(join(cases, 'good.txt'), good)
    await writeFile(join(cases, 'empty.txt'), '')
    await writeFile(join(cases, 'blank.eml'), '\n\n  \n')
    await writeFile(join(cases, 'binary.txt'), Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)))
    await writeFile(join(cases, 'truncated.eml'), truncatedMail)
    await writeFile(join(cases, 'huge.log'), '2024-09-01 10:00:00 INFO worker 7 heartbeat ok\n'.repeat(1_100_000))
    await symlink('nowhere.txt', join(cases, 'gone.txt'))
    await writeFile(join(cases, 'same-number-1.txt'), sameNumber[0])
    await writeFile(join(cases, 'same-number-2.txt'), sameNumber[1])
    first = await runCommand(['generate', '--content', home])
  }, 120_000)

  afterAll(() => rm(home, { recursive: true, force: true }))

  test('the good case has its article', async () => {
    const texts = await articleTexts(home)
    expect(texts.filter((text) => text.includes('TKT-2024-0901') && text.includes('0x8007000E'))).toHaveLength(1)
  })

  test.each(['empty.txt', 'blank.eml', 'binary.txt', 'huge.log', 'gone.txt'])(
    '%s gets a finding that says what to do',
    (name) => {
      const lines = first.stderr.split('\n')
      const at = lines.findIndex((line) => line.includes(name))
      expect(lines[at]).toMatch(/: .+\([a-z]+\/[a-z-]+\)$/u)
      expect(lines[at + 1]).toMatch(/^ {2}\S/u)
    },
  )

  test('a truncated mail is told and what is there of it is used', () => {
    expect(first.stderr).toMatch(/truncated\.eml.*\(read\/truncated-mail\)/u)
  })

  test('two cases with one number and nothing else in common stay two, with a warning', async () => {
    expect(first.stderr).toMatch(/same-number-[12]\.txt.*\([a-z]+\/[a-z-]+\)/u)
    const texts = await articleTexts(home)
    expect(texts.filter((text) => text.includes('spooler'))).toHaveLength(1)
    expect(texts.filter((text) => text.includes('certificate'))).toHaveLength(1)
    expect(texts.some((text) => text.includes('spooler') && text.includes('certificate'))).toBe(false)
  })

  test('the exit status says that something was left out', () => {
    expect(first.status).toBe(1)
  })

  test('a second run writes nothing', async () => {
    const before = await timesBelow(home)
    const second = await runCommand(['generate', '--content', home, '--json'])
    expect(JSON.parse(second.stdout)).toMatchObject({ created: [], updated: [], written: 0 })
    expect(await timesBelow(home)).toEqual(before)
  }, 60_000)

  test('a run that is killed leaves whole files, and the next one ends where an undisturbed one does', async () => {
    const undisturbed = await contentOf(home)
    for (const killAfter of [300, 700, 1100, 1500]) {
      for (const name of ['articles', 'evidence']) await rm(join(home, name), { recursive: true, force: true })
      await rm(join(home, 'generated.json'), { force: true })
      await runCommand(['generate', '--content', home], { killAfter })
      const left = await contentOf(home)
      for (const [name, text] of left) expect(text === undisturbed.get(name)).toBe(true)
      await runCommand(['generate', '--content', home])
      expect(await contentOf(home)).toEqual(undisturbed)
    }
  }, 120_000)
})

describe('a command line that cannot be carried out', () => {
  test.each([[['generate', '--nonsense']], [['frobnicate']], [['build', '--audience', 'friends']]])(
    '%j ends with 2',
    async (args) => {
      const { status, stderr } = await runCommand(args)
      expect(status).toBe(2)
      expect(stderr).toContain('--help')
    },
  )

  test('a settings file with an unknown key stops everything, with its line', async () => {
    const home = await mkdtemp(join(tmpdir(), 'casebook-settings-'))
    await writeFile(join(home, 'casebook.yaml'), 'site:\n  title: Help\n  colour: green\n')
    const { status, stderr } = await runCommand(['generate', '--content', home])
    expect(status).toBe(2)
    expect(stderr).toMatch(/casebook\.yaml:[23]: .*colour.*\(settings\/invalid\)/u)
    await rm(home, { recursive: true })
  })
})

async function articleTexts(home: string): Promise<string[]> {
  const names = (await readdir(join(home, 'articles'))).filter((name) => name.endsWith('.md'))
  return Promise.all(names.map((name) => readFile(join(home, 'articles', name), 'utf8')))
}

/** Everything that `generate` writes, by path; temporary files are nobody's. */
async function contentOf(home: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  for (const folder of ['articles', 'evidence']) {
    const names = await readdir(join(home, folder)).catch(() => [])
    for (const name of names.filter((one) => !one.endsWith('.tmp')).toSorted()) {
      texts.set(`${folder}/${name}`, await readFile(join(home, folder, name), 'utf8'))
    }
  }
  return texts
}

async function timesBelow(home: string): Promise<Record<string, number>> {
  const times: Record<string, number> = {}
  for (const folder of ['articles', 'evidence']) {
    for (const name of await readdir(join(home, folder))) {
      const path = join(home, folder, name)
      times[path] = (await stat(path)).mtimeMs
    }
  }
  return times
}

/** A thread of three messages, the customer's on the given day of September. */
function thread(
  number: string,
  day: number,
  subject: string,
  customer: string,
  company: string,
  texts: readonly [string, string, string],
): string {
  const [problem, cause, fix] = texts
  const address = `${customer.toLowerCase().replace(' ', '.')}@customer.example`
  return `That did it, the problem is gone. Thank you!

${customer}

From: Morgan Ellery <support@desk.example>
Sent: ${day + 1} September 2024 14:10
To: ${customer} <${address}>
Subject: RE: [Case ${number}] ${subject}

Hello,

${cause}
${fix}

Regards,
Morgan Ellery
Support Engineer

From: ${customer} <${address}>
Sent: ${day} September 2024 09:05
To: Support <support@desk.example>
Subject: [Case ${number}] ${subject}

Hello,

${problem} We are ${company}.

${customer}
`
}

const sameNumber = [
  thread('TKT-2024-0777', 9, 'Print spooler stops', 'Ilse Marchetti', 'Oakfield Library', [
    'The print spooler stops whenever a label is printed.',
    'The root cause is a faulty label printer driver, version 2.0.',
    'To fix this, install driver version 2.1.',
  ]),
  thread('TKT-2024-0777', 17, 'VPN certificate expired', 'Rafael Okonjo', 'Harbour Freight Agency', [
    'No laptop can connect to the VPN any more, the client says that the certificate is not valid.',
    'The root cause is that the gateway certificate expired on 1 September.',
    'To fix this, renew the gateway certificate.',
  ]),
] as const

const truncatedMail = `From: Jonas Feld <jonas.feld@customer.example>
To: support@desk.example
Subject: [Case TKT-2024-0655] Report server answers 503
Date: Mon, 2 Sep 2024 08:15:00 +0200
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="=_part_1"

--=_part_1
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: base64

VGhlIHJlcG9ydCBzZXJ2ZXIgYW5zd2VycyA1MDMgc2luY2UgdGhpcyBtb3JuaW5nLgo=
--=_part_1
Content-Type: application/pdf; name="report.pdf"
Content-Disposition: attachment; filename="report.pdf"
Content-Transfer-Encoding: base64

JVBERi0xLjQKJcOkw7zDtsOfCjIgMCBvYmoKPDwvTGVuZ3RoIDMgMCBSL0ZpbHRlci9GbGF0ZURl
Y29k`
