/** Subjects that run over several lines: whether the line below a subject still belongs to it. */
import { subjectPrefix } from '../../../language/reply-prefixes.ts'
import { isBlank } from '../quoted-line.ts'
import type { QuotedLine } from '../quoted-line.ts'

/** A subject line at least this wide (a Chinese character counts two) may have been wrapped. */
const wrapWidth = 48

/** Lines a subject may run over after its first. */
const maxFurtherLines = 2

/**
 * Index of the first line that belongs to the subject no more; adds the lines that do to `parts`. Lines belong to it
 * when a blank line closes them off from the text and the subject filled its own line, has a bracket still open, is nothing
 * but a prefix yet, or they are indented as continuations are.
 */
export function endOfSubject(lines: readonly QuotedLine[], start: number, depth: number, parts: string[]): number {
  let end = start
  while (end <= start + maxFurtherLines && belongs(lines[end], depth)) end += 1
  const first = lines[start]
  if (end === start || end > start + maxFurtherLines || first === undefined) return start
  const subject = parts.join(' ')
  const wrapped =
    (/^\s/u.test(first.text) && subject !== '') ||
    widthOf(parts.at(-1) ?? '') >= wrapWidth ||
    isOpen(subject) ||
    prefixAlone.test(subject)
  const text = lines.slice(start, end)
  if (!wrapped || text.some((line) => isGreeting(line.text)) || /[.!?。！？]\s*$/u.test(text.at(-1)?.text ?? ''))
    return start
  for (const line of text) parts.push(line.text.trim())
  return end
}

// Re: · 回复：RE: at the end of a line: the subject itself found no room there
const prefixAlone = new RegExp(`^(?:${subjectPrefix}\\s?[:：]\\s?){1,6}$`, 'iu')

function belongs(line: QuotedLine | undefined, depth: number): boolean {
  return line !== undefined && line.depth === depth && !isBlank(line)
}

/** Columns that a text takes: Chinese, Japanese and Korean characters take two. */
function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += character >= '\u1100' ? 2 : 1
  return width
}

/** True where a bracket, or a pair of `%`, that the subject opens is not closed yet. */
function isOpen(subject: string): boolean {
  const count = (pattern: RegExp) => subject.match(pattern)?.length ?? 0
  return count(/[[【(（《]/gu) > count(/[\]】)）》]/gu) || count(/%/gu) === 1
}

// Hi Ana, · Dear all: · 您好！ · 王先生，您好：
const greeting =
  /^(?:hi|hello|dear|hey|good (?:morning|afternoon|evening)|hallo|bonjour|hola|ciao|guten tag|sehr geehrte)\b|您好|你好|^(?:尊敬的|各位|dear)|[,，:：]\s*$/iu

/** Whether a message begins with this line, so that no subject goes on in it. */
export function isGreeting(line: string): boolean {
  return greeting.test(line.trim().slice(0, 60))
}
