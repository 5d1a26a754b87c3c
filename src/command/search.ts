/** `search`: the articles that match best, by the same engine as on the sites. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from 'commander'
import { withBody } from '../publish/article/parse-body.ts'
import type { UnparsedArticle } from '../publish/article/parse-body.ts'
import { writeSearchIndex } from '../publish/search-index/write-search-index.ts'
import { openSearch } from '../site/search/engine.ts'
import { loadSiteSources } from './sites/load-site-sources.ts'
import { lookAtSources } from './sites/looks-of-sources.ts'
import { print, printFindings, printJson, statusFor } from './report.ts'
import type { ExitStatus } from './report.ts'
import { siteCache } from './sites/site-cache.ts'
import { withKnowledgeBase } from './content/with-knowledge-base.ts'

export function addSearchCommand(program: Command): void {
  program
    .command('search')
    .description('list the articles that match best')
    .argument('<query...>', 'words, a sentence, an error code, a case number, a version, a hash …')
    .option('--content <dir>', 'the knowledge base', 'content')
    .option('--json', 'print [{slug, title, score}]')
    .addHelpText(
      'after',
      '\nExample:\n  casebook search 0x80070005\n  casebook search "the printer is offline after the update"',
    )
    .action(async (words: string[], options: SearchOptions) => {
      process.exitCode = await withKnowledgeBase(options.content, () => showFound(words.join(' '), options))
    })
}

interface SearchOptions {
  readonly content: string
  readonly json?: true
}

async function showFound(query: string, options: SearchOptions): Promise<ExitStatus> {
  const memory = siteCache(options.content)
  const { articles, findings } = loadSiteSources(await lookAtSources(options.content), join(memory, 'sources'))
  const found = await search(articles.map(withBody), query, join(memory, 'search', 'command'))
  if (options.json) printJson(found)
  else print(found.length === 0 ? 'Nothing found.' : found.map(forPeople).join('\n'))
  printFindings(findings)
  return statusFor(findings)
}

interface Found {
  readonly slug: string
  readonly title: string
  readonly score: number
}

function forPeople({ slug, title }: Found): string {
  return `${title}\n  ${slug}`
}

/** Searches an index made for the occasion, as what the sites have may be older than the articles; `memory` makes it quick. */
async function search(articles: readonly UnparsedArticle[], query: string, memory: string): Promise<readonly Found[]> {
  const home = await mkdtemp(join(tmpdir(), 'casebook-search-'))
  try {
    const folder = join(home, 'search-index')
    await writeSearchIndex({ articles, audience: 'internal', folder, memory, withPhrases: false, onArticle() {} })
    const { hits } = await openSearch((path) => readFile(join(folder, path))).search(query)
    return hits.map(({ slug, title, score }) => ({ slug, title, score }))
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}
