/** Bytes to text when nothing, or nothing true, says in which encoding they are. */
import { readAsCentralEuropean } from './central-european.ts'
import { charsetLibrary, charsetStatisticsLibrary } from './libraries.ts'

export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string
  /** True where bytes had to be replaced. */
  readonly doubtful: boolean
}

/** Bytes looked at to tell an encoding from another. */
const sampleBytes = 256 * 1024

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lossyUtf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** Decodes by byte order mark, then strict UTF-8, then GB18030, Big5 and Windows-1252, whichever the bytes bear out. */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  return byMark(bytes) ?? decodeUnmarked(bytes)
}

/** The same with `\n` line ends and without zeros: what messages are looked for in. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const { text, doubtful } = decodeBytes(bytes)
  return { text: text.replaceAll(/\r\n?|[\u2028\u2029\u0085]/gu, '\n').replaceAll('\u0000', ''), doubtful }
}

/** True for bytes that no text encoding explains: control characters throughout, or zeros that are not UTF-16. */
export function looksBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8192)
  if (sample.length === 0 || byMark(sample) !== null || utf16WithoutMark(sample) !== null) return false
  let control = 0
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) control += 1
  return control / sample.length > 0.02
}

function byMark(bytes: Uint8Array): DecodedText | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeUnmarked(bytes.subarray(3))
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: charsetLibrary().decode(Buffer.from(bytes.subarray(2)), 'utf-16le'), doubtful: false }
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: charsetLibrary().decode(Buffer.from(bytes.subarray(2)), 'utf-16be'), doubtful: false }
  return null
}

function decodeUnmarked(bytes: Uint8Array): DecodedText {
  try {
    const text = utf8.decode(bytes)
    // ASCII alone has as many bytes as characters.
    return { text: text.length === bytes.length ? text : decodedTwice(text), doubtful: false }
  } catch {
    const encoding = utf16WithoutMark(bytes) ?? guessEncoding(bytes)
    const text = encoding === 'utf-8' ? lossyUtf8.decode(bytes) : charsetLibrary().decode(Buffer.from(bytes), encoding)
    return { text, doubtful: text.includes('\ufffd') }
  }
}

/** ASCII text in UTF-16 has a zero in every second byte. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 2048)
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at++) {
    if (bytes[at] === 0 && at % 2 === 0) even += 1
    if (bytes[at] === 0 && at % 2 === 1) odd += 1
  }
  if (length < 8) return null
  if (odd > length * 0.3 && even < length * 0.02) return 'utf-16le'
  return even > length * 0.3 && odd < length * 0.02 ? 'utf-16be' : null
}

/** Share of two-byte characters that must lie in an encoding's everyday ranges for it to be the one. */
const plausibleShare = 0.85

/** Bytes that are shown to the statistics of letters, from the first one above ASCII on. */
const analysedBytes = 32 * 1024

/** Of 100: what the statistics must be sure of to be followed, and how much surer than of a Chinese encoding. */
const sureConfidence = 40
const clearLead = 20

/**
 * Encoding of 8-bit bytes that are not valid UTF-8, by a name that iconv-lite knows. Chinese is told by its pairs of bytes,
 * of which a few are enough; other languages by the statistics of their letters.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, sampleBytes)
  const unicode = utf8Sequences(sample)
  if (unicode.valid > unicode.invalid * 10) return 'utf-8'
  const chinese = chineseEncoding(sample)
  const first = sample.findIndex((byte) => byte >= 0x80)
  const matches = charsetStatisticsLibrary().analyse(
    sample.subarray(Math.max(0, first), Math.max(0, first) + analysedBytes),
  )
  const confidence = (name: string) => matches.find((match) => match.name.toLowerCase() === name)?.confidence ?? 0
  const best = matches.find((match) => charsetLibrary().encodingExists(match.name))
  const rival = chinese === null ? 0 : confidence(chinese) + clearLead
  const name = best?.name.toLowerCase() ?? ''
  if (best !== undefined && best.confidence >= sureConfidence && best.confidence > rival && name !== chinese)
    return name === 'iso-8859-1' ? 'windows-1252' : name
  return chinese ?? 'windows-1252'
}

/** The Chinese encoding that the pairs of bytes above ASCII bear out, or `null`. */
function chineseEncoding(bytes: Uint8Array): 'gb18030' | 'big5' | null {
  const gb = pairShare(bytes, (lead, trail) => lead >= 0xa1 && lead <= 0xf7 && trail >= 0xa1)
  if (gb >= plausibleShare) return 'gb18030'
  const big5 = pairShare(
    bytes,
    (lead, trail) => lead >= 0xa1 && lead <= 0xc6 && ((trail >= 0x40 && trail <= 0x7e) || trail >= 0xa1),
  )
  if (big5 >= plausibleShare) return 'big5'
  return gb >= 0.6 ? 'gb18030' : null
}

