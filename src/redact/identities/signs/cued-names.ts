/** Names in Latin letters behind or before words that a person is named with. */
import { anyCase } from '../../../language/patterns/any-case.ts'
import { matchesOf } from '../../../language/patterns/matches.ts'
import { givenNames } from '../../lexicon/names/given-names.ts'
import { latinTitles } from '../../lexicon/around-names/titles.ts'
import {
  belongings,
  calledBy,
  doneBy,
  heldBy,
  personRoles,
  personVerbs,
  teams,
} from '../../lexicon/around-names/third-persons.ts'
import { matchesBehind } from '../names/capitalised-runs.ts'
import type { CapitalisedRun } from '../names/capitalised-runs.ts'
import { endOfName } from '../names/known-names.ts'
import {
  bare,
  isInitial,
  isBrand,
  isOwnWord,
  isThing,
  nameWord,
  particle,
  run,
  start,
} from '../names/latin-name-shape.ts'
import { isOrdinaryWord } from '../names/ordinary-words.ts'
import { isGivenOrRareName, isRareWord } from '../names/rare-names.ts'

/** Names that such words stand beside, as written there. Takes text of half width and its runs. */
export function cuedNames(text: string, runs: readonly CapitalisedRun[]): readonly string[] {
  return [
    ...before.flatMap((pattern) => matchesOf(pattern, text).map(({ groups }) => cuedName(groups?.['name'] ?? ''))),
    ...matchesBehind(behind, text, runs).map(({ words, match }) => cuedName(words + (match.groups?.['given'] ?? ''))),
    ...matchesOf(fromTeam, text)
      .map(({ groups }) => groups?.['name'] ?? '')
      .filter(
        (name) => givenNames.has(bare(name)) || (isRareWord(bare(name)) && isRareWord(bare(name).replace(/s$/u, ''))),
      ),
    ...matchesOf(calledAs, text)
      .map(({ groups }) => groups?.['name'] ?? '')
      .filter((name) =>
        name.split(' ').every((one) => isInitial(one) || isOwnWord(bare(one)) || givenNames.has(bare(one))),
      ),
  ]
}

const before = [
  // our DBA, Martin Frey; my manager Odile Brandt; our boss is called Anna Berg
  `${start}(?:${anyCase('our|my|your|the|their|his|her|a|another|this')}) (?:[\\p{L}-]{2,15} ){0,2}(?:${anyCase(personRoles)})(?:,? (?:is |was )?(?:called |named )?| \\(|: ?)(?<name>${run})`,
  // opened by Nguyen Van Hai, thanks to Wei Zhang
  `${start}(?:${anyCase(doneBy)}) (?:(?:${latinTitles})\\.? )?(?<name>${run})`,
  // the account is under Corwin Frell
  `${start}(?:${anyCase(heldBy)})[:,]? (?<name>${run})`,
  // @Anna Berg, @Anna
  `(?<![\\p{L}\\p{N}.@])@(?<name>${run})`,
  // Mrs van der Berg
  `${start}(?:${latinTitles})\\.? (?<name>(?:${particle} ){1,3}${nameWord})`,
].map((cue) => new RegExp(cue, 'gu'))

// Behind a run of capitalised words, all in one, because there are many of them:
const behind = new RegExp(
  [
    // Odile Brandt told us
    `(?: \\([^()\\n]{1,30}\\))?,? (?:also |has |just |already |then |kindly ){0,2}(?:${personVerbs})(?![\\p{L}])`,
    // Kofi Mensah's laptop
    `['’]s? (?:old |new |own |work )?(?:${belongings})(?![\\p{L}])`,
    // J. Smith from IT, Smith, John (IT), Hiroshi Tanaka (DBA)
    `(?<given>, ${nameWord})?(?: (?:from|in|of|at) | ?\\((?:from )?)(?:${anyCase(teams)})(?![\\p{L}])`,
    `(?<given>, ${nameWord})? ?\\((?:${anyCase(personRoles)})\\)`,
    // Anna Berg wrote:
    ' wrote:',
  ].join('|'),
  'uy',
)

// Mairead from accounts
const fromTeam = new RegExp(
  `(?:${start}|(?<=["“]))(?<name>\\p{Lu}\\p{Ll}{1,20})["”]? from (?:${anyCase(teams)})(?![\\p{L}])`,
  'gu',
)

// call me Corwin, her maiden name is Frell
const calledAs = new RegExp(`${start}(?:${anyCase(calledBy)})[:,]? (?<name>${run})`, 'gu')

/** A name behind or before words that only people have: two words, or one that is a name and nothing else. */
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
  if (name.length === 0 || isBrand(bare(first))) return ''
  if (name.every((candidate) => /^\p{Lu}{2,4}$/u.test(candidate))) return ''
  const many =
    name.filter((candidate) => /\p{L}{2}/u.test(candidate)).length > 1 || /^\p{Lu}\. ?\p{Lu}\p{L}/u.test(name.join(' '))
  return many || isGivenOrRareName(first) ? name.join(' ').replace(/,$/u, '') : ''
}
