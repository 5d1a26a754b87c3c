/** The sitemap, or where it is too long for one file, the index of its parts. */
import type { APIRoute } from 'astro'
import { absoluteAddress } from '../addresses/addresses.ts'
import { loadIndex } from '../program/data.ts'
import { listedPages } from '../sitemap/site-addresses.ts'
import { sitemapIndex, sitemapOf, splitSitemap } from '../sitemap/sitemap.ts'
import { xmlResponse } from '../sitemap/xml.ts'

export const GET: APIRoute = () => {
  const parts = splitSitemap(listedPages())
  const index = loadIndex()
  const xml =
    parts.length === 1
      ? sitemapOf(parts.flat())
      : sitemapIndex(parts.map((_, at) => absoluteAddress(index, `/sitemap-${at + 1}.xml`)))
  return xmlResponse(xml, 'application/xml')
}
