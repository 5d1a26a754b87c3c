/**
 * A shard of terms as bytes, both ways: rows of entries that share prefixes with the one before.
 *
 * Entry: length of the prefix shared with the term before it, length of the rest in bytes, the rest (UTF-8), number of
 * articles, 0 or 1 + the number of the file under `frequent/`, and for 0 the length of the postings in bytes and the
 * postings. Postings: the distance to the article before (the first to -1) minus one, then a byte, how much the term
 * weighs in the article (1–255). Numbers are LEB128: seven bits a byte, lowest first.
 */

/** The articles that hold a term, ascending, and how much it weighs in each (1–255). */
export interface Postings {
  readonly articles: Uint32Array
  readonly weights: Uint8Array
}

/** An entry as it stands in a shard: its postings are still bytes, as most of a shard's are never asked for. */
export interface StoredTerm {
  readonly term: string
  /** How many articles hold it. */
  readonly count: number
  /** The postings, or the number of the file under `frequent/` that has them. */
  readonly postings: Uint8Array | number
}

/** The terms of a shard, in the order in which they were written. Reverses `writeShard`. */
export function readShard(bytes: Uint8Array): readonly StoredTerm[] {
  const entries: StoredTerm[] = []
  const row = new ByteReader(bytes)
  let term = ''
  while (!row.isAtEnd()) {
    const shared = row.readNumber()
    term = term.slice(0, shared) + decoder.decode(row.readBytes(row.readNumber()))
    const count = row.readNumber()
    const file = row.readNumber()
    entries.push({ term, count, postings: file > 0 ? file - 1 : row.readBytes(row.readNumber()) })
  }
  return entries
}

/** The articles of a term with their weights, by rising numbers. Reverses `writePostings`. */
export function readPostings(bytes: Uint8Array): Postings {
  // A posting has two bytes or more.
  const articles = new Uint32Array(bytes.length >> 1)
  const weights = new Uint8Array(bytes.length >> 1)
  let article = -1
  let count = 0
  // Numbers are read here and not by a ByteReader: a query reads some ten thousand before a compiler has looked at them.
  for (let at = 0; at < bytes.length; at += 1) {
    let distance = 0
    let scale = 1
    let byte = bytes[at] ?? 0
    for (; byte > 127; byte = bytes[at] ?? 0) {
      distance += (byte - 128) * scale
      scale *= 128
      at += 1
    }
    article += distance + byte * scale + 1
    articles[count] = article
    at += 1
    weights[count] = bytes[at] ?? 0
    count += 1
  }
  return { articles: articles.subarray(0, count), weights: weights.subarray(0, count) }
}

/** Writes entries in the order given, which must be that of code units. */
export function writeShard(entries: readonly StoredTerm[]): Uint8Array {
  const row = new ByteRow()
  let previous = ''
  for (const { term, count, postings } of entries) {
    const shared = sharedPrefix(term, previous)
    row.pushSized(encoder.encode(term.slice(shared)), shared)
    row.pushNumber(count)
    if (typeof postings === 'number') {
      row.pushNumber(postings + 1)
    } else {
      row.pushSized(postings, 0)
    }
    previous = term
  }
  return row.toBytes()
}

/** Postings as bytes: for each article the distance from the one before it, and its weight. */
export function writePostings({ articles, weights }: Postings): Uint8Array {
  const bytes = new Uint8Array(articles.length * mostPostingBytes)
  let end = 0
  let before = -1
  // Written here and not by a ByteRow: a site of twenty thousand articles has millions of postings.
  for (let at = 0; at < articles.length; at += 1) {
    const article = articles[at] ?? 0
    let rest = article - before - 1
    for (; rest > 127; rest = Math.floor(rest / 128)) {
      bytes[end] = (rest % 128) + 128
      end += 1
    }
    bytes[end] = rest
    bytes[end + 1] = weights[at] ?? 0
    end += 2
    before = article
  }
  return bytes.slice(0, end)
}

/** A distance below 2³² in groups of seven bits, and the weight. */
const mostPostingBytes = 6

const encoder = new TextEncoder()
const decoder = new TextDecoder()

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

  pushNumber(value: number): void {
    let rest = value
    while (rest > 127) {
      this.pushByte((rest % 128) + 128)
      rest = Math.floor(rest / 128)
    }
    this.pushByte(rest)
  }

  /** A number, the length of the bytes, the bytes. */
  pushSized(bytes: Uint8Array, before: number): void {
    this.pushNumber(before)
    this.pushNumber(bytes.length)
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

class ByteReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  isAtEnd(): boolean {
    return this.#at >= this.#bytes.length
  }

  readByte(): number {
    const byte = this.#bytes[this.#at] ?? 0
    this.#at += 1
    return byte
  }

  readNumber(): number {
    let value = 0
    let scale = 1
    for (;;) {
      const byte = this.readByte()
      value += (byte & 127) * scale
      if (byte < 128) {
        return value
      }
      scale *= 128
    }
  }

  readBytes(count: number): Uint8Array {
    const bytes = this.#bytes.subarray(this.#at, this.#at + count)
    this.#at += count
    return bytes
  }
}
