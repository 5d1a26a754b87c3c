/** What to do when nothing was found: what comes near, and how to tell that an article is missing. */
import type { SearchResult } from '../search/search-result.ts'
import { clientWords } from '../words/client-words.ts'
import { fillAddress } from '../addresses/filled-address.ts'
import type { Wording } from '../words/words.ts'
import { both, element } from './elements.ts'
import type { Asked } from './search-address.ts'
import { articleAddress, searchAddress } from './site-search.ts'

/** Shows it in `host`, instead of what stood there. */
export function showNothing(host: HTMLElement, asked: Asked, result: SearchResult, clear: () => void): void {
  const parts = heading(asked.query)
  if (Object.keys(asked.filters).length > 0) {
    const button = element('button', { type: 'button' }, both(clientWords.clearFilters))
    button.addEventListener('click', clear)
    parts.push(element('p', {}, button))
  }
  const tokens = result.nearestTokens.map((token) => item(searchAddress(token), element('code', {}, token)))
  const titles = result.nearestTitles.map(({ slug, title }) => item(articleAddress(slug), title))
  if (tokens.length > 0)
    parts.push(element('h3', {}, both(clientWords.nearestTokens)), element('ul', { class: 'identifiers' }, ...tokens))
  if (titles.length > 0)
    parts.push(element('h3', {}, both(clientWords.nearestTitles)), element('ul', { class: 'near-titles' }, ...titles))
  host.replaceChildren(...parts, ...lastStep(host, asked.query))
}

function heading(query: string): HTMLElement[] {
  if (query.trim() === '') return [element('h2', {}, both(clientWords.nothingPasses))]
  return [
    element('h2', {}, both(clientWords.nothing), ` “${shorten(query)}”`),
    element('p', {}, both(clientWords.nothingHint)),
  ]
}

/** Customers want help, engineers an article. */
function lastStep({ dataset }: HTMLElement, query: string): readonly HTMLElement[] {
  const { contact, feedback } = dataset
  if (contact !== undefined) return link(contact, query, clientWords.contactHint, clientWords.contact)
  return feedback === undefined ? [] : link(feedback, query, clientWords.reportGapHint, clientWords.reportGap)
}

function link(address: string, query: string, hint: Wording, label: Wording): readonly HTMLElement[] {
  return [
    element('p', { class: 'hint' }, both(hint)),
    element('p', {}, element('a', { class: 'button', href: withQuery(address, query) }, both(label))),
  ]
}

function item(address: string, content: Node | string): HTMLElement {
  return element('li', {}, element('a', { href: address }, content))
}

function withQuery(address: string, query: string): string {
  return fillAddress(address, shorten(query), query.slice(0, longestReported))
}

/** Mail programs refuse longer addresses. */
const longestReported = 1200
const shownLength = 60

function shorten(query: string): string {
  const line = query.trim().split('\n', 1)[0] ?? ''
  return line.length > shownLength ? `${line.slice(0, shownLength)}…` : line
}
