/** The way in for new hires: the issues that make up most cases, first of all products, then of each, to read and to practise on. */
import type { SiteEntry } from '../../model/site.ts'
import { articlePath, facetPath } from '../addresses/addresses.ts'
import { loadArticle, loadIndex } from '../program/data.ts'
import { reachable, withoutCites } from '../article/section-html.ts'
import { pageFinder } from '../program/find-page.ts'
import { compare } from '../lists/facets.ts'
import type { ProductGroup } from '../lists/product-groups.ts'
import { productGroups } from '../lists/product-groups.ts'
import type { Wording } from '../words/words.ts'
import { coverage } from '../words/study-words.ts'

export interface Course {
  readonly name: Wording
  readonly path: string
  /** `null` where no case is known. */
  readonly coverage: Wording | null
  /** Shown at once; the rest unfolds. */
  readonly first: readonly SiteEntry[]
  readonly rest: readonly SiteEntry[]
}

/** All that the page for new hires shows. */
export function learnPage() {
  const products = productsByCases()
  const larger = products.filter((product) => lessonsOf(product).length >= fewestLessons)
  const taught = (larger.length > 0 ? larger : products).slice(0, coursesShown)
  const others = products.filter((product) => !taught.includes(product)).slice(0, othersShown)
  return {
    beginning: beginning(),
    courses: courses(taught),
    others: others.map((product) => ({
      path: facetPath('learn', product.slug),
      label: product.label,
      count: lessonsOf(product).length,
    })),
  }
}

/** What comes up most, whatever the product; nothing where no problem has come up twice yet. */
function beginning(): readonly SiteEntry[] {
  const again = loadIndex().articles.filter(({ cases, state }) => cases.length > 1 && state !== 'archived')
  return again.slice(0, lessonsToBegin)
}

/** One course per product, the product with most cases first. */
function courses(products: readonly ProductGroup[]): readonly Course[] {
  return products.map((product) => {
    const cases = countCases(product.entries)
    const taught = lessonsOf(product)
    const percent = Math.round((100 * countCases(taught)) / cases)
    return {
      name: product.label,
      path: facetPath('learn', product.slug),
      coverage: cases === 0 ? null : coverage(taught.length, percent, cases),
      first: taught.slice(0, lessonsAtOnce),
      rest: taught.slice(lessonsAtOnce),
    }
  })
}

/** What names no product comes last. */
function productsByCases(): readonly ProductGroup[] {
  return productGroups(loadIndex().articles)
    .map((group) => ({ group, cases: countCases(group.entries) }))
    .sort(
      (a, b) =>
        Number(a.group.product === null) - Number(b.group.product === null) ||
        b.cases - a.cases ||
        compare(a.group.product ?? '', b.group.product ?? ''),
    )
    .map(({ group }) => group)
}

const lessonsToBegin = 10
const coursesShown = 12
/** With less a product is a link among others, unless there are no larger ones. */
const fewestLessons = 2
const othersShown = 60
const lessonsAtOnce = 6
/** "Learn these twenty": a month's worth, and with most products most of the cases. */
const lessonsShown = 20

function lessonsOf(product: ProductGroup): readonly SiteEntry[] {
  return product.entries.filter(({ state }) => state !== 'archived').slice(0, lessonsShown)
}

function countCases(entries: readonly SiteEntry[]): number {
  return entries.reduce((sum, entry) => sum + entry.cases.length, 0)
}

/** `/learn/x/`: the cards of every product, in the order of the courses. */
export function practisePages(): readonly PractisePage[] {
  const products = productsByCases()
  return products.map((product, at) => {
    const next = products[at + 1]
    return {
      path: facetPath('learn', product.slug),
      name: product.label,
      entries: lessonsOf(product),
      list: facetPath('products', product.slug),
      next: next === undefined ? null : { path: facetPath('learn', next.slug), name: next.label },
    }
  })
}

interface PractisePage {
  readonly path: string
  readonly name: Wording
  readonly entries: readonly SiteEntry[]
  /** All articles on the product. */
  readonly list: string
  /** The product to go on with. */
  readonly next: { readonly path: string; readonly name: Wording } | null
}

export const practisePageAt = pageFinder(practisePages)

export interface Lesson {
  readonly entry: SiteEntry
  readonly path: string
  /** Inert HTML. */
  readonly symptom: string
  readonly answer: readonly { readonly heading: string; readonly html: string }[]
}

/** Lessons with symptom and answer. Footnotes lead to the article's page, where they stand. */
export function lessons(entries: readonly SiteEntry[]): readonly Lesson[] {
  return entries.map((entry) => {
    const { sections } = loadArticle(entry.slug)
    return {
      entry,
      path: articlePath(entry.slug),
      symptom: plain(sections.find(({ kind }) => kind === 'symptom')?.html ?? ''),
      answer: sections
        .filter(({ kind }) => kind === 'cause' || kind === 'resolution')
        .map(({ heading, html }) => ({ heading, html: plain(html) })),
    }
  })
}

function plain(html: string): string {
  return reachable(withoutCites(html))
}
