/** Sitemaps (sitemaps.org): one file, or several and an index of them where there are more addresses than one may hold. */
import type { ListedPage } from './site-addresses.ts'
import { escapeXml } from './xml.ts'

/** The protocol's limit; its other one, 50 MB, is reached later with addresses of this kind. */
export const addressesPerSitemap = 50_000

/** The pages in files of at most `size` addresses. */
export function splitSitemap<Page>(pages: readonly Page[], size = addressesPerSitemap): readonly (readonly Page[])[] {
  return Array.from({ length: Math.max(1, Math.ceil(pages.length / size)) }, (_, at) =>
    pages.slice(at * size, (at + 1) * size),
  )
}

/** A `urlset`: addresses of pages. */
export function sitemapOf(pages: readonly ListedPage[]): string {
  const urls = pages.map(({ address, updated }) => {
    const modified = updated === null ? '' : `<lastmod>${updated}</lastmod>`
    return `<url><loc>${escapeXml(address)}</loc>${modified}</url>`
  })
  return [`<urlset ${namespace}>`, ...urls, '</urlset>'].join('\n')
}

/** A `sitemapindex`: addresses of sitemaps. */
export function sitemapIndex(addresses: readonly string[]): string {
  const sitemaps = addresses.map((address) => `<sitemap><loc>${escapeXml(address)}</loc></sitemap>`)
  return [`<sitemapindex ${namespace}>`, ...sitemaps, '</sitemapindex>'].join('\n')
}

const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
