/** What the values of a facet are called. */
import type { FacetName } from '../../model/search-index.ts'
import type { Wording } from './words.ts'
import { causeLabels, labelOf, languageLabel, outcomeLabels, stateLabels } from './labels.ts'

/** Products and years are called by their names, everything else has a label. */
export function facetValueLabel(name: FacetName, value: string): Wording {
  return name === 'language' ? languageLabel(value) : labelOf(labelsByFacet[name] ?? {}, value)
}

const labelsByFacet: Readonly<Partial<Record<FacetName, Readonly<Record<string, Wording>>>>> = {
  outcome: outcomeLabels,
  causeType: causeLabels,
  state: stateLabels,
}
