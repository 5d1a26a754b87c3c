/** All articles as data: what lists show of each, and where its page and its Markdown lie. */
import type { APIRoute } from 'astro'
import { absoluteAddress, articlePath, markdownPath } from '../addresses.ts'
import { loadIndex } from '../data.ts'

export const GET: APIRoute = () => {
  const index = loadIndex()
  const articles = index.articles.map((entry) => ({
    ...entry,
    url: absoluteAddress(index, articlePath(entry.slug)),
    markdown: absoluteAddress(index, markdownPath(entry.slug)),
  }))
  return Response.json(articles)
}
