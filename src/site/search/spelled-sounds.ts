/** A query of several words that spells out how Chinese sounds: `shouyin rijie`, `da yin ji`. */
import { pinyinSyllables } from './pinyin-syllables.ts'
import type { QueryTerm } from './query-term.ts'

interface Stretch {
  readonly sounds: string
  readonly start: number
  readonly end: number
  /** Whether it was written syllable by syllable. */
  readonly isApart: boolean
}

/**
 * The terms of such a query: each word of several syllables, and syllables that stand alone put together with those beside them. Empty where
 * any word could not be Chinese, or where it is one word.
 */
export function spelledSounds(query: string): readonly QueryTerm[] {
  if (!plainWords.test(query)) return []
  const words: Stretch[] = []
  for (const { 0: written, index: start } of query.matchAll(word)) {
    const sounds = written.toLowerCase()
    const syllables = pinyinSyllables(sounds)
    if (syllables.length === 0) return []
    words.push({ sounds, start, end: start + written.length, isApart: syllables.length === 1 })
  }
  const stretches: Stretch[] = []
  for (const one of words) {
    const before = stretches.at(-1)
    const isGoingOn = before?.isApart === true && one.isApart
    if (isGoingOn) stretches.pop()
    stretches.push(isGoingOn ? { ...one, sounds: before.sounds + one.sounds, start: before.start } : one)
  }
  return stretches.map(({ sounds, start, end }) => ({
    kind: 'word',
    keys: [sounds],
    words: sounds,
    start,
    end,
    times: 1,
    code: null,
  }))
}

// Example: `da yin ji`
const plainWords = /^\s*[a-z]{1,40}(?:[\s'’]+[a-z]{1,40}){1,11}\s*$/iu
const word = /[a-z]+/giu
