/** The parts of a sitemap that is too long for one file; none where it is not. */
import type { APIRoute } from 'astro'
import { listedPages } from '../site-addresses.ts'
import { sitemapOf, splitSitemap } from '../sitemap.ts'
import { xmlResponse } from '../xml.ts'

export const GET: APIRoute = ({ params }) =>
  xmlResponse(sitemapOf(splitSitemap(listedPages())[Number(params['part']) - 1] ?? []), 'application/xml')
