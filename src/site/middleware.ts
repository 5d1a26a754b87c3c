/** Runs on every page as it is built: links become relative. The page for wrong addresses is shown at any depth, so its stay. */
import { defineMiddleware } from 'astro/middleware'
import { relativeLinks, rootFrom } from './relative-links.ts'

export const onRequest = defineMiddleware(async (context, next) => {
  const response = await next()
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true
  if (!isPage || context.url.pathname.startsWith('/404')) return response
  return new Response(relativeLinks(await response.text(), rootFrom(context.url.pathname)), response)
})
