/** The filters at work, above the results: on a phone the others are folded away, and from a link nobody has chosen them. */
import { facetNames } from '../../model/search-index.ts'
import type { FacetName } from '../../model/search-index.ts'
import { clientWords, facetWords } from '../words/client-words.ts'
import { facetValueLabel } from '../words/facet-labels.ts'
import { both, element } from './elements.ts'
import type { Asked } from './search-address.ts'

/** Each is a button that takes its filter out. */
export function showChosenFilters(
  host: HTMLElement,
  chosen: Asked['filters'],
  takeOut: (name: FacetName, value: string) => void,
): void {
  const buttons = facetNames.flatMap((name) =>
    (chosen[name] ?? []).map((value) => {
      const button = element(
        'button',
        { type: 'button' },
        element('span', { class: 'hidden' }, both(clientWords.takeOut), ' '),
        both(facetWords[name]),
        ': ',
        element('strong', {}, both(facetValueLabel(name, value))),
        element('span', { 'aria-hidden': 'true', class: 'take-out' }, '×'),
      )
      button.addEventListener('click', () => takeOut(name, value))
      return button
    }),
  )
  const hadFocus = host.contains(document.activeElement)
  host.replaceChildren(...buttons)
  host.hidden = buttons.length === 0
  // The button that was pressed is gone.
  if (hadFocus) (buttons[0] ?? document.querySelector<HTMLElement>('[data-results] a'))?.focus()
}
