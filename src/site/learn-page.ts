/** The way in for new hires: per product the issues that make up most cases, and the names that keep coming up. */
import type { SiteEntry } from '../model/site.ts'
import { articlePath, facetPath, searchPath } from './addresses.ts'
import { loadArticle, loadIndex } from './data.ts'
import type { Facet } from './facets.ts'
import { byProduct, compare } from './facets.ts'
import type { Wording } from './words.ts'
import { coverage } from './words.ts'

export interface Course {
  readonly name: string
  readonly path: string
  readonly coverage: Wording
  readonly lessons: readonly SiteEntry[]
}

/** One course per product, the product with most cases first. */
export function courses(): readonly Course[] {
  return byProduct(loadIndex().articles)
    .map((product) => ({ product, cases: countCases(product.entries) }))
    .sort((a, b) => b.cases - a.cases || compare(a.product.name, b.product.name))
    .slice(0, coursesShown)
    .map(({ product, cases }) => {
      const lessons = lessonsOf(product)
      const percent = cases === 0 ? 0 : Math.round((100 * countCases(lessons)) / cases)
      return {
        name: product.name,
        path: facetPath('learn', product.slug),
        coverage: coverage(lessons.length, percent, cases),
        lessons,
      }
    })
}

const coursesShown = 30
/** "Learn these twenty": a month's worth, and with most products most of the cases. */
const lessonsShown = 20

function lessonsOf(product: Facet): readonly SiteEntry[] {
  return product.entries.filter(({ state }) => state !== 'archived').slice(0, lessonsShown)
}

function countCases(entries: readonly SiteEntry[]): number {
  return entries.reduce((sum, entry) => sum + entry.cases.length, 0)
}

export function practisePages() {
  return byProduct(loadIndex().articles).map((product) => ({
    params: { product: product.slug },
    props: { product },
  }))
}

export interface Lesson {
  readonly entry: SiteEntry
  readonly path: string
  /** Inert HTML. */
  readonly symptom: string
  readonly answer: readonly { readonly heading: string; readonly html: string }[]
}

/** A product's lessons with symptom and answer. Footnotes lead to the article's page, where they stand. */
export function lessons(product: Facet): readonly Lesson[] {
  return lessonsOf(product).map((entry) => {
    const { sections } = loadArticle(entry.slug)
    return {
      entry,
      path: articlePath(entry.slug),
      symptom: withoutFootnotes(sections.find(({ kind }) => kind === 'symptom')?.html ?? ''),
      answer: sections
        .filter(({ kind }) => kind === 'cause' || kind === 'resolution')
        .map(({ heading, html }) => ({ heading, html: withoutFootnotes(html) })),
    }
  })
}

function withoutFootnotes(html: string): string {
  return html.replaceAll(footnote, '')
}

// `<a class="cite" href="#evidence-m7" data-evidence="m7">m7</a>`
const footnote = /<a class="cite"[^<>]*>[^<>]*<\/a>/gu

export interface Term {
  readonly name: string
  readonly path: string
  readonly entries: readonly SiteEntry[]
}

/** Products, environments and identifiers that several articles name, most named first. */
export function glossary(): readonly Term[] {
  const places = new Map<string, SiteEntry[]>()
  for (const entry of loadIndex().articles) {
    for (const name of new Set([...entry.environment, ...entry.identifiers])) {
      places.set(name, [...(places.get(name) ?? []).slice(0, placesKept), entry])
    }
  }
  return [...places]
    .filter(([, entries]) => entries.length > 1)
    .sort(([a, of], [b, or]) => or.length - of.length || compare(a, b))
    .slice(0, termsShown)
    .map(([name, entries]) => ({ name, path: searchPath(name), entries: entries.slice(0, 3) }))
}

const termsShown = 60
const placesKept = 99
