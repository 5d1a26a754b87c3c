/** Names that are written in small letters, behind words that only a name follows. */
import { matchesOf } from '../../../language/patterns/matches.ts'
import { givenNames } from '../../lexicon/names/given-names.ts'
import {
  askedInSmallLetters,
  cuesInSmallLetters,
  doneInSmallLetters,
  placesInSmallLetters,
  rolesInSmallLetters,
  teamsInSmallLetters,
  wishesInSmallLetters,
} from '../../lexicon/around-names/small-letter-words.ts'
import { personVerbs } from '../../lexicon/around-names/third-persons.ts'
import { bare, isOwnWord, start } from '../names/latin-name-shape.ts'
import { isGivenOrRareName, isRareWord } from '../names/rare-names.ts'

// my colleague maria lopez says; users anna, ben and carla cannot
const inLowerCase = new RegExp(
  `${start}(?:my|our) (?:colleague|boss|manager|co-?worker|assistant) (?<name>\\p{Ll}{3,15} \\p{Ll}{3,15})(?= (?:${personVerbs}|has|is|can|cannot|could))`,
  'gu',
)
const userList =
  /(?<![\p{L}])[uU]sers?:? (?<names>[a-z][a-z0-9._-]{1,20}(?:, [a-z][a-z0-9._-]{1,20}){0,8},? (?:and|or|&) [a-z][a-z0-9._-]{1,20})(?= (?:cannot|can|can't|have|has|are|were|get|see|could|do|did|report|lost|need|both|all)\b|[.,;:)\n]|$)/gu

// my name is anna, people call me anna berg
const introducedLower =
  /(?<![\p{L}])(?:[mM]y name(?: is|['’]s)|[cC]all me) (?<name>\p{Ll}{3,15}(?: [a-z]\.?(?= ))?(?: \p{Ll}{3,20}(?=[ ]?(?:[.,;:!?)]|$)))?)(?![\p{L}])/gmu

// i asked zofia and she said no
const askedLower = new RegExp(
  `(?<![\\p{L}])(?:${askedInSmallLetters}) (?<name>\\p{Ll}{4,15})(?= (?:and|or|from|in|at|to|if|about|for|who|said|yesterday|today|again|too)(?![\\p{L}])|[.,;!?)]|$)`,
  'gmu',
)

// my colleague nkem did it, our boss dmitri says: one name alone
const roleLower = new RegExp(
  `(?<!\\p{L})(?:my|our|his|her) (?:${rolesInSmallLetters}),? (?<name>\\p{Ll}{3,15})(?= (?:${personVerbs}|has|is|was|can|cannot|could|did|does|will|also|still|just)(?!\\p{L})|[,.;!?)]|$)`,
  'gmu',
)
// yusra wants to use it, sec, liesel told me; that was liesel, she
const actsLower = new RegExp(
  `(?<![\\p{L}\\p{N}@.\\\\/_-])(?<name>\\p{Ll}{4,15}) (?:${doneInSmallLetters})(?= (?:to|me|us|him|her|that|it|the|he|she|home|in|at|by|for|early|about)(?!\\p{L}))`,
  'gu',
)
const cuedLower = new RegExp(
  `(?<!\\p{L})(?:${cuesInSmallLetters}) (?<name>\\p{Ll}{4,15})(?= (?:again|here|today|speaking|on (?:her|his|my|the) (?:mobile|cell|phone|extension)|this week|until|at the)(?!\\p{L})|, (?:she|he|the one|who|our|my|from)(?!\\p{L})| from (?:${teamsInSmallLetters})(?!\\p{L}))`,
  'gu',
)
// zeynep and old bob see it too; give my regards to liesel
const pairLower =
  /(?<![\p{L}\p{N}@.\\/_-])(?<name>\p{Ll}{4,15}) and (?:old |young |little )?(?<other>\p{Ll}{3,15})(?= (?:see|get|have|can['’]?t|cannot|are|were|both|too|tried|told|say|said)(?!\p{L}))/gu
const greetedLower = new RegExp(
  `(?<!\\p{L})(?:${wishesInSmallLetters}) (?<name>\\p{Ll}{4,15})(?=[.,!;]|$| and | from | too)`,
  'gmu',
)
// mrs okafor can't print, mr. al-sayegh
const titledLower =
  /(?<![\p{L}\p{N}])(?:mrs\.?|mr\.?|ms\.|dr\.|miss) (?<name>(?:(?:van|von|de|der|den|di|del|la|bin) ){0,3}(?:al-|el-|o['’]|mc)?\p{Ll}{3,20}(?:-\p{Ll}{3,20})?)(?![\p{L}\p{N}@_-])/gu

// eva holt lives at, and zofia is on leave
const livesLower = new RegExp(
  `(?<![\\p{L}\\p{N}@.\\\\/_-])(?<name>\\p{Ll}{3,15}(?: \\p{Ll}{3,20})?) (?:${placesInSmallLetters})(?![\\p{L}])`,
  'gu',
)

/** Names in small letters, as written there. Takes text of half width. */
export function lowerCaseNames(text: string): readonly string[] {
  const mentioned = matchesOf(inLowerCase, text)
    .map(({ groups }) => groups?.['name'] ?? '')
    .filter((name) => areNames(name))
  const asked = matchesOf(askedLower, text)
    .map(({ groups }) => groups?.['name'] ?? '')
    .filter((name) => isGivenOrRareName(name) && isOwnWord(bare(name)))
  const cued = [roleLower, actsLower, cuedLower, greetedLower]
    .flatMap((pattern) => matchesOf(pattern, text))
    .map(({ groups }) => groups?.['name'] ?? '')
    .filter((name) => isGivenOrRareName(name) && isOwnWord(bare(name)))
  const pairs = matchesOf(pairLower, text)
    .map(({ groups }) => [groups?.['name'] ?? '', groups?.['other'] ?? ''])
    .filter((names) => names.every((name) => givenNames.has(name)) && names.some((name) => isOwnWord(bare(name))))
  const titled = matchesOf(titledLower, text)
    .map(({ groups }) => groups?.['name'] ?? '')
    .filter((name) => isRareWord(bare(name.replace(/^.* |^(?:al|el)-/u, ''))))
  const lists = matchesOf(userList, text).map(({ groups }) => (groups?.['names'] ?? '').split(/, |,? (?:and|or|&) /u))
  const introduced = matchesOf(introducedLower, text)
    .map(({ groups }) => groups?.['name'] ?? '')
    .filter((name) => isGivenOrRareName(name.split(' ')[0] ?? ''))
  const living = matchesOf(livesLower, text)
    .map(({ groups }) => namedAtEnd(groups?.['name'] ?? ''))
    .filter((name) => name !== '')
  return [
    ...mentioned,
    ...introduced,
    ...living,
    ...asked,
    ...cued,
    ...pairs.flat(),
    ...titled,
    ...lists.filter((names) => names.some((name) => givenNames.has(name))).flat(),
  ]
}

/** Whether the first of two words is a name and the other one no word: maria holt; no from accounting. */
function areNames(words: string): boolean {
  const [first = '', last = ''] = words.split(' ').map(bare)
  return isGivenOrRareName(first) || (isGivenOrRareName(last) && isRareWord(first))
}

// and zofia lives at: the second word alone
function namedAtEnd(words: string): string {
  const [first = '', last = ''] = words.split(' ')
  if (last === '') return isGivenOrRareName(first) && isOwnWord(bare(first)) ? first : ''
  if (isGivenOrRareName(first) && isOwnWord(bare(last))) return words
  return isGivenOrRareName(last) && isOwnWord(bare(last)) ? (isOwnWord(bare(first)) ? words : last) : ''
}
