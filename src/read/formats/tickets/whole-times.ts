/** Exports that keep day and time of day in two fields: each such pair becomes one date. */
import type { ExportRecord } from './records.ts'

/** The record with both fields of such a pair holding day and time; the same record where it has none. */
export function withWholeTimes(record: ExportRecord): ExportRecord {
  const entries = Object.entries(record)
  const whole = new Map<string, string>()
  for (const [at, [name, value]] of entries.entries()) {
    if (!matches(value, timeAlone)) continue
    // The day stands beside its time, before it as a rule.
    const day = [entries[at - 1], entries[at + 1]].find((other) => other !== undefined && matches(other[1], dayAlone))
    if (day === undefined || whole.has(day[0])) continue
    const date = `${String(day[1]).trim()} ${String(value).trim()}`
    whole.set(day[0], date).set(name, date)
  }
  return whole.size === 0 ? record : { ...record, ...Object.fromEntries(whole) }
}

function matches(value: unknown, shape: RegExp): boolean {
  return typeof value === 'string' && value.length <= longest && shape.test(value)
}

const longest = 24

// 09:15 · 9:15:30 AM · 下午 3:40
const timeAlone =
  /^\s*(?:[上下]午\s?|凌晨\s?|晚上\s?|中午\s?)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s?[ap]\.?m\.?)?\s*$/iu
// 2031-05-06 · 6.5.2031 · 2031年5月6日
const dayAlone = /^\s*(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}年\d{1,2}月\d{1,2}日)\s*$/u
