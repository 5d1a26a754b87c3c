/** Lines that their writer set in another colour, so that they can be told from the lines that they answer. */

/** Stands at the beginning of such a line, from the HTML of a mail until its messages are parted; of the characters that mean nothing. */
export const colourMark = '\uE000'

/** … and at the end of a coloured stretch, while HTML becomes text. */
export const colourEnd = '\uE001'

const anyMark = /[\uE000\uE001]/gu

/** The text without marks. */
export function withoutColourMarks(text: string): string {
  return text.includes(colourMark) || text.includes(colourEnd) ? text.replaceAll(anyMark, '') : text
}

/** A text with coloured stretches between marks: lines that are coloured as a whole begin with the mark, others have none. */
export function withColouredLines(text: string): string {
  let open = 0
  return text
    .split('\n')
    .map((line) => {
      const [, quoted = '', said = ''] = /^((?:\s{0,3}>)*\s*)(.*)$/u.exec(line) ?? []
      let outside = ''
      for (const character of said) {
        if (character === colourMark) open += 1
        else if (character === colourEnd) open = Math.max(0, open - 1)
        else if (open === 0) outside += character
      }
      const words = withoutColourMarks(said)
      return /[\p{L}\p{N}]/u.test(words) && !/[\p{L}\p{N}]/u.test(outside)
        ? quoted + colourMark + words
        : quoted + words
    })
    .join('\n')
}
