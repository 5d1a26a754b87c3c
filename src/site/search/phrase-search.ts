/** Asks Pagefind where words stand one after another. In the browser only: its program is loaded when first needed. */
import type { FindPhrase } from './engine.ts'

/** @param folder address of `search-index/`, with the last slash */
export function openPhraseSearch(folder: string | URL): FindPhrase {
  let starting: Promise<Pagefind> | null = null
  return async (phrase, shards) => {
    const [first, ...others] = shards.map((shard) => new URL(shard, folder).href)
    if (first === undefined) {
      return []
    }
    starting ??= startPagefind(first, others)
    const found = await (await starting).search(`"${phrase.replaceAll('"', ' ')}"`)
    const articles = await Promise.all(found.results.slice(0, mostResults).map(async (result) => result.data()))
    return articles.map(({ meta }) => Number(meta['article'])).filter((number) => Number.isSafeInteger(number))
  }
}

/** Each result is a text to fetch. */
const mostResults = 10

/** What we use of Pagefind's program in the browser (pagefind.app/docs/api). */
interface Pagefind {
  readonly init: () => Promise<unknown>
  readonly mergeIndex: (address: string) => Promise<unknown>
  readonly search: (query: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<{ readonly meta: Readonly<Record<string, string>> }> }[]
  }>
}

async function startPagefind(first: string, others: readonly string[]): Promise<Pagefind> {
  const program: unknown = await import(/* @vite-ignore */ `${first}pagefind.js`)
  if (!isPagefind(program)) {
    throw new TypeError('search index: Pagefind is not where it should be')
  }
  await program.init()
  for (const address of others) {
    await program.mergeIndex(address)
  }
  return program
}

function isPagefind(program: unknown): program is Pagefind {
  return (
    typeof program === 'object' &&
    program !== null &&
    'init' in program &&
    'mergeIndex' in program &&
    'search' in program &&
    typeof program.search === 'function'
  )
}
