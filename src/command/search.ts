/** `search`: the articles that match best, by the same engine as on the sites. */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Command } from 'commander'
import type { Article } from '../model/article.ts'
import { writeSearchIndex } from '../publish/search-index/write-search-index.ts'
import { openSearch } from '../site/search/engine.ts'
import { loadAllArticles } from './load-articles.ts'
import { print, printFindings, printJson, statusFor } from './report.ts'
import type { ExitStatus } from './report.ts'
import { withSettings } from './with-settings.ts'

export function addSearchCommand(program: Command): void {
  program
    .command('search')
    .description('the articles that match best')
    .argument('<query...>', 'words, a sentence, an error code, a case number, a version, a hash …')
    .option('--content <dir>', 'the knowledge base', 'content')
    .option('--json', 'print [{slug, title, score}]')
    .addHelpText(
      'after',
      '\nExample:\n  casebook search 0x80070005\n  casebook search "the printer is offline after the update"',
    )
    .action(async (words: string[], options: SearchOptions) => {
      process.exitCode = await withSettings(options.content, () => showFound(words.join(' '), options))
    })
}

interface SearchOptions {
  readonly content: string
  readonly json?: true
}

async function showFound(query: string, options: SearchOptions): Promise<ExitStatus> {
  const { articles, findings } = await loadAllArticles(options.content)
  const found = await search(
    articles.map(({ article }) => article),
    query,
  )
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

/** Searches an index made for the occasion: what the sites have may be older than the articles. */
async function search(articles: readonly Article[], query: string): Promise<readonly Found[]> {
  const home = await mkdtemp(join(tmpdir(), 'casebook-search-'))
  try {
    const folder = join(home, 'search-index')
    await writeSearchIndex({ articles, audience: 'internal', folder, withPhrases: false, onArticle() {} })
    const { hits } = await openSearch((path) => readFile(join(folder, path))).search(query)
    return hits.map(({ slug, title, score }) => ({ slug, title, score }))
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}
