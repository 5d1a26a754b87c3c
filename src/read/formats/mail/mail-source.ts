/** Makes the source of a mail say the truth about its encodings before it is parsed. */
import { decodeText, guessEncoding } from '../../decode-text.ts'
import { withoutBase64Tails } from './base64-tails.ts'
import { repairedHeader } from './header-repair.ts'
import { withFoundBoundary } from './mail-boundaries.ts'
import { withNamedTextsApart } from './named-texts.ts'
import { withHighBits } from './seven-bits.ts'

// charset=gb2312 · charset="GBK" · =?gb2312?B?…?=: GB18030 contains both, and mail programs use its characters under either label
const chineseLabel =
  /(charset\s{0,3}=\s{0,3}["']?|=\?)(?:gb_?2312(?:-80)?|gbk|x-gbk|cp-?936|ms936|euc-cn|gb_2312-80|chinese|windows-936|hz-gb-2312)(?=["';?\s\r\n])/giu
// charset="unknown-8bit", charset=x-unknown, charset=default: labels that say nothing; us-ascii above bytes that are none
const emptyLabel =
  /(charset\s{0,3}=\s{0,3}["']?)(?:unknown-8bit|x-unknown|unknown|default_?charset|default|none|8bit|x-user-defined|iso-8859-8-i|us-ascii|ascii|ansi_x3\.4-1968)(?=["';\s\r\n])/giu
// charset=whatever
const anyLabel = /(charset\s{0,3}=\s{0,3}["']?)([\w.:-]{1,40})/giu
// Content-Type: text/plain (without a charset)
const unlabelledText =
  /^(content-type:\s{0,3}text\/(?:plain|html))(?![^\r\n]{0,200}charset)(?=[;\r\n ])(?!;\s{0,3}\r?\n[ \t][^\r\n]{0,200}charset)/gimu

// Content-Type: text: a type without its subtype is read as plain text, https://www.rfc-editor.org/rfc/rfc2045#section-5.2
const halfType = /^(content-type:[ \t]{0,3})(?:text)?[ \t]{0,3}(?=[;\r\n])/gimu
// Content-Type:⏎ multipart/mixed: a type on the line below its name
const typeBelow = /^(content-type:)[ \t]{0,10}\r?\n[ \t]{1,20}(?=[\w-])/gimu
// --part1 / Content-Type: text/plain / It is offline.: a part whose header no blank line ends
const headOfPart =
  /^(--[^\r\n]{1,200}\r?\n(?:content-[a-z-]{2,30}:[^\r\n]{0,500}\r?\n(?:[ \t][^\r\n]{0,500}\r?\n){0,5}){1,8})(?=[^\s:-][^:\r\n]{0,500}\r?\n)/gimu

// =␠␠ at the end of a line: blanks that a server put behind a soft line break, https://www.rfc-editor.org/rfc/rfc2045#section-6.7
const paddedEnd = /=[ \t]{1,76}(\r?\n)/gu

// ␠ on a line of its own and text below it: the blank line that ends a header, with a blank in it
const falseBlank = /\r?\n[ \t]{1,20}\r?\n(?=[^\s:]{1,80}(?:\s|$))/u

// what may stand before the first header line: a byte order mark, blank lines, the From line of a mailbox
const beforeHeader = /^(?:\u00ef\u00bb\u00bf)?\s{0,200}(?:>?From (?!:)[^\r\n]{0,300}\r?\n)?/u
// Content-Disposition: attachment; filename=été.txt, and its continuation lines
const partHeader = /^(?:content-[a-z-]{1,30}:|[ \t]{1,20}(?:file)?name)[^\r\n]{0,500}/gimu
// oxlint-disable-next-line no-control-regex -- finding bytes above ASCII is the purpose
const highByte = /[\u0080-\u00ff]/u

/** The source with labels that are known to be wrong put right, 8-bit headers made UTF-8, line ends that are ones. */
export function withTrueLabels(bytes: Uint8Array): Uint8Array {
  const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const raw = isUtf16
    ? Buffer.from(decodeText(bytes).text)
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const source = raw.toString('latin1')
  const wide = withHighBits(source)
  const lines = wide.includes('\n') ? wide : wide.replaceAll('\r', '\r\n')
  const labelled = withoutBase64Tails(lines)
    .replace(paddedEnd, '=$1')
    .replace(beforeHeader, '')
    .replace(chineseLabel, '$1gb18030')
    .replace(emptyLabel, '$1utf-8')
    .replace(typeBelow, '$1 ')
    .replace(halfType, '$1text/plain')
    .replace(headOfPart, '$1\r\n')
  const headerEnd = /\r?\n\r?\n/u.exec(labelled)?.index ?? labelled.length
  const header = repairedHeader(labelled.slice(0, headerEnd).replace(falseBlank, '\r\n\r\n'))
  const body = labelled.slice(headerEnd)
  return toBytes(
    withNamedTextsApart(
      withFoundBoundary(
        (highByte.test(header) ? latin1Utf8(header) : header) +
          (highByte.test(body) ? body.replace(partHeader, asUtf8) : body),
      ),
    ),
  )
}

function asUtf8(line: string): string {
  return highByte.test(line) ? latin1Utf8(line) : line
}

/** Encodings to try for a mail whose texts did not decode under their own labels. */
export function candidateEncodings(bytes: Uint8Array): readonly string[] {
  return [...new Set([guessEncoding(bytes), 'utf-8', 'gb18030', 'big5', 'windows-1252'])]
}

/** Labels of a mail that are tried one by one, so that a part under a true label keeps it. */
const maxLabels = 3

/** The charset labels that occur in a mail, in lower case; the empty one stands for texts without a label. */
export function labelsIn(bytes: Uint8Array): readonly string[] {
  const labels = new Set<string>()
  for (const match of latin1(bytes).matchAll(anyLabel)) {
    labels.add((match[2] ?? '').toLowerCase())
    if (labels.size === maxLabels) break
  }
  return ['', ...labels]
}

/** The source with the texts under `label` labelled `encoding`; the empty label stands for texts that have none. */
export function withLabel(bytes: Uint8Array, label: string, encoding: string): Uint8Array {
  const source = latin1(bytes)
  if (label !== '') {
    return toBytes(
      source.replace(anyLabel, (whole: string, before: string, name: string) =>
        name.toLowerCase() === label ? `${before}${encoding}` : whole,
      ),
    )
  }
  const relabelled = source.replace(unlabelledText, `$1; charset="${encoding}"`)
  const hasType = /^content-type:/imu.test(relabelled.slice(0, /\r?\n\r?\n/u.exec(relabelled)?.index ?? 0))
  return toBytes(hasType ? relabelled : `Content-Type: text/plain; charset="${encoding}"\r\n${relabelled}`)
}

/** One character a byte. */
export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

function latin1Utf8(header: string): string {
  const text = decodeText(toBytes(header)).text
  return Buffer.from(text, 'utf8').toString('latin1')
}

function toBytes(source: string): Uint8Array {
  return new Uint8Array(Buffer.from(source, 'latin1'))
}
