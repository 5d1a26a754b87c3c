/** The words of a statement beside those of its evidence: which are new, and how many. */
import { stemEnglish } from '../../language/english-stem.ts'
import { findTokens } from '../../language/tokens.ts'
import { freeWords } from './free-words.ts'

/** The words of a text as they are looked up. */
export interface EvidenceWords {
  /** Stems of its Latin words. */
  readonly stems: ReadonlySet<string>
  readonly characters: ReadonlySet<string>
  /** Pairs of neighbouring Han characters. */
  readonly pairs: ReadonlySet<string>
}

/** Takes the words of several passages together. */
export function readWords(texts: readonly string[]): EvidenceWords {
  const stems = new Set<string>()
  const characters = new Set<string>()
  const pairs = new Set<string>()
  for (const text of texts) {
    for (const { word } of latinWords(text)) for (const part of partsOf(word)) stems.add(part)
    for (const run of hanRuns(text)) {
      for (const character of run) characters.add(character)
      for (const pair of pairsOf(run)) pairs.add(pair)
    }
  }
  return { stems, characters, pairs }
}

/** Whether a statement names something that its evidence does not: a Latin name, or Han characters of which none stands there. */
export function namesSomethingNew(statement: string, evidence: EvidenceWords): boolean {
  const isChinese = hanRuns(statement).length > 0
  const newName = latinWords(statement).some(({ word, opens }) => {
    if (isKnown(word, evidence) || !(isChinese ? /\p{L}{2}/u.test(word) : looksLikeName(word, opens))) return false
    return !partsOf(word).every((part) => freeStems.has(part))
  })
  return newName || hanRuns(withoutFreeHan(statement)).some((run) => hasNewRun(run, evidence))
}

/** Share of the words that carry meaning that must stand in the evidence, in one form or another. */
const enoughStems = 0.7
/** Han characters stand in many words: more of them must be there, and in the same neighbourhood. */
const enoughCharacters = 0.8
const enoughPairs = 0.35
/** Fewer than this tell nothing by their share. */
const fewUnits = 3

/**
 * Whether enough of a statement's words stand in its evidence, in all of it and in each of its clauses: what was made up is
 * often hung on to what was not. Words that only hold it together are not counted.
 */
export function isCovered(statement: string, evidence: EvidenceWords): boolean {
  const { latin, characters, pairs } = unitsOf(statement)
  if (latin.length + characters.length === 0) return findTokens(statement).length > 0
  if (latin.length > 0 && knownShare(latin, evidence) < (latin.length < fewUnits ? half : enoughStems)) return false
  if (characters.length >= fewUnits) {
    if (shareOf(characters, evidence.characters) < enoughCharacters) return false
    if (shareOf(pairs, evidence.pairs) < enoughPairs) return false
  }
  return statement.split(clauseEnd).every((clause) => isClauseKnown(clause, evidence))
}

function isClauseKnown(clause: string, evidence: EvidenceWords): boolean {
  const { latin, pairs } = unitsOf(clause)
  const known = latin.filter((word) => isKnown(word, evidence)).length
  const knownPairs = pairs.filter((pair) => evidence.pairs.has(pair)).length
  if (latin.length + pairs.length === 0) return true
  if (known + knownPairs === 0) return false
  return latin.length < fewUnits || known / latin.length >= half
}

const half = 0.5

// ，, comma and stop; words that hang one thing on to another
const clauseEnd =
  /[，；：。！？]|[,;:.!?](?=\s|$)|\s(?:but|however|whereas|because|which|so|since|as|due to|thanks to)\s|(?:由于|因为|但是?|而是|然而)/u

interface Units {
  readonly latin: readonly string[]
  readonly characters: readonly string[]
  readonly pairs: readonly string[]
}

function unitsOf(text: string): Units {
  const runs = hanRuns(withoutFreeHan(text))
  return {
    latin: latinWords(text)
      .map(({ word }) => word)
      .filter((word) => !partsOf(word).every((part) => freeStems.has(part))),
    characters: runs.flatMap((run) => Array.from(run)),
    pairs: runs.flatMap((run) => pairsOf(run)),
  }
}

function knownShare(words: readonly string[], evidence: EvidenceWords): number {
  return words.filter((word) => isKnown(word, evidence)).length / words.length
}

/** How much a statement has in common with a text: the share of its words that stand there, from 0 to 1. */
export function kinship(statement: string, text: string): number {
  const evidence = readWords([text])
  const { latin, pairs } = unitsOf(statement)
  const known = latin.filter((word) => isKnown(word, evidence)).length
  const all = latin.length + pairs.length
  return all === 0 ? 0 : (known + pairs.filter((pair) => evidence.pairs.has(pair)).length) / all
}

function isKnown(word: string, { stems }: EvidenceWords): boolean {
  return partsOf(word).every((part) => stems.has(part))
}

/** `set-up's` → `set`, `up`, in lower case, each by its stem. */
function partsOf(word: string): readonly string[] {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s?$/u, '')
    .split(/[-'_]/u)
    .filter((part) => part !== '')
    .map((part) => (/^[a-z]+$/u.test(part) ? stemEnglish(part) : part))
}

interface LatinWord {
  readonly word: string
  /** Whether it begins a sentence, where every word has a capital. */
  readonly opens: boolean
}

function latinWords(text: string): readonly LatinWord[] {
  const folded = text.normalize('NFKC')
  return [...folded.matchAll(latinWord)].map((found) => ({
    word: found[0],
    opens: opening.test(folded.slice(Math.max(0, found.index - 8), found.index)),
  }))
}

// `: `, `. “`, the start of the text
const opening = /(?:^|[.!?:;]\s{1,4}|["“(「]|\n)\s{0,4}$/u

// set-up’s | OneDrive | v2 | naïve; not a number alone
const latinWord =
  /(?=[\p{N}_'’-]{0,40}(?!\p{Script=Han})\p{L})(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{N}_'’-]){0,80}/gu

/** A capital anywhere but at the start of a sentence, or a second one. */
function looksLikeName(word: string, opens: boolean): boolean {
  return /^.+\p{Lu}/u.test(word) || (/^\p{Lu}/u.test(word) && !(opens && isOrdinaryOpening(word)))
}

/** Verb forms and the like that begin sentences: `Restarting`, `Clearly`. What else begins one may be a name. */
function isOrdinaryOpening(word: string): boolean {
  return /^\p{Lu}\p{Ll}+(?:ing|ed|ly)$/u.test(word)
}

function hanRuns(text: string): readonly string[] {
  return text.match(/\p{Script=Han}+/gu) ?? []
}

function pairsOf(run: string): readonly string[] {
  return Array.from({ length: Math.max(0, run.length - 1) }, (_, index) => run.slice(index, index + 2))
}

function shareOf(units: readonly string[], among: ReadonlySet<string>): number {
  return units.length === 0 ? 1 : units.filter((unit) => among.has(unit)).length / units.length
}

/** Two characters in a row that stand nowhere in the evidence: a word that is not from there. */
function hasNewRun(run: string, { characters }: EvidenceWords): boolean {
  return pairsOf(run).some((pair) => Array.from(pair).every((character) => !characters.has(character)))
}

function withoutFreeHan(text: string): string {
  return text.replaceAll(freeHan, ' ')
}

const freeHan = new RegExp(freeWords['zh-CN'].toSorted((left, right) => right.length - left.length).join('|'), 'gu')

const freeStems: ReadonlySet<string> = new Set(freeWords.en.map((word) => stemEnglish(word)))
