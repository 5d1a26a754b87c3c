/** The filters beside the results: every value that occurs, with how many results it would leave. */
import type { FacetName } from '../../model/search-index.ts'
import { facetNames } from '../../model/search-index.ts'
import type { SearchResult } from '../search/engine.ts'
import { clientWords, facetWords } from '../client-words.ts'
import type { Wording } from '../words.ts'
import { causeLabels, labelOf, languageLabel, outcomeLabels, stateLabels } from '../words.ts'
import { both, element } from './elements.ts'
import type { Asked } from './search-address.ts'

interface FilterActs {
  readonly toggle: (name: FacetName, value: string) => void
  readonly clear: () => void
}

export function showFilters(
  host: HTMLElement,
  counts: SearchResult['counts'],
  chosen: Asked['filters'],
  acts: FilterActs,
): void {
  const focused =
    document.activeElement instanceof HTMLInputElement ? document.activeElement.dataset['filter'] : undefined
  const groups = facetNames.flatMap((name) => group(name, counts[name] ?? [], chosen[name] ?? [], acts))
  const heading = host.querySelector('summary')
  host.replaceChildren(...(heading === null ? [] : [heading]), ...clearButton(chosen, acts), ...groups)
  host.hidden = groups.length === 0
  if (focused !== undefined) host.querySelector<HTMLInputElement>(`[data-filter="${CSS.escape(focused)}"]`)?.focus()
}

const valuesShown = 8

function group(
  name: FacetName,
  counts: readonly { readonly value: string; readonly count: number }[],
  chosen: readonly string[],
  acts: FilterActs,
): readonly HTMLElement[] {
  if (counts.length < 2 && chosen.length === 0) return []
  const gone = chosen
    .filter((value) => counts.every((one) => one.value !== value))
    .map((value) => ({ value, count: 0 }))
  const head = counts.filter((one, at) => at < valuesShown || chosen.includes(one.value))
  const options = [...head, ...gone].map(({ value, count }) => {
    const box = element('input', { type: 'checkbox', 'data-filter': `${name}=${value}` })
    box.checked = chosen.includes(value)
    box.addEventListener('change', () => acts.toggle(name, value))
    const label = element('span', { class: 'filter-value' }, both(filterLabel(name, value)))
    return element('label', {}, box, label, element('span', { class: 'count' }, String(count)))
  })
  return [element('fieldset', {}, element('legend', {}, both(facetWords[name])), ...options)]
}

function clearButton(chosen: Asked['filters'], acts: FilterActs): readonly HTMLElement[] {
  if (Object.keys(chosen).length === 0) return []
  const button = element('button', { type: 'button', class: 'clear-filters' }, both(clientWords.clearFilters))
  button.addEventListener('click', acts.clear)
  return [button]
}

function filterLabel(name: FacetName, value: string): Wording {
  return name === 'language' ? languageLabel(value) : labelOf(labelsByFacet[name] ?? {}, value)
}

const labelsByFacet: Readonly<Partial<Record<FacetName, Readonly<Record<string, Wording>>>>> = {
  outcome: outcomeLabels,
  causeType: causeLabels,
  state: stateLabels,
}
