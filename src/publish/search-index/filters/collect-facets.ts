/** What results can be filtered by, gathered from the articles. */
import type { FrontMatter } from '../../../model/article.ts'
import { facetNames } from '../../../model/search-index.ts'
import type { FacetName, SearchFacets } from '../../../model/search-index.ts'
import { yearOf } from '../articles/search-record.ts'

/** Gathers by what articles can be filtered, article by article, in the order of their numbers. */
export function collectFacets(): {
  readonly add: (number: number, frontMatter: FrontMatter) => void
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
  const gaps: number[] = []
  let next = 0
  return {
    add: (number, frontMatter) => {
      gaps.push(number - next)
      next = number + 1
      for (const name of facetNames) {
        columns[name].add(valuesOf(frontMatter, name))
      }
    },
    toFacets: () => ({
      gaps,
      product: columns.product.toFacet(),
      outcome: columns.outcome.toFacet(),
      causeType: columns.causeType.toFacet(),
      language: columns.language.toFacet(),
      state: columns.state.toFacet(),
      year: columns.year.toFacet(),
    }),
  }
}

function valuesOf(frontMatter: FrontMatter, name: FacetName): readonly string[] {
  if (name === 'product') {
    return frontMatter.products
  }
  const value = name === 'year' ? yearOf(frontMatter) : frontMatter[name]
  return value === null ? [] : [value]
}

class Column {
  readonly #values = new Numbering<string>()
  readonly #sets = new Map<string, readonly number[]>()
  readonly #setNumbers = new Numbering<string>()
  /** Numbers of sets that are one value: most are. */
  readonly #single = new Map<string, number>()
  readonly #articles: number[] = []

  add(values: readonly string[]): void {
    const [only] = values
    const known = values.length === 1 && only !== undefined ? this.#single.get(only) : undefined
    const number = known ?? this.#numberOf(values)
    if (values.length === 1 && only !== undefined) this.#single.set(only, number)
    this.#articles.push(number)
  }

  #numberOf(values: readonly string[]): number {
    const set = values.map((value) => this.#values.of(value))
    const key = set.join(' ')
    this.#sets.set(key, set)
    return this.#setNumbers.of(key)
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
