/** Reads shards of terms and rows of postings; the layout stands in `model/search-index.ts`. */

/** The articles that hold a term, ascending, and how much it weighs in each (1–255). */
export interface Postings {
  readonly articles: Uint32Array
  readonly weights: Uint8Array
}

export interface TermEntry {
  readonly term: string
  /** How many articles hold it. */
  readonly count: number
  /** The postings, or the number of the file under `frequent/` that has them. */
  readonly postings: Postings | number
}

export function readShard(bytes: Uint8Array): readonly TermEntry[] {
  const entries: TermEntry[] = []
  const row = new ByteReader(bytes)
  let term = ''
  while (!row.isAtEnd()) {
    const shared = row.readNumber()
    term = term.slice(0, shared) + decoder.decode(row.readBytes(row.readNumber()))
    const count = row.readNumber()
    const file = row.readNumber()
    entries.push({ term, count, postings: file > 0 ? file - 1 : readPostings(row.readBytes(row.readNumber())) })
  }
  return entries
}

export function readPostings(bytes: Uint8Array): Postings {
  const articles: number[] = []
  const weights: number[] = []
  const row = new ByteReader(bytes)
  let article = -1
  while (!row.isAtEnd()) {
    article += row.readNumber() + 1
    articles.push(article)
    weights.push(row.readByte())
  }
  return { articles: Uint32Array.from(articles), weights: Uint8Array.from(weights) }
}

const decoder = new TextDecoder()

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
