/** Asks Pagefind where words stand one after another. In the browser only: its program is loaded when first needed. */
import type { FindPhrase } from './quoted-phrase.ts'

/** @param folder address of `search-index/`, with the last slash */
export function openPhraseSearch(folder: string | URL): FindPhrase {
  let starting: Promise<Pagefind> | null = null
  const merged = new Map<string, Promise<unknown>>()
  return async (phrase, folders) => {
    const [first] = folders
    if (first === undefined) {
      return []
    }
    if (starting === null) {
      starting = startPagefind(new URL(first, folder).href)
      merged.set(first, starting)
    }
    const pagefind = await starting
    for (const other of folders.filter((one) => !merged.has(one))) {
      merged.set(other, pagefind.mergeIndex(new URL(other, folder).href))
    }
    await Promise.all(merged.values())
    const { results } = await pagefind.search(`"${phrase.replaceAll('"', ' ')}"`)
    return results.map(({ id }) => id)
  }
}

/** What we use of Pagefind's program in the browser (pagefind.app/docs/api). */
interface Pagefind {
  readonly options: (options: { readonly noWorker: boolean }) => Promise<unknown>
  readonly init: () => Promise<unknown>
  readonly mergeIndex: (address: string) => Promise<unknown>
  readonly search: (query: string) => Promise<{
    readonly results: readonly { readonly id: string }[]
  }>
}

async function startPagefind(address: string): Promise<Pagefind> {
  const program: unknown = await import(/* @vite-ignore */ `${address}pagefind.js`)
  if (!isPagefind(program)) {
    throw new TypeError('search index: Pagefind is not where it should be')
  }
  // A worker is another file to fetch, and a phrase takes milliseconds.
  await program.options({ noWorker: true })
  await program.init()
  return program
}

function isPagefind(program: unknown): program is Pagefind {
  return (
    typeof program === 'object' &&
    program !== null &&
    'options' in program &&
    'init' in program &&
    'mergeIndex' in program &&
    'search' in program &&
    typeof program.search === 'function'
  )
}
