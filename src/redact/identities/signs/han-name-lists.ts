/** Chinese names in lists: 叶蓁、丁一和老范. What stands before the list, or one of those in it, says what the others are. */
import { matchesOf } from '../../../language/patterns/matches.ts'
import { givenNames } from '../../lexicon/names/given-names.ts'
import { everydayGivenCharacters } from '../../lexicon/names/given-characters.ts'
import { hanActsAfter, listCues, listedRoles, turkicCharacters } from '../../lexicon/around-names/han-third-persons.ts'
import { leadingRegion } from '../../lexicon/organisation-words.ts'
import { steppeNames, tibetanNames } from '../../lexicon/names/peoples-names.ts'
import { notCalled, notHanNames } from '../../lexicon/around-names/person-words.ts'
import { anyCompoundSurname, isOfGivenCharacters, isPlainSurname, splitHanName } from '../names/han-names.ts'
import { bare, isOwnWord } from '../names/latin-name-shape.ts'

const latin = '\\p{Lu}\\p{Ll}{1,20}(?: \\p{Lu}\\p{Ll}{1,20}){0,2}'
const one = `(?:\\p{Script=Han}{2,4}?(?:[·•・]\\p{Script=Han}{2,7})?|阿?${latin}|[老小阿][A-Z])`
const joint = '(?: ?、 ?| ?(?:和|与|及|跟) ?)'
// the last one ends where something is done, or the clause
const end = `(?=[ ]?(?:${hanActsAfter}|[\\s,，.。;；:：!！?？()/|两三四五六七八]|的|没|急|均|能|才|今天|明天|先|$))`
// 仓管员：叶蓁、丁一; 关务：仲孙、Ana Ruiz; 跟叶蓁、丁一说过; 我让同事叶蓁、丁一一起看: found by the first mark between two of them, which is rare
const list = new RegExp(
  `(?<=(?:(?:${listedRoles})(?<told>(?:有|是|为|包括|分别是)?[ ]?[:：]?)|(?:${listCues})|(?<loose>^|[:(,，。;；!！?？有是的给]))[ ]?(?<first>${one}) ?)、 ?(?<others>${one}(?:${joint}${one}){0,10})${end}`,
  'gmu',
)
const parts = new RegExp(joint, 'u')

/** Names in lists that words for people introduce, as written there. Takes text of half width. */
export function listedHanNames(text: string): readonly string[] {
  if (!/\p{Script=Han}/u.test(text)) return []
  return matchesOf(list, text).flatMap(({ groups }) => {
    const { told = '', loose, first = '', others = '' } = groups ?? {}
    const names = namesOf([first, ...others.split(parts)], told !== '')
    return loose === undefined || areTold(names) ? names : []
  })
}

// 翟敏、隗宁: of a list that nothing introduces two have to be of characters that names are made of, or one of them with three
function areTold(names: readonly string[]): boolean {
  if (names.some((name) => isWholeName(name) || ofOtherPeoples.test(name))) return true
  return names.filter((name) => isPlain(name) && isGiven(splitHanName(name)?.given ?? '')).length > 1
}

// 敏, 可: characters of names, and those that are in words as often
function isGiven(given: string): boolean {
  return isOfGivenCharacters(given) || everydayGivenCharacters.has(given)
}

// 李建军
function isWholeName(name: string): boolean {
  const split = splitHanName(name)
  return split !== null && split.given.length === 2 && isPlain(name) && isOfGivenCharacters(split.given)
}

/** The names of a list, where every one of it may be a name; where it is not told that they are (`isTold`), one has to be no word. */
function namesOf(listed: readonly string[], isTold: boolean): readonly string[] {
  const names = listed.map((part) => part.trim())
  if (!names.every((name) => isPossible(name) || isCalled(name))) return []
  return isTold || names.some((name) => isPlain(name)) ? names : []
}

// 老范, 小覃, Ana Ruiz, 阿May
function isCalled(part: string): boolean {
  const words = part.replace(/^阿(?=\p{Lu})/u, '').split(' ')
  if (/^\p{Lu}/u.test(words[0] ?? ''))
    return givenNames.has(bare(words[0] ?? '')) || (words.length > 1 && words.every((word) => isOwnWord(bare(word))))
  return familiar.test(part) && !notCalled.has(part)
}

const familiar = /^[老小阿](?:\p{Script=Han}|[A-Z])$/u
// 白玛次仁, 哈斯巴根, 古丽娜尔
const ofOtherPeoples = new RegExp(
  `^(?:(?:${[...tibetanNames, ...steppeNames].join('|')}){1,3}|[${turkicCharacters}]{3,9})$`,
  'u',
)
const compound = new RegExp(`^(?:${anyCompoundSurname})$`, 'u')

// 叶蓁, 卞之琳; no 高级, no 徐州
function isPossible(part: string): boolean {
  if (/[·•・]/u.test(part) || compound.test(part) || ofOtherPeoples.test(part)) return true
  const split = splitHanName(part)
  return (
    split !== null &&
    split.given !== '' &&
    split.given.length < 3 &&
    !notHanNames.has(part) &&
    !leadingRegion.test(part)
  )
}

function isPlain(part: string): boolean {
  return isPlainSurname(splitHanName(part)?.surname ?? part)
}
