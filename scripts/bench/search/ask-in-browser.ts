/** Asks queries in a Chromium, each in a profile of its own, where nothing is stored yet. */
import { setTimeout } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import type { CountedServer } from './serve-counted.ts'

export interface Asked {
  /** Milliseconds from the start of the page to its results. */
  readonly first: number
  /** From a key to the results of what stands in the box then, the pause for further keys included. */
  readonly keys: readonly number[]
  readonly bytes: number
  readonly files: number
  /** Whether the article that was meant stands first. */
  readonly isFirst: boolean
}

/** Notes when results stand: the list carries the query then. */
const noteResults = `new MutationObserver(() => {
  const query = document.querySelector('[data-results]')?.dataset.query
  if (query && query !== window.stood?.query) window.stood = { query, at: performance.now() }
}).observe(document, { subtree: true, attributes: true, childList: true })`

/** @param path of the page that searches, up to the query */
export async function askInBrowser(
  browser: Browser,
  server: CountedServer,
  path: string,
  { query, slug }: { readonly query: string; readonly slug: string },
): Promise<Asked> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    await page.addInitScript(noteResults)
    server.take()
    await page.goto(`${server.address}${path}${encodeURIComponent(query)}`, { waitUntil: 'commit' })
    const first = await stoodAt(page, query)
    const { bytes, files } = server.take()
    const link = await page.evaluate<string>(`document.querySelector('[data-results] a')?.getAttribute('href') ?? ''`)
    return { first, keys: await typeOn(page, query), bytes, files, isFirst: link.includes(`/${slug}/`) }
  } finally {
    await context.close()
  }
}

/** When the query's results stood, in the page's time. Asked for again and again: the page's policy lets no text be run inside. */
async function stoodAt(page: Page, query: string): Promise<number> {
  for (let waited = 0; waited < longestWait; waited += askedEvery) {
    const at = await page.evaluate<number>(`window.stood?.query === ${JSON.stringify(query)} ? window.stood.at : -1`)
    if (at >= 0) return at
    await setTimeout(askedEvery)
  }
  throw new Error(`No results within ${longestWait} ms.`)
}

/** Milliseconds. */
const longestWait = 60_000
const askedEvery = 20

/** Types four further letters, one after another; nothing where the page has no box. */
async function typeOn(page: Page, query: string): Promise<readonly number[]> {
  const keys: number[] = []
  if ((await page.locator('#page-search').count()) === 0) return keys
  let typed = query
  for (const letter of ' the') {
    typed += letter
    const pressed = await page.evaluate<number>(`{
      const box = document.querySelector('#page-search')
      box.value = ${JSON.stringify(typed)}
      box.dispatchEvent(new Event('input', { bubbles: true }))
      performance.now()
    }`)
    keys.push((await stoodAt(page, typed)) - pressed)
  }
  return keys
}
