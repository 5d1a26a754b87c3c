/** Titles that scripts show, whatever of them is marked: their lines end between words, as on the pages. */
import { titleWords } from '../article/title-words.ts'

/** Lets the lines of the title in `host` end between words, and nowhere else. */
export function endLinesBetweenWords(host: HTMLElement): void {
  const title = host.textContent ?? ''
  const words = titleWords(title)
  if (words.length < 2) return
  host.classList.add('title-text')
  // From the end, so that what is split off does not move what stands before it.
  let start = title.length
  for (const word of words.slice(1).toReversed()) {
    start -= word.length
    breakBefore(host, start)
  }
}

/** A mark may begin or end in the middle of a word, and a word in the middle of a mark. */
function breakBefore(host: HTMLElement, start: number): void {
  const texts = document.createTreeWalker(host, NodeFilter.SHOW_TEXT)
  let from = 0
  for (let text = texts.nextNode(); text instanceof Text; text = texts.nextNode()) {
    if (start < from + text.length) return text.splitText(start - from).before(document.createElement('wbr'))
    from += text.length
  }
}
