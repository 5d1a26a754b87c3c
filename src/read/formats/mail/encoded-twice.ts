/** Texts that are still encoded when their mail is decoded: written as quoted-printable twice, or as base64 under a label that says nothing of it. */
import { isUtf8 } from 'node:buffer'
import { decodeText } from '../../decode-text.ts'

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

/** A shorter text may be a word or a key of somebody's. */
const leastBase64 = 60

/** The text that a body of nothing but base64 stands for, where its header did not say so (RFC 2045, 6.8); else the body as it is. */
export function decodedUnlabelled(body: string): string {
  if (!base64Head.test(body)) return body
  const lines = body.trim().split(/\r?\n/u)
  const width = lines[0]?.length ?? 0
  const isEven = lines.every((line, at) => base64Line.test(line) && (line.length === width || at === lines.length - 1))
  const encoded = lines.join('')
  if (!isEven || encoded.length < leastBase64 || encoded.length % 4 !== 0) return body
  const bytes = Buffer.from(encoded, 'base64')
  if (!isUtf8(bytes)) return body
  const { text } = decodeText(bytes)
  return noText.test(text) || !/\s|\p{Script=Han}/u.test(text) ? body : text
}

const base64Head = /^\s{0,20}[A-Za-z0-9+/]{30}/u
const base64Line = /^[A-Za-z0-9+/]{1,200}={0,2}$/u
const noText = /[^\t\n\r\P{Cc}]/u
