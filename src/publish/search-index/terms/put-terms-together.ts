/** The terms of all parts as the files that a browser fetches. */
import type { SearchManifest } from '../../../model/search-index.ts'
import type { Postings, StoredTerm } from '../../../model/term-shard.ts'
import type { IndexFolder } from '../index-folder.ts'
import { mergeRuns } from './merge-runs.ts'
import type { MergedTerm } from './merge-runs.ts'
import { isSameShard, renewTerms } from './renew-terms.ts'
import type { RenewalJob, RenewedTerms, StandingTerms } from './renew-terms.ts'
import { collectCharacters } from './simplified-characters.ts'
import { collectWords } from './spelling-words.ts'
import type { TermCount } from './term-postings.ts'
import type { RunPlace } from './term-run.ts'
import { cutShards, packTerm } from './term-shards.ts'
import type { TermSizes } from './term-shards.ts'
import { postingWeigher } from './weigh-postings.ts'

/** A part whose articles stand in the site; its terms are still to be put together with those of the others. */
export interface PlacedPart {
  /** What each article is known by, and its number. */
  readonly articles: readonly string[]
  readonly numbers: readonly number[]
  readonly counts: readonly TermCount[]
  readonly run: RunPlace
}

export interface TermsJob extends Pick<RenewalJob, 'numbers' | 'end' | 'sizes' | 'termsOf'> {
  readonly parts: readonly PlacedPart[]
  /** The index that stands where these files go, if this same program made it. */
  readonly standing: StandingTerms | null
}

/** Puts the files into the index. They are the same whatever stands there. */
export function putTogether(job: TermsJob, index: IndexFolder): Omit<SearchManifest, 'build'> {
  const { parts, end, sizes } = job
  const counts = parts.flatMap((part) => part.counts)
  const lengths = lengthsOf(parts)
  const words = collectWords()
  const characters = collectCharacters()
  const { terms, shards } = termsOfAll(job, lengths, postingWeigher(lengths, end))
  const cut = cutShards(
    characters.watch(words.watch(terms)),
    {
      keepShard: (number, entries) => {
        const isSame = isSameShard(shards[number], entries)
        if (isSame) index.keep(shardFile(number))
        return isSame
      },
      writeShard: (number, bytes) => index.putBytes(shardFile(number), bytes),
      writeFrequent: (number, bytes) => index.putBytes(frequentFile(number), bytes),
      keepFrequent: (number) => index.keep(frequentFile(number)),
    },
    sizes,
  )
  const spelling = words.byLetter()
  for (const [number, [, list]] of spelling.entries()) {
    index.putJson(`spelling/${number}.bin`, list)
  }
  return {
    articles: lengths.size,
    end,
    articlesWithPairs: counts.filter(({ hasPairs }) => hasPairs).length,
    ...cut,
    spelling: spelling.map(([letter]) => letter),
    simplified: characters.withTraditional(),
  }
}

function shardFile(number: number): string {
  return `terms/${number}.bin`
}

function frequentFile(number: number): string {
  return `frequent/${number}.bin`
}

function lengthsOf(parts: readonly PlacedPart[]): ReadonlyMap<number, number> {
  const lengths = new Map<number, number>()
  for (const { numbers, counts } of parts) {
    for (const [at, number] of numbers.entries()) lengths.set(number, counts[at]?.length ?? 0)
  }
  return lengths
}

function termsOfAll(
  { parts, end, sizes, standing, ...job }: TermsJob,
  lengths: ReadonlyMap<number, number>,
  weigh: (postings: Postings) => Postings,
): RenewedTerms {
  const runs = parts.map(({ run, numbers }) => ({ place: run, numbers }))
  const gather = (isWanted?: (term: string) => boolean) => weighAll(mergeRuns(runs, end, isWanted), weigh)
  const renewed =
    standing === null
      ? null
      : renewTerms({
          ...job,
          standing,
          lengths,
          end,
          sizes,
          weigh,
          gather: (terms) => gather((term) => terms.has(term)),
        })
  return renewed ?? { terms: packAll(gather(), sizes), shards: [] }
}

function* weighAll(terms: Iterable<MergedTerm>, weigh: (postings: Postings) => Postings): Generator<MergedTerm> {
  for (const [term, postings] of terms) yield [term, weigh(postings)]
}

function* packAll(terms: Iterable<MergedTerm>, sizes: TermSizes): Generator<StoredTerm> {
  for (const [term, postings] of terms) yield packTerm(term, postings, sizes)
}
