/** Both sites grow at the same time, to the byte what they would be from nothing. */
import { appendFile, cp, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { filesIn } from '../publish/place/files-in.ts'
import { runCommand } from './run-command.ts'

let folder = ''
let content = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-build-'))
  content = join(folder, 'content')
  const sample = fileURLToPath(new URL('../../content', import.meta.url))
  await cp(sample, content, { recursive: true, filter: (path) => !path.includes('.cache') })
})
afterAll(() => rm(folder, { recursive: true }))

async function build(name: string) {
  const { stdout, stderr, status } = await runCommand([
    'build',
    '--quiet',
    '--content',
    content,
    '--out',
    join(folder, name),
  ])
  return { lines: stdout.replaceAll(join(folder, name), 'dist'), stderr, status }
}

async function contents(name: string): Promise<Readonly<Record<string, string>>> {
  const read = async (file: string) => [file, (await readFile(join(folder, name, file))).toString('base64')] as const
  const files = (await filesIn(join(folder, name))).filter((file) => !file.startsWith('.'))
  return Object.fromEntries(await Promise.all(files.map(read)))
}

test('an edit brings both sites up to date, and what is wrong is said once', async () => {
  const first = await build('grown')
  expect(first.lines).toMatch(/^dist\/internal: \d+ articles?\ndist\/public: \d+ articles?\n$/u)
  const articles = join(content, 'articles')
  const [edited = '', broken = ''] = (await readdir(articles)).filter((name) => name.endsWith('.md'))
  await appendFile(join(articles, edited), '\nIt also happens with the second printer.\n')
  await rm(join(articles, broken))
  await appendFile(join(articles, broken), 'no front matter\n')
  const second = await build('grown')
  expect(second.stderr.match(/missing-front-matter/gu)).toHaveLength(1)
  expect(second.status).toBe(1)
  const fresh = await build('fresh')
  expect(second).toEqual(fresh)
  expect(await contents('grown')).toEqual(await contents('fresh'))
}, 180_000)

test('where nothing was touched nothing is built; what was touched is made anew', async () => {
  const first = await build('standing')
  const whole = await contents('standing')
  const site = join(folder, 'standing', 'public')
  const { ino } = await stat(site)
  expect(await build('standing')).toEqual(first)
  expect((await stat(site)).ino).toBe(ino)
  await writeFile(join(site, 'index.html'), 'defaced')
  expect(await build('standing')).toEqual(first)
  expect(await contents('standing')).toEqual(whole)
}, 180_000)

test('a case that was declined is no gap any more, although nothing else was touched', async () => {
  const evidence = join(content, 'evidence')
  const last = (await readdir(evidence)).findLast((name) => name.endsWith('.json')) ?? ''
  const { case: number } = z
    .object({ case: z.string() })
    .parse(JSON.parse(await readFile(join(evidence, last), 'utf8')))
  const article = (await runCommand(['decline', number, '--reason', 'an invoice', '--json', '--content', content]))
    .stdout
  expect(JSON.parse(article)).toMatchObject({ case: number, declined: true })
  await build('declined')
  const declined = await insightsOf('declined')
  expect(declined).toContain('1 case judged not worth an article')
  expect(declined).not.toContain(`<code>${number}</code>`)
  await runCommand(['decline', number, '--undo', '--content', content])
  await build('declined')
  expect(await insightsOf('declined')).toContain(`<code>${number}</code>`)
}, 180_000)

function insightsOf(name: string): Promise<string> {
  return readFile(join(folder, name, 'internal', 'insights', 'index.html'), 'utf8')
}
