/** Words that no list has for a name, told by what a whole case says of them: each sign alone says too little, several of them enough. */
import { isAnyEnglishWord } from '../../../language/all-english-words.ts'
import { isEnglishWord } from '../../../language/english-words.ts'
import { anyCase } from '../../../language/patterns/any-case.ts'
import { remembered } from '../../../language/remembered.ts'
import { technicalWords } from '../../../language/technical-words.ts'
import { cues, deeds, humanActs, humanCues, humanDeeds, humanPlaces } from '../../lexicon/around-names/conduct-words.ts'
import { everydayNames } from '../../lexicon/names/ambiguous-names.ts'
import { notPeopleThough } from '../../lexicon/names/named-after-people.ts'
import { isPeoplesName } from '../../lexicon/names/people-names.ts'
import { places } from '../../lexicon/names/places.ts'
import { countries } from '../../lexicon/street-words.ts'
import type { CapitalisedRun } from '../names/capitalised-runs.ts'
import { isRareWord } from '../names/rare-names.ts'
import { bare, isOfTechnology } from '../names/latin-name-shape.ts'

/** What one place in a text says of a word: that somebody, or anything, does or has or gets something; that it keeps its capital inside of a sentence; or that it is a thing. */
export interface ConductSign {
  readonly word: string
  readonly sign:
    | 'human act'
    | 'human deed'
    | 'human place'
    | 'human cue'
    | 'deed'
    | 'cue'
    | 'owner'
    | 'capital'
    | 'thing'
  /** Whether the capital is that of the word and not of a sentence. */
  readonly isInside: boolean
}

const behind = new RegExp(
  `(?<act> (?:${humanActs})(?!\\p{L}))|(?<human> (?:${humanDeeds})(?!\\p{L}))|(?<place> ${humanPlaces})|(?<deed> (?:${deeds})(?!\\p{L}))|(?<owner>['’]s \\p{Ll})`,
  'uy',
)
const before = new RegExp(`(?<![\\p{L}\\p{N}-])(?:(?<human>${anyCase(humanCues)})|(?<cue>${anyCase(cues)}))[ ]$`, 'u')
// Corwin 4.2, Corwin-X, Corwin Server; the Corwin, "Corwin
const thingBehind =
  /^(?:[ -]?[vV]?\d|[-_./\\:=@"”`>®™](?=\S)|["”`>®™]| (?:\p{Lu}|server|client|app|agent|portal|service|plugin|plug-in|dashboard|cloud|licen[cs]e|update|sync|desktop|connector|module|driver|software|printers?|scanners?|firmware|console|database|cluster|node|tool|wizard|settings?|version|release|profile|file|folder|branch|office|site|plant|team|users?|field|option|button|tab|page|format|template|logs?|mode|account)(?!\p{Ll}))/u
const thingBefore =
  /(?:["“‘'`<=/\\>_#$-]|(?<!\p{L})(?:the|an?|our|this|that|your|my|each|every|no|in|on|via|using|into|click|select|open|press|choose|install|installed|restart|run|start|tick|label(?:led)?)[ ])$/iu
const opensSentence = /(?:^|[.!?:;\n*•>)-])[ \t]*$/u

/** What a text of half width says of each of its capitalised words that stands alone. */
export function conductIn(text: string, runs: readonly CapitalisedRun[]): readonly ConductSign[] {
  return runs.flatMap(({ words, end }) => {
    const [opener = '', second] = words.split(' ', 3)
    const whole = second !== undefined && isEnglishWord(bare(opener)) ? words.slice(opener.length + 1) : words
    const word = whole.replace(/['’]s$/u, '')
    if (!isPossible(word)) return []
    const start = end - whole.length
    const stop = start + word.length
    const left = text.slice(Math.max(0, start - 24), start)
    const isInside = !opensSentence.test(left)
    if ((stop === end && thingBehind.test(text.slice(stop, stop + 20))) || thingBefore.test(left))
      return [{ word, sign: 'thing', isInside }]
    const found = [signBehind(text, stop), signBefore(left)].flatMap((sign) =>
      sign === null ? [] : [{ word, sign, isInside }],
    )
    return found.length === 0 && isInside ? [{ word, sign: 'capital', isInside }] : found
  })
}

function signBehind(text: string, at: number): ConductSign['sign'] | null {
  behind.lastIndex = at
  const { act, human, place, deed, owner } = behind.exec(text)?.groups ?? {}
  if (act !== undefined) return 'human act'
  if (human !== undefined) return 'human deed'
  if (place !== undefined) return 'human place'
  return deed === undefined ? (owner === undefined ? null : 'owner') : 'deed'
}

function signBefore(left: string): ConductSign['sign'] | null {
  const { human, cue } = before.exec(left)?.groups ?? {}
  return human === undefined ? (cue === undefined ? null : 'cue') : 'human cue'
}

// Wren, Corwin: one word that is no abbreviation, and that no list has for a thing, a place or a firm
const isPossible = remembered((word: string) => {
  if (!/^\p{Lu}[\p{Ll}]{2,13}$/u.test(word)) return false
  const folded = bare(word)
  return (
    !isOfTechnology(folded) &&
    !technicalWords.has(folded) &&
    !countries.has(folded) &&
    !places.has(folded) &&
    !notPeopleThough.has(folded) &&
    !/(?:ing|ly|tion|ware|soft|ment|ness)$/u.test(folded)
  )
}, 5000)

/**
 * The words that two kinds of signs in a case show to be somebody, one of them said of people alone, and none to be a thing. A word of the language stands inside
 * of a sentence with its capital, and nowhere in `texts` without.
 */
export function namesByConduct(signs: readonly ConductSign[], texts: readonly string[]): readonly string[] {
  const byWord = Map.groupBy(signs, ({ word }) => word)
  return [...byWord].flatMap(([word, found]) => {
    const kinds = new Set(found.map(({ sign }) => sign))
    const human = [...kinds].filter((kind) => kind.startsWith('human')).length
    if (kinds.has('thing') || human === 0) return []
    kinds.delete('capital')
    const isActing = kinds.has('human act')
    const isDoing = isActing || kinds.has('human deed')
    const folded = bare(word)
    const isOrdinary = everydayNames.has(folded) || (isEnglishWord(folded) && !isPeoplesName(folded))
    // Faith thinks so, it is one that Faith uploaded: a name of people, which could open the sentence only once
    const isName = isDoing && isPeoplesName(folded) && found.some(({ isInside }) => isInside)
    if (kinds.size < 2 && !isName && !(isActing && isRareWord(folded))) return []
    if (isOrdinary && !isName && (human < 2 || !isDoing)) return []
    // Tertius agreed: no word of the language could open the sentence so
    if (isAnyEnglishWord(folded) && !found.some(({ isInside }) => isInside)) return []
    const asWord = new RegExp(`(?<![\\p{L}\\p{N}])${word.toLowerCase()}(?![\\p{L}\\p{N}])`, 'u')
    return texts.some((text) => asWord.test(text)) ? [] : [word]
  })
}
