/** Text files attached to a mail, in the encodings that the mail says they are in. */
import { isUtf8 } from 'node:buffer'
import { decodeText } from '../../decode-text.ts'
import { charsetLibrary } from '../../libraries.ts'

// Content-Type: text/plain; charset=koi8-r; name="spool.log", over several lines, and the other headers of the part
const textPart = /^content-type:[ \t]{0,10}text\/[^\r\n]{1,300}(?:\r?\n[ \t]?[^\r\n]{1,500}){0,20}/gimu
const charsetOf = /charset\s{0,3}=\s{0,3}["']?([\w.:-]{1,40})/iu
const nameOf = /(?:file)?name\s{0,3}=\s{0,3}(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/iu

/** By the name of a file: the encoding that its part of the source states. Names that had to be encoded are not told. */
export function statedEncodings(source: Uint8Array): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  const text = Buffer.from(source.buffer, source.byteOffset, source.byteLength).toString('latin1')
  for (const [header] of text.matchAll(textPart)) {
    const charset = charsetOf.exec(header)?.[1]
    const [, quoted, bare] = nameOf.exec(header) ?? []
    const name = quoted ?? bare
    if (charset !== undefined && name !== undefined) found.set(name, charset.toLowerCase())
  }
  return found
}

/** The text of a file that is said to be in `encoding`. Its bytes have the first word where they are valid UTF-8, and the last where they are not what is said. */
export function decodeAs(bytes: Uint8Array, encoding: string | undefined): string {
  const read = decodeText(bytes).text
  if (encoding === undefined || isUtf8(bytes) || !charsetLibrary().encodingExists(encoding)) return read
  const stated = charsetLibrary().decode(Buffer.from(bytes), encoding)
  return stated.includes('\ufffd') ? read : stated.replaceAll(/\r\n?/gu, '\n').replaceAll('\u0000', '')
}
