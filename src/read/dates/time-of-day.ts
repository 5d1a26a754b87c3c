/** The time that stands beside a day, with its zone. */
import { overLines } from '../../language/patterns/over-lines.ts'
import type { StatedDate, StatedDay } from './stated-date.ts'

// 18:07 · 6:36 PM · 下午3:52 · 下午 3点52分 · 14h07 · 오후 3:52 · 2:05 ÖS · 10.30 a.m.
const timeOfDay = overLines('iu')`
  (
    凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|午前|午後|오전|오후|öö(?=\s\d)|ös(?=\s\d)|de\.?(?=\s\d)|du\.?(?=\s\d)
    |[ap]\.?\s?m\.?(?=\s\d)
  )?\s{0,3}(?<![\d.:])(\d{1,2})(?:
    \s?[:h点點时時시]\s?|\.(?=\d{2}(?!\d|\.\d))
  )(\d{2})?\s?[分분]?(?:\s?[:.]?\s?(\d{2})(?:\s?[秒초])?)?(?:[.,]\d{1,7})?(?!\d|:\d)\s{0,3}(
    [ap]\.?\s?m\.?(?![\p{L}])|ö[ös](?!\p{L})|上午|下午|[πμ]\.?\s?μ\.?(?!\p{L})|sa(?!\p{L})|ch(?!\p{L})|[صم](?!\p{L})
    |d(?:op|e)\.?(?!\p{L})|(?:odp|du)\.?(?!\p{L})
  )?(?:Uhr(?!\p{L}))?
`
// +0800 · +08:00 · GMT+01:00 · UTC · Z · (UTC+8)
const zone =
  /^\s{0,3}\(?(?:(?:GMT|UTC)\s?([+-])(\d{1,2})(?::?(\d{2}))?|([+-])(\d{2}):?(\d{2})(?!\d)|(GMT|UTC|Z)(?![\p{L}+-]))/u

// 2031年5月6日 +0800 09:14 · 9:14 AM +0200 5/6/31: between the two
const zoneAlone = new RegExp(`${zone.source}\\s{0,3}$`, 'u')

/** How far behind a date its time may stand: room for a weekday, a comma and words such as `um`, `a las`. */
const timeDistance = 28

/** The date of a day with the time beside it: inside of it, behind it or before it, in this order; midnight where there is none. */
export function withTime(text: string, day: StatedDay): StatedDate {
  const found = findTime(text, day)
  const hour = found === null ? null : fullHour(Number(found.match[2]), found.match[1] ?? found.match[5])
  if (found === null || hour === null) return { ...day, ...midnight, offset: null }
  const [minute, second] = [Number(found.match[3] ?? 0), Number(found.match[4] ?? 0)]
  const behind = found.isBehind ? zone.exec(text.slice(found.end)) : null
  const stated = behind ?? zoneAlone.exec(found.between)
  return {
    ...day,
    ...(minute < 60 && second < 60 ? { hour, minute, second } : midnight),
    start: found.start,
    end: found.end + (behind?.[0].length ?? 0),
    offset: stated === null ? null : offsetOf(stated),
  }
}

const midnight = { hour: 0, minute: 0, second: 0 } as const

interface FoundTime {
  readonly match: RegExpExecArray
  /** Where day and time together stand in the text. */
  readonly start: number
  readonly end: number
  /** Whether it stands behind the day: only there a zone may follow. */
  readonly isBehind: boolean
  /** What stands between the two. */
  readonly between: string
}

function findTime(text: string, { start, end }: StatedDay): FoundTime | null {
  const inside = timeOfDay.exec(text.slice(start, end))
  if (inside !== null) return { match: inside, start, end, isBehind: false, between: '' }
  const behind = timeOfDay.exec(text.slice(end, end + timeDistance))
  if (behind !== null) {
    const between = text.slice(end, end + behind.index)
    return { match: behind, start, end: end + behind.index + behind[0].trimEnd().length, isBehind: true, between }
  }
  const from = Math.max(0, start - timeDistance)
  const before = timeOfDay.exec(text.slice(from, start))
  if (before === null) return null
  const between = text.slice(from + before.index + before[0].trimEnd().length, start)
  return { match: before, start: from + before.index, end, isBehind: false, between }
}

function offsetOf(stated: RegExpExecArray): string | null {
  if (stated[7] !== undefined) return 'Z'
  const sign = stated[1] ?? stated[4] ?? '+'
  const hours = (stated[2] ?? stated[5] ?? '0').padStart(2, '0')
  const minutes = stated[3] ?? stated[6] ?? '00'
  return Number(hours) <= 14 && Number(minutes) < 60 ? `${sign}${hours}:${minutes}` : null
}

/** Hour on the 24-hour clock from an hour and the word beside it; `null` where there is no such hour. */
function fullHour(hour: number, word: string | undefined): number | null {
  if (hour > 24) return null
  if (word === undefined) return hour % 24
  const part = word.toLowerCase().replaceAll(/[\s.]/gu, '')
  if (part === '中午') return hour < 10 ? hour + 12 : hour
  if (part === '晚上') return hour === 12 ? 0 : hour < 12 ? hour + 12 : hour % 24
  if (afternoon.has(part)) return hour < 12 ? hour + 12 : hour % 24
  return hour === 12 ? 0 : hour % 24
}

/** Words for the time after noon, in Turkish, Greek, Vietnamese, Arabic, Czech and Hungarian too. */
const afternoon: ReadonlySet<string> = new Set('pm 下午 傍晚 午後 오후 ös μμ ch م odp du'.split(' '))
