/** Takes a message apart into headings, sentences and code. */
import { splitSentences, wrapsInto } from '../../language/sentences.ts'
import type { RedactedMessage } from '../../model/redacted.ts'
import { looksLikeCode } from './code-lines.ts'
import { readHeading } from './heading.ts'
import type { ListMarker, Segment } from './segment.ts'

/** The segments of a message's body in order. Everything that is not white space, a rule or a list mark is in one. */
export function splitMessage(message: RedactedMessage): readonly Segment[] {
  const lines = readLines(message.body)
  const segments: Segment[] = []
  let paragraph = 0
  let marker: ListMarker | null = null
  let index = 0
  while (index < lines.length) {
    const line = lines[index]
    if (line === undefined) break
    if (line.text.trim() === '' || underline.test(line.text)) {
      paragraph += 1
      marker = null
      index += 1
      continue
    }
    const fenced = fencedEnd(lines, index)
    if (fenced !== null) {
      const first = lines[index + 1]
      const last = lines[fenced - 1]
      if (first !== undefined && last !== undefined && fenced - 1 > index) {
        const language = line.text.trim().slice(3).trim()
        segments.push({
          kind: 'code',
          message,
          start: first.start,
          end: last.end,
          paragraph,
          language,
          indent: indentOf(line.text),
        })
      }
      index = fenced + 1
      continue
    }
    const codeEnd = codeRunEnd(lines, index)
    if (codeEnd > index) {
      const last = lines[codeEnd - 1] ?? line
      segments.push({
        kind: 'code',
        message,
        start: line.start,
        end: last.end,
        paragraph,
        language: '',
        indent: indentOf(line.text),
      })
      index = codeEnd
      continue
    }
    const underlined =
      underline.test(lines[index + 1]?.text ?? '') ||
      (lines[index + 1]?.text.trim() === '' && underline.test(lines[index + 2]?.text ?? ''))
    const apart = (lines[index - 1]?.text ?? '').trim() === ''
    const heading = readHeading(line.text, { underlined, apart })
    let from = line.start
    if (heading !== null) {
      paragraph += 1
      marker = null
      segments.push({
        kind: 'heading',
        message,
        start: line.start,
        end: line.start + heading.end,
        cue: heading.cue,
        setOff: heading.setOff,
        paragraph,
      })
      from = line.start + heading.end
      if (from >= line.end) {
        index += 1
        continue
      }
      paragraph += 1
    } else {
      const item = readMarker(line.text)
      if (item !== null) {
        paragraph += 1
        marker = item.marker
        from = line.start + item.end
      } else if (marker === null || indentOf(line.text) === 0) {
        paragraph += 1
        marker = null
      }
    }
    let end = line.end
    index += 1
    while (index < lines.length) {
      const next = lines[index]
      const before = lines[index - 1]
      if (next === undefined || before === undefined || !wrapsInto(before.text, next.text)) break
      if (codeRunEnd(lines, index) > index) break
      end = next.end
      index += 1
    }
    for (const span of splitSentences(message.body.slice(from, end))) {
      segments.push({ kind: 'sentence', message, start: from + span.start, end: from + span.end, paragraph, marker })
    }
  }
  return segments
}

interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
}

function readLines(body: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (const text of body.split('\n')) {
    lines.push({ text, start, end: start + text.length })
    start += text.length + 1
  }
  return lines
}

function fencedEnd(lines: readonly Line[], index: number): number | null {
  if (!fence.test(lines[index]?.text ?? '')) return null
  for (let at = index + 1; at < lines.length; at += 1) if (fence.test(lines[at]?.text ?? '')) return at
  return null
}

/** Where the run of code lines that begins at `index` ends; `index` itself where none begins. */
function codeRunEnd(lines: readonly Line[], index: number): number {
  let at = index
  while (at < lines.length && looksLikeCode(lines[at]?.text ?? '')) at += 1
  return at
}

function readMarker(line: string): { readonly marker: ListMarker; readonly end: number } | null {
  const found = listMark.exec(line)
  if (found === null) return null
  return { marker: { ordered: orderedMark.test(found[0]), indent: indentOf(line) }, end: found[0].length }
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

// ```sql
const fence = /^\s{0,12}(?:```|~~~)/u
// =====
const underline = /^\s{0,12}(?:[=＝]{3,}|[-—－]{3,}|_{3,}|\*{3,}|~{3,}|#{3,}|\+{3,})\s*$/u
// - item   1. item   2) item   a) item   (3) item   ① item   一、item   > item
const listMark =
  /^\s{0,24}(?:[-*•·●○▪◦➢►–—](?:\s+|(?=[\u2e80-\u9fff]))|\d{1,2}[.)、．）](?:\s*)(?!\d)|[a-zA-Z][.)]\s+|[(（](?:\d{1,2}|[a-z]|[一二三四五六七八九十]{1,3})[)）]\s*|[一二三四五六七八九十]{1,3}[、．]\s*|[①-⑳]\s*|第[一二三四五六七八九十\d]{1,2}步[：:，、]?\s*|步骤\s?[一二三四五六七八九十\d]{1,2}[：:，、.]?\s*|Step\s\d{1,2}[:.)]\s*)/iu
const orderedMark = /[\da-zA-Z一二三四五六七八九十①-⑳]/u
