/** Names by which a text greets or calls somebody: Hi Deepak, / 尊敬的周明溪： / 垚哥， */
import { givenNames } from '../../lexicon/names/given-names.ts'
import { isEnglishWord } from '../../../language/english-words.ts'
import { isRarerEnglishWord } from '../../../language/rarer-english-words.ts'
import { givenCharacters } from '../../lexicon/names/given-characters.ts'
import { hanGreetings, latinGreetings, notCalled, notHanNames } from '../../lexicon/around-names/person-words.ts'
import { latinTitles, titles } from '../../lexicon/around-names/titles.ts'
import { surnames } from '../../lexicon/names/surnames.ts'
import { isPlainSurname, splitHanName } from '../names/han-names.ts'
import { isHanName, isLatinName, latinWord, namesIn, isUnlikelyName } from '../names/name-tests.ts'
import { hanTitleAtEnd } from './titled-names.ts'
import { matchesOf } from '../../../language/patterns/matches.ts'

// Hi Deepak, / Dear Ms. Brandt: / hi deepak,
const greeting = new RegExp(
  `^[ \\t>]*(?:(?:${latinGreetings})[ ,]+)+(?:(?:${latinTitles})\\.? )?(?<name>[\\p{L}][\\p{L}'’-]{1,24}(?:(?: |, | and | & |/| / )[\\p{L}][\\p{L}'’.-]{1,24}){0,2})[ ]?(?:[,!:;.]|$)`,
  'gimu',
)
// Deepak, thanks for … at the start of a line
const vocative = new RegExp(
  `^(?<name>${latinWord}),[ \\n](?=(?:thank|thanks|please|could you|can you|sorry|any (?:news|update)|have you|did you|hope you)\\b)`,
  'gmu',
)
// 尊敬的周明溪： / 周明溪，您好 / 韩工好，
const hanGreeting =
  /^[ \t>]*(?:(?:尊敬的|亲爱的|hi|hello|dear|to)[ ,]{0,2}(?<addressed>\p{Script=Han}{2,4}) ?[:,!，]|(?<greeted>\p{Script=Han}{1,4}?)[ ,，:、!！]{0,2}(?:您好|你好|好[,:，!！。]|早上好|上午好|下午好|晚上好)|(?<called>\p{Script=Han}{2,3}):[ \t]*$)/gimu
// 茆经理，您好 / 垚哥： / 老蔺，: before a title at the start of a line any character names someone
const called = new RegExp(
  `^[ \\t>]*(?:@|好的[,，]?|谢谢|麻烦|辛苦了?|收到,?)?(?<name>(?:[老小阿]\\p{Script=Han}|\\p{Script=Han}{1,3}?(?:${titles}|[哥姐总工董叔姨])))(?=[ ]?[:：,，!！]|[ ]?(?:您好|你好|好[,，:：!！。]|早上好|上午好|下午好|晚上好))`,
  'gmu',
)

/** Names before a title at the start of a line. */
export function calledNames(text: string): readonly string[] {
  return namesIn(matchesOf(called, text)).filter((name) => {
    const bare = name.replace(hanTitleAtEnd, '')
    if (calledSomebody.test(name) || (/^[老小]/u.test(name) && !isFamiliar(name.charAt(1)))) return false
    return !notCalled.has(name) && !notCalled.has(bare) && !notHanNames.has(name) && !notHanNames.has(bare)
  })
}

// Welcome aboard, thx close: in small letters, and a word
function isWordOfLanguage(name: string): boolean {
  const bare = name.replace(/[.!]+$/u, '')
  return /^\p{Ll}+$/u.test(bare) && !givenNames.has(bare) && (isEnglishWord(bare) || isRarerEnglishWord(bare))
}

// 您好大姐, 尊敬的工程师, 值班的老师: a greeting, and whoever has that work
const calledSomebody = new RegExp(`^(?:${hanGreetings})|的`, 'u')

// 老魏, 小雅; no 老库
function isFamiliar(character: string): boolean {
  return surnames.has(character) || givenCharacters.has(character)
}

/** Names behind a greeting, before one, or called at the start of a line. */
export function greetedNames(text: string): readonly string[] {
  const addressed = namesIn(matchesOf(vocative, text)).filter(
    (name) => givenNames.has(name.toLowerCase()) || !isUnlikelyName(name),
  )
  const latin = [...namesIn(matchesOf(greeting, text)), ...addressed]
    .flatMap((name) => name.split(/, | and | & | ?\/ ?/u))
    .filter(
      (name) =>
        isLatinName(name) &&
        !isWordOfLanguage(name) &&
        (!name.includes(' ') || /^\p{Lu}\S* (?:.* )?\p{Lu}/u.test(name)),
    )
  const han = matchesOf(hanGreeting, text)
    .map(({ groups }) => groups?.['addressed'] ?? groups?.['greeted'] ?? groups?.['called'] ?? '')
    .map((name) => name.replace(hanTitleAtEnd, ''))
    .filter((name) => isHanName(name) && isPlainSurname(splitHanName(name)?.surname ?? ''))
  return [...latin, ...han]
}
