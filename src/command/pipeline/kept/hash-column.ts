/** A growing list of SHA-256 hashes in hexadecimal, 32 bytes each: a list of strings takes three times that. */

/** Bytes of a hash. */
export const hashLength = 32

export class HashColumn {
  #bytes: Buffer = Buffer.alloc(256 * hashLength)
  #length = 0

  /** Takes a hash, or an empty text for what has none; gives its place. */
  push(hash: string): number {
    const start = this.#length * hashLength
    if (start === this.#bytes.length)
      this.#bytes = Buffer.concat([this.#bytes, Buffer.alloc(Math.ceil(this.#length / 2) * hashLength)])
    this.#bytes.write(hash.padEnd(2 * hashLength, '0'), start, 'hex')
    this.#length += 1
    return this.#length - 1
  }

  at(place: number): string {
    return hashAt(this.#bytes, place * hashLength)
  }

  /** Writes the hash at a place into other bytes. */
  copyTo(target: Uint8Array, start: number, place: number): void {
    target.set(this.#bytes.subarray(place * hashLength, (place + 1) * hashLength), start)
  }
}

/** The hash that begins at a byte; empty where all of it is zero. */
export function hashAt(bytes: Buffer, start: number): string {
  const hash = bytes.toString('hex', start, start + hashLength)
  return hash === none ? '' : hash
}

const none = '0'.repeat(2 * hashLength)
