/** Words that the dictionary of people's names has and no other list: names wherever they stand, unless the text shows a thing or a place. */
import {
  notPeopleThough,
  placeClosings,
  placeOpenings,
  thingsOfTwoNames,
} from '../../lexicon/names/named-after-people.ts'
import { places } from '../../lexicon/names/places.ts'
import { remembered } from '../../../language/remembered.ts'
import type { CapitalisedRun } from '../names/capitalised-runs.ts'
import { bare, isThing } from '../names/latin-name-shape.ts'
import { isRareName, isRareWord } from '../names/rare-names.ts'

/** Such words, as written there, with the word of no language beside them: Abernathy, Nkechi Vandersloot. Takes the runs of a text of half width. */
export function rareNamesInText(text: string, runs: readonly CapitalisedRun[]): readonly string[] {
  return runs.flatMap((run) => {
    const words = run.words.includes(' ') ? run.words.split(' ') : [run.words]
    const at = words.findIndex((word) => isRareAndTitled(word))
    return at === -1 || isOfPlaceOrThing(text, run, words) ? [] : [withNeighbours(words, at)]
  })
}

/** The runs in which a word that is known to be somebody's name stands beside one of no language: Trish Vandersloot, where Trish is known. */
export function namesBesideKnown(
  runs: readonly CapitalisedRun[],
  isKnown: (word: string) => boolean,
): readonly string[] {
  return runs.flatMap(({ words: found }) => {
    if (!found.includes(' ')) return []
    const words = found.split(' ')
    const at = words.findIndex((word) => isKnown(bare(word)))
    const name = at === -1 ? '' : withNeighbours(words, at)
    return name.includes(' ') ? [name] : []
  })
}

function withNeighbours(words: readonly string[], at: number): string {
  const from = isNear(words[at - 1]) ? at - 1 : at
  const to = isNear(words[at + 1]) ? at + 1 : at
  return words
    .slice(from, to + 1)
    .join(' ')
    .replace(/['’]s$/u, '')
}

function isNear(word: string | undefined): boolean {
  return word !== undefined && isTitleCase(word) && isRareWord(bare(word))
}

// Most runs open a sentence, with one of few words.
const isRareAndTitled = remembered((word: string) => isTitleCase(word) && isRareName(word), 5000)

function isTitleCase(word: string): boolean {
  return /^\p{Lu}[\p{L}'’-]*\p{Ll}{2}$/u.test(word.replace(/['’]s$/u, ''))
}

/** Whether a place, a firm or a program is called by the words: in Leeds, Rockwell controllers, Knox 3.2. */
function isOfPlaceOrThing(text: string, { start, end }: CapitalisedRun, words: readonly string[]): boolean {
  const folded = words.map((word) => bare(word))
  if (
    folded.some(
      (word) => places.has(word) || notPeopleThough.has(word) || placeOpenings.has(word) || placeClosings.has(word),
    )
  )
    return true
  if (words.length > 1 && words.some((word) => isThing(word))) return true
  if (folded.some((word, at) => thingsOfTwoNames.has(`${folded[at - 1] ?? ''} ${word}`))) return true
  return beforePlace.test(text.slice(Math.max(0, start - 12), start)) || kindBehind.test(text.slice(end, end + 24))
}

// in Frellham, the Frellham branch, via Tarvo: what a place or a program is spoken of with
const beforePlace = /(?<!\p{L})(?:in|near|via|on|the|an?|using|into|under|install(?:ed)?|CN=|["“'‘<`=/])\s?$/iu
const kindBehind =
  /^(?:[ -](?:[vV]?\d|\p{Ll}{0,9}(?:server|client|app|agent|portal|service|plugin|plug-in|dashboard|cloud|licen[cs]e|update|sync|desktop|connector|module|driver|software|branch|office|site|plant|warehouse|store|depot|controller|drive|printer|scanner|firmware|console|database|cluster|node|tool|wizard|settings?|config|version|release)(?!\p{Ll}))|["”>`=:/\\]|['’](?!s\b)|\.\p{L}|®|™|,? (?:Ltd|Inc|GmbH|LLC|AG)\b| & )/u
