/** Packs terms and postings into files; the layout stands in `model/search-index.ts`. */
import type { Posting } from './term-postings.ts'

export interface PackedTerms {
  readonly shards: readonly { readonly first: string; readonly bytes: Uint8Array }[]
  /** Postings of frequent terms, by their number. */
  readonly frequent: readonly Uint8Array[]
}

/** A shard is closed when it has reached this many bytes: a query of twenty words fetches twenty of them. */
const shardSize = 4096
/** Postings above this many bytes get a file of their own, so that rare neighbours stay cheap to fetch. */
const inlinePostings = 1024
/** Of a frequent term only the articles it weighs most in are kept: the rest would gain next to nothing by it. */
const mostPostings = 6000

export function packTerms(entries: Iterable<readonly [string, readonly Posting[]]>): PackedTerms {
  const shards: { first: string; bytes: Uint8Array }[] = []
  const frequent: Uint8Array[] = []
  let shard = new ByteRow()
  let first: string | null = null
  let previous = ''
  for (const [term, postings] of entries) {
    if (first !== null && shard.length >= shardSize) {
      shards.push({ first, bytes: shard.toBytes() })
      shard = new ByteRow()
      first = null
      previous = ''
    }
    first ??= term
    pushTerm(shard, term, previous)
    pushPostings(shard, postings, frequent)
    previous = term
  }
  return { shards: first === null ? shards : [...shards, { first, bytes: shard.toBytes() }], frequent }
}

const encoder = new TextEncoder()

function pushTerm(shard: ByteRow, term: string, previous: string): void {
  const shared = sharedPrefix(term, previous)
  const rest = encoder.encode(term.slice(shared))
  shard.pushNumber(shared)
  shard.pushNumber(rest.length)
  shard.pushBytes(rest)
}

function pushPostings(shard: ByteRow, postings: readonly Posting[], frequent: Uint8Array[]): void {
  const bytes = packPostings(heaviest(postings))
  shard.pushNumber(postings.length)
  if (bytes.length > inlinePostings) {
    frequent.push(bytes)
    shard.pushNumber(frequent.length)
  } else {
    shard.pushNumber(0)
    shard.pushNumber(bytes.length)
    shard.pushBytes(bytes)
  }
}

function heaviest(postings: readonly Posting[]): readonly Posting[] {
  return postings.length <= mostPostings
    ? postings
    : postings
        .toSorted((left, right) => right.weight - left.weight || left.article - right.article)
        .slice(0, mostPostings)
        .sort((left, right) => left.article - right.article)
}

function packPostings(postings: readonly Posting[]): Uint8Array {
  const row = new ByteRow()
  let before = -1
  for (const { article, weight } of postings) {
    row.pushNumber(article - before - 1)
    row.pushByte(weight)
    before = article
  }
  return row.toBytes()
}

/** Never splits a surrogate pair, which UTF-8 could not hold in halves. */
function sharedPrefix(left: string, right: string): number {
  const most = Math.min(left.length, right.length)
  let shared = 0
  while (shared < most && left.charCodeAt(shared) === right.charCodeAt(shared)) {
    shared += 1
  }
  const isSplit = shared > 0 && highSurrogate.test(left.charAt(shared - 1))
  return isSplit ? shared - 1 : shared
}

// Example: the first half of `𠮷`
const highSurrogate = /[\ud800-\udbff]/u

class ByteRow {
  #bytes = new Uint8Array(256)
  length = 0

  pushByte(byte: number): void {
    this.#reserve(1)
    this.#bytes[this.length] = byte
    this.length += 1
  }

  /** LEB128: seven bits a byte, lowest first. */
  pushNumber(value: number): void {
    let rest = value
    while (rest > 127) {
      this.pushByte((rest % 128) + 128)
      rest = Math.floor(rest / 128)
    }
    this.pushByte(rest)
  }

  pushBytes(bytes: Uint8Array): void {
    this.#reserve(bytes.length)
    this.#bytes.set(bytes, this.length)
    this.length += bytes.length
  }

  toBytes(): Uint8Array {
    return this.#bytes.slice(0, this.length)
  }

  #reserve(count: number): void {
    if (this.length + count > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + count))
      larger.set(this.#bytes)
      this.#bytes = larger
    }
  }
}
