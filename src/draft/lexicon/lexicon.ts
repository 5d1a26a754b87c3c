/** What help desks say, by language: lists of wordings as data, and the few questions that may be asked of them. */
import { neededPieces } from '../../language/patterns/needed-pieces.ts'
import { PatternIndex } from '../../language/patterns/pattern-index.ts'
import { patternTree } from '../../language/patterns/pattern-tree.ts'
import { remembered } from '../../language/remembered.ts'
import type { Language } from '../../model/case.ts'
import { chinese } from './languages/chinese.ts'
import { english } from './languages/english.ts'
import { everydayChinese } from './languages/everyday-chinese.ts'
import { everydayEnglish } from './languages/everyday-english.ts'
import { labelWords, type LabelSense } from './languages/label-words.ts'
import { cues, signals, type Cue, type Lexicon, type Signal } from './wording-kinds.ts'

const signalNumbers: ReadonlyMap<Signal, number> = new Map(signals.map((signal, number) => [signal, number]))

/** What a heading of this wording stands over; `null` where it is none that help desks use. */
export function cueOfHeading(label: string): Cue | null {
  const key = label.replace(/\s+/gu, ' ').trim()
  if (key === '' || key.length > 60) return null
  return readHeading(key)
}

/** Sentences of a case that are kept, so that what was found in them need not be found again. */
const mostRead = 1500
const readHeading = remembered((key: string) => listedCue(key) ?? listedCue(key.replace(whose, '')), mostRead)

function listedCue(key: string): Cue | null {
  return cues.find((cue) => headings.get(cue)?.test(key)) ?? null
}

// 二线结论   L2 finding   Vendor's analysis
const whose =
  /^(?:[一二三]线|研发|原厂|厂家|厂商|后台|工程师|专家|现场)(?:团队|部门|支持|的|侧)?|^(?:l[123]|tier[ -][123]|level [123]|vendor|manufacturer|second line|third line|back ?office)(?:['’]s)? /iu

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
  return signalsIn(sentence)[signalNumbers.get(signal) ?? -1] === said
}

/** By signal `said` where a sentence is worded like it, `alike` where a wording of a language that it is not in occurs. Every part of drafting asks the same things of a sentence, so this is kept for those of a case. */
function signalsIn(sentence: string): Uint8Array {
  if (sentence === lastRead) return lastSignals
  lastRead = sentence
  lastSignals = rememberedSignals(sentence)
  return lastSignals
}

const said = 1
const alike = 2
const rememberedSignals = remembered((sentence: string) => readSignals(sentence), mostRead)
let lastRead = ''
let lastSignals: Uint8Array = new Uint8Array(signals.length)

function readSignals(sentence: string): Uint8Array {
  const text = sentence.length > longest ? sentence.slice(0, longest) : sentence
  const found = new Uint8Array(signals.length)
  const reads: Readonly<Record<Language, boolean>> = { 'zh-CN': han.test(text), en: latin.test(text) }
  const { found: numbers, count } = wordingsThatCanStandIn(text)
  for (let at = 0; at < count; at += 1) {
    const wording = wordings[numbers[at] ?? -1]
    if (wording === undefined || found[wording.signal] === said) continue
    if (wording.pattern.test(text)) found[wording.signal] = reads[wording.language] ? said : alike
  }
  return found
}

/** Where in a sentence a wording begins; -1 where it does not occur. */
export function placeOf(signal: Signal, sentence: string): number {
  const number = signalNumbers.get(signal) ?? -1
  if (signalsIn(sentence)[number] === 0) return -1
  const text = sentence.slice(0, longest)
  const { found, count } = wordingsThatCanStandIn(text)
  const places = Array.from(found.subarray(0, count)).flatMap((at) => {
    const wording = wordings[at]
    return wording?.signal === number ? (wording.pattern.exec(text)?.index ?? []) : []
  })
  return places.length === 0 ? -1 : Math.min(...places)
}

/** How much of a sentence is read, in UTF-16 units. */
const longest = 2000

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
/** One wording of a signal. */
interface Wording {
  readonly signal: number
  readonly language: Language
  readonly pattern: RegExp
}

const wordings: readonly Wording[] = signals.flatMap((name, signal) => [
  ...[...chinese.signals[name], ...(everydayChinese[name] ?? [])].map((source) => wordingOf(signal, 'zh-CN', source)),
  ...[...english.signals[name], ...(everydayEnglish[name] ?? [])].map((source) => wordingOf(signal, 'en', source)),
])

function wordingOf(signal: number, language: Language, source: string): Wording {
  return { signal, language, pattern: new RegExp(source, 'iu') }
}

/** By their places in `wordings`: `found`, `count` of them. One expression a wording: most need a word that the sentence does not have, and need not run. */
function wordingsThatCanStandIn(text: string): Pick<PatternIndex, 'found' | 'count'> {
  if (index === null) {
    index = new PatternIndex()
    for (const { pattern } of wordings) index.add(neededPieces(pattern, patternTree(pattern)))
  }
  index.read(text)
  return index
}

let index: PatternIndex | null = null

const han = /[\u4e00-\u9fff]/u
const latin = /[a-z]{2}/iu

function compile(sources: readonly string[], whole: boolean): RegExp {
  if (sources.length === 0) return /(?!)/u
  const alternatives = sources.map((source) => `(?:${source})`).join('|')
  return new RegExp(whole ? `^(?:${alternatives})$` : alternatives, 'iu')
}
