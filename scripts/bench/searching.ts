/** What a search costs: its index, against the number of articles, and its queries in a Chromium; Pagefind alone beside it. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { defaultSettings } from '../../src/model/settings.ts'
import { stages } from '../../src/stages.ts'
import { findBrowser } from '../find-browser.ts'
import type { BenchPart } from './bench-part.ts'
import type { Usage } from './measure-command.ts'
import { usageSchema } from './measure-command.ts'
import { askInBrowser } from './search/ask-in-browser.ts'
import type { Asked } from './search/ask-in-browser.ts'
import { inventArticle } from './search/invent-articles.ts'
import { plainPage } from './search/plain-pagefind.ts'
import { serveCounted } from './search/serve-counted.ts'

export const searching: BenchPart = {
  measure: async ({ sizes, scratch }) => {
    const indexing: (readonly string[])[] = []
    const asking: (readonly string[])[] = []
    for (const articles of sizes) {
      const site = await openSite(join(scratch, 'search'), scratch, articles)
      indexing.push(...site.rows)
      asking.push(...(await askBoth(site.folder, articles)))
      rmSync(site.folder, { recursive: true })
    }
    return [
      {
        title: 'Search index',
        note: 'Made from parsed articles in a process of its own, once each; Pagefind of the same articles, by itself, beside it.',
        columns: ['articles', 'index', 'seconds', 'own CPU s', 'own peak MB', 'files', 'MB'],
        rows: indexing,
      },
      {
        title: 'Searching',
        note: `The first query of a visitor, ${queries} of them, each in a fresh profile of Chromium: milliseconds from opening the page to its results, what goes over the wire for it, page and scripts included; then each further key, of which ${pause} ms are the pause for the next one. Many of the invented queries fit several articles, so the last column compares, and says nothing by itself.`,
        columns: [
          'articles',
          'search',
          'first ms p50',
          'p95',
          'KB p50',
          'p95',
          'files p50',
          'key ms p50',
          'p95',
          'right one first',
        ],
        rows: asking,
      },
    ]
  },
}

const queries = 60
/** Milliseconds that the search page waits for a further key. */
const pause = 120

/** A site with the search page, its index, and Pagefind's; what making them cost. */
async function openSite(folder: string, scratch: string, articles: number) {
  mkdirSync(folder)
  const site = join(folder, 'site')
  const publish = await stages.publish()
  await publish({ articles: [], evidence: new Map(), audience: 'public', settings: defaultSettings, outDir: site })
  rmSync(join(site, 'search-index'), { recursive: true })
  const ours = join(site, 'search-index')
  const again = join(folder, 'again')
  const memory = join(folder, 'memory')
  const plain = join(site, 'plain', 'pagefind')
  const runs = [
    {
      name: 'Casebook, from nothing',
      target: ours,
      usage: index(['casebook', String(articles), ours, memory], scratch),
    },
    {
      name: 'Casebook, one article changed',
      target: again,
      usage: index(['casebook', String(articles), again, memory, '7'], scratch),
    },
    { name: 'Pagefind alone', target: plain, usage: index(['pagefind', String(articles), plain], scratch) },
  ]
  writeFileSync(join(site, 'plain', 'index.html'), plainPage)
  return {
    folder,
    rows: runs.map(({ name, target, usage }) => [String(articles), name, ...costOf(usage), ...sizeOf(target)]),
  }
}

function index(args: readonly string[], scratch: string): Usage {
  const usageFile = join(scratch, 'usage.json')
  const script = fileURLToPath(new URL('search/index-articles.ts', import.meta.url))
  const preload = new URL('report-usage.mjs', import.meta.url).href
  const { status, stderr } = spawnSync(process.execPath, ['--import', preload, script, ...args], {
    env: { ...process.env, BENCH_USAGE_FILE: usageFile },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The index was not made: ${stderr}`)
  return usageSchema.parse(JSON.parse(readFileSync(usageFile, 'utf8')))
}

function costOf({ wall, cpu, peak }: Usage): readonly string[] {
  return [(wall / 1000).toFixed(1), (cpu / 1000).toFixed(1), peak.toFixed(0)]
}

function sizeOf(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const bytes = files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0)
  return [String(files.length), (bytes / 1024 / 1024).toFixed(1)]
}

async function askBoth(folder: string, articles: number): Promise<readonly (readonly string[])[]> {
  const executablePath = findBrowser()
  if (executablePath === null) return [[String(articles), 'not measured: no Chromium here']]
  const server = await serveCounted(join(folder, 'site'))
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    const rows: (readonly string[])[] = []
    for (const [name, path] of [
      ['Casebook', '/search/?q='],
      ['Pagefind alone', '/plain/?q='],
    ] as const) {
      const asked: Asked[] = []
      for (let at = 0; at < queries; at += 1) {
        const { article, query } = inventArticle(Math.floor((at * articles) / queries))
        asked.push(await askInBrowser(browser, server, path, { query, slug: article.slug }))
      }
      rows.push([String(articles), name, ...figures(asked)])
    }
    return rows
  } finally {
    await browser.close()
    await server.close()
  }
}

function figures(asked: readonly Asked[]): readonly string[] {
  const first = asked.map((one) => one.first)
  const bytes = asked.map((one) => one.bytes / 1024)
  const files = asked.map((one) => one.files)
  const keys = asked.flatMap((one) => one.keys)
  const right = asked.filter(({ isFirst }) => isFirst).length / asked.length
  const shown = [
    percentile(first, 0.5),
    percentile(first, 0.95),
    percentile(bytes, 0.5),
    percentile(bytes, 0.95),
    percentile(files, 0.5),
    percentile(keys, 0.5),
    percentile(keys, 0.95),
  ]
  return [...shown, right.toFixed(2)]
}

function percentile(values: readonly number[], share: number): string {
  const sorted = values.toSorted((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.toFixed(0) ?? '–'
}
