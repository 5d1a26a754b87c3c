/** On an article's page: copying, printing, evidence beside the statement, the address in the contact link. */
import { addCopyCorners, listenForCopying } from './article-copying.ts'
import { openEvidenceBeside } from './evidence-beside.ts'

addCopyCorners()
listenForCopying()
openEvidenceBeside()
document.querySelector('[data-print]')?.addEventListener('click', () => window.print())
nameThisAddress()

/** The build may not know where the site stands; the browser does. */
function nameThisAddress(): void {
  const here = new URL(location.pathname, location.href).href
  for (const element of document.querySelectorAll('[data-address]')) element.textContent = here
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-contact]')) {
    link.href = link.href.replace(encodeURIComponent(link.dataset['contact'] ?? ''), encodeURIComponent(here))
  }
}
