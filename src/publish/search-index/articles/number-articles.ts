/**
 * Numbers the articles of a search index so that one that comes, goes or changes leaves the numbers of nearly all others
 * alone: an index file is rewritten only where it speaks of the article.
 *
 * Numbers lie in stretches, one for each class of how many cases an article answers and each year, so that of equally good
 * results those come first that answer more cases, and the newer ones. In its stretch an article stands where a hash of its
 * name puts it, or behind the ones that hashes put there too (linear probing, Knuth, "The Art of Computer Programming", 6.4):
 * what stands where depends on the articles alone, not on the order in which they came.
 */
import { hash } from 'node:crypto'
import type { Article } from '../../../model/article.ts'
import { yearOf } from './search-record.ts'

export interface Numbering {
  /** In the order of the articles. */
  readonly numbers: readonly number[]
  /** In their order too: of each a number below 2³² by its name alone, which says nothing of its number in the index. */
  readonly marks: readonly number[]
  /** All numbers are below it; not all below it are given. */
  readonly end: number
}

/** Gives every article its number in the search index. */
export function numberArticles(articles: readonly Pick<Article, 'slug' | 'frontMatter'>[]): Numbering {
  const stretches = new Map<string, { readonly order: number; readonly members: Member[] }>()
  const marks: number[] = []
  for (const [at, { slug, frontMatter }] of articles.entries()) {
    // As text, a character a byte: a buffer for each of twenty thousand names takes twice as long.
    const digest = hash('sha256', slug, 'binary')
    marks.push(numberAt(digest, 0))
    const order = orderOf(frontMatter)
    const stretch = stretches.get(String(order)) ?? { order, members: [] }
    stretches.set(String(order), stretch)
    stretch.members.push({ at, slug, hash: numberAt(digest, 8) })
  }
  const numbers = articles.map(() => 0)
  let start = 0
  for (const { members } of [...stretches.values()].sort((left, right) => right.order - left.order)) {
    start = fill(start, members, numbers)
  }
  return { numbers, marks, end: start }
}

/** Four bytes of a digest as a number, highest first. */
function numberAt(digest: string, at: number): number {
  const high = digest.charCodeAt(at) * 256 + digest.charCodeAt(at + 1)
  return high * 65_536 + digest.charCodeAt(at + 2) * 256 + digest.charCodeAt(at + 3)
}

interface Member {
  readonly at: number
  readonly slug: string
  readonly hash: number
}

/** Classes double: one more case of many is no reason to stand elsewhere. */
function orderOf(frontMatter: Article['frontMatter']): number {
  return Math.floor(Math.log2(frontMatter.cases.length + 1)) * years + Number(yearOf(frontMatter) ?? 0)
}

const years = 10_000

/** Gives the numbers from `start` on to the members of a stretch; tells where the next one starts. */
function fill(start: number, members: readonly Member[], numbers: number[]): number {
  const sorted = members.toSorted((left, right) => left.hash - right.hash || (left.slug < right.slug ? -1 : 1))
  for (let places = 2 ** Math.ceil(Math.log2(members.length / fullest)); ; places *= 2) {
    let next = 0
    for (const { at, hash: own } of sorted) {
      next = Math.max(next, Math.floor((own / 2 ** 32) * places))
      numbers[at] = start + next
      next += 1
    }
    if (next <= places + overhang) return start + places + overhang
  }
}

/** How full a stretch gets before it doubles: then few articles stand behind others, and few numbers are not given. */
const fullest = 0.75

/** Numbers behind a stretch for those that hash puts to its end. */
const overhang = 16
