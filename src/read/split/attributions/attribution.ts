/** Attributions: the line or lines above a quotation that say who wrote it and when. */
import { findDate } from '../../dates/find-date.ts'
import { isDateAlone } from './attribution-name.ts'
import { interpret, loneVerb, maxLength, openEnd } from './attribution-words.ts'
import { isBlank } from '../quoted-line.ts'
import type { QuotedLine } from '../quoted-line.ts'
import { emptyHeader } from '../headers/thread-header.ts'
import type { FoundHeader } from '../headers/thread-header.ts'

/** Lines an attribution may be wrapped over. */
export const maxAttributionLines = 4

/** The attribution that starts in line `start`, or `null`. */
export function readAttribution(lines: readonly QuotedLine[], start: number): FoundHeader | null {
  const end = endOfAttribution(lines, start) ?? endBelowBlanks(lines, start)
  if (end === null) return withWordsBehind(lines, start)
  const whole = joined(lines, start, end)
  const above = wordsInFront(whole)
  const found = interpret(whole.slice(above.length))
  if (found === null) return null
  for (let later = start + 1; later < end; later++) {
    const shorter = interpret(joined(lines, later, end))
    if (shorter === null || shorter.strength < found.strength) continue
    const saysLess =
      (shorter.date === null && found.date !== null) || (shorter.from?.name == null && found.from?.name != null)
    if (!saysLess) return null
  }
  const { from, date, language, yearless, ofReader } = found
  return {
    header: {
      ...emptyHeader,
      from,
      date,
      language,
      ...(yearless !== undefined && { yearless }),
      ...(ofReader !== undefined && { ofReader }),
    },
    end,
    needs: found.strength >= 3 ? 'message' : 'quotation',
    ...(above === '' ? {} : { above: above.trimEnd() }),
  }
}

// It works. On Wed, Apr 4, 2024 · Works now--- On 4/2/2024: a sentence, then the beginning of an attribution on the same line
const inFront =
  /^(.{2,300}?(?:[.!?…)-]|[\p{Ll}\d](?=\sOn\s)))\s(?=(?:On|Am|Le|El|Em|Il|Op|Den|W dniu|Dne)\s(?:\p{L}{2,12}\.?,?\s){0,2}\d{1,4}[\s,./-])/u
// 好的。在 2024-04-02 09:14
const inFrontOfHan = /^(.{1,300}?[。！？!?])\s?(?=[在于於]\s?\d{4}[-/.年]\d)/u

/** The words of the message above that stand in the same line in front of an attribution; empty where there are none. */
function wordsInFront(text: string): string {
  if (!/\d/u.test(text)) return ''
  const found = (inFront.exec(text) ?? inFrontOfHan.exec(text))?.[0] ?? ''
  return /\p{L}/u.test(found) ? found : ''
}

// …wrote: · …写道： · ---- On …, Ana Ruiz wrote ----; programs that write from right to left put marks of direction behind it
const attributionEnd = /[:：]\**[\s\u200e\u200f\u202c]*$|\p{L}\s?-{3,}\s*$/u
/** Whether the last mark of a line is one that an attribution ends with: most lines are told by it alone. */
export function mayEndAttribution(line: string): boolean {
  let end = line.length - 1
  while (end >= 0 && isSilent(line.charCodeAt(end))) end -= 1
  return end >= 0 && ':：*-'.includes(line.charAt(end))
}

/** White space and marks of direction. */
function isSilent(unit: number): boolean {
  return unit <= 0x20 || (unit >= 0x80 && unit !== 0xff1a && /[\s\u200e\u200f\u202c]/u.test(String.fromCharCode(unit)))
}

/** Where the lines end that lead from `start` to a line with a colon at its end, or to an address in the first one; `null` if none does. */
function endOfAttribution(lines: readonly QuotedLine[], start: number): number | null {
  const depth = lines[start]?.depth
  for (let at = start; at < start + maxAttributionLines; at++) {
    const line = lines[at]
    if (line === undefined || line.depth !== depth || isBlank(line) || line.text.length > maxLength) break
    if (mayEndAttribution(line.text) && attributionEnd.test(line.text)) return at + 1
  }
  const first = lines[start]?.text ?? ''
  return first.includes('@') && first.length <= maxLength && openEnd.test(first) ? start + 1 : null
}

/** Blank lines that may stand between two lines of an attribution. */
const maxBlanks = 2

/**
 * The same where a program set each line of an attribution as a paragraph: below its date come the address and the verb, each alone, or
 * an attribution that lacks only the date; `null` for anything else.
 */
function endBelowBlanks(lines: readonly QuotedLine[], start: number): number | null {
  const first = lines[start]
  const next = lines[start + 1]
  if (first === undefined || next === undefined || !(isBlank(next) || next.text.includes('@'))) return null
  if (!/\d{2}/u.test(first.text)) return null
  let blanks = 0
  let written = 1
  for (let at = start + 1; written < maxAttributionLines && blanks <= maxBlanks; at += 1) {
    const line = lines[at]
    if (line === undefined || line.depth !== first.depth) return null
    blanks = isBlank(line) ? blanks + 1 : 0
    if (blanks > 0) continue
    written += 1
    const isEnd = mayEndAttribution(line.text) && attributionEnd.test(line.text)
    const isPart = loneAddress.test(line.text) || (isEnd && loneVerb.test(line.text.trim()))
    if (isPart && !isEnd) continue
    if (isPart) return findDate(first.text) === null ? null : at + 1
    const lacksDate = isEnd && written === 2 && isDateAlone(first.text)
    return lacksDate && (interpret(line.text)?.strength ?? 0) >= 2 ? at + 1 : null
  }
  return null
}

// <ana@example.com> · <ana@example.com> wrote: · ana@example.com,
const loneAddress = /^\s*[<(]?(?:mailto:)?[^\s<>@]{1,64}@[^\s<>@]{1,200}[>)]?,?(?:\s[^.!?]{1,30}[:：])?\s*$/u

// On Tue, May 6, 2031 at 3:12 PM, Ana Ruiz<ana@example.com> wrote:   It is offline.
const wordsBehind =
  /^(.{10,250}?<[^<>\s]{1,64}@[^<>\s]{1,200}>,?\s{0,2}\p{L}[\p{L} ]{1,20}[:：])\s{2,8}(\S.{0,20000})$/u

/** An attribution with the first words of its message on its line, as Yahoo's programs for phones write it. */
function withWordsBehind(lines: readonly QuotedLine[], start: number): FoundHeader | null {
  const text = lines[start]?.text ?? ''
  const [, said = '', behind] = text.includes('@') ? (wordsBehind.exec(text) ?? []) : []
  const found = behind === undefined ? null : interpret(said)
  if (behind === undefined || found === null || found.strength < 3 || found.date === null) return null
  const header = { ...emptyHeader, from: found.from, date: found.date, language: found.language }
  return { header, end: start + 1, needs: 'message', behind }
}

function joined(lines: readonly QuotedLine[], start: number, end: number): string {
  return lines
    .slice(start, end)
    .map((line) => line.text.trim())
    .filter((text) => text !== '')
    .join(' ')
}
