/** A heading of several lines: rules above and below, `Author: …` and `Date: …` each on a line, a name above a date. */

export interface HeadingBlock {
  readonly start: number
  /** Index of the first line below it. */
  readonly end: number
  /** Its lines but the rules, joined by ` | `, without what is said. */
  readonly text: string
  /** What is said behind the label of its last line. */
  readonly said: string
}

/** Lines that a heading has above and below the one with the date. */
export const maxAbove = 4
export const maxBelow = 4

/** A heading on the line at `at` alone, with the rules right above it, not before `from`, and right below. */
export function ruledLine(lines: readonly string[], at: number, from: number): HeadingBlock {
  const start = at > from && isRule(lines[at - 1] ?? '') ? at - 1 : at
  return { start, end: isRule(lines[at + 1] ?? '') ? at + 2 : at + 1, text: (lines[at] ?? '').trim(), said: '' }
}

/** The lines that belong to the one at `at`, none of them before `from`. */
export function blockAround(lines: readonly string[], at: number, from: number): HeadingBlock {
  let start = at
  // What the entry above quotes ends right above this one.
  const isQuotedAbove = () => quoted.test(lines[start - 1] ?? '') && !quoted.test(lines[at] ?? '')
  while (start > from && at - start < maxAbove && isPart(lines[start - 1] ?? '') && !isQuotedAbove()) {
    start -= 1
    if (isRule(lines[start] ?? '')) break
  }
  // Text that runs into the line is no heading's.
  const above = start > from && !isQuotedAbove() ? (lines[start - 1] ?? '') : ''
  if (above.trim() !== '' && !isRule(lines[start] ?? '')) start = at
  const own = lines.slice(start, at + 1).filter((line) => !isRule(line))
  let end = at + 1
  let said: string | null = null
  while (said === null && end - at <= maxBelow && isLabelled(own.at(-1) ?? '')) {
    const line = lines[end] ?? ''
    said = contentLabel.exec(line)?.[1] ?? null
    if (said === null && !isLabelled(line)) break
    if (said === null) own.push(line)
    end += 1
  }
  if (said === null && isRule(lines[end] ?? '')) end += 1
  return { start, end, text: own.map((line) => line.trim()).join(' | '), said: said ?? '' }
}

// > The plotter stops.
const quoted = /^\s{0,3}>/u
// Text: · 回复内容：已重启。
const contentLabel =
  /^\s{0,4}(?:\p{Script=Han}{0,4}(?:内容|正文|描述|内文|內容)|content|text|body|message|comment|description)\s?[:：]\s{0,3}(.{0,20000})$/iu

/** A line that a heading may have above the one with the date. */
export function isPart(line: string): boolean {
  return isRule(line) || isLabelled(line) || isCaption(line)
}

// ======== · - - - - - · ********
const rule = /^\s{0,8}(?:([-=*_~#+.·—–―─═])\s?){4,200}$/u

/** A line that is drawn. */
export function isRule(line: string): boolean {
  return rule.test(line)
}

// Author: Ana Ruiz · 回复时间：2024-03-01 10:32
const labelled = /^\s{0,8}[-*]?\s?(?:\p{Script=Han}{1,8}|\p{L}[\p{L} .]{1,18})\s?[:：]\s{0,8}\S?.{0,80}$/u

/** A line with a label. */
export function isLabelled(line: string): boolean {
  return labelled.test(line)
}

// Ana Ruiz <ana@example.com> · 吴芳（客户） · *** Interaction 3 *** · No. 3
const caption =
  /^\s{0,8}[^\p{L}\p{N}\s]{0,8}\s?[\p{L}\p{N}][^.。！!？?，,：:；;]{0,50}(?:@[\w.-]{3,60}>?)?\s?[^\p{L}\p{N}\s]{0,8}$/u

function isCaption(line: string): boolean {
  return caption.test(line)
}
