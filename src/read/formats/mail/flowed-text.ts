/** Text whose lines flow: one that ends in a space goes on in the next one (https://www.rfc-editor.org/rfc/rfc3676). */

// Content-Type: text/plain; charset=utf-8; format=flowed
const flowedLabel = /(;\s{0,3}(?:\r?\n)?\s{0,8})format(\s{0,3}=\s{0,3}"?flowed\b)/giu
// the same parameter under the name that hides it from the parser
const hiddenLabel = /;\s{0,3}(?:\r?\n)?\s{0,8}x-flow\s{0,3}=\s{0,3}"?flowed\b/iu
// delsp=yes: the space at the end of a line is none of the text
const deletesSpaces = /;\s{0,3}(?:\r?\n)?\s{0,8}delsp\s{0,3}=\s{0,3}"?yes\b/iu
// Content-Type: message/rfc822
const innerMail = /^content-type:\s{0,3}message\/(?:rfc822|global)\b/imu

/** Characters in front of which a mail's first part says what it is, at the most: attached files come later. */
const longestHead = 256 * 1024

/** A mail's source with flowing lines hidden from a parser that joins them across quotations. */
export interface HiddenFlow {
  readonly source: Uint8Array
  /** Puts the lines of the mail's text together. */
  readonly unflow: (text: string) => string
}

/** `null` for a mail none of whose own texts flows. */
export function hideFlow(bytes: Uint8Array): HiddenFlow | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const at = buffer.indexOf('lowed')
  if (at < 0 || at > longestHead) return null
  const source = buffer.toString('latin1').replace(flowedLabel, '$1x-flow$2')
  const own = source.slice(0, Math.min(innerMail.exec(source)?.index ?? source.length, longestHead))
  if (!hiddenLabel.test(own)) return null
  const space = deletesSpaces.test(own) ? '' : ' '
  return { source: new Uint8Array(Buffer.from(source, 'latin1')), unflow: (text) => unflowed(text, space) }
}

// > > the marks in front of a quoted line
const marks = /^(?:> ?){0,50}/u

/**
 * Lines of one quotation are joined, never one with the answer below it, nor with a blank line, which parts paragraphs of people
 * who end each in a space; `-- ` is the rule above a signature.
 */
function unflowed(text: string, space: string): string {
  const whole: { depth: number; text: string; isOpen: boolean }[] = []
  for (const line of text.split(/\r?\n/u)) {
    const [before] = marks.exec(line) ?? ['']
    const depth = before.split('>').length - 1
    const said = depth === 0 ? line.replace(/^ /u, '') : line.slice(before.length)
    const isApart = said.trim() === '' || said === '-- '
    const isOpen = said.endsWith(' ') && !isApart
    const piece = isOpen ? said.slice(0, -1) + space : said
    const above = whole.at(-1)
    if (above?.isOpen === true && above.depth === depth && !isApart) {
      above.text += piece
      above.isOpen = isOpen
    } else whole.push({ depth, text: piece, isOpen })
  }
  return whole.map(({ depth, text: said }) => (depth === 0 ? said : `${'>'.repeat(depth)} ${said}`)).join('\n')
}
