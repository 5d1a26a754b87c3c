/** What runs on the search page. */
import type { FacetName } from '../../model/search-index.ts'
import type { SearchResult } from '../search/search-result.ts'
import { clientWords, countedResults } from '../words/client-words.ts'
import { showChosenFilters } from './chosen-filters.ts'
import { both } from './elements.ts'
import { interfaceLanguage } from './interface-language.ts'
import { walkResults } from './result-keys.ts'
import type { Asked } from './search-address.ts'
import { readAddress, toggleFilter, writeAddress } from './search-address.ts'
import { showFilters } from './search-filters.ts'
import { showNothing } from './search-nothing.ts'
import { offerOrders, showOrder } from './search-order.ts'
import { resultItem } from './search-result.ts'
import { engine } from './site-search.ts'

/**
 * Searches for what the address asks for, before the page is there to show it. Only the search page has a query in its
 * address.
 */
export function searchEarly(): void {
  const { query, filters, order } = readAddress(location.search)
  if (query.trim() === '' && Object.keys(filters).length === 0) return
  early = engine.search(query, { filters, order, limit: resultsAtOnce })
  // Who shows the results hears of it if there are none.
  early.catch(() => undefined)
}

let early: Promise<SearchResult> | undefined

/** The search page: results while typing, or without a query what the filters leave, filters, all of it kept in the address. On other pages nothing happens. */
export function startSearchPage(): void {
  if (document.querySelector('[data-search-page]') !== null) new SearchPage().start()
}

/** Milliseconds without a key before a search begins, so that a word is not searched letter by letter. */
const pause = 120
const resultsAtOnce = 10
/** Who asks for more has seen that it is not among the first. */
const resultsMore = 20

class SearchPage {
  readonly #input = one('#page-search', HTMLInputElement)
  readonly #list = one('[data-results]', HTMLOListElement)
  readonly #status = one('[data-status]', HTMLElement)
  readonly #filters = one('[data-filters]', HTMLDetailsElement)
  readonly #chosen = one('[data-chosen]', HTMLElement)
  readonly #order = one('[data-order]', HTMLElement)
  readonly #nothing = one('[data-nothing]', HTMLElement)
  readonly #more = one('[data-more]', HTMLButtonElement)
  readonly #waysIn = one('[data-ways-in]', HTMLElement)
  #asked: Asked = readAddress(location.search)
  #limit = resultsAtOnce
  /** Counts searches, so that a slow one does not overwrite a later one. */
  #latest = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  start(): void {
    // On a phone the results come first.
    this.#filters.open = matchMedia('(width >= 56rem)').matches
    this.#input.value = this.#asked.query
    if (!this.#asksForAnything()) this.#input.focus()
    this.#listen()
    walkResults(this.#input, this.#list)
    offerOrders(this.#order, (order) => this.#ask({ ...this.#asked, order }))
    void this.#search(early)
  }

  #listen(): void {
    const askTyped = () => this.#ask({ ...this.#asked, query: this.#input.value })
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer)
      this.#timer = setTimeout(askTyped, pause)
    })
    this.#input.form?.addEventListener('submit', (event) => {
      event.preventDefault()
      clearTimeout(this.#timer)
      askTyped()
    })
    this.#more.addEventListener('click', () => {
      this.#limit += resultsMore
      void this.#search()
    })
    addEventListener('popstate', () => {
      this.#asked = readAddress(location.search)
      this.#input.value = this.#asked.query
      void this.#search()
    })
  }

  #ask(next: Asked): void {
    this.#asked = next
    this.#limit = resultsAtOnce
    history.replaceState(null, '', location.pathname + writeAddress(next))
    void this.#search()
  }

  /** @param found what is under way already */
  async #search(found?: Promise<SearchResult>): Promise<void> {
    this.#latest += 1
    const own = this.#latest
    const { query, filters, order } = this.#asked
    if (this.#asksForAnything() && this.#list.childElementCount === 0)
      this.#status.replaceChildren(both(clientWords.searching))
    try {
      const result = await (found ?? engine.search(query, { filters, order, limit: this.#limit }))
      if (own === this.#latest) this.#show(result)
    } catch {
      if (own !== this.#latest) return
      this.#status.replaceChildren(both(clientWords.failed))
      this.#showWaysIn(true)
    }
  }

  #show(result: SearchResult): void {
    const { query, filters, order } = this.#asked
    const isAsked = this.#asksForAnything()
    const clear = () => this.#ask({ ...this.#asked, filters: {} })
    this.#list.replaceChildren(...result.hits.map((hit) => resultItem(hit)))
    this.#status.replaceChildren(isAsked ? both(countedResults(result.total, result.isTotalExact)) : '')
    this.#more.hidden = result.hits.length >= result.total || result.hits.length < this.#limit
    const toggle = (name: FacetName, value: string) =>
      this.#ask({ ...this.#asked, filters: toggleFilter(filters, name, value) })
    showFilters(this.#filters, result, filters, { toggle, clear })
    showChosenFilters(this.#chosen, filters, toggle)
    showOrder(this.#order, order, result.total)
    this.#nothing.hidden = !isAsked || result.hits.length > 0
    if (!this.#nothing.hidden) showNothing(this.#nothing, this.#asked, result, clear)
    this.#showWaysIn(result.hits.length === 0)
    nameTab(query)
    this.#list.dataset['query'] = query
  }

  /** In words or by a filter. */
  #asksForAnything(): boolean {
    return this.#asked.query.trim() !== '' || Object.keys(this.#asked.filters).length > 0
  }

  #showWaysIn(isShown: boolean): void {
    this.#waysIn.hidden = !isShown
    delete document.documentElement.dataset['asked']
  }
}

/** Several searches may be open, and the way back lists them by their titles. */
function nameTab(query: string): void {
  const title = document.querySelector('title')?.dataset[interfaceLanguage()]
  if (title === undefined) return
  const [line = ''] = query.trim().split('\n', 1)
  document.title = line === '' ? title : `${line.slice(0, longestInTab)} · ${title}`
}

const longestInTab = 60

function one<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`The page has no ${selector}.`)
  return found
}
