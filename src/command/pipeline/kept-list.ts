/**
 * A long list as one run leaves it for the next, in pieces: only those are written in which something stands that did not stand
 * there before. Only ever a memory aid: of a piece that is lost nothing is known.
 */
import type { Records } from './run-context.ts'

/** Items in a piece: few enough that one is written in no time, so many that a list has few pieces. */
const fullPiece = 512

export class KeptList<Item> {
  readonly #key: string
  /** What stands in the records; `null` for a piece that is lost. */
  #pieces: readonly (readonly Item[] | null)[]

  /** The list that lies in the records under this key, as far as it is there. Records are ours and checksummed: their shape is not questioned. */
  constructor(key: string, records: Pick<Records, 'get'>) {
    this.#key = key
    const count: number = JSON.parse(records.get(key)?.toString('utf8') ?? '0')
    this.#pieces = Array.from({ length: count }, (_, at) => {
      const bytes = records.get(keyOfPiece(key, at))
      return bytes === null ? null : JSON.parse(bytes.toString('utf8'))
    })
  }

  get items(): readonly Item[] {
    return this.#pieces.flatMap((piece) => piece ?? [])
  }

  /** Lays the list aside as it is now. What has not changed is told by being the very item that was recalled. */
  keep(items: readonly Item[], records: Pick<Records, 'put'>): void {
    const pieces = Array.from({ length: Math.ceil(items.length / fullPiece) }, (_, at) =>
      items.slice(at * fullPiece, (at + 1) * fullPiece),
    )
    for (const [at, piece] of pieces.entries()) {
      if (!isSame(piece, this.#pieces[at] ?? null))
        records.put(keyOfPiece(this.#key, at), Buffer.from(JSON.stringify(piece)))
    }
    // Last, so that whoever finds the number of the pieces finds them too.
    if (pieces.length !== this.#pieces.length) records.put(this.#key, Buffer.from(String(pieces.length)))
    this.#pieces = pieces
  }
}

/** Whether the list under this key lies there whole, without reading it; says of it that it is still wanted. */
export function isStillKept(key: string, records: Pick<Records, 'get' | 'has'>): boolean {
  const bytes = records.get(key)
  if (bytes === null) return false
  const pieces = Array.from({ length: Number(bytes.toString('utf8')) }, (_, at) => records.has(keyOfPiece(key, at)))
  return pieces.every((has) => has)
}

function keyOfPiece(key: string, at: number): string {
  return `${key}\npiece ${at}`
}

function isSame<Item>(piece: readonly Item[], before: readonly Item[] | null): boolean {
  return before?.length === piece.length && piece.every((item, at) => item === before[at])
}
