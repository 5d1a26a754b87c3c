/** Chinese names told by their characters alone: a surname that no word begins with, and behind it two that hardly anything but given names is made of. */
import { everydayHanNames } from '../../lexicon/names/ambiguous-names.ts'
import { everydayGivenCharacters, givenCharacters, rarerGivenCharacters } from '../../lexicon/names/given-characters.ts'
import { notHanNames } from '../../lexicon/around-names/person-words.ts'
import { ambiguousSurnames, notOpeningNames, surnames, wordsEndingInSurnames } from '../../lexicon/names/surnames.ts'
import { siblingTitles } from '../../lexicon/around-names/titles.ts'
import { everyMatch } from '../../../language/patterns/every-match.ts'

const plain = [...surnames].filter((surname) => !ambiguousSurnames.has(surname) && !notOpeningNames.has(surname))
const ofNames = [...givenCharacters, ...everydayGivenCharacters, ...rarerGivenCharacters].join('')

// 口子是段景明接的: only looked at behind the surname, as the next character may be one too
const inside = new RegExp(`(?<surname>[${plain.join('')}])(?=(?<given>[${ofNames}]{2}))`, 'gu')
// 感谢, 两分钟, 这段: the surname ends a word
const endsWord = new RegExp(`(?:${wordsEndingInSurnames})$`, 'u')

// 跟景明哥说过: a given name alone, before what only people are called
const called = new RegExp(`(?<given>[${[...givenCharacters].join('')}]{2})(?=(?:${siblingTitles})(?![弟妹夫]))`, 'gu')

/** Given names of two characters before 哥, 姐 and the like. Takes text of half width. */
export function calledGivenNames(text: string): readonly string[] {
  return everyMatch(called, text)
    .map(({ groups }) => groups?.['given'] ?? '')
    .filter((given) => !given.includes('阿') && !everydayHanNames.has(given) && !notHanNames.has(given))
}

/** Names of three characters, wherever they stand. Takes text of half width. */
export function hanFullNames(text: string): readonly string[] {
  return everyMatch(inside, text).flatMap(({ index, groups }) => {
    const { surname = '', given = '' } = groups ?? {}
    if (!isGiven(given) || notHanNames.has(surname + given.charAt(0)) || notHanNames.has(surname + given)) return []
    return endsWord.test(text.slice(Math.max(0, index - 2), index + 1)) ? [] : [surname + given]
  })
}

// 景明; 小明 too, but no 小平 of two characters that words have as often, and no 安静
function isGiven(given: string): boolean {
  if (everydayHanNames.has(given) || notHanNames.has(given)) return false
  const isOfNames = Array.from(given).some((one) => givenCharacters.has(one) || rarerGivenCharacters.has(one))
  return isOfNames && !notGiven.test(given)
}

// 开始, 一百, 来信, 进行, 延长: what a sentence goes on with
const notGiven = /^[一开来进延才刚行可全未]|[一开来可全未]$/u
