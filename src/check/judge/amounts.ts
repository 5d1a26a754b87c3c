/** Amounts with their units, and amounts in words. */
import { units } from '../../language/token-words.ts'

/** Whether a statement gives an amount another unit than its evidence, or an amount in words that stands nowhere in it. */
export function changesAnAmount(statement: string, evidence: string): boolean {
  const said = fold(statement)
  const stands = fold(evidence)
  return hasOtherUnit(said, stands) || hasNewNumberWord(said, stands)
}

function hasOtherUnit(said: string, stands: string): boolean {
  const known = new Map<string, Set<string>>()
  for (const { number, unit } of amountsIn(stands)) known.set(number, (known.get(number) ?? new Set()).add(unit))
  return amountsIn(said).some(({ number, unit }) => {
    const inEvidence = known.get(number)
    return inEvidence !== undefined && ![...inEvidence].some((other) => isSameUnit(unit, other))
  })
}

interface Amount {
  readonly number: string
  readonly unit: string
}

function amountsIn(text: string): readonly Amount[] {
  return [...text.matchAll(amount)].map((found) => ({ number: found[1] ?? '', unit: found[2] ?? '' }))
}

// 15 minutes, 1.5gb, 30分钟
const amount = new RegExp(String.raw`(?<![\w.])(\d{1,12}(?:\.\d{1,6})?)\s?(${units})(?![a-z])`, 'gu')

/** `min` and `minutes`, `gb` and `gib`, 分 and 分钟 are one. */
function isSameUnit(left: string, right: string): boolean {
  const [one, other] = [unitKey(left), unitKey(right)]
  return one === other
}

function unitKey(unit: string): string {
  const known = sameUnits.find((row) => row.includes(unit))
  return known?.[0] ?? unit
}

const sameUnits: readonly (readonly string[])[] = [
  ['s', 'sec', 'secs', 'second', 'seconds', '秒'],
  ['min', 'mins', 'minute', 'minutes', '分', '分钟'],
  ['h', 'hr', 'hrs', 'hour', 'hours', '时', '小时'],
  ['day', 'days', '天', '日'],
  ['week', 'weeks', '周'],
  ['month', 'months', '月', '个'],
  ['year', 'years', '年'],
  ['k', 'kb', 'kib'],
  ['m', 'mb', 'mib', '兆'],
  ['g', 'gb', 'gib'],
  ['t', 'tb', 'tib'],
  ['byte', 'bytes', '字节'],
  ['%', '％'],
  ['x', 'times', '倍', '次'],
]

function hasNewNumberWord(said: string, stands: string): boolean {
  return [...said.matchAll(numberWord)].some(([found]) => {
    const word = found.trim()
    const digits = valueOf(word)
    if (stands.includes(word)) return false
    return digits === null || !new RegExp(`(?<!\\d)${digits}(?!\\d)`, 'u').test(stands)
  })
}

// two, twelve; 两台, 三个, 十分钟
const numberWord =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|twice|half)\b|[两二三四五六七八九十百千]{1,4}(?=(?:台|个(?!别)|次|天|小时|分钟|周|年|人|份|条|秒|块|套|倍))/gu

function valueOf(word: string): number | null {
  const english = numberWords.indexOf(word)
  if (english >= 0) return english
  const han = hanNumbers.indexOf(word === '两' ? '二' : word)
  return han > 0 ? han : null
}

const numberWords: readonly string[] = [
  '',
  '',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const hanNumbers: readonly string[] = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
