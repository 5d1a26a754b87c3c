/** Names that a title stands beside: the title says that a person is meant. */
import { anyCompoundSurname, isOfGivenCharacters, isPlainSurname, splitHanName } from '../names/han-names.ts'
import type { HanName } from '../names/han-names.ts'
import { hanGreetings, wordsBeforeTitles } from '../../lexicon/around-names/person-words.ts'
import { latinTitles, shortTitles, titles } from '../../lexicon/around-names/titles.ts'
import { bare } from '../names/latin-name-shape.ts'
import { isLatinName, isOfThings, isWordedAsName, latinName, namesIn } from '../names/name-tests.ts'
import { isRareWord } from '../names/rare-names.ts'
import { matchesOf } from '../../../language/patterns/matches.ts'

// 周明溪先生, 欧阳女士, 张先生/女士
const beforeTitle = new RegExp(`(?<=(?<before>[\\p{Script=Han}·]{1,6})) ?(?:${titles})(?!们)`, 'gu')
// 陈工，您好; 你好, 王工; 请联系李总
const beforeShortTitle = new RegExp(
  `(?:^|[^\\p{Script=Han}]|${hanGreetings}|请|和|与|跟|找|问|由|让|联系|麻烦|咨询|同事)(?<!\\d ?(?=米))(?<name>(?!普工)(?:${anyCompoundSurname}|\\p{Script=Han})\\p{Script=Han}{0,2}?) ?(?!所[在要定来去]|处[在要定来去]|校[定来去])(?:${shortTitles})(?=[^\\p{Script=Han}]|$|您好|你好|好|辛苦|请|帮|在|已|说|反馈|回复|那边|这边|电话|联系|远程|处理|沟通|确认|提供|定|批|签|要|派|安排|来|去|都|也)`,
  'gmu',
)

// 裴若水魏工：: one whole name, and behind it another person's title
const behindName = /(?<=(?<whole>\p{Script=Han}{2,4}))(?<name>\p{Script=Han})(?:工|总)(?=[:：,，])/gu

// 谢谢白 → 白, 请联系张 → 张
const untilName = new RegExp(`^.*(?:${hanGreetings}|请|和|与|跟|找|问|联系|麻烦|咨询|同事)(?=.)`, 'u')

/** Names before a title: 周明溪 of 周明溪先生, 陈 of 陈工. */
export function titledHanNames(text: string): readonly string[] {
  const long = matchesOf(beforeTitle, text)
    .map(({ groups }) => groups?.['before'] ?? '')
    .filter((before) => !behindWord.test(before))
    .map((before) => before.replace(untilName, ''))
  const short = matchesOf(beforeShortTitle, text)
    .map(({ groups }) => groups?.['name'] ?? '')
    .filter((before) => !behindWord.test(before))
    .map((before) => before.replace(untilName, ''))
  const beside = matchesOf(behindName, text).flatMap(({ groups }) => {
    const { whole = '', name = '' } = groups ?? {}
    const split = whole.length > 1 ? splitHanName(whole.slice(-3)) : null
    return split !== null && split.given.length === 2 && isWholeName(split) ? [name] : []
  })
  return [...long, ...short, ...beside]
    .flatMap((before) => [nameAtEnd(before), before.slice(-1)])
    .filter((name) => splitHanName(name) !== null)
}

// 逐张推到出纳: no given name goes on like this
const runsOn = /[到了的在把给向]/u

// 开学后老师, 应老师要求, 上课时老师: a word of the sentence, though families are called so
const behindWord = new RegExp(`[后和从都应]$|\\p{Script=Han}[时向年]$|(?:${wordsBeforeTitles})$`, 'u')

// Of what stands before a title the longest end that is a name: 请周明溪 → 周明溪, 和张 → 张.
function nameAtEnd(before: string): string {
  for (const length of [4, 3, 2, 1]) {
    const name = before.slice(-length)
    const split = name.length === length ? splitHanName(name) : null
    if (
      split !== null &&
      !runsOn.test(split.given) &&
      (length === 1 || (length === 2 && split.given === '') || isWholeName(split))
    )
      return name
  }
  return ''
}

// 周明溪; 温丽君 too, a surname that is a word as well before characters of given names
function isWholeName({ surname, given }: HanName): boolean {
  return isPlainSurname(surname) || (given.length === 2 && isOfGivenCharacters(given))
}

const titled = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${latinTitles})(?:\\. ?| )|(?:mr|mrs|ms|dr)\\. |(?:pan|paní|pani|meneer|mevrouw|[Dd]oña) (?=\\p{Lu}\\p{Ll}))(?<name>${latinName})`,
  'gu',
)

// our customer, the family Tarvo; the Tarvo family
const ofFamily =
  /(?<!\p{L})(?:family (?<name>\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{2,20})?)|the (?<name>\p{Lu}\p{Ll}{2,20}(?:-\p{Lu}\p{Ll}{2,20})?) family)(?![\p{L}\p{N}])/gu

/** Names behind a title: Brandt of Ms. Brandt; and of families. */
export function titledLatinNames(text: string): readonly string[] {
  const families = namesIn(matchesOf(ofFamily, text)).filter((name) =>
    name.split('-').every((word) => isRareWord(bare(word))),
  )
  const people = matchesOf(titled, text)
    .map(({ 0: found, groups }) => ({
      isSure: sureTitle.test(found),
      name: groups?.['name']?.trim() ?? '',
    }))
    .filter(({ isSure, name }) => (isSure ? isWordedAsName(name) : isLatinName(name)) && !isOfThings(name))
    .map(({ name }) => name)
  return [...people, ...families]
}

// Mr Lay, though that is a word; no Miss Peer, no Sir Please
const sureTitle = /^(?:Mr|Mrs|Ms|Mx|Dr|Herr|Frau)\b/u

/** A title in Chinese at the end of how somebody is called. */
export const hanTitleAtEnd = new RegExp(`(?:${titles}|${shortTitles})$`, 'u')
