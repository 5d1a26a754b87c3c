/** Finds the articles that hold a term of the query, in this spelling or, where there is none, in one that comes near. */
import { soundTerm } from '../../model/search-index.ts'
import { editDistance } from './edit-distance.ts'
import type { SearchIndex } from './index-files.ts'
import { pinyinSyllables } from './pinyin-syllables.ts'
import type { QueryTerm } from './query-term.ts'
import type { StoredTerm } from '../../model/term-shard.ts'

export interface FoundTerm {
  readonly term: QueryTerm
  /** Entries of the index that stand for the term; an article counts for the best of them. */
  readonly entries: readonly StoredTerm[]
  /**
   * `exact`: in one of its spellings; `start`: as the beginning of longer terms; `near`: as a word mistyped; `sound`: as
   * Chinese sounds, spelled out or by their first letters.
   */
  readonly match: 'exact' | 'start' | 'near' | 'sound' | 'none'
}

/** @param isAlone whether the query says nothing else: only then are letters taken for Chinese sounds */
export async function lookUp(term: QueryTerm, index: SearchIndex, isAlone: boolean): Promise<FoundTerm> {
  const exact = (await Promise.all(term.keys.map((key) => index.entryOf(key)))).filter((entry) => entry !== undefined)
  if (exact.length > 0) {
    return { term, entries: exact, match: 'exact' }
  }
  const [key = ''] = term.keys
  const longer = key.length >= shortestStart(term) ? await startingWith(key, index) : []
  if (longer.length > 0) {
    return { term, entries: longer, match: 'start' }
  }
  const near = term.kind === 'word' ? await nearestWords(key, index) : []
  if (near.length > 0) {
    return { term, entries: near, match: 'near' }
  }
  const sounding = isAlone ? await soundingLike(term.words.toLowerCase(), index) : []
  return { term, entries: sounding, match: sounding.length > 0 ? 'sound' : 'none' }
}

/** Titles that sound like `wfdl`, the first letters, like `wufadenglu`, or, two syllables alone, like `dayin`. */
async function soundingLike(letters: string, index: SearchIndex): Promise<readonly StoredTerm[]> {
  if (!plainLetters.test(letters)) return []
  const asInitials = await startingWith(soundTerm(letters.slice(0, mostInitials)), index)
  const syllables = pinyinSyllables(letters)
  if (asInitials.length > 0 || syllables.length < 2) return asInitials
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('')
  return startingWith(
    soundTerm(initials.length < fewestInitials ? syllables.join("'") : initials.slice(0, mostInitials)),
    index,
  )
}

// Example: `wfdl`
const plainLetters = /^[a-z]{3,40}$/u
/** The index has none with fewer letters. */
const fewestInitials = 3
/** The index has so many letters from each character on. */
const mostInitials = 8

/** A lone Chinese character, three letters and four digits are worth completing. */
function shortestStart(term: QueryTerm): number {
  return { pair: 1, word: 3, token: 4 }[term.kind]
}

/** A beginning stands for at most this many terms. */
const mostCompletions = 16

async function startingWith(start: string, index: SearchIndex): Promise<readonly StoredTerm[]> {
  // The terms go on in the next shard where this one ends with them; U+10FFFF is after everything they can begin with.
  const shards = new Set([await index.shardOf(start), await index.shardOf(`${start}\u{10ffff}`)])
  const found = [...shards].flat().filter((entry) => entry.term.startsWith(start))
  return found.sort((left, right) => right.count - left.count).slice(0, mostCompletions)
}

/** Words one letter away, or two for long ones; also where the first letters were swapped or the first one is wrong. */
async function nearestWords(word: string, index: SearchIndex): Promise<readonly StoredTerm[]> {
  if (!correctable.test(word)) {
    return []
  }
  const most = word.length >= 8 ? 2 : 1
  const lists = await Promise.all([...new Set([word.charAt(0), word.charAt(1)])].map((letter) => index.words(letter)))
  const near = lists
    .flat()
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate, most) }))
    .filter(({ distance }) => distance <= most)
  const nearest = Math.min(...near.map(({ distance }) => distance))
  const words = near.filter(({ distance }) => distance === nearest).map(({ candidate }) => candidate)
  const entries = await Promise.all(words.slice(0, mostCompletions).map((candidate) => index.entryOf(candidate)))
  return entries.filter((entry) => entry !== undefined)
}

// Example: `outlok`
const correctable = /^[a-z]{4,24}$/u
