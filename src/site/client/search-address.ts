/** What is searched for, as it stands in the address: `?q=0x80070005&product=Outlook&year=2024&sort=newest`. */
import type { FacetName } from '../../model/search-index.ts'
import { facetNames } from '../../model/search-index.ts'
import { condenseQuery } from '../search/condense-query.ts'
import type { SearchOrder } from '../search/search-options.ts'
import { parameterOf } from '../addresses/search-parameters.ts'

export interface Asked {
  readonly query: string
  readonly filters: Readonly<Partial<Record<FacetName, readonly string[]>>>
  readonly order: SearchOrder
}

/** What the part of an address from `?` on asks for. */
export function readAddress(search: string): Asked {
  const parameters = new URLSearchParams(search)
  const filters: Partial<Record<FacetName, readonly string[]>> = {}
  for (const name of facetNames) {
    const values = parameters.getAll(parameterOf(name)).filter((value) => value !== '')
    if (values.length > 0) filters[name] = values
  }
  return { query: parameters.get('q') ?? '', filters, order: parameters.get('sort') === 'newest' ? 'newest' : 'best' }
}

/**
 * The part of an address from `?` on that asks for this; empty where it asks for nothing. Reverses `readAddress`, but
 * for queries that are too long for an address.
 */
export function writeAddress({ query, filters, order }: Asked): string {
  const parameters = new URLSearchParams()
  if (query !== '') parameters.set('q', condenseQuery(query))
  for (const name of facetNames) {
    for (const value of filters[name] ?? []) parameters.append(parameterOf(name), value)
  }
  if (order !== 'best') parameters.set('sort', order)
  const written = parameters.toString()
  return written === '' ? '' : `?${written}`
}

/** The filters with one value taken in or out. */
export function toggleFilter(filters: Asked['filters'], name: FacetName, value: string): Asked['filters'] {
  const chosen = filters[name] ?? []
  const changed = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]
  const { [name]: _, ...rest } = filters
  return changed.length === 0 ? rest : { ...rest, [name]: changed }
}
