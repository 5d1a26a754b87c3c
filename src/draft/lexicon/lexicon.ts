/** What help desks say, by language: lists of wordings as data, and the few questions that may be asked of them. */
import { canMatch } from '../../language/patterns/matches.ts'
import { chinese } from './chinese.ts'
import { english } from './english.ts'
import { everydayChinese } from './everyday-chinese.ts'
import { everydayEnglish } from './everyday-english.ts'
import { labelWords, type LabelSense } from './label-words.ts'

/** What a heading or an announcement says about the text under it. */
const cues = [
  'ruledOut',
  'hypothesis',
  'report',
  'summary',
  'workaround',
  'administration',
  'resolution',
  'cause',
  'environment',
  'attempted',
  'finding',
  'symptom',
  'confirmation',
  'steps',
  // What is left to do or to mind, once the remedy is told.
  'afterwards',
] as const
export type Cue = (typeof cues)[number]

/** What the wording of a single sentence says about it. */
const signals = [
  'courtesy',
  'administration',
  'contact',
  'ownMachine',
  'request',
  'progress',
  'statedCause',
  'possibleCause',
  'hedge',
  'exclusion',
  'noChange',
  'success',
  'remedy',
  'instruction',
  'workaround',
  'byDesign',
  'notReproducible',
  'unresolved',
  'finding',
  'problem',
  'works',
  'environment',
  'sequence',
  'upheld',
  'particulars',
  'search',
  'closer',
  'thanks',
  'applied',
  'reportsResult',
  'earlierSuspicion',
  'reportedSuccess',
  'mechanism',
  'discovery',
  'weakLabel',
  'lineLabel',
  'leadingClause',
  'trailingClause',
  'inquiry',
  'lasting',
  'stopgap',
  'recurrence',
  'explains',
  'refersBack',
  'courseLabel',
  'storyLabel',
  'byRule',
  'explicitCause',
  'chatter',
  'unproven',
] as const
export type Signal = (typeof signals)[number]

/**
 * The wordings of one language. Each entry is the source of a regular expression, case-insensitive: in `headings` it
 * must match the whole label, in `announcements` some part of a sentence that announces what follows, in `signals` some
 * part of a sentence.
 */
export interface Lexicon {
  readonly headings: Readonly<Record<Cue, readonly string[]>>
  readonly announcements: Readonly<Record<Cue, readonly string[]>>
  readonly signals: Readonly<Record<Signal, readonly string[]>>
}

/** What a heading of this wording stands over; `null` where it is none that help desks use. */
export function cueOfHeading(label: string): Cue | null {
  const key = label.replace(/\s+/gu, ' ').trim()
  if (key === '' || key.length > 60) return null
  return cues.find((cue) => headings.get(cue)?.test(key)) ?? null
}

/** What a label in words of its own is about, by the words it holds (`What users saw`, `怎么回事`); `null` where none tells. */
export function senseOfLabel(label: string): LabelSense | null {
  if (label.length > 60) return null
  return labelSenses.find(([, pattern]) => pattern.test(label))?.[0] ?? null
}

/** What a sentence such as `The root cause was the following` announces; `null` where it announces nothing known. */
export function cueOfAnnouncement(sentence: string): Cue | null {
  if (sentence.length > 160) return null
  return cues.find((cue) => announcements.get(cue)?.test(sentence)) ?? null
}

/** Whether a sentence is worded like this, in any language: threads mix them. Reads its first 2,000 characters. */
export function says(signal: Signal, sentence: string): boolean {
  let answers = answered.get(sentence)
  if (answers === undefined) {
    if (answered.size >= mostAnswered) answered.clear()
    answers = new Map()
    answered.set(sentence, answers)
  }
  const known = answers.get(signal)
  if (known !== undefined) return known
  const answer = isWorded(signal, sentence)
  answers.set(signal, answer)
  return answer
}

/** Every part of drafting asks the same things of a sentence, so answers are kept for the sentences of a case. */
const answered = new Map<string, Map<Signal, boolean>>()
const mostAnswered = 500

function isWorded(signal: Signal, sentence: string): boolean {
  const text = sentence.length > 2000 ? sentence.slice(0, 2000) : sentence
  const holds = (wording: RegExp): boolean => canMatch(wording, text) && wording.test(text)
  return (
    (han.test(text) && chineseSignals.get(signal)?.some(holds) === true) ||
    (latin.test(text) && englishSignals.get(signal)?.some(holds) === true)
  )
}

/** Where in a sentence a wording begins; -1 where it does not occur. */
export function placeOf(signal: Signal, sentence: string): number {
  const text = sentence.slice(0, 2000)
  const places = [chineseSignals, englishSignals].flatMap(
    (wordings) => wordings.get(signal)?.flatMap((wording) => wording.exec(text)?.index ?? []) ?? [],
  )
  return places.length === 0 ? -1 : Math.min(...places)
}

const lexicons: readonly Lexicon[] = [chinese, english]

const headings = new Map(
  cues.map((cue) => [
    cue,
    compile(
      lexicons.flatMap((lexicon) => lexicon.headings[cue]),
      true,
    ),
  ]),
)
const announcements = new Map(
  cues.map((cue) => [
    cue,
    compile(
      lexicons.flatMap((lexicon) => lexicon.announcements[cue]),
      false,
    ),
  ]),
)
const labelSenses = labelWords.map(([sense, sources]) => [sense, compile(sources, false)] as const)
const chineseSignals = new Map(
  signals.map((signal) => [signal, compileEach([...chinese.signals[signal], ...(everydayChinese[signal] ?? [])])]),
)
const englishSignals = new Map(
  signals.map((signal) => [signal, compileEach([...english.signals[signal], ...(everydayEnglish[signal] ?? [])])]),
)

const han = /[\u4e00-\u9fff]/u
const latin = /[a-z]{2}/iu

function compile(sources: readonly string[], whole: boolean): RegExp {
  if (sources.length === 0) return /(?!)/u
  const alternatives = sources.map((source) => `(?:${source})`).join('|')
  return new RegExp(whole ? `^(?:${alternatives})$` : alternatives, 'iu')
}

/** One expression a wording: most need a word that the sentence does not have, and need not run. */
function compileEach(sources: readonly string[]): readonly RegExp[] {
  return sources.map((source) => new RegExp(source, 'iu'))
}
