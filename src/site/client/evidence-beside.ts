/** Opens what a statement rests on beside it: the quotation at once, the message it comes from as soon as it is here. */
import { clientWords } from '../client-words.ts'
import { quotedTexts } from '../quoted-texts.ts'
import { both, element } from './elements.ts'
import { interfaceLanguage } from './interface-language.ts'

export function openEvidenceBeside(): void {
  const aside = document.querySelector('.article-aside')
  if (aside === null) return
  const panel = createPanel()
  aside.prepend(panel)
  let opener: HTMLAnchorElement | null = null

  const close = () => {
    panel.hidden = true
    opener?.classList.remove('is-open')
    opener?.focus({ preventScroll: true })
    opener = null
  }
  for (const cite of document.querySelectorAll<HTMLAnchorElement>('a.cite')) {
    cite.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      const isSame = opener === cite
      opener?.classList.remove('is-open')
      if (isSame) return close()
      opener = cite
      cite.classList.add('is-open')
      fill(panel, cite, close)
    })
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !panel.hidden) close()
  })
}

function createPanel(): HTMLElement {
  const panel = document.createElement('section')
  panel.className = 'beside'
  panel.hidden = true
  panel.tabIndex = -1
  return panel
}

function fill(panel: HTMLElement, cite: HTMLAnchorElement, close: () => void): void {
  const source = document.getElementById(decodeURIComponent(cite.hash.slice(1)))
  if (source === null) return
  const quotation = document.createElement('div')
  quotation.className = 'beside-quotation'
  for (const part of source.querySelectorAll(':scope > div')) quotation.append(part.cloneNode(true))
  panel.setAttribute('aria-label', clientWords.evidence[interfaceLanguage()])
  panel.replaceChildren(closeButton(close), quotation)
  panel.hidden = false
  panel.scrollTop = 0
  panel.focus({ preventScroll: true })
  const link = source.querySelector<HTMLAnchorElement>('a.evidence-link')
  if (link === null) return
  quotation.append(element('a', { class: 'beside-link', href: link.href }, both(clientWords.openMessage)))
  void appendMessage(panel, quotation, link)
}

function closeButton(close: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'beside-close'
  button.textContent = '×'
  button.setAttribute('aria-label', clientWords.close[interfaceLanguage()])
  button.addEventListener('click', close)
  return button
}

/** The history is a page of its own, read once and kept. */
let historyPage: Promise<Document | null> | undefined

async function appendMessage(panel: HTMLElement, quotation: HTMLElement, link: HTMLAnchorElement): Promise<void> {
  historyPage ??= fetchPage(link.href)
  const page = await historyPage
  const body = page?.getElementById(new URL(link.href).hash.slice(1))?.querySelector('.message-body')
  if (body === null || body === undefined || quotation.parentElement !== panel) return
  const message = document.importNode(body, true)
  const quoted = quotedTexts(quotation.firstElementChild?.textContent ?? '')
  for (const part of message.children) markQuoted(part.firstElementChild ?? part, quoted)
  panel.append(message)
  message.querySelector('mark')?.scrollIntoView({ block: 'nearest', behavior: 'instant' })
}

async function fetchPage(address: string): Promise<Document | null> {
  try {
    const response = await fetch(address)
    return response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : null
  } catch {
    return null
  }
}

/** Marks in a text what is quoted of it, in the order in which it stands there. */
function markQuoted(part: Element, quoted: readonly string[]): void {
  const text = part.textContent ?? ''
  const places = quoted
    .map((words) => ({ at: text.indexOf(words), words }))
    .filter(({ at }) => at >= 0)
    .sort((left, right) => left.at - right.at)
  const marked: (Node | string)[] = []
  let from = 0
  for (const { at, words } of places) {
    if (at < from) continue
    marked.push(text.slice(from, at), element('mark', {}, words))
    from = at + words.length
  }
  if (from > 0) part.replaceChildren(...marked, text.slice(from))
}
