/** Encodings that no decoder of the web knows any more: it takes their bytes for those of Windows-1252, and they are read once more. */
import type { Address, Email } from 'postal-mime'
import { charsetLibrary } from '../../libraries.ts'

const before = `(?:charset\\s{0,3}=\\s{0,3}["']?|=\\?)`
// charset=utf-7 · =?unicode-1-1-utf-7?Q?…?= · charset=ibm850 · =?cp437?Q?…?=: UTF-7, and the code pages of the time before Windows
const label = new RegExp(
  `${before}(?:(?:x-)?(?:unicode-\\d-\\d-)?(utf-7)|(?:ibm|cp|dos)-?(437|737|775|85[02578]|86[0-5]|869))\\b`,
  'iu',
)
const anyLabel = new RegExp(`${before}([\\w-]{2,40})\\b`, 'giu')

/** The encoding of that kind that a mail's source, one character a byte, says it is in; `null` for one in any other, or in several. */
export function oldEncodingOf(source: string): string | null {
  const [, utf7, page] = label.exec(source) ?? []
  if (page === undefined) return utf7 === undefined ? null : 'utf-7'
  const names = Array.from(source.matchAll(anyLabel), ([, name = '']) => name.toLowerCase())
  return names.every((name) => name.endsWith(page) || name === 'us-ascii') ? `cp${page}` : null
}

/** The mail with its texts and names read once more, in their own encoding. */
export function withOldEncoding(email: Email, encoding: string): Email {
  const again = (text: string) => charsetLibrary().decode(bytesOf(text), encoding)
  const named = (addresses: readonly Address[]) => addresses.map((one) => ({ ...one, name: again(one.name) }))
  return {
    ...email,
    ...(email.from === undefined ? {} : { from: { ...email.from, name: again(email.from.name) } }),
    ...(email.to === undefined ? {} : { to: named(email.to) }),
    ...(email.cc === undefined ? {} : { cc: named(email.cc) }),
    ...(email.subject === undefined ? {} : { subject: again(email.subject) }),
    ...(email.text === undefined ? {} : { text: again(email.text) }),
    ...(email.html === undefined ? {} : { html: again(email.html) }),
  }
}

/** Every byte by its character in Windows-1252, the unassigned ones too: https://encoding.spec.whatwg.org/#windows-1252 */
const everyByte = Uint8Array.from({ length: 256 }, (_, byte) => byte)
const byteOf = new Map(Array.from(new TextDecoder('windows-1252').decode(everyByte), (unit, byte) => [unit, byte]))

function bytesOf(text: string): Buffer {
  return Buffer.from(Array.from(text, (unit) => byteOf.get(unit) ?? 0x3f))
}
