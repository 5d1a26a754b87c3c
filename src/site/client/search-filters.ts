/** The filters beside the results: every value that occurs, with how many results it would leave. */
import type { FacetName } from '../../model/search-index.ts'
import { facetNames } from '../../model/search-index.ts'
import type { SearchResult } from '../search/search-result.ts'
import { clientWords, facetWords, moreValues } from '../words/client-words.ts'
import { facetValueLabel } from '../words/facet-labels.ts'
import { both, element } from './elements.ts'
import type { Asked } from './search-address.ts'

interface FilterActs {
  readonly toggle: (name: FacetName, value: string) => void
  readonly clear: () => void
}

/** Shows the filters of a result again; what had the focus has it again. */
export function showFilters(
  host: HTMLElement,
  { counts, total }: Pick<SearchResult, 'counts' | 'total'>,
  chosen: Asked['filters'],
  acts: FilterActs,
): void {
  const focused =
    document.activeElement instanceof HTMLInputElement ? document.activeElement.dataset['filter'] : undefined
  const opened = new Set(
    Array.from(host.querySelectorAll<HTMLElement>('[data-rest][open]'), ({ dataset }) => dataset['rest']),
  )
  const groups = facetNames.flatMap((name) => {
    const values = inOrder(name, counts[name] ?? [], chosen[name] ?? [])
    const tellsNothing = values.length < 2 || values.every(({ count }) => count === total)
    return tellsNothing && chosen[name] === undefined ? [] : [group(name, values, opened.has(name), acts)]
  })
  const heading = host.querySelector('summary')
  host.replaceChildren(...(heading === null ? [] : [heading]), ...clearButton(chosen, acts), ...groups)
  host.hidden = groups.length === 0
  if (focused !== undefined) host.querySelector<HTMLInputElement>(`[data-filter="${CSS.escape(focused)}"]`)?.focus()
}

interface FilterValue {
  readonly value: string
  readonly count: number
  readonly isChosen: boolean
}

/** Most frequent first, years newest first; what is chosen stays although it leaves nothing. */
function inOrder(
  name: FacetName,
  counts: readonly { readonly value: string; readonly count: number }[],
  chosen: readonly string[],
): readonly FilterValue[] {
  const gone = chosen.filter((value) => counts.every((one) => one.value !== value))
  const all = [...counts, ...gone.map((value) => ({ value, count: 0 }))]
  const sorted = name === 'year' ? all.sort((left, right) => Number(right.value) - Number(left.value)) : all
  return sorted.map(({ value, count }) => ({ value, count, isChosen: chosen.includes(value) }))
}

const valuesShown = 8

function group(name: FacetName, values: readonly FilterValue[], isOpen: boolean, acts: FilterActs): HTMLElement {
  const isShown = ({ isChosen }: FilterValue, at: number) => at < valuesShown || isChosen
  const option = (value: FilterValue) => filterOption(name, value, acts)
  const rest = values.filter((value, at) => !isShown(value, at))
  const legend = element('legend', {}, both(facetWords[name]))
  const fieldset = element('fieldset', {}, legend, ...values.filter(isShown).map(option))
  if (rest.length > 0) {
    const summary = element('summary', {}, both(moreValues(rest.length)))
    const details = element('details', { 'data-rest': name }, summary, ...rest.map(option))
    details.open = isOpen
    fieldset.append(details)
  }
  return fieldset
}

function filterOption(name: FacetName, { value, count, isChosen }: FilterValue, acts: FilterActs): HTMLElement {
  const box = element('input', { type: 'checkbox', 'data-filter': `${name}=${value}` })
  box.checked = isChosen
  box.addEventListener('change', () => acts.toggle(name, value))
  const label = element('span', { class: 'filter-value' }, both(facetValueLabel(name, value)))
  return element('label', {}, box, label, element('span', { class: 'count' }, String(count)))
}

function clearButton(chosen: Asked['filters'], acts: FilterActs): readonly HTMLElement[] {
  if (Object.keys(chosen).length === 0) return []
  const button = element('button', { type: 'button', class: 'clear-filters' }, both(clientWords.clearFilters))
  button.addEventListener('click', acts.clear)
  return [button]
}
