/** What people type into articles is searched like everything else, and what was masked is told in counts alone. */
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runCommandHere } from './run-command-here.ts'

let home = ''
let file = ''
let article = ''
let report = ''

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'casebook-typed-'))
  await mkdir(join(home, 'cases'))
  await writeFile(
    join(home, 'cases', 'queue.txt'),
    `From: Corwin Frell <corwin.frell@mossbank.example>
Sent: 14 May 2031 16:20
To: Odile Brandt <odile.brandt@desk.example>
Subject: RE: [Case TKT-2031-0412] Print queue stops with 0x0000011b

It prints again, thank you!

Corwin

From: Odile Brandt <odile.brandt@desk.example>
Sent: 14 May 2031 11:02
To: Corwin Frell <corwin.frell@mossbank.example>
Subject: RE: [Case TKT-2031-0412] Print queue stops with 0x0000011b

Hello Corwin,

Root cause:
The print queue of Windows Server 2022 refuses clients without the RPC privacy update.

Resolution:
Install the update on the clients and restart the service Spooler. Log in as jf-admin with the password Vx9_kkQ2 on 10.4.7.19.

Regards,
Odile Brandt

From: Corwin Frell <corwin.frell@mossbank.example>
Sent: 13 May 2031 09:41
To: Support <support@desk.example>
Subject: [Case TKT-2031-0412] Print queue stops with 0x0000011b

Hello,

the print queue on our Windows Server 2022 stops with error 0x0000011b since this morning.

Corwin
`,
  )
  report = (await run('generate', '--report')).stdout
  const [name = ''] = await readdir(join(home, 'articles'))
  file = join(home, 'articles', name)
  article = await readFile(file, 'utf8')
}, 60_000)

afterAll(() => rm(home, { recursive: true, force: true }))

test('the report counts what was masked by kind and case, and holds no value', () => {
  expect(report).toMatch(/^TKT-2031-0412: case-number 1, ip-address 1, password 1, person 2, user-name 1$/mu)
  for (const value of ['Corwin', 'Frell', 'Brandt', 'mossbank', 'Vx9_kkQ2', '10.4.7.19', 'jf-admin'])
    expect(report).not.toContain(value)
})

test.each([
  ['an e-mail address', 'Ask wren.tarrow@mossbank-works.cn about it.', 'wren.tarrow'],
  ['a mobile number', 'Call 13900010002 about it.', '13900010002'],
  ['a password', 'The password: Hq7!moss22', 'Hq7!moss22'],
  ['an upload area', 'See sftp://drop.mossbank-works.cn/in for it.', 'drop.mossbank-works'],
  ['a key', 'Use ghp_0123456789abcdefghijABCDEFGHIJ012345 for it.', 'ghp_'],
])(
  'check refuses %s typed by hand, by kind and line and without the value',
  async (_, sentence, value) => {
    const edited = article.replace('## Resolution\n', `## Resolution\n\n${sentence}\n`)
    expect(edited).not.toBe(article)
    await writeFile(file, edited)
    const { status, stdout, stderr } = await run('check')
    expect(status).toBe(1)
    const line = edited.split('\n').findIndex((one) => one.includes(value)) + 1
    expect(stdout + stderr).toMatch(new RegExp(`:${line}: .*\\(check/leak\\)`, 'u'))
    expect(stdout + stderr).not.toContain(value)
  },
  30_000,
)

function run(...args: readonly string[]) {
  return runCommandHere([...args, '--content', home])
}
