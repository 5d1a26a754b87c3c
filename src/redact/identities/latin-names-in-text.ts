/** Names in Latin letters of people whom a text only mentions: no header, no signature, no greeting says who they are. */
import { everydayNames, productNames } from '../lexicon/ambiguous-names.ts'
import { anyCase } from '../../language/patterns/any-case.ts'
import { isEnglishWord } from '../../language/english-words.ts'
import { familyEndings, familyNames } from '../lexicon/family-names.ts'
import { givenNames, pinyinSurnames } from '../lexicon/given-names.ts'
import { knownVendors } from '../lexicon/organisation-words.ts'
import { latinTitles } from '../lexicon/person-words.ts'
import {
  belongings,
  calledBy,
  doneBy,
  familyTitles,
  heldBy,
  personLabels,
  personRoles,
  personVerbs,
  teams,
} from '../lexicon/third-persons.ts'
import { matchesOf } from '../../language/patterns/matches.ts'
import { easternNames } from './eastern-names.ts'
import { bare, isInitial, isOwnWord, isThing, nameWord, particle, run, start } from './latin-name-shape.ts'
import { isOrdinaryWord } from './ordinary-words.ts'

/** Names that stand in running text, as written there. */
export function latinNamesInText(text: string): readonly string[] {
  if (!/[A-Za-z\p{Lu}]{2}/u.test(text)) return []
  const runs = matchesOf(anyRun, text).flatMap(({ 0: found, index }) => (isDay(text, found, index) ? [] : [found]))
  return [
    ...runs.map((found) => knownName(found)),
    ...accentedNames(runs, text),
    ...cued.flatMap((pattern) => matchesOf(pattern, text).map(({ groups }) => cuedName(groups?.['name'] ?? ''))),
    ...matchesOf(label, text)
      .map(({ groups }) => groups?.['names'] ?? '')
      .flatMap(listedNames),
    ...matchesOf(fromTeam, text)
      .map(({ groups }) => groups?.['name'] ?? '')
      .filter((name) => isUncommon(name)),
    ...matchesOf(calledAs, text)
      .map(({ groups }) => groups?.['name'] ?? '')
      .filter((name) =>
        name.split(' ').every((one) => isInitial(one) || isOwnWord(bare(one)) || givenNames.has(bare(one))),
      ),
    ...titledFamilies(text),
    ...lowerCaseNames(text),
    ...easternNames(text, runs),
    ...doubled(text),
    ...initialled(text),
  ].filter((name) => name !== '')
}

const anyRun = new RegExp(`${start}${run}`, 'gu')

// 5 Jan, Jan 5: a month, though people are called so
function isDay(text: string, found: string, index: number): boolean {
  if (!/^(?:Jan|Mar|Apr|May|Jun|Avril|Mai)$/u.test(found)) return false
  return (
    /\d ?$/u.test(text.slice(Math.max(0, index - 2), index)) ||
    /^ \d/u.test(text.slice(index + found.length, index + found.length + 2))
  )
}

/**
 * The name in a run of capitalised words that begins with a well-known given name (Anna Berg), ends in a family name (Corwin Jensen),
 * has an initial in the middle (Corwin T. Frell), or is Chinese (Zhang Wei).
 */
