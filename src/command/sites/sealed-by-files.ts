/**
 * Texts as they may lie on a disk although they hold what was masked: encrypted, under a key that nobody has who does not
 * have the case files they come from. The key is made of every byte of these files and is kept nowhere: whoever holds the
 * files can read in them what was masked, whoever holds the cache alone can read nothing, and once a file is deleted
 * what came of it is gone with it.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** AES-256 in Galois/counter mode, which tells what was altered from what was sealed (NIST SP 800-38D). */
const cipher = 'aes-256-gcm'
/** Bytes, as the mode is meant to be used. */
const nonceLength = 12
const authTagLength = 16

/** Seals a text under a key of `FileKeys`. */
export function sealText(text: string, key: Uint8Array): Uint8Array {
  const nonce = randomBytes(nonceLength)
  const sealing = createCipheriv(cipher, key, nonce, { authTagLength })
  const sealed = [sealing.update(text, 'utf8'), sealing.final()]
  return Buffer.concat([nonce, sealing.getAuthTag(), ...sealed])
}

/** The text that was sealed under this key; `null` where these bytes were not. */
export function openText(sealed: Uint8Array, key: Uint8Array): string | null {
  try {
    const opening = createDecipheriv(cipher, key, sealed.subarray(0, nonceLength), { authTagLength })
    opening.setAuthTag(sealed.subarray(nonceLength, nonceLength + authTagLength))
    const opened = [opening.update(sealed.subarray(nonceLength + authTagLength)), opening.final()]
    return Buffer.concat(opened).toString('utf8')
  } catch {
    return null
  }
}

/** Makes keys of files; each file is read once, and not kept. */
export class FileKeys {
  readonly #digests = new Map<string, Buffer | null>()

  /** The key, of 32 bytes, for what has this name and comes from these files; `null` where one of them cannot be read. */
  keyOf(name: string, paths: Iterable<string>): Uint8Array | null {
    const hash = createHash('sha256').update(`${purpose}\n${name}\n`)
    for (const path of paths) {
      const digest = this.#digestOf(path)
      if (digest === null) return null
      hash.update(digest)
    }
    return hash.digest()
  }

  #digestOf(path: string): Buffer | null {
    const known = this.#digests.get(path)
    if (known !== undefined) return known
    const digest = digestOfFile(path)
    this.#digests.set(path, digest)
    return digest
  }
}

/** Stands before the bytes, so that the plain hash of a file, by which caches know it, says nothing of the key. */
const purpose = 'casebook: sealed by its case files'

function digestOfFile(path: string): Buffer | null {
  try {
    return createHash('sha256').update(`${purpose}\n`).update(readFileSync(path)).digest()
  } catch {
    return null
  }
}
