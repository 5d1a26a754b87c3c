/** Opens what a statement rests on beside it: the quotation at once, the message it comes from as soon as it is here. */
import { clientWords } from '../words/client-words.ts'
import { quotedTexts } from '../article/quoted-texts.ts'
import { both, element } from './elements.ts'
import { interfaceLanguage } from './interface-language.ts'
import { ownQuotations } from './own-quotations.ts'

/** On an article's page: a click on a statement's mark shows its evidence in the column beside it. Does nothing on pages without that column. */
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
  keepInSight(cite, panel)
  const quoted = quotedTexts(quotation.firstElementChild?.textContent ?? '')
  const link = source.querySelector<HTMLAnchorElement>('a.evidence-link')
  if (link === null) return
  quotation.append(element('a', { class: 'beside-link', href: link.href }, both(clientWords.openMessage)))
  void showMessage(panel, quotation, link, { quoted, own: ownQuotations(statementOf(cite), quoted) }).then(() =>
    keepInSight(cite, panel),
  )
}

/** On a narrow screen the panel comes from below and must not cover what it is about. */
function keepInSight(cite: HTMLElement, panel: HTMLElement): void {
  const covered = cite.getBoundingClientRect().bottom + lineBelow - panel.getBoundingClientRect().top
  if (covered > 0 && getComputedStyle(panel).position === 'fixed') scrollBy({ top: covered, behavior: 'instant' })
}

/** Pixels. */
const lineBelow = 24

/** What the mark stands behind; below a block of code it stands alone. */
function statementOf(cite: HTMLAnchorElement): string {
  const block = cite.closest('p, li, td, blockquote')
  return textWithoutMarks(block) || textWithoutMarks(block?.previousElementSibling)
}

function textWithoutMarks(block: Element | null | undefined): string {
  const copy = block?.cloneNode(true)
  if (!(copy instanceof Element)) return ''
  for (const mark of copy.querySelectorAll('.cite, button')) mark.remove()
  return (copy.textContent ?? '').trim()
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

interface Quotations {
  readonly quoted: readonly string[]
  /** Those of the statement that the reader looks at. */
  readonly own: ReadonlySet<string>
}

/** The message with its quotations marked takes the place of the quotations, which it holds all. */
async function showMessage(
  panel: HTMLElement,
  quotation: HTMLElement,
  link: HTMLAnchorElement,
  quotations: Quotations,
): Promise<void> {
  historyPage ??= fetchPage(link.href)
  const page = await historyPage
  const body = page?.getElementById(new URL(link.href).hash.slice(1))?.querySelector('.message-body')
  if (body === null || body === undefined || quotation.parentElement !== panel) return
  const message = document.importNode(body, true)
  for (const part of message.children) markQuoted(part.firstElementChild ?? part, quotations)
  if (message.querySelector('mark') !== null) foldQuotations(quotation)
  panel.append(message)
  const mark = message.querySelector('mark.own') ?? message.querySelector('mark')
  if (mark !== null) centre(mark, panel)
}

/** Scrolls the panel alone: the text that the reader comes from does not move. */
function centre(mark: Element, panel: HTMLElement): void {
  const [of, within] = [mark.getBoundingClientRect(), panel.getBoundingClientRect()]
  panel.scrollTop += of.top + of.height / 2 - (within.top + within.height / 2)
}

/** Leaves of `CAS-1 · 2020-04-10 11:34 · agent · “…”` what stands before the quotations. */
function foldQuotations(quotation: HTMLElement): void {
  const footnote = quotation.querySelector('p')
  const nodes = [...(footnote?.childNodes ?? [])]
  const at = nodes.findIndex((node) => node.textContent?.includes('“') === true)
  const first = nodes[at]
  if (!(first instanceof Text)) return
  if (nodes[at - 1] instanceof HTMLBRElement) nodes[at - 1]?.remove()
  first.data = first.data.slice(0, first.data.indexOf('“'))
  for (const node of nodes.slice(at + 1)) node.remove()
  quotation.classList.add('folded')
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
function markQuoted(part: Element, { quoted, own }: Quotations): void {
  const text = part.textContent ?? ''
  const places = quoted
    .map((words) => ({ at: text.indexOf(words), words }))
    .filter(({ at }) => at >= 0)
    .sort((left, right) => left.at - right.at)
  const marked: (Node | string)[] = []
  let from = 0
  for (const { at, words } of places) {
    if (at < from) continue
    marked.push(text.slice(from, at), element('mark', own.has(words) ? { class: 'own' } : {}, words))
    from = at + words.length
  }
  if (from > 0) part.replaceChildren(...marked, text.slice(from))
}