function knownName(found: string): string {
  const words = found.split(' ')
  const from = words.findIndex((_, index) => opensName(words, index))
  if (from === -1) return ''
  const end = endOfName(words, from)
  const name = words.slice(from, end)
  return name.join(' ').replace(/['’]s$/u, '')
}

// Pieter-Jan: a given name of two, where one of them is known
function givenPart(word: string): string {
  if (!word.includes('-') || givenNames.has(word)) return word
  const parts = word.split('-')
  return parts.find((part) => givenNames.has(part) && parts.every((one) => one === part || !isThing(one))) ?? word
}

/** Where the name that begins with a word ends: before the next thing, which the word behind an initial may be called like. */
function endOfName(words: readonly string[], from: number): number {
  const end = words.findIndex((candidate, index) => {
    if (index <= from || !isThing(candidate) || candidate === 'An') return false
    return !isInitial(candidate) && !isInitial(words[index - 1] ?? '')
  })
  return end === -1 ? words.length : end
}

function opensName(words: readonly string[], index: number): boolean {
  const first = givenPart(bare(words[index] ?? ''))
  const second = bare(words[index + 1] ?? '')
  // alone: Siobhan can't either
  if (givenNames.has(first) && (second === '' || isThing(second))) return /^\p{Lu}\p{Ll}{2}/u.test(words[index] ?? '')
  if (second === '' || isThing(second)) return false
  if (givenNames.has(first))
    return (
      second.length > 2 || /^[a-z]$|^(?:de|da|di|du|la|le|al|el|bin|van|von|ng|li|xu|wu|hu|he|yu|lu|ma)$/u.test(second)
    )
  if (isPinyinName(first, second)) return true
  const middle = isInitial(words[index + 1] ?? '')
  const last = middle ? bare(words[index + 2] ?? '') : second
  if (!/^\p{Lu}/u.test(words[index] ?? '') || ![first, last].every((one) => isOwnWord(one))) return false
  return isFamilyName(last) || (middle && (words[index + 1] ?? '').endsWith('.'))
}

function isFamilyName(folded: string): boolean {
  return familyNames.has(folded) || (folded.length > 5 && familyEnding.test(folded))
}

const familyEnding = new RegExp(`${familyEndings}$`, 'u')

// Liisa Lepistö, Šárka Ottová: in a text of a language that writes no accents, capitalised words with accents are names
function accentedNames(runs: readonly string[], text: string): readonly string[] {
  const accented = runs.filter((found) => found.includes(' ') && accent.test(found))
  if (accented.length === 0 || accentedWord.test(text)) return []
  return accented
    .map((found) => found.split(' ').filter((one) => !isThing(one) && !isEnglishWord(bare(one))))
    .filter((words) => words.length > 1 && words.some((one) => accent.test(one)))
    .map((words) => words.join(' ').replace(/['’]s$/u, ''))
}

const accent = /[\u00c0-\u024f]/u
const accentedWord = /(?<![\p{L}\p{N}])\p{Ll}[\p{Ll}]{0,20}?(?<=[\u00c0-\u024f])/u

function isPinyinName(first: string, second: string): boolean {
  if (isThing(first) || `${first} ${second}` === 'hong kong') return false
  if ([first, second].every((one) => everydayNames.has(one) || productNames.has(one))) return false
  return (pinyinSurnames.has(first) && syllables.test(second)) || (pinyinSurnames.has(second) && syllables.test(first))
}

const syllable =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])?(?:a|ai|an|ang|ao|e|ei|en|eng|er|i|ia|ian|iang|iao|ie|in|ing|iong|iu|o|ong|ou|u|ua|uai|uan|uang|ue|ui|un|uo|v|ve)'
// wei, xiaomei, xiao-mei
const syllables = new RegExp(`^${syllable}(?:-?${syllable})?$`, 'u')

const cues: readonly string[] = [
  // our DBA, Martin Frey; my manager Odile Brandt; our boss is called Anna Berg
  `${start}(?:${anyCase('our|my|your|the|their|his|her|a|another|this')}) (?:[\\p{L}-]{2,15} ){0,2}(?:${anyCase(personRoles)})(?:,? (?:is |was )?(?:called |named )?| \\(|: ?)(?<name>${run})`,
  // opened by Nguyen Van Hai, thanks to Wei Zhang
  `${start}(?:${anyCase(doneBy)}) (?:(?:${latinTitles})\\.? )?(?<name>${run})`,
  // Odile Brandt told us
  `(?<name>${start}${run})(?: \\([^()\\n]{1,30}\\))?,? (?:also |has |just |already |then |kindly ){0,2}(?:${personVerbs})(?![\\p{L}])`,
  // Kofi Mensah's laptop
  `(?<name>${start}${run})['’]s? (?:old |new |own |work )?(?:${belongings})(?![\\p{L}])`,
  // J. Smith from IT, Smith, John (IT), Hiroshi Tanaka (DBA)
  `(?<name>${start}${run}(?:, ${nameWord})?)(?: (?:from|in|of|at) | ?\\((?:from )?)(?:${anyCase(teams)})(?![\\p{L}])`,
  `(?<name>${start}${run}(?:, ${nameWord})?) ?\\((?:${anyCase(personRoles)})\\)`,
  // the account is under Corwin Frell
  `${start}(?:${anyCase(heldBy)})[:,]? (?<name>${run})`,
  // Anna Berg wrote:
  `(?<name>${start}${run}) wrote:`,
  // @Anna Berg, @Anna
  `(?<![\\p{L}\\p{N}.@])@(?<name>${run})`,
  // Mrs van der Berg
  `${start}(?:${latinTitles})\\.? (?<name>(?:${particle} ){1,3}${nameWord})`,
]
// Mairead from accounts
const fromTeam = new RegExp(`${start}(?<name>\\p{Lu}\\p{Ll}{1,20}) from (?:${anyCase(teams)})(?![\\p{L}])`, 'gu')

function isUncommon(name: string): boolean {
  const folded = bare(name)
  return !isThing(name) && ![everydayNames, productNames, knownVendors].some((names) => names.has(folded))
}

// call me Corwin, her maiden name is Frell
const calledAs = new RegExp(`${start}(?:${anyCase(calledBy)})[:,]? (?<name>${run})`, 'gu')

const cued = cues.map((cue) => new RegExp(cue, 'gu'))

/** A name behind or before words that only people have: two words, or one that is a given name. */
function cuedName(found: string): string {
  const words = found.replace(/['’]s?$/u, '').split(/ (?!\p{Lu}\.$)/u)
  // Producer Robin Tarvo: what somebody is opens no name of three words
  const from = words.findIndex(
    (candidate, index) =>
      !isThing(candidate) &&
      !(words.length - index > 2 && /^\p{Lu}\p{Ll}/u.test(candidate) && isOrdinaryWord(bare(candidate))),
  )
  const rest = from === -1 ? [] : words.slice(from)
  const name = rest.slice(0, endOfName(rest, 0)).filter((candidate) => candidate !== '')
  const [first = ''] = name
  if (name.every((candidate) => isOrdinaryWord(bare(candidate)))) return ''
  // what opens a sentence is no name: Yesterday Outlook asked
  if (from > 0 && name.length < 2 && !givenNames.has(bare(first))) return ''
  if (name.length === 0 || knownVendors.has(bare(first)) || productNames.has(bare(first))) return ''
  if (name.every((candidate) => /^\p{Lu}{2,4}$/u.test(candidate))) return ''
  const many =
    name.filter((candidate) => /\p{L}{2}/u.test(candidate)).length > 1 || /^\p{Lu}\. ?\p{Lu}\p{L}/u.test(name.join(' '))
  return many || givenNames.has(bare(first)) ? name.join(' ').replace(/,$/u, '') : ''
}

const label = new RegExp(
  `^[ \\t>*-]{0,6}(?:${anyCase(personLabels)})\\*{0,2}[ \\t]{0,3}[:=][ \\t*]{0,4}(?<names>\\p{Lu}[^\\n:@<(\\[]{1,200})`,
  'gmu',
)
const labelled = new RegExp(`^(?<name>${run}(?:, ${nameWord})?)$`, 'u')

// Cc: Anna Berg, Tom Hill; Requested for: Berg, Anna
function listedNames(list: string): readonly string[] {
  const line = list.trim()
  if (/^[^,;]+, [^,; ]+$/u.test(line) && labelled.test(line)) return namesAllowed([line])
  return namesAllowed(line.split(/[;,/]| and | & /u))
}

function namesAllowed(parts: readonly string[]): readonly string[] {
  return parts
    .map((part) => part.trim())
    .filter((part) => {
      const words = part
        .split(/[ ,]+/u)
        .filter((one) => !isInitial(one))
        .map(bare)
      if (!labelled.test(part) || words.some((one) => isThing(one)) || knownVendors.has(words[0] ?? '')) return false
      return words.length > 1 || givenNames.has(words[0] ?? '')
    })
}

// Grace Tarvo-Frell: two family names of no language behind a first one
const doubleFamily = new RegExp(
  `${start}(?<first>\\p{Lu}\\p{Ll}{1,20}) (?<family>\\p{Lu}\\p{Ll}{2,20})-(?<other>\\p{Lu}\\p{Ll}{2,20})(?![\\p{L}\\p{N}_-])`,
  'gu',
)

// N. V. Tarvo, K.R. Frell: two initials before a word of no language
const initials = new RegExp(`${start}\\p{Lu}\\. ?\\p{Lu}\\. ?(?<family>\\p{Lu}\\p{Ll}{2,20})(?![\\p{L}\\p{N}_-])`, 'gu')

function initialled(text: string): readonly string[] {
  return matchesOf(initials, text).flatMap(({ 0: found, groups }) => {
    const family = bare(groups?.['family'] ?? '')
    return isOwnWord(family) || familyNames.has(family) ? [found] : []
  })
}

function doubled(text: string): readonly string[] {
  return matchesOf(doubleFamily, text).flatMap(({ 0: found, groups }) => {
    const { first = '', family = '', other = '' } = groups ?? {}
    // Ask Pieter-Jan
    if (isOrdinaryWord(bare(first)) && [family, other].some((one) => givenNames.has(bare(one)))) return []
    return !isThing(first) && [family, other].every((one) => isOwnWord(bare(one))) ? [found] : []
  })
}

const titledFamily = new RegExp(
  `${start}(?:${anyCase(familyTitles)}) (?<family>\\p{Lu}\\p{Ll}{1,8})(?: (?<given>\\p{Lu}\\p{Ll}{1,12}))?(?![\\p{L}\\p{N}_])`,
  'gu',
)

// Manager Zhao, Engineer Ouyang Lin; no Manager Console, no Director He's
function titledFamilies(text: string): readonly string[] {
  return matchesOf(titledFamily, text).flatMap(({ groups }) => {
    const { family = '', given = '' } = groups ?? {}
    const folded = bare(family)
    if (!pinyinSurnames.has(folded)) return []
    if (given !== '' && !isThing(given) && syllables.test(bare(given))) return [`${family} ${given}`]
    return everydayNames.has(folded) || productNames.has(folded) ? [] : [family]
  })
}

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

function lowerCaseNames(text: string): readonly string[] {
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
