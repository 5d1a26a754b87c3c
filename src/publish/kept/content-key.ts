/** What contents are known by: half of a SHA-256, in 22 characters. */
import { hash } from 'node:crypto'

/** The same key, the same content. */
export function contentKey(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url').slice(0, 22)
}
