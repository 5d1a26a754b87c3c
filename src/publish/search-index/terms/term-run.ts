/**
 * Runs: sorted rows of terms with their postings, as bytes, so that what an index is put together from need not fit into
 * memory.
 *
 * A run is a row of blocks. A block: the number of its terms, the length of their text in bytes and the number of their
 * postings; how many postings each term has; the postings; the terms, UTF-8, each ended by U+0000. All numbers have four
 * bytes, lowest first. A posting is one number, article × 256 + frequency, so that sorting postings sorts bare numbers.
 */
import { closeSync, openSync, readSync } from 'node:fs'

export interface RunEntry {
  readonly term: string
  /** Packed postings, in the order of the articles. */
  readonly postings: Iterable<number> & { readonly length: number }
}

/** An article and how often it has a term (in quarters, 255 at most) as one number, by which postings sort by article. */
export function packPosting(article: number, frequency: number): number {
  return article * 256 + frequency
}

/** The article of a packed posting, by its place in the run. */
export function placeOf(posting: number): number {
  return posting >>> 8
}

/** How often the article of a packed posting holds the term. */
export function frequencyOf(posting: number): number {
  return posting & 255
}

/** Postings of a block, roughly: few, as a block of every part of a site is held at once. */
const blockSize = 16_384
const numberSize = 4
const headNumbers = 3
const ender = '\u0000'

/** @param entries in code-unit order */
export function writeRun(entries: Iterable<RunEntry>): Uint8Array {
  const blocks: Uint8Array[] = []
  let block: RunEntry[] = []
  let size = 0
  for (const entry of entries) {
    block.push(entry)
    size += entry.postings.length
    if (size >= blockSize) {
      blocks.push(writeBlock(block))
      block = []
      size = 0
    }
  }
  return Buffer.concat([...blocks, ...(block.length === 0 ? [] : [writeBlock(block)])])
}

function writeBlock(entries: readonly RunEntry[]): Uint8Array {
  const terms = new TextEncoder().encode(entries.map(({ term }) => term + ender).join(''))
  const postings = entries.flatMap((entry) => [...entry.postings])
  const numbers = [entries.length, terms.length, postings.length, ...entries.map((entry) => entry.postings.length)]
  const bytes = new Uint8Array((numbers.length + postings.length) * numberSize + terms.length)
  const view = new DataView(bytes.buffer)
  for (const [at, number] of [...numbers, ...postings].entries()) {
    view.setUint32(at * numberSize, number, true)
  }
  bytes.set(terms, bytes.length - terms.length)
  return bytes
}

/** Where in a file a run stands, in bytes. */
export interface RunPlace {
  readonly path: string
  readonly start: number
  readonly end: number
}

/** Goes through the entries of a run, block by block, without making anything again for each. */
export class RunReader {
  readonly #file: number
  readonly #end: number
  #at: number
  #terms: readonly string[] = []
  #numbers: Uint32Array = new Uint32Array()
  #next = 0
  /** The term it has come to; `null` at the end. */
  term: string | null = null
  /** Where the term's postings stand in `postings`. */
  from = 0
  to = 0

  constructor({ path, start, end }: RunPlace) {
    this.#file = openSync(path, 'r')
    this.#at = start
    this.#end = end
    this.advance()
  }

  /** Packed postings, those of the term among them. */
  get postings(): Uint32Array {
    return this.#numbers
  }

  advance(): void {
    if (this.#next === this.#terms.length) {
      this.#readBlock()
    }
    this.term = this.#terms[this.#next] ?? null
    this.from = this.to
    this.to += this.#numbers[this.#next] ?? 0
    this.#next += 1
  }

  close(): void {
    closeSync(this.#file)
  }

  #readBlock(): void {
    this.#next = 0
    if (this.#at >= this.#end) {
      this.#terms = []
      return
    }
    const [terms = 0, termBytes = 0, postings = 0] = this.#readNumbers(headNumbers)
    this.#numbers = this.#readNumbers(terms + postings)
    this.#terms = new TextDecoder().decode(this.#readBytes(termBytes)).split(ender).slice(0, terms)
    this.to = terms
  }

  #readNumbers(count: number): Uint32Array {
    const bytes = this.#readBytes(count * numberSize)
    const view = new DataView(bytes.buffer)
    const numbers = new Uint32Array(count)
    for (let at = 0; at < count; at += 1) numbers[at] = view.getUint32(at * numberSize, true)
    return numbers
  }

  #readBytes(count: number): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(count)
    readSync(this.#file, bytes, 0, count, this.#at)
    this.#at += count
    return bytes
  }
}
