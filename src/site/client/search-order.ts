/** The order of the results: two buttons above them, where there is anything to sort. */
import type { SearchOrder } from '../search/search-options.ts'

/** @param choose called with the order whose button is pressed */
export function offerOrders(host: HTMLElement, choose: (order: SearchOrder) => void): void {
  for (const button of buttonsIn(host)) button.addEventListener('click', () => choose(orderOf(button)))
}

/** Shows which order the results are in. */
export function showOrder(host: HTMLElement, order: SearchOrder, results: number): void {
  host.hidden = results < 2
  for (const button of buttonsIn(host)) button.setAttribute('aria-pressed', String(orderOf(button) === order))
}

function buttonsIn(host: HTMLElement): Iterable<HTMLButtonElement> {
  return host.querySelectorAll('button')
}

function orderOf({ dataset }: HTMLElement): SearchOrder {
  return dataset['orderBy'] === 'newest' ? 'newest' : 'best'
}
