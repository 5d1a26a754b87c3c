/** What to do when nothing was found: what comes near, and how to tell that an article is missing. */
import type { SearchResult } from '../search/engine.ts'
import { clientWords } from '../client-words.ts'
import { fillAddress } from '../filled-address.ts'
import { both, element } from './elements.ts'
import type { Asked } from './search-address.ts'
import { articleAddress, searchAddress } from './site-search.ts'

export function showNothing(host: HTMLElement, asked: Asked, result: SearchResult, clear: () => void): void {
  const parts: HTMLElement[] = [
    element('h2', {}, both(clientWords.nothing), ` “${shorten(asked.query)}”`),
    element('p', {}, both(clientWords.nothingHint)),
  ]
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
  const feedback = host.dataset['feedback']
  if (feedback !== undefined) {
    const link = element('a', { class: 'button', href: withQuery(feedback, asked.query) }, both(clientWords.reportGap))
    parts.push(element('p', { class: 'hint' }, both(clientWords.reportGapHint)), element('p', {}, link))
  }
  host.replaceChildren(...parts)
}

function item(address: string, content: Node | string): HTMLElement {
  return element('li', {}, element('a', { href: address }, content))
}

function withQuery(feedback: string, query: string): string {
  return fillAddress(feedback, shorten(query), query.slice(0, longestReported))
}

/** Mail programs refuse longer addresses. */
const longestReported = 1200
const shownLength = 60

function shorten(query: string): string {
  const line = query.trim().split('\n', 1)[0] ?? ''
  return line.length > shownLength ? `${line.slice(0, shownLength)}…` : line
}
