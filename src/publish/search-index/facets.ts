import { facetNames } from '../../model/search-index.ts'
import type { FacetName, SearchDocument, SearchFacets } from '../../model/search-index.ts'

/** Gathers by what articles can be filtered, article by article. */
export function collectFacets(): {
  readonly add: (document: SearchDocument) => void
  readonly toFacets: () => SearchFacets
} {
  const columns = {
    product: new Column(),
    outcome: new Column(),
    causeType: new Column(),
    language: new Column(),
    state: new Column(),
    year: new Column(),
  }
  return {
    add: (document) => {
      for (const name of facetNames) {
        columns[name].add(valuesOf(document, name))
      }
    },
    toFacets: () => ({
      product: columns.product.toFacet(),
      outcome: columns.outcome.toFacet(),
      causeType: columns.causeType.toFacet(),
      language: columns.language.toFacet(),
      state: columns.state.toFacet(),
      year: columns.year.toFacet(),
    }),
  }
}

function valuesOf(document: SearchDocument, name: FacetName): readonly string[] {
  if (name === 'product') {
    return document.products
  }
  const value = document[name]
  return value === null ? [] : [value]
}

class Column {
  readonly #positions = new Map<string, number>()
  readonly #articles: number[][] = []

  add(values: readonly string[]): void {
    this.#articles.push(values.map((value) => this.#positionOf(value)))
  }

  toFacet(): SearchFacets[FacetName] {
    return { values: [...this.#positions.keys()], articles: this.#articles }
  }

  #positionOf(value: string): number {
    const known = this.#positions.get(value)
    if (known !== undefined) {
      return known
    }
    const next = this.#positions.size
    this.#positions.set(value, next)
    return next
  }
}
