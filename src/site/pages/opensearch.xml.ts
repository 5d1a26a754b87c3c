/** Lets a browser offer the site's search in its address bar (OpenSearch 1.1). */
import type { APIRoute } from 'astro'
import { absoluteAddress, paths } from '../addresses/addresses.ts'
import { loadIndex } from '../program/data.ts'
import { escapeXml, xmlResponse } from '../sitemap/xml.ts'

export const GET: APIRoute = () => {
  const index = loadIndex()
  const template = `${escapeXml(absoluteAddress(index, paths.search))}?q={searchTerms}`
  const lines = [
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    // The standard allows 16 characters.
    `<ShortName>${escapeXml(index.title.slice(0, 16))}</ShortName>`,
    `<Description>${escapeXml(index.title)}</Description>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Url type="text/html" template="${template}"/>`,
    '</OpenSearchDescription>',
  ]
  return xmlResponse(lines.join('\n'), 'application/opensearchdescription+xml')
}
