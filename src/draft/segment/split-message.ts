/** Takes a message apart into headings, sentences and code. */
import { splitSentences, wrapsInto } from '../../language/sentences.ts'
import { simplify } from '../../language/simplified.ts'
import type { RedactedMessage } from '../../model/redacted.ts'
import { codeRunEnd, fencedEnd } from './code-lines.ts'
import { datedNotes } from './dated-notes.ts'
import { readHeading } from './heading.ts'
import { readScheme, type HeadingScheme } from './heading-scheme.ts'
import { recordHead } from './record-head.ts'
import { cutInlineLists } from './inline-list.ts'
import { indentOf, isUnderline, readLines, readMarker, type Line } from './line.ts'
import type { ListMarker, Segment } from './segment.ts'

/** The segments of a message's body in order. Everything that is not white space, a rule or a list mark is in one. */
export function splitMessage(message: RedactedMessage): readonly Segment[] {
  const splitter = new Splitter(message)
  while (splitter.step()) continue
  return splitter.segments
}

// `* delete the copy` and at the margin `If you can't wait, …`: no sentence goes on with such a word in capitals
const opensSentence =
  /^(?:If|Until|When|Once|After|Should|Please|Then|This|That|These|We|You|It|The|As|For|In|Otherwise|Meanwhile|Let) [a-z]/u

/** Characters of a few closing words, of an inline report's last paragraph. */
const shortEnd = 300

/** Goes down the lines of one body; `step` takes the next line or block. */
class Splitter {
  readonly segments: Segment[] = []
  private readonly message: RedactedMessage
  private readonly wording: string
  private readonly lines: readonly Line[]
  private readonly scheme: HeadingScheme
  /** Where the text of notes begins that stand behind their dates. */
  private readonly notes: ReadonlyMap<number, number>
  private index = 0
  private paragraph = 0
  private marker: ListMarker | null = null

  constructor(message: RedactedMessage) {
    this.message = message
    this.wording = simplify(message.body)
    this.lines = cutInlineLists(readLines(this.wording))
    const scheme = readScheme(this.lines)
    this.notes = datedNotes(this.lines)
    const head = this.notes.size > 0 ? recordHead(this.lines) : new Map<number, never>()
    this.scheme = { ...scheme, headings: new Map([...scheme.headings, ...head]) }
  }

  step(): boolean {
    const line = this.lines[this.index]
    if (line === undefined) return false
    if (line.text.trim() === '' || isUnderline(line.text) || this.scheme.frame.has(this.index)) this.skip(line)
    else if (this.notes.has(this.index)) this.takeNote(line)
    else if (this.scheme.headings.has(this.index)) this.takeProse(line, this.takeHeading(line))
    else if (!this.takeCode(line)) this.takeProse(line, this.takeHeading(line))
    return true
  }

  /** A blank line ends the paragraph, but not a numbered item whose successor is still to come. */
  private skip(line: Line): void {
    this.paragraph += 1
    if (this.endsLabels()) this.closeLabels(line.start)
    if (isUnderline(line.text) || !this.itemGoesOn(this.index + 1)) this.marker = null
    this.index += 1
  }

  /** Whether a blank line stands behind the last of the labels that have their text beside them, and only a little is left. */
  private endsLabels(): boolean {
    const { lastInline } = this.scheme
    if (lastInline === null || this.index <= lastInline || this.segments.at(-1)?.kind === 'heading') return false
    return this.lines.slice(this.index).reduce((sum, { text }) => sum + text.trim().length, 0) <= shortEnd
  }

  /** A note ends what stood under a heading. */
  private takeNote(line: Line): void {
    this.paragraph += 1
    this.marker = null
    this.closeLabels(line.start)
    this.takeProse(line, line.start + (this.notes.get(this.index) ?? 0))
  }

  private closeLabels(start: number): void {
    const { message, wording, paragraph } = this
    this.segments.push({
      kind: 'heading',
      message,
      wording,
      start,
      end: start,
      paragraph,
      cue: null,
      dress: '',
      ownLine: false,
    })
  }

