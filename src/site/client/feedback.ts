/** Why an article did not help: a link for each reason in the place of the one that says "no" alone. */
import { feedbackReasons } from '../words/client-words.ts'
import { both, element } from './elements.ts'

/** Where the page has links to say that it did not help: one link for each reason. */
export function offerReasons(): void {
  const list = document.querySelector<HTMLElement>('[data-verdict]')
  const plain = list?.querySelector('a')
  if (list === null || plain === null || plain === undefined) return
  const verdict = list.dataset['verdict'] ?? ''
  const isChinese = document.documentElement.lang.toLowerCase().startsWith('zh')
  const items = feedbackReasons.map((reason) => {
    const said = encodeURIComponent(isChinese ? reason.zh : reason.en)
    return element('li', {}, element('a', { href: plain.href.replace(verdict, said) }, both(reason)))
  })
  list.replaceChildren(...items)
}
