/**
 * The terms of an existing index, with those renewed that articles hold which came or went: of tens of thousands of terms
 * a changed article holds a few hundred, and the postings of all others stand in the site as they would be made again.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { SearchManifest } from '../../../model/search-index.ts'
import { readPostings, readShard } from '../../../model/term-shard.ts'
import type { Postings, StoredTerm } from '../../../model/term-shard.ts'
import type { MergedTerm } from './merge-runs.ts'
import type { KnownTerms } from './term-postings.ts'
import { packTerm } from './term-shards.ts'
import type { TermSizes } from './term-shards.ts'
import { averageLength } from './weigh-postings.ts'

/** An existing index as this program made it. */
export interface StandingTerms {
  readonly manifest: SearchManifest
  /** The folder of its build. */
  readonly folder: string
  /** Its articles by what they are known by, with their numbers. */
  readonly numbers: ReadonlyMap<string, number>
}

export interface RenewalJob {
  readonly standing: StandingTerms
  /** The articles of the new index by what they are known by, with their numbers. */
  readonly numbers: ReadonlyMap<string, number>
  /** By number, in occurrences of terms. */
  readonly lengths: ReadonlyMap<number, number>
  /** Above all numbers. */
  readonly end: number
  readonly sizes: TermSizes
  /** What articles of either index hold, as far as it is remembered. */
  readonly termsOf: (names: ReadonlySet<string>) => ReadonlyMap<string, KnownTerms>
  readonly weigh: (postings: Postings) => Postings
  /** The postings that some terms have in the new index, weighed. */
  readonly gather: (terms: ReadonlySet<string>) => Iterable<MergedTerm>
}

export interface RenewedTerms {
  /** In code-unit order. */
  readonly terms: Iterable<StoredTerm>
  /** The existing shards, with the terms that were read from each; those that are still the same are these very objects. */
  readonly shards: readonly (readonly StoredTerm[])[]
}

/** Whether the terms are the very objects that were read from a shard: those that were renewed are others. */
export function isSameShard(shard: readonly StoredTerm[] | undefined, terms: readonly StoredTerm[]): boolean {
  return shard?.length === terms.length && terms.every((term, at) => term === shard[at])
}

/** Reads the manifest beside the folder of a build. */
export function readManifest(folder: string): SearchManifest {
  return JSON.parse(new TextDecoder().decode(gunzipSync(readFileSync(join(folder, 'manifest.bin')))))
}

/**
 * All terms of the new index in code-unit order, as `cutShards` takes them; `null` where they are made again as well: where
 * much has changed, where all weights have, or where files would get other numbers.
 */
export function renewTerms(job: RenewalJob): RenewedTerms | null {
  const { standing, numbers, end } = job
  if (standing.manifest.end !== end) return null
  const gone = differing(standing.numbers, numbers)
  const come = differing(numbers, standing.numbers)
  if ((gone.length + come.length) * fewestPerChange > numbers.size) return null
  const known = job.termsOf(new Set([...gone, ...come].map(([name]) => name)))
  const changes = changesOf(gone, come, known)
  if (changes === null || !isMeasuredAlike(job, gone, come, known)) return null
  return renewAll(changes, job)
}

/** Where more changes than one article in so many, all terms are put together as fast. */
const fewestPerChange = 20

type NamedNumber = readonly [name: string, number: number]

function differing(some: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): readonly NamedNumber[] {
  const found: NamedNumber[] = []
  for (const one of some) if (others.get(one[0]) !== one[1]) found.push(one)
  return found
}

/** What happens to the postings of a term. */
interface TermChange {
  readonly gone: Set<number>
  /** Articles with frequencies. */
  readonly come: Map<number, number>
}

/** By term; `null` where it is not known what one of the articles held. */
function changesOf(
  gone: readonly NamedNumber[],
  come: readonly NamedNumber[],
  known: ReadonlyMap<string, KnownTerms>,
): ReadonlyMap<string, TermChange> | null {
  if ([...gone, ...come].some(([name]) => !known.has(name))) return null
  const changes = new Map<string, TermChange>()
  const changeOf = (term: string): TermChange => {
    const change = changes.get(term) ?? { gone: new Set(), come: new Map() }
    changes.set(term, change)
    return change
  }
  for (const [name, number] of gone) for (const [term] of known.get(name)?.terms ?? []) changeOf(term).gone.add(number)
  for (const [name, number] of come) {
    for (const [term, frequency] of known.get(name)?.terms ?? []) changeOf(term).come.set(number, frequency)
  }
  return changes
}

/** Whether the average length is what it was: all weights are measured by it. */
function isMeasuredAlike(
  { lengths }: RenewalJob,
  gone: readonly NamedNumber[],
  come: readonly NamedNumber[],
  known: ReadonlyMap<string, KnownTerms>,
): boolean {
  const before = new Map(lengths)
  for (const [, number] of come) before.delete(number)
  for (const [name, number] of gone) before.set(number, known.get(name)?.count.length ?? 0)
  return averageLength(before.values()) === averageLength(lengths.values())
}

