/** Files in which the program remembers something for itself: big, and so vouched for by a checksum instead of looked through. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { threadId } from 'node:worker_threads'
import type { ZodType } from 'zod'

/**
 * What `writeOwnFile` wrote under the same kind; `null` where the file is missing, damaged, or of another kind. The kind must
 * change with the shape of what is kept: the schema may trust it.
 */
export function readOwnFile<Kept>(path: string, kind: string, schema: ZodType<Kept>): Kept | null {
  try {
    const text = readFileSync(path, 'utf8')
    const end = text.indexOf('\n')
    const json = text.slice(end + 1)
    return text.slice(0, end) === checksumOf(kind, json) ? schema.parse(JSON.parse(json)) : null
  } catch {
    return null
  }
}

/** Writes the file whole or not at all, and its folder. Throws what the file system throws. */
export function writeOwnFile(path: string, kind: string, kept: unknown): void {
  const json = JSON.stringify(kept)
  mkdirSync(dirname(path), { recursive: true })
  const growing = `${path}.${process.pid}-${threadId}`
  writeFileSync(growing, `${checksumOf(kind, json)}\n${json}`)
  renameSync(growing, path)
}

function checksumOf(kind: string, json: string): string {
  return createHash('sha256').update(`${kind}\n${json}`).digest('hex')
}
