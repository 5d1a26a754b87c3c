/** For tests: a real browser, and a plain static server to show it a folder. */
import { createServer } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import sirv from 'sirv'
import { findBrowser } from '../../scripts/find-browser.ts'

/** The Chromium of this machine. Throws where there is none. */
export async function launchBrowser(): Promise<Browser> {
  const path = findBrowser()
  if (path === null) throw new Error('No Chromium found: `npx playwright-core install chromium`, or set CHROMIUM_PATH.')
  return chromium.launch({
    executablePath: path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
}

export interface ServedFolder {
  /** Without a slash at the end. */
  readonly address: string
  readonly close: () => void
}

/** Serves `folder` on loopback under `/a/folder/`: a site must not care where it stands. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const files = sirv(folder, { dev: true })
  const server = createServer((request, response) => {
    const inside = request.url?.startsWith(`${mount}/`) === true ? request.url.slice(mount.length) : null
    const notFound = () => {
      response.statusCode = 404
      response.end()
    }
    if (inside === null) return notFound()
    request.url = inside
    return files(request, response, notFound)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return { address: `http://127.0.0.1:${address.port}${mount}`, close: () => server.close() }
}

const mount = '/a/folder'

/** What axe, which must have been loaded into the page, finds in it: rule and element, behind `path`. `options` begins the object that axe takes. */
export async function findWithAxe(page: Page, path: string, options: string): Promise<readonly string[]> {
  const found = await page.evaluate<readonly string[]>(
    `axe.run({ ${options} resultTypes: ['violations'] }).then((run) => run.violations.map((one) => one.id + ' ' + one.nodes[0].html))`,
  )
  return found.map((fault) => `${path}: ${fault}`)
}

/** Waits until the search page shows what it found for `query`. */
export async function resultsStand(page: Page, query: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector('[data-results]')?.getAttribute('data-query') === wanted,
    query,
  )
}

/** The address of the best result. */
export async function firstResult(page: Page): Promise<string> {
  const link = page.locator('[data-results] > li a').first()
  return link.evaluate((found) => (found instanceof HTMLAnchorElement ? found.href : ''))
}

/** The id of the element that has the focus. */
export async function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id ?? '')
}

/** What was copied. */
export async function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}
