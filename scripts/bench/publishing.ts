/** How long the pages of a site take beside other makers of pages, and how long a change takes to be seen. */
import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compilePages } from '../../src/publish/pages/compile-pages.ts'
import type { BenchOptions, BenchPart } from './bench-part.ts'
import type { Usage } from './measure-command.ts'
import { measureCommand } from './measure-command.ts'
import { measureProcess } from './measure-process.ts'
import { median } from './median.ts'
import { hugoSizes, writeHugoSite } from './pages/hugo-site.ts'
import { writeArticles } from './pages/write-articles.ts'

export const publishing: BenchPart = {
  measure: async (options) => {
    const content = join(options.scratch, 'knowledge-base')
    const pages: (readonly string[])[] = []
    const builds: (readonly string[])[] = []
    for (const count of options.sizes) {
      writeArticles(content, count)
      pages.push(...(await comparePages(content, count, options)))
      builds.push(...measureBuilds(content, count, options))
      rmSync(content, { recursive: true })
    }
    const absent = [
      isHugoThere() ? '' : ' Hugo is not installed here.',
      starlight() === null ? ' Starlight was not asked for (BENCH_STARLIGHT).' : '',
    ]
    return [
      {
        title: 'Pages',
        note: `The public site's pages from the articles' files, each maker in a process of its own. Casebook writes an article's page, its Markdown, and all lists; Hugo bare the page alone, Hugo lists the lists and Markdown as well, Hugo full related articles too.${absent.join('')}`,
        columns: ['articles', 'by', 'seconds', 'of Casebook', 'CPU s', 'peak MB'],
        rows: pages,
      },
      {
        title: 'Building both sites',
        note: '`casebook build`: articles searched for leaks, pages, search index, links and proof; start of the program included.',
        columns: ['articles', 'run', 'seconds', 'CPU s', 'peak MB'],
        rows: builds,
      },
    ]
  },
}

interface Maker {
  readonly name: string
  readonly run: (site: string) => Promise<Usage>
}

async function comparePages(content: string, count: number, { repeats, scratch }: BenchOptions) {
  const makers = await makersFor(content, scratch)
  const runs = new Map(makers.map(({ name }) => [name, new Array<Usage>()]))
  // In turns: what else the machine does meanwhile falls on all of them.
  for (let turn = 0; turn < repeats; turn += 1) {
    for (const { name, run } of makers) {
      const site = join(scratch, 'pages-made')
      mkdirSync(site)
      runs.get(name)?.push(await run(site))
      rmSync(site, { recursive: true })
    }
  }
  const of = (name: string, key: keyof Usage) => median((runs.get(name) ?? []).map((usage) => usage[key]))
  const rows = makers.map(({ name }) => [
    String(count),
    name,
    (of(name, 'wall') / 1000).toFixed(2),
    (of(name, 'wall') / of('Casebook', 'wall')).toFixed(2),
    (of(name, 'cpu') / 1000).toFixed(2),
    of(name, 'peak').toFixed(0),
  ])
  for (const size of hugoSizes) rmSync(join(scratch, `hugo-${size}`), { recursive: true, force: true })
  return rows
}

async function makersFor(content: string, scratch: string): Promise<readonly Maker[]> {
  const articles = join(content, 'articles')
  const compiled = join(scratch, 'compiled')
  await compilePages('public', compiled)
  const makers: Maker[] = [
    {
      name: 'Casebook',
      run: (site) => {
        rmSync(join(compiled, 'forgotten'), { recursive: true, force: true })
        return runScript(new URL('pages/make-pages.ts', import.meta.url), [content, compiled, site], scratch)
      },
    },
    {
      name: 'bare Markdown loop',
      run: (site) => runScript(new URL('pages/bare-loop.ts', import.meta.url), [articles, site], scratch),
    },
  ]
  for (const size of isHugoThere() ? hugoSizes : []) {
    const folder = join(scratch, `hugo-${size}`)
    writeHugoSite(folder, articles, size)
    makers.push({ name: `Hugo, ${size}`, run: (site) => measureProcess('hugo', ['--quiet', '-d', site], folder) })
  }
  const other = starlight()
  if (other !== null) makers.push({ name: 'Starlight', run: () => measureStarlight(other, articles) })
  return makers
}

function runScript(script: URL, args: readonly string[], scratch: string): Promise<Usage> {
  return measureProcess(process.execPath, [fileURLToPath(script), ...args], scratch)
}

function isHugoThere(): boolean {
  return spawnSync('hugo', ['version']).status === 0
}

/** A folder with a Starlight site of its own, its libraries installed: they are no part of this project. */
function starlight(): string | null {
  const folder = process.env['BENCH_STARLIGHT']
  return folder !== undefined && existsSync(join(folder, 'node_modules')) ? folder : null
}

/** Its articles know a title and no keys of ours. */
function measureStarlight(folder: string, articles: string): Promise<Usage> {
  const docs = join(folder, 'src', 'content', 'docs')
  rmSync(docs, { recursive: true, force: true })
  for (const cache of ['.astro', 'node_modules/.astro', 'dist'])
    rmSync(join(folder, cache), { recursive: true, force: true })
  mkdirSync(docs, { recursive: true })
  for (const name of readdirSync(articles)) {
    const [, title = '', body = ''] =
      /^---\n(title: [^\n]*)\n[\s\S]*?\n---\n([\s\S]*)$/u.exec(readFileSync(join(articles, name), 'utf8')) ?? []
    writeFileSync(join(docs, name), `---\n${title}\n---\n${body}`)
  }
  return measureProcess(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], folder)
}

function measureBuilds(content: string, count: number, { repeats, scratch }: BenchOptions) {
  const turns = Array.from({ length: repeats }, () => buildInTurn(content, scratch))
  return (['from nothing', 'nothing changed', 'one article changed', 'one article withdrawn'] as const).map((run) => {
    const of = (key: keyof Usage) => median(turns.map((turn) => turn[run][key]))
    return [String(count), run, (of('wall') / 1000).toFixed(2), (of('cpu') / 1000).toFixed(2), of('peak').toFixed(0)]
  })
}

/** Each run after the other, and all as it was before at the end. */
function buildInTurn(content: string, scratch: string) {
  const out = join(scratch, 'sites')
  const build = () => measureCommand(['build', '--quiet', '--content', content, '--out', out], scratch)
  const article = join(content, 'articles', 'article-1.md')
  const text = readFileSync(article, 'utf8')
  const [first, again] = [build(), build()]
  appendFileSync(article, '\nIt also happens with the second printer.\n')
  const changed = build()
  rmSync(article)
  const withdrawn = build()
  writeFileSync(article, text)
  rmSync(out, { recursive: true })
  rmSync(join(content, '.cache'), { recursive: true, force: true })
  return {
    'from nothing': first,
    'nothing changed': again,
    'one article changed': changed,
    'one article withdrawn': withdrawn,
  }
}
