/** The articles updated last, as an Atom feed (RFC 4287). */
import type { APIRoute } from 'astro'
import type { SiteEntry, SiteIndex } from '../../model/site.ts'
import { absoluteAddress, articlePath, paths } from '../addresses/addresses.ts'
import { loadIndex } from '../program/data.ts'
import { newestFirst } from '../lists/facets.ts'
import { escapeXml, xmlResponse } from '../sitemap/xml.ts'

export const GET: APIRoute = () => {
  const index = loadIndex()
  const newest = newestFirst(index.articles).slice(0, entriesInFeed)
  const home = escapeXml(absoluteAddress(index, paths.home))
  const lines = [
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<title>${escapeXml(index.title)}</title>`,
    `<id>${home}</id>`,
    `<link href="${home}"/>`,
    `<link rel="self" href="${escapeXml(absoluteAddress(index, '/feed.xml'))}"/>`,
    `<updated>${midnight(newest[0]?.updated ?? null)}</updated>`,
    `<author><name>${escapeXml(index.title)}</name></author>`,
    ...newest.map((entry) => feedEntry(index, entry)),
    '</feed>',
  ]
  return xmlResponse(lines.join('\n'), 'application/atom+xml')
}

const entriesInFeed = 50

function feedEntry(index: SiteIndex, entry: SiteEntry): string {
  const address = escapeXml(absoluteAddress(index, articlePath(entry.slug)))
  return [
    `<entry xml:lang="${escapeXml(entry.language)}">`,
    `<title>${escapeXml(entry.title)}</title>`,
    `<id>${address}</id>`,
    `<link href="${address}"/>`,
    `<updated>${midnight(entry.updated)}</updated>`,
    `<summary>${escapeXml(entry.summary)}</summary>`,
    '</entry>',
  ].join('\n')
}

/** Atom wants a moment; an article knows its day. Without one, the beginning of the calendar of computers. */
function midnight(date: string | null): string {
  return `${date ?? '1970-01-01'}T00:00:00Z`
}
