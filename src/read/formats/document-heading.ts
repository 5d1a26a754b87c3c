/** The heading of a printed or written document, which stands above its thread and is no message. */
import type { RawMessage } from '../../model/reading.ts'
import type { Settings } from '../../model/settings.ts'
import { statedCaseIn } from '../stated-case.ts'
import { hasSignOfMessage } from './message-signs.ts'

/** Longest heading, in characters, and the lines that it may have. */
const maxHeading = 160
const maxHeadingLines = 3

// Case 2024-30817: Printer · 工单号 GD20240017 打印机
const labelledNumber =
  /(?:\b(?:case|ticket|incident|request)|工单|案例|事件)(?:编号|号)?\s?[#:：]?\s{0,2}((?=[\w-]{0,30}\d{3})[A-Z0-9][\w-]{2,30})/iu

/** The messages without a heading above them, and the case number that it states. */
export function withoutHeading(
  messages: readonly RawMessage[],
  settings: Settings,
): { readonly messages: readonly RawMessage[]; readonly statedCase: string | null } {
  const [first, second] = messages
  const text = first?.text.trim() ?? ''
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const isHeading =
    first?.from === null &&
    second !== undefined &&
    second.from !== null &&
    text.length <= maxHeading &&
    lines.length <= maxHeadingLines &&
    !/[.!?。！？,，]\s*$/mu.test(text)
  const statedCase = isHeading ? (statedCaseIn(text, settings) ?? labelledNumber.exec(text)?.[1] ?? null) : null
  if (!isHeading || (statedCase === null && hasSignOfMessage(text))) return { messages, statedCase: null }
  return { messages: messages.slice(1), statedCase }
}
