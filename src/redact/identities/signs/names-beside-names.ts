/** Names that stand in a list with names that are known: one of them says what the others are. */
import { matchesOf } from '../../../language/patterns/matches.ts'
import { familyNames } from '../../lexicon/names/family-names.ts'
import { givenNames } from '../../lexicon/names/given-names.ts'
import { capitalisedRuns } from '../names/capitalised-runs.ts'
import type { CapitalisedRun } from '../names/capitalised-runs.ts'
import { bare, isOwnWord, nameWord } from '../names/latin-name-shape.ts'
import { isRareName } from '../names/rare-names.ts'

// Gaetane, Hannah and Derek; Brabec, Doyle and Gonzalez
const one = `(?:${nameWord}|\\p{Lu}\\p{Ll}{1,6}-\\p{Ll}{2,6}(?!\\p{L}))(?: ${nameWord})?`
const list = new RegExp(`(?<names>${one}(?:, ${one}){1,12},? (?:and|or|&|und|et|y) ${one})`, 'uy')
// silvana, adam, kristina and caleb
const lowerList =
  /,(?<=(?<![\p{L}\p{N}@.\\/_$#\]-])(?<first>\p{Ll}{3,15}),)(?<others> \p{Ll}{3,15}(?:, \p{Ll}{3,15}){0,11},? (?:and|or|&) \p{Ll}{3,15})(?![\p{L}\p{N}@\\/_-])/gu
// Torpy and Salinas were, both Gift and Odile, Tarvo and Corwin have
const pair = new RegExp(
  `(?<names>${one} and ${one})(?= (?:were|are|have|had|both|tried|say|said|see|saw|cannot|can|get|got|told|work|sit|share|noticed|confirm|use)(?!\\p{L}))`,
  'uy',
)

/** Names in lists of people, as written there. Takes text of half width. */
export function namesBesideNames(text: string, runs = capitalisedRuns(text)): readonly string[] {
  return [
    ...listed(lists(list, ', ', text, runs), 1),
    ...listed(lists(pair, ' and ', text, runs), 1),
    ...listed(matchesOf(lowerList, text), 2),
  ]
}

/** The lists that begin with the last words of a run; `joint` is what parts it from the next one. Those that others hold are left out. */
function lists(
  expression: RegExp,
  joint: string,
  text: string,
  runs: readonly CapitalisedRun[],
): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  let from = 0
  for (const { words, start, end } of runs) {
    if (end <= from || !text.startsWith(joint, end)) continue
    let match: RegExpExecArray | null = null
    for (const at of wordStarts(words)) {
      expression.lastIndex = start + at
      if (match === null && start + at >= from) match = expression.exec(text)
    }
    if (match === null) continue
    found.push(match)
    from = match.index + match[0].length
  }
  return found
}

/** Where the last word but one and the last word of a run begin. */
function wordStarts(words: string): readonly number[] {
  const last = words.lastIndexOf(' ')
  return last < 0 ? [0] : [words.lastIndexOf(' ', last - 1) + 1, last + 1]
}

/** The parts of lists in which so many are known; each other one has to be of no language. */
function listed(matches: readonly RegExpExecArray[], enough: number): readonly string[] {
  return matches.flatMap(({ groups }) => {
    const { names = '', first = '', others = '' } = groups ?? {}
    const parts = (names === '' ? `${first},${others}` : names).split(/, (?:and |or |& )?| (?:and|or|&|und|et|y) /u)
    const known = parts.filter((part) => isKnown(part))
    if (known.length < enough || (known.length < 2 && known.every((part) => isRareAlone(part)))) return []
    const isAll = parts.every((part) => isKnown(part) || part.split(' ').every((word) => isOwnWord(bare(word))))
    return isAll || known.length * 2 > parts.length
      ? parts.filter((part) => isKnown(part) || part.split(' ').every((word) => isPossible(bare(word))))
      : []
  })
}

function isKnown(part: string): boolean {
  const words = part.split(' ').map((word) => bare(word))
  const [first = ''] = words
  if (givenNames.has(first) || isRareAlone(part)) return true
  return familyNames.has(words.at(-1) ?? '') && words.every((word) => familyNames.has(word) || isOwnWord(word))
}

// Whitcomb: a name by the dictionary alone, of which a list has to have two
function isRareAlone(part: string): boolean {
  return !part.includes(' ') && !givenNames.has(bare(part)) && !familyNames.has(bare(part)) && isRareName(part)
}

// Between people Terri and Chad are people too.
function isPossible(word: string): boolean {
  return familyNames.has(word) || isOwnWord(word)
}
