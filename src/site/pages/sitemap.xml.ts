/** Every page that is worth a search engine's visit (sitemaps.org). */
import type { APIRoute } from 'astro'
import { absoluteAddress, articlePath, paths } from '../addresses.ts'
import { loadIndex } from '../data.ts'
import { causeLinks, identifierLinks, productLinks } from '../facet-links.ts'
import { escapeXml, xmlResponse } from '../xml.ts'

export const GET: APIRoute = () => {
  const index = loadIndex()
  const { articles, audience } = index
  const own = audience === 'public' ? [paths.faq] : [paths.learn, paths.insights]
  const lists = [...productLinks(articles), ...causeLinks(articles), ...identifierLinks(articles)]
  const fixed = [paths.home, paths.products, paths.causes, paths.identifiers, paths.newest, paths.frequent, ...own]
  const pages = [...fixed, ...lists.map(({ path }) => path)].map((path) => ({ path, updated: null }))
  const all = [...pages, ...articles.map(({ slug, updated }) => ({ path: articlePath(slug), updated }))]
  const urls = all.map(({ path, updated }) => {
    const modified = updated === null ? '' : `<lastmod>${updated}</lastmod>`
    return `<url><loc>${escapeXml(absoluteAddress(index, path))}</loc>${modified}</url>`
  })
  const set = ['<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">', ...urls, '</urlset>'].join('\n')
  return xmlResponse(set, 'application/xml')
}
