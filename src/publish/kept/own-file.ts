/** Files in which the program remembers something for itself: big, and so vouched for by a checksum instead of looked through. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { threadId } from 'node:worker_threads'
import { crc32 } from 'node:zlib'

/**
 * What `writeOwnFile` wrote under the same kind; `null` where the file is missing, damaged, or of another kind. The kind must
 * change with the shape of what is kept: `parse` may trust it.
 */
export function readOwnFile<Kept>(path: string, kind: string, parse: (json: string) => Kept): Kept | null {
  try {
    const bytes = readFileSync(path)
    const end = bytes.indexOf('\n')
    const json = bytes.subarray(end + 1)
    const isWhole = bytes.toString('latin1', 0, end) === checksumOf(kind, json)
    return isWhole ? parse(json.toString()) : null
  } catch {
    return null
  }
}

/** Writes the file whole or not at all, and its folder. Throws what the file system throws. */
export function writeOwnFile(path: string, kind: string, kept: unknown): void {
  // As bytes before anything else: a text would be turned into them to be summed up and once more to be written.
  const json = Buffer.from(JSON.stringify(kept))
  mkdirSync(dirname(path), { recursive: true })
  const growing = `${path}.${process.pid}-${threadId}`
  writeFileSync(growing, Buffer.concat([Buffer.from(`${checksumOf(kind, json)}\n`), json]))
  renameSync(growing, path)
}

/** CRC-32: it is to tell damage, nobody's intent, and takes a sixth of the time of a digest. */
function checksumOf(kind: string, json: Uint8Array): string {
  return crc32(json, crc32(`${kind}\n`)).toString(16)
}
