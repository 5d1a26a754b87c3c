/** Takes away what servers and lists wrote in plain words behind the base64 of a part, which would be decoded as if it belonged to it. */

// Content-Transfer-Encoding: base64, with the rest of its header and the blank line below
const encodedPart =
  /^content-transfer-encoding:[ \t]{0,10}base64\b[^\r\n]{0,100}(?:\r?\n[^\r\n]{1,2000}){0,40}\r?\n\r?\n/gimu
// What base64 has not: another mark, words apart, anything behind its padding
const foreign = /[^A-Za-z0-9+/=\s]|=[ \t]*\r?\n?[A-Za-z0-9+/]|[A-Za-z0-9+/][ \t]+[A-Za-z0-9+/]/u
const encodedLine = /^[A-Za-z0-9+/]*={0,2}\s*$/u
// c2VlIGJlbG93Lg== This mail was checked. · VGhlIG90aGVyIGxvZyBpcyBjbGVhbi4K checked: padded, or longer than a word
const beforeWords = /^(?:[A-Za-z0-9+/]{4}){0,250}(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|(?<=^.{20,}))(?=[ \t])/u
const longLine = /^[A-Za-z0-9+/]{40,}={0,2}\s*$/u

/** The source of a mail without such words. They are known by what base64 has not, and by no further base64 below them. */
export function withoutBase64Tails(source: string): string {
  let kept = ''
  let from = 0
  for (const match of source.matchAll(encodedPart)) {
    const start = match.index + match[0].length
    if (start < from) continue
    const boundary = source.indexOf('\n--', start - 1)
    const end = boundary < 0 ? source.length : boundary + 1
    const body = source.slice(start, end)
    const length = isForeign(body) ? lengthOfBase64(body) : body.length
    if (length === body.length) continue
    kept += `${source.slice(from, start + length)}\r\n`
    from = end
  }
  return from === 0 ? source : kept + source.slice(from)
}

function isForeign(body: string): boolean {
  const end = body.search(/[^A-Za-z0-9+/\r\n]/u)
  return end >= 0 && !/^={0,2}\s*$/u.test(body.slice(end)) && foreign.test(body)
}

/** All of the body where nothing parts base64 from words. */
function lengthOfBase64(body: string): number {
  const lines = body.split('\n')
  const first = lines.findIndex((line) => !encodedLine.test(line))
  if (first < 0 || lines.slice(first + 1).some((line) => longLine.test(line))) return body.length
  const before = lines.slice(0, first).reduce((sum, line) => sum + line.length + 1, 0)
  const own = beforeWords.exec(lines[first] ?? '')?.[0].length ?? 0
  return body.slice(0, before + own).trim() === '' ? body.length : before + own
}
