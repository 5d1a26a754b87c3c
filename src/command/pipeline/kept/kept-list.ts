/** A long list of plain values as one run leaves it for the next, in pieces: a piece is written where an item of it is another one. */
import { fullPiece, keepPieces, recallPieces } from './kept-pieces.ts'
import type { Records } from '../run-context.ts'

export class KeptList<Item> {
  readonly #key: string
  /** What stands in the records; `null` for a piece that is lost. */
  #pieces: readonly (readonly Item[] | null)[]

  /** The list that lies in the records under this key, as far as it is there. */
  constructor(key: string, records: Pick<Records, 'get'>) {
    this.#key = key
    // Records are ours and checksummed: their shape is not questioned.
    this.#pieces = recallPieces(key, records).map((bytes) =>
      bytes === null ? null : JSON.parse(bytes.toString('utf8')),
    )
  }

  get items(): readonly Item[] {
    return this.#pieces.flatMap((piece) => piece ?? [])
  }

  /** Stores the list as it is now. An item that has not changed is the very object that was recalled. */
  keep(items: readonly Item[], records: Pick<Records, 'put'>): void {
    const before = this.#pieces
    const pieces = Array.from({ length: Math.ceil(items.length / fullPiece) }, (_, at) =>
      items.slice(at * fullPiece, (at + 1) * fullPiece),
    )
    const bytesOf = (at: number): Uint8Array | null => {
      const piece = pieces[at] ?? []
      return isSame(piece, before[at] ?? null) ? null : Buffer.from(JSON.stringify(piece))
    }
    keepPieces(this.#key, { count: pieces.length, countBefore: before.length }, bytesOf, records)
    this.#pieces = pieces
  }
}

function isSame<Item>(piece: readonly Item[], before: readonly Item[] | null): boolean {
  return before?.length === piece.length && piece.every((item, at) => item === before[at])
}
