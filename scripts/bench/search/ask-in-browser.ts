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

/** Tells when results stand: the list carries the query then. Told and not asked for, as asking takes the page's own time. */
const tellResults = `new MutationObserver(() => {
  const query = document.querySelector('[data-results]')?.dataset.query
  if (query && query !== window.told) {
    window.told = query
    window.resultsStand(query, performance.now())
  }
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
    const stoodAt = await listenForResults(page)
    await page.addInitScript(tellResults)
    server.take()
    await page.goto(`${server.address}${path}${encodeURIComponent(query)}`, { waitUntil: 'commit' })
    const first = await stoodAt(query)
    const { bytes, files } = server.take()
    const link = await page.evaluate<string>(`document.querySelector('[data-results] a')?.getAttribute('href') ?? ''`)
    return { first, keys: await typeOn(page, query, stoodAt), bytes, files, isFirst: link.includes(`/${slug}/`) }
  } finally {
    await context.close()
  }
}

/** Gives when the results of a query stood, in the page's time, as soon as they do. */
type StoodAt = (query: string) => Promise<number>

async function listenForResults(page: Page): Promise<StoodAt> {
  const stood = new Map<string, number>()
  const waiting = new Map<string, (at: number) => void>()
  await page.exposeFunction('resultsStand', (query: string, at: number) => {
    stood.set(query, at)
    waiting.get(query)?.(at)
  })
  return (query) =>
    Promise.race([
      new Promise<number>((resolve) => {
        const at = stood.get(query)
        if (at === undefined) waiting.set(query, resolve)
        else resolve(at)
      }),
      setTimeout(longestWait, null, { ref: false }).then(() => {
        throw new Error(`No results within ${longestWait} ms.`)
      }),
    ])
}

/** Milliseconds. */
const longestWait = 60_000

/** Types four further letters, one after another; nothing where the page has no box. */
async function typeOn(page: Page, query: string, stoodAt: StoodAt): Promise<readonly number[]> {
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
    keys.push((await stoodAt(typed)) - pressed)
  }
  return keys
}
