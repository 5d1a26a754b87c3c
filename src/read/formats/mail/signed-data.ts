/** Mails whose text is packed together with its signature: S/MIME, https://www.rfc-editor.org/rfc/rfc8551#section-3.5 */

// Object identifiers of PKCS #7, encoded: https://www.rfc-editor.org/rfc/rfc5652
const signedData = Buffer.from('06092a864886f70d010702', 'hex')
const envelopedData = Buffer.from('06092a864886f70d010703', 'hex')
const plainData = Buffer.from('06092a864886f70d010701', 'hex')

/** Bytes from the beginning in which the kind of the whole stands. */
const headLength = 64

/** What a part of this kind holds: the source of the mail inside, or that it can only be read with a key. */
export type PackedMail =
  | { readonly kind: 'signed'; readonly source: Uint8Array }
  | { readonly kind: 'encrypted' }
  | null

/** Unpacks a part labelled `application/pkcs7-mime`; `null` where it is none. */
export function unpackSigned(bytes: Uint8Array): PackedMail {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = data.subarray(0, headLength)
  if (head.includes(envelopedData)) return { kind: 'encrypted' }
  if (!head.includes(signedData)) return null
  const at = data.indexOf(plainData)
  if (at < 0) return null
  const wrapper = elementAt(data, at + plainData.length)
  if (wrapper === null || wrapper.tag !== explicitContent) return null
  const source = octets(data, wrapper.start, 0)
  return source === null ? null : { kind: 'signed', source: source.bytes }
}

const explicitContent = 0xa0
const octetString = 0x04
const octetStrings = 0x24

interface Element {
  readonly tag: number
  readonly start: number
  /** `null` where the end is marked by two zeros behind the parts. */
  readonly length: number | null
}

/** The tag and the length at a place, as https://www.itu.int/rec/T-REC-X.690 encodes them. */
function elementAt(data: Buffer, at: number): Element | null {
  const tag = data[at]
  const first = data[at + 1]
  if (tag === undefined || first === undefined) return null
  if (first === 0x80) return { tag, start: at + 2, length: null }
  if (first < 0x80) return { tag, start: at + 2, length: first }
  const size = first & 0x7f
  if (size > 4 || at + 2 + size > data.length) return null
  return { tag, start: at + 2 + size, length: data.readUIntBE(at + 2, size) }
}

/** Strings inside strings: one level is usual. */
const maxDepth = 4

/** The bytes of a string of octets, or of several that make one, and where they end. */
function octets(data: Buffer, at: number, depth: number): { readonly bytes: Buffer; readonly end: number } | null {
  const element = elementAt(data, at)
  if (element === null || depth > maxDepth) return null
  if (element.tag === octetString && element.length !== null) {
    const end = element.start + element.length
    return { bytes: data.subarray(element.start, end), end }
  }
  if (element.tag !== octetStrings) return null
  const parts: Buffer[] = []
  const last = element.length === null ? data.length : element.start + element.length
  let next = element.start
  while (next < last && !(element.length === null && data[next] === 0 && data[next + 1] === 0)) {
    const part = octets(data, next, depth + 1)
    if (part === null || part.end <= next) break
    parts.push(part.bytes)
    next = part.end
  }
  return { bytes: Buffer.concat(parts), end: element.length === null ? next + 2 : last }
}
