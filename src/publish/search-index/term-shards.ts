/** Cuts the row of all terms into files of a size that is good to fetch. */
import type { SearchManifest } from '../../model/search-index.ts'
import { writePostings, writeShard } from '../../model/term-shard.ts'
import type { Postings, StoredTerm } from '../../model/term-shard.ts'

/** Takes a finished file and its number. */
export interface TermFiles {
  readonly writeShard: (number: number, bytes: Uint8Array) => void
  /** The postings of one term that many articles hold. */
  readonly writeFrequent: (number: number, bytes: Uint8Array) => void
}

/** A shard is closed when it has about this many bytes: a query of twenty words fetches twenty of them. */
const shardSize = 4096
/** Postings above this many bytes get a file of their own, so that rare neighbours stay cheap to fetch. */
const inlinePostings = 1024
/** Of a frequent term only the articles it weighs most in are kept: the rest would gain next to nothing by it. */
const mostPostings = 6000
/** What an entry takes beside its term and postings, roughly. */
const entryOverhead = 5

/**
 * @param terms in code-unit order, with frequencies
 * @param weigh puts weights in the place of frequencies
 * @returns the first term of each shard; the frequent terms, by the numbers of their files, and how many articles hold them
 */
export function packTerms(
  terms: Iterable<readonly [term: string, postings: Postings]>,
  weigh: (postings: Postings) => Postings,
  files: TermFiles,
): Pick<SearchManifest, 'shards' | 'frequent'> {
  const firsts: string[] = []
  const frequent: { readonly terms: string[]; readonly counts: number[] } = { terms: [], counts: [] }
  let entries: StoredTerm[] = []
  let size = 0
  const close = () => {
    const [first] = entries
    if (first !== undefined) {
      files.writeShard(firsts.length, writeShard(entries))
      firsts.push(first.term)
    }
    entries = []
    size = 0
  }
  for (const [term, frequencies] of terms) {
    const all = weigh(frequencies)
    const bytes = writePostings(heaviest(all))
    const isFrequent = bytes.length > inlinePostings
    entries.push({ term, count: all.articles.length, postings: isFrequent ? frequent.terms.length : bytes })
    if (isFrequent) {
      files.writeFrequent(frequent.terms.length, bytes)
      frequent.terms.push(term)
      frequent.counts.push(all.articles.length)
    }
    size += term.length + entryOverhead + (isFrequent ? 0 : bytes.length)
    if (size >= shardSize) {
      close()
    }
  }
  close()
  return { shards: firsts, frequent }
}

/** Of those that weigh the same the first ones. */
function heaviest(postings: Postings): Postings {
  const { articles, weights } = postings
  if (articles.length <= mostPostings) {
    return postings
  }
  const { least, room } = lightestKept(weights)
  const kept = { articles: new Uint32Array(mostPostings), weights: new Uint8Array(mostPostings) }
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
function lightestKept(weights: Uint8Array): { readonly least: number; readonly room: number } {
  const counts = new Uint32Array(256)
  for (const weight of weights) counts[weight] = (counts[weight] ?? 0) + 1
  let least = 255
  let room = mostPostings
  for (; least > 0 && (counts[least] ?? 0) < room; least -= 1) room -= counts[least] ?? 0
  return { least, room }
}
