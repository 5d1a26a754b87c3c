/** Runs on every page as it is built: links become relative. */
import { defineMiddleware } from 'astro/middleware'
import { loadIndex } from './data.ts'
import { relativeLinks, rootFrom } from './relative-links.ts'

export const onRequest = defineMiddleware(async (context, next) => {
  const response = await next()
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true
  if (!isPage) return response
  return new Response(relativeLinks(await response.text(), rootOf(context.url.pathname)), response)
})

/** The page for wrong addresses is shown at any depth: its links start at the host, as far as the site knows where it stands. */
function rootOf(path: string): string {
  if (!path.startsWith('/404')) return rootFrom(path)
  const { url } = loadIndex()
  return url === null ? '/' : new URL(url.endsWith('/') ? url : `${url}/`).pathname
}
