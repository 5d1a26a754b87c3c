/** Cuts the row of all terms into files of a size that is good to fetch. */
import type { SearchManifest } from '../../../model/search-index.ts'
import { writePostings, writeShard } from '../../../model/term-shard.ts'
import type { Postings, StoredTerm } from '../../../model/term-shard.ts'

/** Takes a finished file and its number. */
export interface TermFiles {
  /** Leaves a shard as it stands if these very terms were read from the one of this number; says whether it did. */
  readonly keepShard: (number: number, terms: readonly StoredTerm[]) => boolean
  readonly writeShard: (number: number, bytes: Uint8Array) => void
  /** The postings of one term that many articles hold. */
  readonly writeFrequent: (number: number, bytes: Uint8Array) => void
  /** The same of a term whose file stands already as it should. */
  readonly keepFrequent: (number: number) => void
}

/** What files are cut by. */
export interface TermSizes {
  /** A shard is closed when it has about this many bytes: a query of twenty words fetches twenty of them. */
  readonly shard: number
  /** Postings above this many bytes get a file of their own, so that rare neighbours stay cheap to fetch. */
  readonly inline: number
  /** Of a frequent term only the articles it weighs most in are kept: the rest would gain next to nothing by it. */
  readonly postings: number
}

export const usualSizes: TermSizes = { shard: 4096, inline: 1024, postings: 6000 }

/** What an entry takes beside its term and postings, roughly. */
const entryOverhead = 5

/** A term as it goes into a shard, from all that hold it. */
export function packTerm(term: string, postings: Postings, sizes: TermSizes): PackedTerm {
  return {
    term,
    count: postings.articles.length,
    postings: writePostings(heaviest(postings, sizes.postings)),
  }
}

export interface PackedTerm extends StoredTerm {
  readonly postings: Uint8Array
}

/**
 * @param terms in code-unit order; a number in the place of postings says that their file stands under this very number
 * @returns the first term of each shard; the frequent terms, by the numbers of their files, and how many articles hold them
 */
export function cutShards(
  terms: Iterable<StoredTerm>,
  files: TermFiles,
  sizes: TermSizes,
): Pick<SearchManifest, 'shards' | 'frequent'> {
  const firsts: string[] = []
  const frequent: { readonly terms: string[]; readonly counts: number[] } = { terms: [], counts: [] }
  let entries: StoredTerm[] = []
  let size = 0
  const close = () => {
    const [first] = entries
    if (first !== undefined) {
      if (!files.keepShard(firsts.length, entries)) files.writeShard(firsts.length, writeShard(entries))
      firsts.push(first.term)
    }
    entries = []
    size = 0
  }
  for (const stored of terms) {
    const { term, count, postings } = stored
    const number = frequent.terms.length
    const isInline = typeof postings !== 'number' && postings.length <= sizes.inline
    // As it was read, where it says the same: a shard is known by its terms.
    entries.push(isInline || postings === number ? stored : { term, count, postings: number })
    if (!isInline) {
      if (typeof postings !== 'number') files.writeFrequent(number, postings)
      else if (postings === number) files.keepFrequent(number)
      else throw new RangeError('a file of postings under another number')
      frequent.terms.push(term)
      frequent.counts.push(count)
    }
    size += term.length + entryOverhead + (isInline ? postings.length : 0)
    if (size >= sizes.shard) close()
  }
  close()
  return { shards: firsts, frequent }
}

/** Of those that weigh the same the first ones. */
function heaviest(postings: Postings, most: number): Postings {
  const { articles, weights } = postings
  if (articles.length <= most) {
    return postings
  }
  const { least, room } = lightestKept(weights, most)
  const kept = { articles: new Uint32Array(most), weights: new Uint8Array(most) }
  let count = 0
  let left = room
  for (let at = 0; at < articles.length; at += 1) {
    const weight = weights[at] ?? 0
    if (weight < least || (weight === least && left === 0)) continue
    if (weight === least) left -= 1
    kept.articles[count] = articles[at] ?? 0
    kept.weights[count] = weight
    count += 1
  }
  return kept
}

/** The least weight that is kept, and how many that weigh just this have room beside the heavier ones. */
function lightestKept(weights: Uint8Array, most: number): { readonly least: number; readonly room: number } {
  const counts = new Uint32Array(256)
  for (const weight of weights) counts[weight] = (counts[weight] ?? 0) + 1
  let least = 255
  let room = most
  for (; least > 0 && (counts[least] ?? 0) < room; least -= 1) room -= counts[least] ?? 0
  return { least, room }
}
