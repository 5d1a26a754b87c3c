/** All articles as data: what lists show of each, and where its page and its Markdown lie. */
import type { APIRoute } from 'astro'
import type { SiteEntry, SiteIndex } from '../../model/site.ts'
import { absoluteAddress, articlePath, markdownPath } from '../addresses.ts'
import { loadIndex } from '../data.ts'

export const GET: APIRoute = () => {
  const index = loadIndex()
  return Response.json(index.articles.map((entry) => describe(index, entry)))
}

function describe(index: SiteIndex, entry: SiteEntry) {
  const url = absoluteAddress(index, articlePath(entry.slug))
  return { ...entry, url, markdown: absoluteAddress(index, markdownPath(entry.slug)) }
}
