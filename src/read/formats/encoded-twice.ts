/** Texts that were written as quoted-printable twice: decoded once, they still hold its escapes. */
import { decodeText } from '../decode-text.ts'

/** Escapes that a text must hold at least. */
const leastEscapes = 3

/** The text with its escapes decoded (RFC 2045, 6.7) where each of its equals signs begins one; else as it is. */
export function decodedAgain(text: string): string {
  if (!text.includes('=') || notAscii.test(text) || otherSign.test(text)) return text
  if (!telling.test(text) || (text.match(escape) ?? []).length < leastEscapes) return text
  const bytes: number[] = []
  for (const [part] of text.replaceAll(softBreak, '').matchAll(unit)) {
    bytes.push(part.length === 3 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0))
  }
  return decodeText(Uint8Array.from(bytes)).text
}

const notAscii = /[^\t\n\r\x20-\x7e]/u
// a = b, href="…": an equals sign that escapes nothing
const otherSign = /=(?![\dA-F]{2}|[ \t]{0,4}\r?(?:\n|$))/u
// =3D, the escape of the sign itself, or =C3, a byte of a character beyond ASCII: an encoder was at work
const telling = /=3D|=[89A-F][\dA-F]/u
// =20
const escape = /=[\dA-F]{2}/gu
const softBreak = /=[ \t]{0,4}\r?\n/gu
const unit = /=[\dA-F]{2}|[^]/gu