  private takeCode(line: Line): boolean {
    const { lines, index } = this
    const fenced = fencedEnd(lines, index)
    const end = fenced ?? codeRunEnd(lines, index)
    if (end === index) return false
    const first = fenced === null ? line : lines[index + 1]
    const last = lines[end - 1]
    const language = fenced === null ? '' : line.text.trim().slice(3).trim()
    if (first !== undefined && last !== undefined && last.end > first.start) {
      const { message, wording, paragraph } = this
      const inItem = this.marker !== null && (indentOf(line.text) > 0 || this.itemGoesOn(end))
      this.segments.push({
        kind: 'code',
        message,
        wording,
        start: first.start,
        end: last.end,
        paragraph,
        language,
        inItem,
      })
    }
    this.index = fenced === null ? end : fenced + 1
    return true
  }

  /** Takes the heading that a line is or begins with; gives the offset at which its text begins. */
  private takeHeading(line: Line): number {
    const before = this.lines[this.index - 1]?.text ?? ''
    const [next, afterNext] = [this.lines[this.index + 1]?.text ?? '', this.lines[this.index + 2]?.text ?? '']
    const underlined = isUnderline(next) || (next.trim() === '' && isUnderline(afterNext))
    const heading =
      this.scheme.headings.get(this.index) ?? readHeading(line.text, { underlined, apart: before.trim() === '' })
    if (heading === null) return line.start
    this.paragraph += 1
    this.marker = null
    const { message, wording, paragraph } = this
    const end = line.start + heading.end
    this.segments.push({ kind: 'heading', message, wording, start: line.start, end, paragraph, ...heading.reading })
    this.paragraph += 1
    return end
  }

  private takeProse(line: Line, from: number): void {
    let start = from
    if (from === line.start) {
      const item = readMarker(line.text)
      if (item !== null) {
        this.paragraph += 1
        this.marker = item.marker
        start = line.start + item.end
      } else if (this.marker === null || (indentOf(line.text) === 0 && !this.itemGoesOn(this.index + 1))) {
        this.paragraph += 1
        this.marker = null
      }
    }
    let end = line.start + (this.scheme.headings.get(this.index)?.textEnd ?? line.text.length)
    this.index += 1
    while (this.runsOn()) {
      end = this.lines[this.index]?.end ?? end
      this.index += 1
    }
    const { message, wording, paragraph, marker } = this
    for (const span of splitSentences(wording.slice(start, end))) {
      this.segments.push({
        kind: 'sentence',
        message,
        wording,
        start: start + span.start,
        end: start + span.end,
        paragraph,
        marker,
      })
    }
  }

  private runsOn(): boolean {
    const before = this.lines[this.index - 1]
    const next = this.lines[this.index]
    if (before === undefined || next === undefined || !wrapsInto(before.text, next.text)) return false
    if (this.scheme.headings.has(this.index) || this.scheme.frame.has(this.index)) return false
    if (this.notes.has(this.index)) return false
    if (this.marker !== null && indentOf(next.text) <= this.marker.indent && opensSentence.test(next.text)) return false
    // `(b) a dip of the supply,` behind `(a) …`
    const number = readMarker(next.text)?.marker.number
    if (number !== undefined && number === (this.marker?.number ?? 0) + 1) return false
    return codeRunEnd(this.lines, this.index) === this.index
  }

  /** Whether the number after that of the open list item follows before anything that could not belong to it. */
  private itemGoesOn(from: number): boolean {
    const open = this.marker
    if (open?.number === undefined) return false
    for (let at = from; at < Math.min(from + 40, this.lines.length); at += 1) {
      const text = this.lines[at]?.text ?? ''
      const marker = readMarker(text)?.marker
      if (marker?.number === open.number + 1 && marker.indent === open.indent) return true
      if (marker?.number === 1 && marker.indent === open.indent) return false
      if (readHeading(text, { underlined: false, apart: false }) !== null) return false
    }
    return false
  }
}
