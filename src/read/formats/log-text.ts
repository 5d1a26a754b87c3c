/** Tells a log or a dump from what people write. */

/** Lines of a text that are looked at, spread over all of it, and how many a log has at least. */
const maxProbed = 400
const minLines = 20

/** Share of the lines that must look like a log's. */
const logShare = 0.6

/** Longest line that is looked at in full. */
const maxLine = 400

// 2024-03-01 10:32:11,204 · [01/Mar/2024:10:32:11 +0100] · Mar  1 10:32:11 · 10:32:11.204 · 1709285531.204 · <34>1 2024-…
const stamp =
  /^\W{0,3}(?:<\d{1,3}>\d?\s?)?(?:\d{4}[-/.]?\d{2}[-/.]?\d{2}[T\s_-]{0,2}\d{2}:?\d{2}:?\d{2}|\d{1,2}[-/.](?:\d{1,2}|[a-z]{3})[-/.]\d{2,4}[\s:T,]{1,3}\d{1,2}:\d{2}|[a-z]{3}\s{1,2}\d{1,2}\s\d{2}:\d{2}:\d{2}|\d{2}:\d{2}:\d{2}|\d{10}\.\d)/iu
// 10.0.0.9 - - [01/Mar/2024:10:32:11 +0100] "GET /…
const accessLine = /^\S{3,60} \S{1,40} \S{1,40} \[\d{1,2}\/[a-z]{3}\/\d{4}:/iu
// at com.example.Queue.run(Queue.java:42) · File "queue.py", line 42 · Caused by: … · #3 0x00007f…
const traceLine =
  /^\s{0,8}(?:at [\w$.<>]{3,200}[(:]|File "[^"]{1,200}", line \d|Caused by: |\.{3} \d{1,4} more|#\d{1,3}\s{1,3}0x)/u
// 00000010  4d 5a 90 00 · 0x7fff: a dump of memory
const dumpLine = /^\s{0,4}(?:0x)?[0-9a-f]{4,16}:?\s{1,3}(?:[0-9a-f]{2,8}\s{1,2}){4}/iu
// level=info · pid=204: fields by name
const pairs = /(?:\b[\w.-]{1,40}=\S{1,80}\s{1,3}){3}/u

const signs = [stamp, accessLine, traceLine, dumpLine, pairs]

/** True for a text most of whose lines are those of a log, a trace or a dump. */
export function isLogText(text: string): boolean {
  const lines = probed(text)
  if (lines.length < minLines) return false
  // It is none as soon as too many lines are not alike, which most texts show at their head.
  let others = lines.length - Math.ceil(lines.length * logShare)
  for (const line of lines) {
    if (signs.some((pattern) => pattern.test(line))) continue
    others -= 1
    if (others < 0) return false
  }
  return true
}

/** Lines from places all over the text; the whole of a short one. */
function probed(text: string): readonly string[] {
  const lines: string[] = []
  const step = Math.max(1, Math.floor(text.length / maxProbed))
  for (let at = 0; at < text.length && lines.length < maxProbed;) {
    const end = text.indexOf('\n', at)
    const line = text.slice(at, Math.min(end < 0 ? text.length : end, at + maxLine))
    if (line.trim() !== '') lines.push(line)
    if (end < 0) break
    at = step <= end + 1 - at ? end + 1 : nextLine(text, Math.max(end + 1, at + step))
  }
  return lines
}

function nextLine(text: string, at: number): number {
  if (text[at - 1] === '\n') return at
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}
