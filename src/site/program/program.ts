/** The pages as a program: what they are compiled to exports this. */
import { createApp } from 'astro/app/entrypoint'
import type { SiteProgram } from '../../model/site.ts'
import { closeSource, loadIndex, openSource } from './data.ts'
import { relativeLinks, rootFrom } from '../addresses/relative-links.ts'
import { notFoundPath, paths } from '../addresses/addresses.ts'
import { pagesShowing, sitePages } from './site-pages.ts'

const app = createApp({ streaming: false })

export const program: SiteProgram = {
  open: openSource,
  close: closeSource,
  pages: sitePages,
  pagesShowing,
  render,
}

async function render(path: string): Promise<string> {
  const response = await app.render(new Request(`http://localhost${path}`))
  const text = await response.text()
  if (response.status !== (path === notFoundPath ? 404 : 200)) {
    throw new Error(`The page ${path} could not be made (${response.status}).`)
  }
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true
  return isPage ? relativeLinks(startEarly(text, path), rootOf(path)) : text
}

/**
 * The page's script runs as soon as it is here; Astro's would wait for the page. A search is then under way while the page
 * is laid out, which on the search page even waits for it: there is nothing to show without.
 */
function startEarly(html: string, path: string): string {
  const when = path === paths.search ? 'async blocking="render"' : 'async'
  return html.replace('<script type="module" src=', `<script type="module" ${when} src=`)
}

/** The page for wrong addresses is shown at any depth: its links start at the host, as far as the site knows where it stands. */
function rootOf(path: string): string {
  if (path !== notFoundPath) return rootFrom(path)
  const { url } = loadIndex()
  return url === null ? '/' : new URL(url.endsWith('/') ? url : `${url}/`).pathname
}
