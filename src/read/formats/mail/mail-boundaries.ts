/** Mails in parts whose boundary is not the one that their header announces. */

// Content-Type: multipart/mixed; boundary="…" with its continuation lines
const multipartHeader =
  /^content-type:[ \t]{0,10}(multipart\/[a-z-]{1,30})[^\r\n]{0,998}(?:\r?\n[ \t][^\r\n]{0,998}){0,5}/imu
// boundary="=_part 1" · boundary=part1
const announced = /boundary[ \t]{0,3}=[ \t]{0,3}(?:"([^"\r\n]{1,900})"|([^\s;"]{1,900}))/iu
// --=_part1 above Content-Type: text/plain
const found = /^--([^\s-][^\r\n]{0,899}?|-{1,40}[^\s-][^\r\n]{0,160}?)[ \t]{0,5}\r?\n(?=content-[a-z-]{2,30}:)/imu

/**
 * The source (one character a byte) as it is where its announced boundary occurs; else under the boundary that its parts
 * stand behind, and where no line looks like one, as the single text that it then is.
 */
export function withFoundBoundary(source: string): string {
  const headerEnd = /\r?\n\r?\n/u.exec(source)?.index ?? source.length
  const header = source.slice(0, headerEnd)
  const type = multipartHeader.exec(header)
  if (type === null) return source
  const body = emptyBoundary.test(type[0]) ? underName(source.slice(headerEnd)) : source.slice(headerEnd)
  const value = announced.exec(type[0])
  const boundary = value?.[1] ?? value?.[2]
  if (body.trim() === '' || (boundary !== undefined && body.includes(`\n--${boundary}`))) return source
  const actual = found.exec(body)?.[1]
  const line =
    actual === undefined
      ? 'Content-Type: text/plain'
      : `Content-Type: ${type[1] ?? ''}; boundary="${actual.replaceAll(/[\\"]/gu, String.raw`\$&`)}"`
  return `${header.slice(0, type.index)}${line}${header.slice(type.index + type[0].length)}${body}`
}

// boundary="": the parts stand behind two hyphens alone
const emptyBoundary = /boundary[ \t]{0,3}=[ \t]{0,3}""/iu

/** The parts behind a name: nothing tells two hyphens from a rule in a text, or from the mark above a signature. */
function underName(body: string): string {
  return body
    .replaceAll(/^--(?=\r?\ncontent-[a-z-]{2,30}:)/gimu, '--=_part')
    .replace(/^----(?=\s*$(?![\s\S]))/mu, '--=_part--')
}
