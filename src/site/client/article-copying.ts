/** What can be copied of an article: each error and command, the whole as a reply or as Markdown, its address. */
import { clientWords } from '../words/client-words.ts'
import { copyAndShow } from './copy-and-show.ts'
import { interfaceLanguage } from './interface-language.ts'
import { replyToCustomer } from './reply.ts'

/** Every quotation and block of code gets a button in its corner, every code in a line of what is seen or done one over its end. */
export function addCopyCorners(): void {
  for (const block of document.querySelectorAll<HTMLElement>('.prose blockquote, .prose pre')) {
    const host = block.tagName === 'PRE' ? wrap(block) : block
    host.append(copyButton(block, 'copy-corner'))
  }
  const lines = '[data-section="symptom"], [data-section="resolution"]'
  for (const code of document.querySelectorAll<HTMLElement>(`:is(${lines}) :not(pre) > code`)) {
    code.append(copyButton(code, 'copy-inline'))
  }
}

function copyButton(block: HTMLElement, className: string): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = className
  button.append(copyIcon())
  nameButton(button)
  document.addEventListener('interface-language', () => nameButton(button))
  button.addEventListener('click', () => void copyAndShow(button, textOf(block)))
  return button
}

/** Has every button with `data-copy` copy what it names: the article's address, its Markdown, a reply to the customer. */
export function listenForCopying(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.addEventListener('click', () => void copyArticle(button))
  }
}

async function copyArticle(button: HTMLButtonElement): Promise<void> {
  const article = document.querySelector<HTMLElement>('[data-article]')
  if (article === null) return
  switch (button.dataset['copy']) {
    case 'reply':
      return copyAndShow(button, replyToCustomer(article))
    case 'markdown':
      return copyAndShow(button, await fetchText(button.dataset['source'] ?? ''))
    default:
      return copyAndShow(button, new URL(location.pathname, location.href).href)
  }
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address)
  return response.ok ? response.text() : ''
}

/** The words themselves, without the marks of the evidence. */
function textOf(block: HTMLElement): string {
  const copy = block.cloneNode(true)
  if (!(copy instanceof HTMLElement)) return ''
  for (const mark of copy.querySelectorAll('.cite, button')) mark.remove()
  return (copy.textContent ?? '').trim()
}

/** Code scrolls sideways; its button must not scroll with it. */
function wrap(block: HTMLElement): HTMLElement {
  const host = document.createElement('div')
  host.className = 'copy-host'
  block.replaceWith(host)
  host.append(block)
  return host
}

function nameButton(button: HTMLButtonElement): void {
  const label = clientWords.copy[interfaceLanguage()]
  button.setAttribute('aria-label', label)
  button.title = label
}

function copyIcon(): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg'
  const icon = document.createElementNS(namespace, 'svg')
  for (const [name, value] of Object.entries({
    viewBox: '0 0 16 16',
    width: '16',
    height: '16',
    'aria-hidden': 'true',
  })) {
    icon.setAttribute(name, value)
  }
  const path = document.createElementNS(namespace, 'path')
  path.setAttribute('d', 'M5.5 5.5h7v8h-7zM10.5 5.5v-3h-7v8h2')
  path.setAttribute('fill', 'none')
  path.setAttribute('stroke', 'currentColor')
  path.setAttribute('stroke-width', '1.4')
  icon.append(path)
  return icon
}
