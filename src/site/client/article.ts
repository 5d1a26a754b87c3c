/** What runs on an article's page. */
import { addCopyCorners, listenForCopying } from './article-copying.ts'
import { offerReasons } from './feedback.ts'
import { openEvidenceBeside } from './evidence-beside.ts'
import { rememberArticle } from './recently-read.ts'
import { addStepLinks } from './step-links.ts'

/** On an article's page: copying, printing, links to steps, evidence beside the statement, the article's address in the links that tell it; it is remembered as read. */
export function startArticle(): void {
  addCopyCorners()
  addStepLinks()
  listenForCopying()
  openEvidenceBeside()
  document.querySelector('[data-print]')?.addEventListener('click', () => window.print())
  nameThisAddress()
  offerReasons()
  rememberArticle()
}

/** The build may not know where the site stands; the browser does. */
function nameThisAddress(): void {
  const here = new URL(location.pathname, location.href).href
  for (const element of document.querySelectorAll('[data-address]')) element.textContent = here
  for (const part of document.querySelectorAll<HTMLElement>('[data-names-address]')) {
    const built = encodeURIComponent(part.dataset['namesAddress'] ?? '')
    for (const link of part.querySelectorAll('a')) link.href = link.href.replace(built, encodeURIComponent(here))
  }
}
