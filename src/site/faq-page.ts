/** Questions and answers by product: the head of each list on one page, more of them on a page of the product's own. */
import type { SiteEntry } from '../model/site.ts'
import { articlePath, facetPath, paths } from './addresses/addresses.ts'
import { loadArticle, loadIndex } from './program/data.ts'
import type { Facet } from './lists/facets.ts'
import { byProduct } from './lists/facets.ts'
import { pageFinder } from './program/find-page.ts'
import type { EntryForReaders } from './lists/own-language.ts'
import { firstForReaders } from './lists/own-language.ts'
import { reachable } from './article/section-html.ts'
import { same } from './words/words.ts'

export interface Question extends EntryForReaders {
  readonly path: string
  /** By which a link leads to the question itself. */
  readonly anchor: string
  /** Inert HTML; `null` where the page holds as many answers as it may, or the article has none. */
  readonly resolution: string | null
}

/** `/faq/`: the first questions of every product, answered as far as the page stays light. */
export function faqPage() {
  const { articles, contact } = loadIndex()
  const answer = answerWithin(heaviestAnswers)
  const groups = byProduct(articles)
    .slice(0, productsShown)
    .map((product) => ({
      name: product.name,
      anchor: `product-${product.slug}`,
      count: product.entries.length,
      questions: firstQuestions(product).map(answer),
      more: hasOwnPage(product) ? facetPath('faq', product.slug) : null,
    }))
  const contents = groups.map(({ name, anchor, count }) => ({ path: `#${anchor}`, label: same(name), count }))
  return { groups, homeless: homelessQuestions(articles).map(answer), contents, contact }
}

/** The articles whose answers `/faq/` may show. */
export function faqEntries(): readonly SiteEntry[] {
  const { articles } = loadIndex()
  return [...byProduct(articles).slice(0, productsShown).flatMap(firstQuestions), ...homelessQuestions(articles)]
}

function firstQuestions({ entries }: Facet): readonly EntryForReaders[] {
  return firstForReaders(entries, questionsAtOnce)
}

/** Those of no product. */
function homelessQuestions(articles: readonly SiteEntry[]): readonly EntryForReaders[] {
  const homeless = articles.filter(({ products }) => products.length === 0)
  return firstForReaders(homeless, questionsOfProduct)
}

/** `/faq/x/`: the questions of a product that has more of them than the first page shows. */
export function productFaqPages(): readonly ProductFaqPage[] {
  return byProduct(loadIndex().articles)
    .filter(hasOwnPage)
    .map(({ name, slug, entries }) => ({
      path: facetPath('faq', slug),
      name,
      entries: firstForReaders(entries, questionsOfProduct),
      more: entries.length > questionsOfProduct ? facetPath('products', slug) : null,
    }))
}

interface ProductFaqPage {
  readonly path: string
  readonly name: string
  readonly entries: readonly EntryForReaders[]
  /** Where the rest of the product's articles are. */
  readonly more: string | null
}

const productFaqAt = pageFinder(productFaqPages)

/** The questions of the product whose page has this path. */
export function productFaq(path: string) {
  const page = productFaqAt(path)
  return {
    ...page,
    questions: page.entries.map(answerWithin(heaviestAnswers)),
    parent: paths.faq,
    contact: loadIndex().contact,
  }
}

const productsShown = 30
const questionsAtOnce = 5
const questionsOfProduct = 30

/** Characters of HTML; what a page holds beyond them are questions with the answer in short and a link. */
const heaviestAnswers = 120_000

function hasOwnPage({ entries }: Facet): boolean {
  return entries.length > questionsAtOnce
}

/** Gives each question of a page its answer, as long as the page stays light, and an anchor of its own. */
function answerWithin(budget: number): (entry: EntryForReaders) => Question {
  let left = budget
  const timesAsked = new Map<string, number>()
  return (entry) => {
    const { slug } = entry
    const html = left > 0 ? resolutionOf(entry) : null
    left -= html?.length ?? 0
    const times = (timesAsked.get(slug) ?? 0) + 1
    timesAsked.set(slug, times)
    return { ...entry, path: articlePath(slug), anchor: questionAnchor(slug, times), resolution: html }
  }
}

/** A question of several products is asked below each of them: `question-vpn-stalls`, `question-vpn-stalls.2`. */
function questionAnchor(slug: string, times: number): string {
  return times === 1 ? `question-${slug}` : `question-${slug}.${times}`
}

function resolutionOf(entry: SiteEntry): string | null {
  const resolution = loadArticle(entry.slug).sections.find(({ kind }) => kind === 'resolution')
  return resolution === undefined ? null : reachable(resolution.html)
}
