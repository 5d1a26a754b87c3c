import { gzipSync } from 'fflate'

/** JSON as gzip, compressed in JavaScript, whose output does not depend on the machine as that of zlib's builds does. */
export function packJson(value: unknown): Uint8Array {
  return gzipSync(new TextEncoder().encode(JSON.stringify(value)), { level: 6, mtime: 0 })
}