function renewAll(changes: ReadonlyMap<string, TermChange>, job: RenewalJob): RenewedTerms | null {
  const shards = readShards(job.standing)
  const all = withNewTerms(shards.flat(), [...changes.keys()].sort())
  const renewed = new Map<string, StoredTerm>()
  const unsure = new Set<string>()
  for (const { at, term } of all.changed) {
    const change = changes.get(term)
    const now = change === undefined ? null : renew(all.terms[at] ?? nowhere(term), change, job)
    if (now === null) unsure.add(term)
    else renewed.set(term, now)
  }
  for (const [term, postings] of unsure.size === 0 ? [] : job.gather(unsure)) {
    renewed.set(term, packTerm(term, postings, job.sizes))
  }
  const isFrequent = ({ postings }: StoredTerm) => typeof postings === 'number' || postings.length > job.sizes.inline
  const terms = [...all.terms]
  for (const { at, term } of all.changed) {
    const [before, now] = [all.terms[at] ?? nowhere(term), renewed.get(term) ?? nowhere(term)]
    // Frequent terms are numbered: one more of them, and others get other numbers.
    if (isFrequent(now) !== isFrequent(before)) return null
    terms[at] = now
  }
  return { terms: terms.filter(({ count }) => count > 0), shards }
}

/** Terms with those put in their places that are not among them, and where those stand that change. Both in code-unit order. */
function withNewTerms(standing: readonly StoredTerm[], changing: readonly string[]) {
  const terms: StoredTerm[] = []
  const changed: { readonly at: number; readonly term: string }[] = []
  let next = 0
  const putNew = (isNew: (term: string) => boolean) => {
    for (let term = changing[next]; term !== undefined && isNew(term); term = changing[next]) {
      changed.push({ at: terms.length, term })
      terms.push(nowhere(term))
      next += 1
    }
  }
  for (const stored of standing) {
    putNew((term) => term < stored.term)
    if (changing[next] === stored.term) {
      changed.push({ at: terms.length, term: stored.term })
      next += 1
    }
    terms.push(stored)
  }
  putNew(() => true)
  return { terms, changed }
}

function nowhere(term: string): StoredTerm {
  return { term, count: 0, postings: new Uint8Array() }
}

function readShards({ folder, manifest }: StandingTerms): readonly (readonly StoredTerm[])[] {
  return [...manifest.shards.keys()].map((number) => readShard(readFileSync(join(folder, 'terms', `${number}.bin`))))
}

/** A term as it is now; `null` where articles may get into its file of which that does not know. */
function renew(stored: StoredTerm, { gone, come }: TermChange, job: RenewalJob): StoredTerm | null {
  const { sizes, standing, weigh } = job
  const { term, postings } = stored
  const bytes =
    typeof postings === 'number' ? readFileSync(join(standing.folder, 'frequent', `${postings}.bin`)) : postings
  const kept = readPostings(bytes)
  const sorted = [...come].sort(([left], [right]) => left - right)
  const weighed = weigh({
    articles: Uint32Array.from(sorted, ([number]) => number),
    weights: Uint8Array.from(sorted, ([, frequency]) => frequency),
  })
  const isCut = stored.count > kept.articles.length
  const added = isCut ? withinBounds(weighed, kept) : weighed
  const now = edited(kept, gone, added)
  if (isCut && now.articles.length < kept.articles.length) return null
  return { ...packTerm(term, now, sizes), count: stored.count - gone.size + come.size }
}

/** Postings without those of some articles, and with others, articles ascending. */
function edited(kept: Postings, gone: ReadonlySet<number>, added: Postings): Postings {
  const most = kept.articles.length + added.articles.length
  const now = { articles: new Uint32Array(most), weights: new Uint8Array(most) }
  let count = 0
  let next = 0
  const put = ({ articles, weights }: Postings, at: number) => {
    now.articles[count] = articles[at] ?? 0
    now.weights[count] = weights[at] ?? 0
    count += 1
  }
  for (let at = 0; at < kept.articles.length; at += 1) {
    const article = kept.articles[at] ?? 0
    for (; (added.articles[next] ?? Infinity) < article; next += 1) put(added, next)
    if (!gone.has(article)) put(kept, at)
  }
  for (; next < added.articles.length; next += 1) put(added, next)
  return { articles: now.articles.slice(0, count), weights: now.weights.slice(0, count) }
}

/** Of those that come the ones that weigh at least as much as the last one that is kept: all that are not kept weigh less. */
function withinBounds({ articles, weights }: Postings, kept: Postings): Postings {
  const least = kept.weights.reduce((lowest, weight) => Math.min(lowest, weight), 255)
  const last = kept.articles[kept.weights.lastIndexOf(least)] ?? 0
  const isWithin = (article: number, at: number) => {
    const weight = weights[at] ?? 0
    return weight > least || (weight === least && article <= last)
  }
  return { articles: articles.filter(isWithin), weights: weights.filter((_, at) => isWithin(articles[at] ?? 0, at)) }
}
