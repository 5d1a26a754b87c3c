/** Parts of files that a run has read and will need again, as bytes. Only ever a memory aid: what is not kept is read once more. */
import type { PartPlace } from './job.ts'
import type { Keeping } from './part-bytes.ts'

const megabyte = 1024 * 1024

/** Bytes that are kept, together: the parts of some fifteen thousand cases. */
const mostKept: Readonly<Record<Keeping, number>> = { packed: 48 * megabyte, plain: 256 * megabyte }

export class KeptParts {
  /** How they wait. */
  readonly keeping: Keeping
  readonly #parts = new Map<string, Uint8Array>()
  readonly #most: number
  #bytes = 0

  constructor(keeping: Keeping = 'packed', most = mostKept[keeping]) {
    this.keeping = keeping
    this.#most = most
  }

  /** Keeps a part as long as there is room. */
  keep(place: PartPlace, packed: Uint8Array): void {
    if (this.#bytes + packed.length > this.#most) return
    this.#bytes += packed.length
    this.#parts.set(keyOf(place), packed)
  }

  /** Gives a part and keeps it no longer: a case is made once as a rule. */
  take(place: PartPlace): Uint8Array | null {
    const key = keyOf(place)
    const packed = this.#parts.get(key)
    if (packed === undefined) return null
    this.#parts.delete(key)
    this.#bytes -= packed.length
    return packed
  }

  clear(): void {
    this.#parts.clear()
    this.#bytes = 0
  }
}

function keyOf({ path, hash, at }: PartPlace): string {
  return `${at} ${hash} ${path}`
}
