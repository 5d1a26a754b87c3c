/** Several runs as one, in the numbers that the articles have in the index. */
import type { Postings } from '../../../model/term-shard.ts'
import { RunReader, frequencyOf, packPosting, placeOf } from './term-run.ts'
import type { RunPlace } from './term-run.ts'

export interface NumberedRun {
  readonly place: RunPlace
  /** For each article of the run its number in the index, below 2²⁴. */
  readonly numbers: readonly number[]
}

export type MergedTerm = readonly [term: string, postings: Postings]

/**
 * All terms in code-unit order, each once, with the postings of all runs, articles ascending, and frequencies in the place of
 * weights. Holds one term at a time, and of each run a block.
 *
 * @param end above all numbers
 * @param isWanted which terms are asked for; all by default
 */
export function* mergeRuns(
  runs: readonly NumberedRun[],
  end: number,
  isWanted: (term: string) => boolean = () => true,
): Generator<MergedTerm> {
  const heads = runs.map(({ place, numbers }) => ({ reader: new RunReader(place), numbers }))
  const settle = (reader: RunReader) => {
    while (reader.term !== null && !isWanted(reader.term)) reader.advance()
  }
  try {
    for (const { reader } of heads) settle(reader)
    const heap = new TermHeap(heads.filter(({ reader }) => reader.term !== null))
    const row = new PostingRow(end)
    for (let head = heap.first(); head !== null; head = heap.first()) {
      const term = head.reader.term ?? ''
      while (head !== null && head.reader.term === term) {
        row.add(head)
        head.reader.advance()
        settle(head.reader)
        head = heap.settleFirst()
      }
      yield [term, row.take()]
    }
  } finally {
    for (const { reader } of heads) {
      reader.close()
    }
  }
}

interface Head {
  readonly reader: RunReader
  readonly numbers: readonly number[]
}

/** A binary heap: the run with the first term on top. */
class TermHeap {
  readonly #heads: Head[]

  constructor(heads: readonly Head[]) {
    this.#heads = heads.toSorted((left, right) => ((left.reader.term ?? '') < (right.reader.term ?? '') ? -1 : 1))
  }

  first(): Head | null {
    return this.#heads[0] ?? null
  }

  /** Puts the run on top where it belongs, now that it has gone on; gives the one that is on top then. */
  settleFirst(): Head | null {
    const heads = this.#heads
    if (heads[0]?.reader.term === null) {
      const last = heads.pop()
      if (heads.length > 0 && last !== undefined) {
        heads[0] = last
      }
    }
    for (let at = 0; ;) {
      const below = this.#firstBelow(at)
      const [upper, lower] = [heads[at], heads[below]]
      if (upper === undefined || lower === undefined || !isBefore(lower, upper)) {
        return this.first()
      }
      heads[at] = lower
      heads[below] = upper
      at = below
    }
  }

  #firstBelow(at: number): number {
    const [left, right] = [this.#heads[2 * at + 1], this.#heads[2 * at + 2]]
    return left !== undefined && right !== undefined && isBefore(right, left) ? 2 * at + 2 : 2 * at + 1
  }
}

function isBefore(left: Head, right: Head): boolean {
  return (left.reader.term ?? '') < (right.reader.term ?? '')
}

/** The postings of one term, gathered from the runs. */
class PostingRow {
  readonly #frequencies: Uint8Array
  #packed = new Uint32Array(1024)
  #length = 0

  /** @param end above all numbers of articles */
  constructor(end: number) {
    this.#frequencies = new Uint8Array(end)
  }

  add({ reader: { postings, from, to }, numbers }: Head): void {
    if (this.#length + to - from > this.#packed.length) {
      const larger = new Uint32Array((this.#length + to - from) * 2)
      larger.set(this.#packed.subarray(0, this.#length))
      this.#packed = larger
    }
    for (let at = from; at < to; at += 1) {
      const posting = postings[at] ?? 0
      this.#packed[this.#length] = packPosting(numbers[placeOf(posting)] ?? 0, frequencyOf(posting))
      this.#length += 1
    }
  }

  /** What was gathered; the row is empty then. */
  take(): Postings {
    const packed = this.#packed.subarray(0, this.#length)
    if (this.#length * shareOfMany > this.#frequencies.length) this.#lineUp(packed)
    else if (this.#length > fewPostings) packed.sort()
    else sortFew(packed)
    const articles = new Uint32Array(this.#length)
    const weights = new Uint8Array(this.#length)
    for (let at = 0; at < this.#length; at += 1) {
      const posting = packed[at] ?? 0
      articles[at] = placeOf(posting)
      weights[at] = frequencyOf(posting)
    }
    this.#length = 0
    return { articles, weights }
  }

  /** Sorts postings by putting each at the place of its article. A frequency is never 0. */
  #lineUp(packed: Uint32Array): void {
    const frequencies = this.#frequencies
    for (const posting of packed) frequencies[placeOf(posting)] = frequencyOf(posting)
    let count = 0
    for (let article = 0; article < frequencies.length; article += 1) {
      const frequency = frequencies[article] ?? 0
      if (frequency === 0) continue
      packed[count] = packPosting(article, frequency)
      frequencies[article] = 0
      count += 1
    }
  }
}

/** Where a term stands in one of so many articles, to go through all articles takes less than to sort these. */
const shareOfMany = 32

/** Most terms have so few postings that calling for help takes longer than sorting them by hand. */
const fewPostings = 24

function sortFew(row: Uint32Array): void {
  for (let end = 1; end < row.length; end += 1) {
    const next = row[end] ?? 0
    let at = end
    for (; at > 0 && (row[at - 1] ?? 0) > next; at -= 1) row[at] = row[at - 1] ?? 0
    row[at] = next
  }
}
