/** Names beside a telephone number or a mail address. */
import { matchesOf } from '../../../language/patterns/matches.ts'
import { anyCompoundSurname, splitHanName } from '../names/han-names.ts'
import { isHanName, isLatinName, latinWord, namesIn } from '../names/name-tests.ts'

const hanBesidePhone =
  /(?:(?<!\p{Script=Han})|(?<=找|问|打给|联系))(?<name>\p{Script=Han}{2,4})[ \t]{0,3}[:(,，、-]?[ \t]{0,3}(?=(?:电话|手机|分机|内线|\+?86[ -]?)?[ :]{0,2}1[3-9]\d{9}|(?:分机|内线)号?[ :]{0,2}\d{3,6}|0\d{2,3}-\d{7}|[\w.+-]{1,40}@)/gu
const hanBeforeMail =
  /(?<name>\p{Script=Han}{2,4}|[\p{L}][\p{L}'’.-]{1,24}(?:,? [\p{L}][\p{L}'’.-]{1,24}){1,3})["']?[ \t]{0,3}[<([][ \t]{0,2}(?:mailto:)?(?=[\w.+-]{1,64}@)/gu
const latinBesidePhone = new RegExp(
  `(?<name>${latinWord} ${latinWord}(?: ${latinWord})?)[ ]?[,(:-]{0,2} ?(?=(?:\\(?(?:mobile|cell|phone|tel|ext)\\.?:? ?)?\\+?[\\d(][\\d() -]{7,16}\\d)`,
  'gu',
)

// 小宋 13900010002, 老魏（分机 8012）
const familiarBesidePhone = new RegExp(
  `(?<!\\p{Script=Han})(?<name>[小老](?:${anyCompoundSurname}|\\p{Script=Han}))(?=[ (,，:：]{0,3}(?:电话|手机|分机|内线)?[ :：]{0,2}(?:1[3-9]\\d{9}|\\d{3,4}-\\d{7}|(?<=(?:分机|内线)[ :：]{0,2})\\d{3}))`,
  'gu',
)

/** Names directly before what one reaches their owners by. Takes text of half width. */
export function namesBesideContacts(text: string): readonly string[] {
  const all = [
    ...namesIn(matchesOf(hanBesidePhone, text)),
    ...namesIn(matchesOf(hanBeforeMail, text)),
    ...namesIn(matchesOf(latinBesidePhone, text)).filter((name) => !/\p{Lu}{2}/u.test(name)),
  ]
  const families = namesIn(matchesOf(familiarBesidePhone, text)).filter((name) => splitHanName(name.slice(1)) !== null)
  return [...families, ...all].filter(
    (name) => families.includes(name) || isHanName(name) || (!/\p{Script=Han}/u.test(name) && isLatinName(name)),
  )
}
