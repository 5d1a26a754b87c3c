/** Results while typing, and what was read last before anything is typed, under any search box that is not the search page's own. */
import { clientWords } from '../words/client-words.ts'
import { both, element } from './elements.ts'
import { interfaceLanguage } from './interface-language.ts'
import { searchAddress } from './site-search.ts'
import { optionsFor, optionsReadBefore } from './suggested-options.ts'

/** Under every search box that is not the search page's own. */
export function startSuggestions(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('[data-search-box="suggest"]')) suggestWhileTyping(form)
}

const pause = 150
/** Characters that a server takes in an address; a pasted log goes there in short. */
const longestSent = 600

/** Turns a search box into a combobox (ARIA authoring practices); without a script it is a form that leads to the search page. */
function suggestWhileTyping(form: HTMLFormElement): void {
  const input = form.querySelector('input')
  if (input === null) return
  const list = createList(form, input)
  let timer: ReturnType<typeof setTimeout> | undefined
  let latest = 0
  let shownFor: string | undefined

  const search = async () => {
    clearTimeout(timer)
    latest += 1
    const own = latest
    const query = input.value.trim()
    const options = query === '' ? optionsReadBefore() : await optionsFor(query)
    if (own !== latest || document.activeElement !== input) return
    const label = query === '' ? clientWords.recentlyRead : clientWords.suggestions
    list.setAttribute('aria-label', label[interfaceLanguage()])
    list.replaceChildren(...options.map((option, at) => withId(option, `${list.id}-${at}`)))
    // Nobody has asked for what was read before: it says what it is.
    if (query === '') list.prepend(element('p', { class: 'suggestion-heading', 'aria-hidden': 'true' }, both(label)))
    setOpen(input, list, options.length > 0)
    shownFor = query
  }
  input.addEventListener('focus', () => {
    if (input.value === '') void search()
  })
  input.addEventListener('input', () => {
    select(input, [...list.querySelectorAll('a')], -1)
    clearTimeout(timer)
    timer = setTimeout(() => void search(), pause)
  })
  input.addEventListener('keydown', async (event) => {
    // Whoever types faster than results come means those of what stands in the box, not of its first letters.
    if (isArrow(event) && input.value.trim() !== '' && input.value.trim() !== shownFor) {
      event.preventDefault()
      await search()
    }
    handleKey(event, input, list)
  })
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

/** An arrow that moves among the options, not one of an input method among its own. */
function isArrow(event: KeyboardEvent): boolean {
  return !event.isComposing && (event.key === 'ArrowDown' || event.key === 'ArrowUp')
}

function handleKey(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
  if (event.isComposing || list.hidden) return
  const options = [...list.querySelectorAll('a')]
  const at = options.findIndex((option) => option.getAttribute('aria-selected') === 'true')
  if (isArrow(event)) {
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
