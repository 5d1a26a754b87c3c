/** How files of the search index are compressed. */
import { gzipSync } from 'fflate'

/** JSON as gzip, compressed in JavaScript, whose output does not depend on the machine as that of zlib's builds does. */
export function packJson(value: unknown): Uint8Array {
  return packText(JSON.stringify(value))
}

/** A text in the same way. */
export function packText(text: string): Uint8Array {
  return gzipSync(new TextEncoder().encode(text), { level: 6, mtime: 0 })
}
