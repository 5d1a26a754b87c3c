/** Names that are written in small letters, behind words that only a name follows. */
import { matchesOf } from '../../language/patterns/matches.ts'
import { givenNames } from '../lexicon/given-names.ts'
import { personVerbs } from '../lexicon/third-persons.ts'
import { isOwnWord, start } from './latin-name-shape.ts'

// my colleague maria lopez says; users anna, ben and carla cannot
const inLowerCase = new RegExp(
  `${start}(?:my|our) (?:colleague|boss|manager|co-?worker|assistant) (?<name>[a-z]{3,15} [a-z]{3,15})(?= (?:${personVerbs}|has|is|can|cannot|could))`,
  'gu',
)
const userList =
  /(?<![\p{L}])[uU]sers?:? (?<names>[a-z][a-z0-9._-]{1,20}(?:, [a-z][a-z0-9._-]{1,20}){0,8},? (?:and|or|&) [a-z][a-z0-9._-]{1,20})(?= (?:cannot|can|can't|have|has|are|were|get|see|could|do|did|report|lost|need|both|all)\b|[.,;:)\n]|$)/gu

// my name is anna, people call me anna berg
const introducedLower =
  /(?<![\p{L}])(?:[mM]y name(?: is|['’]s)|[cC]all me) (?<name>[a-z]{3,15}(?: [a-z]\.?(?= ))?(?: [a-z]{3,20}(?=[ ]?(?:[.,;:!?)\n]|$)))?)(?![\p{L}])/gu

// i asked zofia and she said no
const askedLower =
  /(?<![\p{L}])(?:asked|ask|told|tell|called|emailed|pinged|texted|met|thank|spoke (?:to|with)|talked (?:to|with)) (?<name>[a-z]{4,15})(?= (?:and|or|from|in|at|to|if|about|for|who|said|yesterday|today|again|too)(?![\p{L}])|[.,;!?)]|$)/gmu

/** Names in small letters, as written there. Takes text of half width. */
export function lowerCaseNames(text: string): readonly string[] {
  const mentioned = matchesOf(inLowerCase, text)
    .map(({ groups }) => groups?.['name'] ?? '')
    .filter((name) => givenNames.has(name.split(' ')[0] ?? ''))
  const asked = matchesOf(askedLower, text)
    .map(({ groups }) => groups?.['name'] ?? '')
    .filter((name) => givenNames.has(name) && isOwnWord(name))
  const lists = matchesOf(userList, text).map(({ groups }) => (groups?.['names'] ?? '').split(/, |,? (?:and|or|&) /u))
  const introduced = matchesOf(introducedLower, text)
    .map(({ groups }) => groups?.['name'] ?? '')
    .filter((name) => givenNames.has(name.split(' ')[0] ?? ''))
  return [
    ...mentioned,
    ...introduced,
    ...asked,
    ...lists.filter((names) => names.some((name) => givenNames.has(name))).flat(),
  ]
}
