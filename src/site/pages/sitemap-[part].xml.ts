/** The parts of a sitemap that is too long for one file; none where it is not. */
import type { APIRoute, GetStaticPaths } from 'astro'
import { listedPages } from '../site-addresses.ts'
import { sitemapOf, splitSitemap } from '../sitemap.ts'
import { xmlResponse } from '../xml.ts'

export const getStaticPaths: GetStaticPaths = () => {
  const parts = splitSitemap(listedPages())
  return parts.length === 1 ? [] : parts.map((_, at) => ({ params: { part: String(at + 1) } }))
}

export const GET: APIRoute = ({ params }) =>
  xmlResponse(sitemapOf(splitSitemap(listedPages())[Number(params['part']) - 1] ?? []), 'application/xml')
