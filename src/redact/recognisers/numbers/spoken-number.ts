import { findAll } from '../recogniser.ts'
import type { Recogniser } from '../recogniser.ts'

/** Numbers told digit by digit in words: people write phone numbers so to hide them from machines, or as they were dictated. */
export const spokenNumber: Recogniser = {
  name: 'spoken-number',
  neverCertain: true,
  find: (text) => [
    ...findAll('phone', inHan, text, (value) => (isNumber(value) ? false : null)),
    ...findAll('phone', inEnglish, text, false),
  ],
}

const han = '[零〇一二三四五六七八九幺两壹贰叁肆伍陆柒捌玖]'
// 一三九零零零一零零零二, 零七三一 八八二零 零零一七
const inHan = new RegExp(`(?<!${han}|第)${han}{2,11}(?:[ -]${han}{2,8}){0,4}(?!${han}|[十百千万亿])`, 'gu')
const hanDigit = new RegExp(han, 'gu')

const word = '(?:zero|oh?|nought|one|two|three|four|five|six|seven|eight|nine|double|triple|hundred)'
// five five five, oh one two three
const inEnglish = new RegExp(`(?<![\\p{L}-])(?:${word}(?:, ?| |-)){5,15}${word}(?![\\p{L}-])`, 'giu')

// Seven digits and more, and no counting: 一二三四五六七
function isNumber(value: string): boolean {
  const digits = value.match(hanDigit) ?? []
  return digits.length > 6 && !counted.includes(digits.join(''))
}

const counted = '零一二三四五六七八九九八七六五四三二一零'
