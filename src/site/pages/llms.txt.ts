/** The site for language models (llmstxt.org): its title, then every article by product with its summary, as Markdown. */
import type { APIRoute } from 'astro'
import type { SiteEntry, SiteIndex } from '../../model/site.ts'
import { absoluteAddress, markdownPath } from '../addresses/addresses.ts'
import { loadIndex } from '../program/data.ts'
import { byProduct } from '../lists/facets.ts'

export const GET: APIRoute = () => {
  const index = loadIndex()
  const products = byProduct(index.articles).map(({ name, entries }) => ({
    heading: oneLine(name),
    // Each article once, under the product that it names first.
    entries: entries.filter((entry) => entry.products[0] === name),
  }))
  const homeless = { heading: 'Other', entries: index.articles.filter((entry) => entry.products.length === 0) }
  const sections = [...products, homeless]
    .filter(({ entries }) => entries.length > 0)
    .flatMap(({ heading, entries }) => ['', `## ${heading}`, '', ...entries.map((entry) => describe(index, entry))])
  return new Response([`# ${index.title}`, ...sections, ''].join('\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}

function describe(index: SiteIndex, entry: SiteEntry): string {
  const address = absoluteAddress(index, markdownPath(entry.slug))
  return `- [${oneLine(entry.title)}](${address}): ${oneLine(entry.summary)}`
}

/** Text inside a link of a list item: no line ends, no brackets that would end it. */
function oneLine(text: string): string {
  if (!unfit.test(text)) return text
  return text.replaceAll(whitespace, ' ').replaceAll(bracket, String.raw`\$&`)
}

// Most texts have nothing of the kind.
const unfit = /[^\S ]|\s\s|[[\]]/u
// a line end and the blanks around it
const whitespace = /\s+/gu
// `[` and `]`
const bracket = /[[\]]/gu
