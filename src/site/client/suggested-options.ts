/** What a search box offers below itself: articles that answer what is typed or, before anything is, those that were read last. */
import { clientWords } from '../words/client-words.ts'
import { both, element } from './elements.ts'
import { recentlyRead } from './recently-read.ts'
import { articleAddress, engine, searchAddress } from './site-search.ts'
import { endLinesBetweenWords } from './title-lines.ts'

const suggestionsShown = 6

/** The articles that answer `query` best, then the way to all of them. The index is loaded with the first word that is typed. */
export async function optionsFor(query: string): Promise<readonly HTMLElement[]> {
  try {
    const { hits } = await engine.search(query, { limit: suggestionsShown })
    const found = hits.map((hit) => {
      const title = element('span', { class: 'suggestion-title' })
      const excerpt = element('span', { class: 'suggestion-excerpt' })
      // The engine escapes the text and adds nothing but <mark>.
      title.innerHTML = hit.titleHtml
      excerpt.innerHTML = hit.excerptHtml
      return articleOption(hit, title, excerpt)
    })
    const all = element(
      'a',
      { role: 'option', class: 'suggestion-all', href: searchAddress(query), tabindex: '-1' },
      both(found.length === 0 ? clientWords.noSuggestion : clientWords.allResults),
    )
    return [...found, all]
  } catch {
    return []
  }
}

/** The articles that were read last, except for the one that is on the page. */
export function optionsReadBefore(): readonly HTMLElement[] {
  return recentlyRead()
    .filter(({ slug }) => new URL(articleAddress(slug)).pathname !== location.pathname)
    .map((article) => articleOption(article, element('span', { class: 'suggestion-title' }, article.title)))
}

function articleOption(
  { slug, language }: { readonly slug: string; readonly language: string },
  title: HTMLElement,
  ...below: readonly HTMLElement[]
): HTMLElement {
  endLinesBetweenWords(title)
  return element('a', { role: 'option', href: articleAddress(slug), lang: language, tabindex: '-1' }, title, ...below)
}
