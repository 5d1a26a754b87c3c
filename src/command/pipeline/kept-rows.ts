/**
 * Rows of bytes, all of one length, as one run leaves them for the next: a long list that takes no more room than what stands in it.
 * They lie in pieces, of which only those are written in which something has changed. Only ever a memory aid: of a piece that is
 * lost nothing is known.
 */
import type { Records } from './run-context.ts'

/** Rows in a piece: few enough that one is written in no time, so many that there are few pieces. */
const fullPiece = 512

export class KeptRows {
  /** The rows, one after the other. */
  readonly bytes: Uint8Array
  readonly #key: string
  readonly #length: number
  /** `null` for a piece that is lost. */
  readonly #pieces: readonly (Uint8Array | null)[]

  /** The rows of `length` bytes that lie in the records under this key, as far as they are there. */
  constructor(key: string, length: number, records: Pick<Records, 'get'>) {
    this.#key = key
    this.#length = length
    const count = Number(records.get(key)?.toString('utf8') ?? '0')
    const found = Array.from({ length: count }, (_, at) => records.get(keyOfPiece(key, at)))
    this.bytes = Buffer.concat(found.filter((piece) => piece !== null))
    let start = 0
    // As parts of the whole: what was read of the records need not be held as well.
    this.#pieces = found.map((piece) => {
      if (piece === null) return null
      start += piece.length
      return this.bytes.subarray(start - piece.length, start)
    })
  }

  /** Lays the rows aside as they are now. To be called once: what was there before is what was recalled. */
  keep(bytes: Uint8Array, records: Pick<Records, 'put'>): void {
    const full = fullPiece * this.#length
    const count = Math.ceil(bytes.length / full)
    for (let at = 0; at < count; at += 1) {
      const piece = bytes.subarray(at * full, (at + 1) * full)
      const before = this.#pieces[at] ?? null
      if (before === null || Buffer.compare(piece, before) !== 0) records.put(keyOfPiece(this.#key, at), piece)
    }
    // Last, so that whoever finds the number of the pieces finds them too.
    if (count !== this.#pieces.length) records.put(this.#key, Buffer.from(String(count)))
  }
}

function keyOfPiece(key: string, at: number): string {
  return `${key}\npiece ${at}`
}
