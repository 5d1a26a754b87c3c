/** The words that a person should look at, as lines to read. */
import { counted } from './report.ts'
import type { WordToLookAt } from './doubtful-in-articles.ts'

const kinds: Readonly<Record<WordToLookAt['kind'], string>> = {
  name: 'a name?',
  number: 'a number or a key?',
  host: 'a machine?',
}

/** `3 words to look at`. */
export function countedWords(words: readonly WordToLookAt[]): string {
  return counted(words.length, 'word to look at', 'words to look at')
}

/** Each word with the sentences that it stands in, and what to do about them. */
export function wordsForPeople(slug: string, file: string, words: readonly WordToLookAt[], approve: string): string {
  if (words.length === 0) return `${slug}: no word stands out`
  return [
    `${slug}: ${countedWords(words)} before customers read it; no list, no setting and no other case has them`,
    ...words.flatMap(({ word, kind, places }) => [
      `  ${word}  (${kinds[kind]})`,
      ...places.slice(0, mostPlaces).map(({ line, sentence }) => `    ${file}:${line}: ${shortened(sentence, word)}`),
      ...(places.length > mostPlaces ? [`    and in ${counted(places.length - mostPlaces, 'more sentence')}`] : []),
    ]),
    '  What is personal: mask it in the article, and name it under `redaction.mask` to have it masked in every case.',
    '  What is not: name it under `products` or `redaction.keep`, and it is not asked about again. Then:',
    `    ${approve}`,
  ].join('\n')
}

const mostPlaces = 3
/** Characters. */
const widest = 160

/** As much of a sentence as a line shows, with the word in it. */
function shortened(sentence: string, word: string): string {
  if (sentence.length <= widest) return sentence
  const at = Math.max(0, sentence.indexOf(word) - 60)
  return `${at > 0 ? '…' : ''}${sentence.slice(at, at + widest)}${at + widest < sentence.length ? '…' : ''}`
}
