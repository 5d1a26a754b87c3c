/** The parts of a sitemap that is too long for one file; none where it is not. */
import type { APIRoute } from 'astro'
import { listedPages } from '../sitemap/site-addresses.ts'
import { sitemapOf, splitSitemap } from '../sitemap/sitemap.ts'
import { xmlResponse } from '../sitemap/xml.ts'

export const GET: APIRoute = ({ params }) =>
  xmlResponse(sitemapOf(splitSitemap(listedPages())[Number(params['part']) - 1] ?? []), 'application/xml')
