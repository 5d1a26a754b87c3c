/** What people do to articles, through the command line: edit, approve, delete, regenerate. */
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runCommandHere } from './run-command-here.ts'

let home = ''
let file = ''

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'casebook-life-'))
  await mkdir(join(home, 'cases'))
  await writeCase('install version 5.2 of the agent')
  await run('generate')
  const [name = ''] = await readdir(join(home, 'articles'))
  file = join(home, 'articles', name)
}, 30_000)

afterEach(() => rm(home, { recursive: true, force: true }))

test('an edited section stays when the case says something new, and review shows the proposal', async () => {
  const edited = (await readFile(file, 'utf8')).replace(/(## Resolution[^]*?install version 5\.2)/u, '$1 or later')
  expect(edited).toContain('or later')
  await writeFile(file, edited)
  await writeCase('install version 5.3 of the agent')
  await run('generate')
  expect(await readFile(file, 'utf8')).toContain('install version 5.2 or later')
  const { stdout } = await run('review')
  expect(stdout).toMatch(/^-.*install version 5\.2 or later/mu)
  expect(stdout).toMatch(/^\+.*install version 5\.3/mu)
  const listed: unknown = JSON.parse((await run('review', '--json')).stdout)
  expect(listed).toMatchObject({
    proposals: [{ matters: true, parts: expect.arrayContaining([expect.objectContaining({ part: 'section' })]) }],
  })
}, 30_000)

test('an unedited article follows its case', async () => {
  await writeCase('install version 5.3 of the agent')
  await run('generate')
  const text = await readFile(file, 'utf8')
  expect(text).toContain('install version 5.3')
  expect(text).not.toContain('5.2 of')
}, 30_000)

test('a deleted article does not come back', async () => {
  await rm(file)
  await run('generate')
  expect(await readdir(join(home, 'articles'))).toEqual([])
}, 30_000)

test('a renamed article stays the article of its case', async () => {
  await writeFile(join(home, 'articles', 'scanner-agent.md'), await readFile(file, 'utf8'))
  await rm(file)
  await run('generate')
  expect(await readdir(join(home, 'articles'))).toEqual(['scanner-agent.md'])
}, 30_000)

test('approval is refused while check finds something, and changes nothing then', async () => {
  const before = (await readFile(file, 'utf8')).replace(
    '## Symptom',
    '## Symptom\n\nAsk jane.roe@customer.example about it.',
  )
  await writeFile(file, before)
  const slug = slugOf(file)
  const refused = await run('approve', slug, '--audience', 'public')
  expect(refused.status).toBe(1)
  expect(refused.stderr).toMatch(/\(approve\/refused\)/u)
  expect(refused.stderr).not.toContain('jane.roe')
  expect(await readFile(file, 'utf8')).toBe(before)
}, 30_000)

test('warnings alone refuse too, unless whoever approves accepts them; errors are not accepted', async () => {
  const warned = (await readFile(file, 'utf8')).replace(/^summary: .*$/mu, 'summary: ""')
  await writeFile(file, warned)
  const slug = slugOf(file)
  const refused = await run('approve', slug)
  expect(refused.status).toBe(1)
  expect(refused.stderr).toMatch(/Not approved because of 1 warning, listed below\. \(approve\/refused\)/u)
  expect(refused.stderr).toContain(`casebook approve ${slug} --accept-warnings --content ${home}`)
  const accepted = await run('approve', slug, '--accept-warnings')
  expect(accepted).toMatchObject({ status: 0, stderr: '' })
  expect(accepted.stdout).toMatch(/: validated, internal; \d+ warnings? accepted\n$/u)
  await writeFile(file, warned.replace('## Symptom', '## Symptom\n\nAsk jane.roe@customer.example about it.'))
  const leaking = await run('approve', slug, '--accept-warnings')
  expect(leaking.status).toBe(1)
  expect(leaking.stderr).not.toContain('--accept-warnings')
}, 30_000)

test('approval checks what the article would become: without a resolution it stays work in progress', async () => {
  const unfinished = (await readFile(file, 'utf8'))
    .replace('products: []', 'products:\n  - Scan agent')
    .replace('environment: []', 'environment:\n  - Scan agent 5.1')
    .replace(/^state: .*$/mu, 'state: work-in-progress')
    .replace(/^## Resolution\n[^]*?(?=^\[\^)/mu, '')
  await writeFile(file, unfinished)
  const slug = slugOf(file)
  expect((await run('check')).stderr).not.toContain('check/missing-resolution')
  const refused = await run('approve', slug, '--audience', 'public')
  expect(refused.status).toBe(1)
  expect(refused.stderr).toContain('(check/missing-resolution)')
  expect(await readFile(file, 'utf8')).toBe(unfinished)
  const accepted = await run('approve', slug, '--audience', 'public', '--accept-warnings')
  expect(accepted).toMatchObject({ status: 0, stderr: '' })
}, 30_000)

test('without listed products, check says so once, and articles are approved without one', async () => {
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^products:\n(?: {2}- .*\n)+/mu, 'products: []\n'))
  const checked = await run('check')
  expect(checked.stderr).toContain(
    '1 of 1 article names no product, and the settings list none. (check/no-products-listed)',
  )
  expect(await run('approve', slugOf(file))).toMatchObject({ status: 0, stderr: '' })
}, 30_000)

test('approval says what is wrong with a file that is no article', async () => {
  await writeFile(file, (await readFile(file, 'utf8')).replace('state:', 'status:'))
  const refused = await run('approve', slugOf(file))
  expect(refused.status).toBe(1)
  expect(refused.stderr).toContain('(write/invalid-front-matter)')
  expect(refused.stderr).not.toContain('(approve/unknown-article)')
}, 30_000)

test('an approved article is validated and public, and generate leaves it so', async () => {
  const mended = (await readFile(file, 'utf8'))
    .replace('products: []', 'products:\n  - Scan agent')
    .replace('environment: []', 'environment:\n  - Scan agent 5.1')
  await writeFile(file, mended)
  const approved = await run('approve', slugOf(file), '--audience', 'public')
  expect(approved.stderr).toBe('')
  expect(approved.status).toBe(0)
  await run('generate')
  const text = await readFile(file, 'utf8')
  expect(text).toMatch(/^state: "?validated/mu)
  expect(text).toMatch(/^audience: "?public/mu)
}, 30_000)

test('search finds it by an error code, with and without prefix', async () => {
  for (const query of ['0x80048820', '80048820']) {
    const { stdout } = await run('search', query, '--json')
    expect(JSON.parse(stdout)).toMatchObject([{ slug: slugOf(file) }])
  }
}, 30_000)

function run(command: string, ...args: readonly string[]) {
  return runCommandHere([command, ...args, '--content', home])
}

function slugOf(path: string): string {
  return path.replace(/^.*[/\\]/u, '').replace(/\.md$/u, '')
}

async function writeCase(fix: string): Promise<void> {
  const text = `From: Priska Vonlanthen <priska@orchardworks.example>
Sent: 14 May 2024 16:20
To: Morgan Ellery <morgan.ellery@desk.example>
Subject: RE: [Case TKT-2024-0412] Scan agent stops with 0x80048820

Works again on all machines, thank you!

Priska

From: Morgan Ellery <morgan.ellery@desk.example>
Sent: 14 May 2024 11:02
To: Priska Vonlanthen <priska@orchardworks.example>
Subject: RE: [Case TKT-2024-0412] Scan agent stops with 0x80048820

Hello Priska,

Root cause:
The scan agent 5.1 keeps a handle on every scanned archive until the limit of 512 handles is reached.

Resolution:
To fix this, ${fix} and restart the service ScanAgent.

Regards,
Morgan Ellery
Support Engineer

From: Priska Vonlanthen <priska@orchardworks.example>
Sent: 13 May 2024 09:41
To: Support <support@desk.example>
Subject: [Case TKT-2024-0412] Scan agent stops with 0x80048820

Hello,

the scan agent 5.1 on our Windows Server 2022 stops every afternoon with error 0x80048820 after some hundred archives.

Priska
`
  await writeFile(join(home, 'cases', 'scan-agent.txt'), text)
}