function utf8Sequences(bytes: Uint8Array): { valid: number; invalid: number } {
  let valid = 0
  let invalid = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) continue
    const length = byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0
    let following = 0
    while (following < length && ((bytes[at + following + 1] ?? 0) & 0xc0) === 0x80) following += 1
    if (length > 0 && following === length) valid += 1
    else invalid += 1
    at += following
  }
  return { valid, invalid }
}

/** Share of the bytes above ASCII that are first halves of pairs in the given ranges. */
function pairShare(bytes: Uint8Array, isUsual: (lead: number, trail: number) => boolean): number {
  let pairs = 0
  let usual = 0
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0
    if (lead < 0x80) continue
    pairs += 1
    const trail = bytes[at + 1] ?? 0
    if (isUsual(lead, trail)) usual += 1
    if (trail >= 0x40) at += 1
  }
  return pairs === 0 ? 0 : usual / pairs
}

/** Letters that a text must have for its Chinese to count as misread; a single one decides nothing. */
const minMisreadPairs = 3

// É · € · ” · U+0085: what windows-1252 has above ASCII, and the C1 controls that bytes without a character in it become
const misreadCharacter = /[\u0080-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/gu
// ś · ț · 你 · U+202F: no byte was ever read as one of these
// oxlint-disable-next-line no-control-regex -- C1 controls are what misread bytes look like
const otherCharacter = /[^\u0000-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u

/**
 * Text that was decoded as Latin-1 although it is UTF-8, GB18030 or Big5 (`ÄãºÃ` for 你好), or in an encoding of Central Europe, gets its
 * bytes back and is decoded anew. Any other text comes back as it is.
 */
export function repairMisread(text: string): string {
  const bytes = misreadBytes(text)
  if (bytes === null) return text
  const high = text.match(misreadCharacter)?.length ?? 0
  try {
    return utf8.decode(bytes)
  } catch {
    const chinese = high < minMisreadPairs * 2 ? null : chineseEncoding(bytes)
    const decoded = chinese === null ? text : charsetLibrary().decode(bytes, chinese)
    const isSensible =
      pairShare(bytes, isChinesePair) >= plausibleShare &&
      (chinese !== 'gb18030' || pairShare(bytes, isEverydayPair) >= everydayShare)
    return decoded.includes('\ufffd') || !isSensible ? (readAsCentralEuropean(text, bytes) ?? text) : decoded
  }
}

/** A whole file that some program read as Latin-1 and wrote as UTF-8 again (`Ã¼` for ü); any other text as it is. */
function decodedTwice(text: string): string {
  const bytes = misreadBytes(text)
  if (bytes === null) return text
  try {
    return utf8.decode(bytes)
  } catch {
    return text
  }
}

/** The bytes of a text that may have been misread; `null` where a character shows that it was not, or too few speak for it. */
function misreadBytes(text: string): Buffer | null {
  if (otherCharacter.test(text) || (text.match(misreadCharacter)?.length ?? 0) < 2) return null
  const bytes = charsetLibrary().encode(text, 'windows-1252')
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0
    if (code >= 0x80 && code <= 0x9f) bytes[at] = code
  }
  return bytes
}

/** Share of everyday characters in Chinese: `ÄäÖöÜü` are three characters of GB18030 too, one of them a rare one. */
const everydayShare = 0.75

/** A punctuation mark or one of the 3,755 frequent characters, which GB 2312 puts first. */
function isEverydayPair(lead: number, trail: number): boolean {
  return trail >= 0xa1 && ((lead >= 0xa1 && lead <= 0xa9) || (lead >= 0xb0 && lead <= 0xd7))
}

/** First and second byte of a character that GB18030 or Big5 writes in everyday text. */
function isChinesePair(lead: number, trail: number): boolean {
  return lead >= 0xa1 && lead <= 0xf7 && ((trail >= 0x40 && trail <= 0x7e) || trail >= 0xa1)
}
