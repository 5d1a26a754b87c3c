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
  readonly #values = new Numbering<string>()
  readonly #sets = new Map<string, readonly number[]>()
  readonly #setNumbers = new Numbering<string>()
  readonly #articles: number[] = []

  add(values: readonly string[]): void {
    const set = values.map((value) => this.#values.of(value))
    const key = set.join(' ')
    this.#sets.set(key, set)
    this.#articles.push(this.#setNumbers.of(key))
  }

  toFacet(): SearchFacets[FacetName] {
    return { values: this.#values.all(), sets: [...this.#sets.values()], articles: this.#articles }
  }
}

/** Numbers things in the order in which they first come up. */
class Numbering<Thing> {
  readonly #numbers = new Map<Thing, number>()

  of(thing: Thing): number {
    const number = this.#numbers.get(thing) ?? this.#numbers.size
    this.#numbers.set(thing, number)
    return number
  }

  all(): readonly Thing[] {
    return [...this.#numbers.keys()]
  }
}
