/** Lines of a body, and the marks that lists and rules are made with. */
import { overLines } from '../../language/patterns/over-lines.ts'
import type { ListMarker } from './segment.ts'

/** A line without its line break, by offsets into the body. */
export interface Line {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What is found in a line is kept for the next time it comes, unless it is longer than what people write, in UTF-16 units. */
export const longestLine = 400

/** The lines of a body with their offsets in it, line breaks left out. */
export function readLines(body: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (const text of body.split('\n')) {
    lines.push({ text, start, end: start + text.length })
    start += text.length + 1
  }
  return lines
}

/** Columns of white space in front of a line. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

/** Whether a line is nothing but a rule, such as the one under a heading. */
export function isUnderline(line: string): boolean {
  return underline.test(line)
}

/** The list mark that a line begins with, and the offset of what stands after it. */
export function readMarker(line: string): { readonly marker: ListMarker; readonly end: number } | null {
  const found = listMark.exec(line)
  if (found === null) return null
  const indent = indentOf(line)
  const number = countOf(found[0])
  const ordered = orderedMark.test(found[0])
  const marker = number === null ? { ordered, indent } : { ordered, indent, number }
  return { marker, end: found[0].length }
}

/** What a list mark counts: `2.`, `(b)`, `②` and `二、` are all the second; `null` where it counts nothing. */
function countOf(mark: string): number | null {
  const digits = /\d+/u.exec(mark)?.[0]
  if (digits !== undefined) return Number.parseInt(digits, 10)
  const sign = /[①-⑳]/u.exec(mark)?.[0]
  if (sign !== undefined) return (sign.codePointAt(0) ?? 0) - 0x245f
  const letter = /[(（]?([a-h])[.)）]/u.exec(mark)?.[1]
  if (letter !== undefined) return letter.charCodeAt(0) - 96
  const numeral = /[(（第]?([一二三四五六七八九])[、．)）步]/u.exec(mark)?.[1]
  return numeral === undefined ? null : numerals.indexOf(numeral) + 1
}

const numerals = '一二三四五六七八九'

// =====
const underline = /^\s{0,12}(?:[=＝]{3,}|[-—－]{3,}|_{3,}|\*{3,}|~{3,}|#{3,}|\+{3,})\s*$/u
// - item   1. item   2) item   1）3D item   a) item   (3) item   ① item   一、item   第一步：item   Step 1: item
const listMark = overLines('iu')`
  ^\s{0,24}(?:
    [-*•·●○▪◦➢►–—](?:\s+|(?=[\u2e80-\u9fff]))
    |\d{1,2}(?:[.、．]\s*(?!\d)|[)）]\s*(?!\d+(?!\s?[月日号点年楼层台个])(?:[^A-Za-z\d]|$)))
    |[a-zA-Z][.)]\s+
    |[(（](?:\d{1,2}|[a-z]|[一二三四五六七八九十]{1,3})[)）]\s*
    |[一二三四五六七八九十]{1,3}[、．]\s*
    |[①-⑳]\s*
    |第[一二三四五六七八九十\d]{1,2}步[：:，,、]?\s*
    |步骤\s?[一二三四五六七八九十\d]{1,2}[：:，,、.]?\s*
    |Step\s\d{1,2}[:.)]\s*
  )
`
const orderedMark = /[\da-zA-Z一二三四五六七八九十①-⑳]/u
