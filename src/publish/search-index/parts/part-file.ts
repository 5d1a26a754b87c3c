/**
 * Several files in one, so that they are there as a whole or not at all: a head that says what stands where, the files, and
 * a checksum over everything, by which a file that was cut short or damaged is known.
 *
 * Head: its length in bytes as eight hexadecimal digits, then JSON, `[[name, length], …]`. The last 4 bytes are CRC-32, lowest first: it is
 * to tell damage, nobody's intent, and takes a sixth of the time of a digest.
 */
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'

export interface PartFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Where a file stands inside the part, in bytes. */
export interface PlacedFile {
  readonly name: string
  readonly start: number
  readonly end: number
}

const digits = 8
const checksumSize = 4

/** Writes files as one, whole or not at all. */
export function writePart(path: string, files: readonly PartFile[]): void {
  const head = Buffer.from(JSON.stringify(files.map(({ name, bytes }) => [name, bytes.length])))
  const length = Buffer.from(head.length.toString(16).padStart(digits, '0'))
  const content = Buffer.concat([length, head, ...files.map(({ bytes }) => bytes)])
  writeFileSync(`${path}.tmp`, Buffer.concat([content, checksumOf(content)]))
  renameSync(`${path}.tmp`, path)
}

/** The part with what stands where in it; `null` where there is none, or none that is whole. */
export function readPart(path: string): { readonly bytes: Uint8Array; readonly files: readonly PlacedFile[] } | null {
  const bytes = readIfThere(path)
  if (bytes === null || bytes.length < digits + checksumSize) {
    return null
  }
  const end = bytes.length - checksumSize
  if (!checksumOf(bytes.subarray(0, end)).equals(bytes.subarray(end))) {
    return null
  }
  const headEnd = digits + Number.parseInt(bytes.subarray(0, digits).toString(), 16)
  const head: unknown = JSON.parse(bytes.subarray(digits, headEnd).toString())
  let at = headEnd
  const files = listed(head).map(([name, length]) => {
    const start = at
    at += Number(length)
    return { name: String(name), start, end: at }
  })
  return { bytes, files }
}

function checksumOf(bytes: Uint8Array): Buffer {
  const sum = Buffer.alloc(checksumSize)
  sum.writeUInt32LE(crc32(bytes))
  return sum
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    return null
  }
}

function listed(head: unknown): readonly (readonly unknown[])[] {
  return Array.isArray(head) ? head.filter((row) => Array.isArray(row)) : []
}
