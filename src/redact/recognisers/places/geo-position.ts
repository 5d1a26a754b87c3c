import { overLines } from '../../../language/patterns/over-lines.ts'
import { findAll } from '../recogniser.ts'
import type { Recogniser } from '../recogniser.ts'

/** Where on earth something stands, to some hundred metres. */
export const geoPosition: Recogniser = {
  name: 'geo-position',
  neverCertain: true,
  find: (text) => [
    ...findAll('postal-address', pair, text, (value) => (isOnEarth(value) ? false : null)),
    ...findAll('postal-address', inDegrees, text, false),
  ],
}

// site is at 51.50071, -0.12462; 坐标 31.23041,121.47370
const pair = overLines('giu')`
  (?:
    \b(?:site|sites|location|located|position|coordinates?|coords?|gps|lat(?:itude)?|lon(?:gitude)?|map|stands)\b
    |坐标|经纬度|经度|纬度|定位|位置
  )[^\n\d;。]{0,24}?(?<value>
    (?:(?<![a-z])[NSEW] ?)?[+-]?\d{1,3}\.\d{3,8}°? ?[NSEW]?[,;，/ ]{1,3}(?:[NSEW] ?)?[+-]?\d{1,3}\.\d{3,8}°?
      (?: ?[NSEW](?![a-z]))?
  )(?![\w.]\d|\d)
`
// 51°30'02.6"N 0°07'28.6"W
const inDegrees =
  /\d{1,3}° ?\d{1,2}['′] ?(?:\d{1,2}(?:\.\d{1,4})?["″] ?)?[NSns][, ]{0,3}\d{1,3}° ?\d{1,2}['′] ?(?:\d{1,2}(?:\.\d{1,4})?["″] ?)?[EWew]/gu

function isOnEarth(value: string): boolean {
  const [first = 999, second = 999] = (value.match(/[+-]?\d{1,3}\.\d+/gu) ?? []).map((number) =>
    Math.abs(Number(number)),
  )
  return first <= 180 && second <= 180 && Math.min(first, second) <= 90
}
