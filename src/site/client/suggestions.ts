/** Results while typing, under any search box that is not the search page's own. */
import { clientWords } from '../words/client-words.ts'
import { both, element } from './elements.ts'
import { interfaceLanguage } from './interface-language.ts'
import { showMarkedTitle } from './marked-title.ts'
import { articleAddress, engine, searchAddress } from './site-search.ts'

/** Under every search box that is not the search page's own. */
export function startSuggestions(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-search-box="suggest"]')) suggestWhileTyping(form)
}

const pause = 150
const suggestionsShown = 6
/** Characters that a server takes in an address; a pasted log goes there in short. */
const longestSent = 600

/** Turns a search box into a combobox (ARIA authoring practices); without a script it is a form that leads to the search page. */
function suggestWhileTyping(form: HTMLFormElement): void {
  const input = form.querySelector('input')
  if (input === null) return
  const list = createList(form, input)
  let timer: ReturnType<typeof setTimeout> | undefined
  let latest = 0

  const search = async () => {
    latest += 1
    const own = latest
    const query = input.value.trim()
    const options = query === '' ? [] : await suggestionsFor(query)
    if (own !== latest || document.activeElement !== input) return
    list.replaceChildren(...options.map((option, at) => withId(option, `${list.id}-${at}`)))
    setOpen(input, list, options.length > 0)
  }
  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(() => void search(), pause)
  })
  input.addEventListener('keydown', (event) => handleKey(event, input, list))
  form.addEventListener('submit', (event) => {
    if (input.value.length > longestSent) {
      event.preventDefault()
      location.assign(searchAddress(input.value))
    }
  })
  input.addEventListener('blur', () => setOpen(input, list, false))
  // A click must come before the blur that would close the list.
  list.addEventListener('mousedown', (event) => event.preventDefault())
}

function createList(form: HTMLFormElement, input: HTMLInputElement): HTMLElement {
  const list = element('div', {
    class: 'suggestions',
    id: `${input.id}-suggestions`,
    role: 'listbox',
    'aria-label': clientWords.suggestions[interfaceLanguage()],
  })
  list.hidden = true
  form.append(list)
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-expanded', 'false'],
    ['aria-controls', list.id],
  ] as const) {
    input.setAttribute(name, value)
  }
  return list
}

/** The index is loaded with the first word that is typed. */
async function suggestionsFor(query: string): Promise<readonly HTMLElement[]> {
  try {
    const { hits } = await engine.search(query, { limit: suggestionsShown })
    const found = hits.map((hit) => {
      const title = element('span', { class: 'suggestion-title' })
      const excerpt = element('span', { class: 'suggestion-excerpt' })
      // The engine escapes the text and adds nothing but <mark>.
      showMarkedTitle(title, hit.titleHtml)
      excerpt.innerHTML = hit.excerptHtml
      return element(
        'a',
        { role: 'option', href: articleAddress(hit.slug), lang: hit.language, tabindex: '-1' },
        title,
        excerpt,
      )
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

function handleKey(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
  if (event.isComposing || list.hidden) return
  const options = [...list.querySelectorAll('a')]
  const at = options.findIndex((option) => option.getAttribute('aria-selected') === 'true')
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault()
    const step = event.key === 'ArrowDown' ? 1 : -1
    // One place more than there are options: the box itself.
    const next = ((at + step + 1 + options.length + 1) % (options.length + 1)) - 1
    select(input, options, next)
  } else if (event.key === 'Escape') {
    event.preventDefault()
    setOpen(input, list, false)
  } else if (event.key === 'Enter' && at >= 0) {
    event.preventDefault()
    options[at]?.click()
  }
}

function select(input: HTMLInputElement, options: readonly HTMLElement[], chosen: number): void {
  for (const [at, option] of options.entries()) option.setAttribute('aria-selected', String(at === chosen))
  const option = options[chosen]
  if (option === undefined) {
    input.removeAttribute('aria-activedescendant')
  } else {
    input.setAttribute('aria-activedescendant', option.id)
    option.scrollIntoView({ block: 'nearest', behavior: 'instant' })
  }
}

function setOpen(input: HTMLInputElement, list: HTMLElement, isOpen: boolean): void {
  list.hidden = !isOpen
  input.setAttribute('aria-expanded', String(isOpen))
  if (!isOpen) select(input, [], -1)
}

function withId(option: HTMLElement, id: string): HTMLElement {
  option.id = id
  option.setAttribute('aria-selected', 'false')
  return option
}
