/** What of a sentence the role model looks at: its words, its first and last words, who wrote it and where it stands. */
import type { Role as AuthorRole } from '../../../model/reading.ts'

/** A sentence with its place in the thread. */
export interface PlacedSentence {
  readonly text: string
  readonly author: AuthorRole
  /** Place of its message in the thread, from 0, and how many messages there are. */
  readonly message: number
  readonly messages: number
  /** Place in its message, from 0, and how many sentences that has. */
  readonly sentence: number
  readonly sentences: number
}

/** Names of the features that hold for a sentence, each once. The same in training and in reading. */
export function featuresOf(sentence: PlacedSentence): readonly string[] {
  const features = new Set<string>(['bias'])
  const author = sentence.author === 'customer' ? 'c' : 'a'
  for (const place of placesOf(sentence)) {
    features.add(place)
    features.add(`${author}|${place}`)
  }
  const text = foldSentence(sentence.text)
  for (const shape of shapesOf(text)) {
    features.add(shape)
    features.add(`${author}|${shape}`)
  }
  const words = wordsOf(text)
  words.forEach((word, at) => {
    features.add(word)
    features.add(`${author}|${word}`)
    const next = words[at + 1]
    if (next === undefined) return
    features.add(`${word} ${next}`)
    const afterNext = words[at + 2]
    if (afterNext !== undefined) features.add(`${word} ${next} ${afterNext}`)
  })
  const [first = '', second = ''] = words
  features.add(`^${first}`)
  features.add(`^${first} ${second}`)
  features.add(`${words.at(-2) ?? ''} ${words.at(-1) ?? ''}$`)
  return [...features]
}

/** The longest stretch of a sentence that is looked at: what it is shows early, and logs are long. In UTF-16 units. */
const longestLook = 400

/**
 * Lower case and half width; masked values and everything with a digit in it (codes, versions, times) stand for their kind, so that
 * what was learned from one case holds for another.
 */
function foldSentence(text: string): string {
  return text
    .slice(0, longestLook)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(masked, ' ‹masked› ')
    .replaceAll(address, ' ‹path› ')
    .replaceAll(withDigit, ' ‹number› ')
}

// [host 1]   [客户]
const masked = /\[[\p{L} -]{2,20}\d{0,3}\]/gu
// https://docs.example.com/a   C:\Program Files   /etc/hosts
const address =
  /\bhttps?:\/\/[^\s<>"']{1,200}|\b[a-z]:\\[^\s<>"']{1,200}|(?<![\p{L}\p{N}])\/[\w.-]{1,60}\/[\w./-]{0,200}/gu
// 0x80070005   16.0.4266   ora-00257
const withDigit = /[a-z_.-]{0,20}\d[\da-z_.:-]{0,40}/gu

/** Latin words, marks that tell something, and Han characters one by one. */
function wordsOf(text: string): readonly string[] {
  return text.match(word) ?? []
}

const word = /‹[a-z]+›|[a-zà-ÿ]+(?:['’-][a-zà-ÿ]+)*|\p{Script=Han}|[?!:;]/gu

function placesOf({ message, messages, sentence, sentences }: PlacedSentence): readonly string[] {
  const inThread = message === 0 ? 'first' : message === messages - 1 ? 'last' : message === 1 ? 'second' : 'middle'
  const inMessage =
    sentence === 0 ? 'first' : sentence === sentences - 1 ? 'last' : sentence === 1 ? 'second' : 'middle'
  return [`message ${inThread}`, `sentence ${inMessage}`, `message ${inThread} sentence ${inMessage}`]
}

function shapesOf(text: string): readonly string[] {
  const length = text.length < 6 ? 'tiny' : text.length < 20 ? 'short' : text.length < 80 ? 'middling' : 'long'
  const shapes = [`length ${length}`]
  if (/[?]["”)]?\s*$/u.test(text)) shapes.push('asks')
  if (/[:]\s*$/u.test(text)) shapes.push('leads on')
  if (/[{}<>|=\\$#]/u.test(text)) shapes.push('code')
  if (/^\s*(?:[-*•]|‹number›|\(?[a-z\d][.)、])/u.test(text)) shapes.push('listed')
  if (text.includes('‹number›')) shapes.push('has number')
  if (text.includes('‹path›')) shapes.push('has path')
  if (text.includes('‹masked›')) shapes.push('has mask')
  return shapes
}
