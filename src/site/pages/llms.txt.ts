/** The site for language models (llmstxt.org): its title, then every article by product with its summary, as Markdown. */
import type { APIRoute } from 'astro'
import { absoluteAddress, markdownPath } from '../addresses.ts'
import { loadIndex } from '../data.ts'

export const GET: APIRoute = () => {
  const index = loadIndex()
  const lines = index.articles.map((entry) => {
    const address = absoluteAddress(index, markdownPath(entry.slug))
    return `- [${oneLine(entry.title)}](${address}): ${oneLine(entry.summary)}`
  })
  return new Response([`# ${index.title}`, '', '## Articles', '', ...lines, ''].join('\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}

/** Text inside a link of a list item: no line ends, no brackets that would end it. */
function oneLine(text: string): string {
  return text.replaceAll(whitespace, ' ').replaceAll(bracket, String.raw`\$&`)
}

// a line end and the blanks around it
const whitespace = /\s+/gu
// `[` and `]`
const bracket = /[[\]]/gu
