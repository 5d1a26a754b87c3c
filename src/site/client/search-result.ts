/** One result: title, where it matched and why, what kind of article it is. */
import type { SearchHit, SearchReason } from '../search/search-hit.ts'
import { reasonWords } from '../words/client-words.ts'
import { causeLabels, foreignTo, labelOf, languageLabel, outcomeLabels, stateLabels } from '../words/labels.ts'
import { both, element } from './elements.ts'
import { articleAddress } from './site-search.ts'
import { endLinesBetweenWords } from './title-lines.ts'

/** A result as an item of the list. */
export function resultItem(hit: SearchHit): HTMLLIElement {
  const title = element('a', { href: articleAddress(hit.slug), lang: hit.language })
  const excerpt = element('p', { class: 'result-excerpt', lang: hit.language })
  // The engine escapes the text and adds nothing but <mark>.
  title.innerHTML = hit.titleHtml
  excerpt.innerHTML = hit.excerptHtml
  endLinesBetweenWords(title)
  return element(
    'li',
    {},
    title,
    excerpt,
    element('p', { class: 'facts' }, ...(hit.reason === null ? [] : [reason(hit.reason)]), ...facts(hit)),
  )
}

function facts(hit: SearchHit): readonly HTMLElement[] {
  return [
    ...(hit.products.length === 0 ? [] : [element('span', {}, hit.products.join(' · '))]),
    element('span', { class: `outcome ${hit.outcome}` }, both(labelOf(outcomeLabels, hit.outcome))),
    ...(hit.state === 'validated'
      ? []
      : [element('span', { class: `state ${hit.state}` }, both(labelOf(stateLabels, hit.state)))]),
    element('span', {}, both(labelOf(causeLabels, hit.causeType))),
    element('span', { class: foreignTo(hit.language) ?? '' }, both(languageLabel(hit.language))),
    ...(hit.updated === null ? [] : [element('time', { datetime: hit.updated }, hit.updated)]),
  ]
}

function reason({ kind, words }: SearchReason): HTMLElement {
  const shown = words.slice(0, wordsShown).flatMap((word) => [element('mark', {}, word), ' '])
  return element('span', { class: 'result-reason' }, both(reasonWords[kind]), ' ', ...shown)
}

const wordsShown = 6
