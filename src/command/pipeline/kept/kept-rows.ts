/** Rows of bytes, all of one length, as one run leaves them for the next: a long list that takes no more room than what stands in it. */
import { fullPiece, keepPieces, recallPieces } from './kept-pieces.ts'
import type { Records } from '../run-context.ts'

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
    const found = recallPieces(key, records)
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
    const bytesOf = (at: number): Uint8Array | null => {
      const piece = bytes.subarray(at * full, (at + 1) * full)
      const before = this.#pieces[at] ?? null
      return before !== null && Buffer.compare(piece, before) === 0 ? null : piece
    }
    keepPieces(this.#key, { count, countBefore: this.#pieces.length }, bytesOf, records)
  }
}
