/**
 * All articles as data: what lists show of each, and where its page and its Markdown lie. An article a line: where one has changed,
 * all others are seen to stand as they did.
 */
import type { APIRoute } from 'astro'
import type { SiteEntry, SiteIndex } from '../../model/site.ts'
import { absoluteAddress, articlePath, markdownPath } from '../addresses/addresses.ts'
import { loadIndex } from '../program/data.ts'

export const GET: APIRoute = () => {
  const index = loadIndex()
  const lines = index.articles.map((entry) => JSON.stringify(describe(index, entry)))
  return new Response(`[\n${lines.join(',\n')}\n]\n`, { headers: { 'content-type': 'application/json' } })
}

function describe(index: SiteIndex, entry: SiteEntry) {
  const url = absoluteAddress(index, articlePath(entry.slug))
  return { ...entry, url, markdown: absoluteAddress(index, markdownPath(entry.slug)) }
}
