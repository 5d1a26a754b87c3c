/** The search page: results while typing, filters, all of it kept in the address. */
import type { SearchResult } from '../search/engine.ts'
import { clientWords, countedResults } from '../client-words.ts'
import { both } from './elements.ts'
import { walkResults } from './result-keys.ts'
import type { Asked } from './search-address.ts'
import { readAddress, toggleFilter, writeAddress } from './search-address.ts'
import { showFilters } from './search-filters.ts'
import { showNothing } from './search-nothing.ts'
import { resultItem } from './search-result.ts'
import { engine } from './site-search.ts'

const input = one('#page-search', HTMLInputElement)
const list = one('[data-results]', HTMLOListElement)
const status = one('[data-status]', HTMLElement)
const filters = one('[data-filters]', HTMLDetailsElement)
const nothing = one('[data-nothing]', HTMLElement)
const more = one('[data-more]', HTMLButtonElement)

/** Milliseconds without a key before a search begins, so that a word is not searched letter by letter. */
const pause = 120
const resultsAtOnce = 10

let asked: Asked = readAddress(location.search)
let limit = resultsAtOnce
/** Counts searches, so that a slow one does not overwrite a later one. */
let latest = 0
let timer: ReturnType<typeof setTimeout> | undefined

// On a phone the results come first.
filters.open = matchMedia('(width >= 56rem)').matches
input.value = asked.query
if (asked.query === '') input.focus()
input.addEventListener('input', () => {
  clearTimeout(timer)
  timer = setTimeout(() => ask({ ...asked, query: input.value }), pause)
})
input.form?.addEventListener('submit', (event) => {
  event.preventDefault()
  clearTimeout(timer)
  ask({ ...asked, query: input.value })
})
more.addEventListener('click', () => {
  limit += resultsAtOnce
  void search()
})
addEventListener('popstate', () => {
  asked = readAddress(location.search)
  input.value = asked.query
  void search()
})
walkResults(input, list)
void search()

function ask(next: Asked): void {
  asked = next
  limit = resultsAtOnce
  history.replaceState(null, '', location.pathname + writeAddress(asked))
  void search()
}

async function search(): Promise<void> {
  latest += 1
  const own = latest
  const { query } = asked
  if (query.trim() === '') {
    show({ hits: [], total: 0, counts: {}, nearestTokens: [], nearestTitles: [] })
    return
  }
  if (list.childElementCount === 0) status.replaceChildren(both(clientWords.searching))
  try {
    const result = await engine.search(query, { filters: asked.filters, limit })
    if (own === latest) show(result)
  } catch {
    if (own === latest) status.replaceChildren(both(clientWords.failed))
  }
}

function show(result: SearchResult): void {
  const isEmpty = asked.query.trim() === ''
  list.replaceChildren(...result.hits.map((hit) => resultItem(hit)))
  status.replaceChildren(isEmpty ? '' : both(countedResults(result.total)))
  more.hidden = result.hits.length >= result.total || result.hits.length < limit
  showFilters(filters, result.counts, asked.filters, {
    toggle: (name, value) => ask({ ...asked, filters: toggleFilter(asked.filters, name, value) }),
    clear: () => ask({ ...asked, filters: {} }),
  })
  nothing.hidden = isEmpty || result.hits.length > 0
  if (!nothing.hidden) showNothing(nothing, asked, result, () => ask({ ...asked, filters: {} }))
  list.dataset['query'] = asked.query
}

function one<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}.`)
  return found
}
