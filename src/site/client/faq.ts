import { clientWords } from '../words/client-words.ts'
import { copyAndShow } from './copy-and-show.ts'
import { both, element } from './elements.ts'

/** On the pages of questions: the one that the address names is open, and each gives the link to itself. */
export function startQuestions(): void {
  for (const question of document.querySelectorAll('.question')) addLink(question)
  openAskedQuestion()
  addEventListener('hashchange', openAskedQuestion)
}

/** The link is followed as well: its address is where the reader is, for the browser's own ways to share a page. */
function addLink(question: Element): void {
  const link = element('a', { href: `#${question.id}` }, both(clientWords.copyQuestion))
  link.addEventListener('click', () => void copyAndShow(link, link.href))
  question.querySelector('.answer-links')?.append(link)
}

function openAskedQuestion(): void {
  const asked = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!(asked instanceof HTMLDetailsElement) || !asked.matches('.question')) return
  asked.open = true
  asked.scrollIntoView({ behavior: 'instant' })
}
