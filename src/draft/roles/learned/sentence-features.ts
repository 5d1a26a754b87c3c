/** What the role model looks at: a sentence's words, its first and last ones, who wrote it, where it stands, and the sentences beside it. */
import type { Role as AuthorRole } from '../../../model/reading.ts'
import { says, type Signal } from '../../lexicon/lexicon.ts'

/** A sentence with its place in the thread. */
export interface ThreadSentence {
  readonly text: string
  readonly author: AuthorRole
  /** Place of its message in the thread, from 0. */
  readonly message: number
}

/** What speaks for and against the roles of one sentence. */
export interface FeaturedSentence {
  /** Names of the features that hold, each once. */
  readonly features: readonly string[]
  /** First of its message. */
  readonly opensMessage: boolean
}

/** The features of a thread's sentences, oldest message first. The same in training and in reading. */
export function featuresOf(thread: readonly ThreadSentence[]): readonly FeaturedSentence[] {
  const messages = messagesOf(thread)
  return messages.flatMap((message, at) => {
    const course = courseOf(messages, at)
    return message.map((sentence, place) => {
      const features = new Set(['bias', ...course])
      addPlace(features, sentence.author, placeOf(at, messages.length), placeOf(place, message.length))
      addWords(features, sentence)
      addNeighbour(features, '<', message[place - 1])
      addNeighbour(features, '>', message[place + 1])
      return { features: [...features], opensMessage: place === 0 }
    })
  })
}

/** A sentence taken apart. */
interface Wording {
  readonly author: 'c' | 'a'
  readonly text: string
  readonly words: readonly string[]
  /** What its neighbours see of it: English words, pairs of Han characters, and its signals. */
  readonly grams: readonly string[]
  /** What lists of wordings recognise in it: they know more ways to say a thing than the labelled threads hold. */
  readonly signals: readonly Signal[]
}

function messagesOf(thread: readonly ThreadSentence[]): readonly (readonly Wording[])[] {
  const messages: Wording[][] = []
  let last = -1
  for (const sentence of thread) {
    if (sentence.message !== last) messages.push([])
    last = sentence.message
    messages.at(-1)?.push(wordingOf(sentence))
  }
  return messages
}

function wordingOf({ text, author }: ThreadSentence): Wording {
  const folded = foldSentence(text)
  const words = folded.match(word) ?? []
  const grams = words.flatMap((one, at) => {
    const next = words[at + 1]
    if (!han.test(one)) return [one]
    return next !== undefined && han.test(next) ? [one + next] : []
  })
  return {
    author: author === 'customer' ? 'c' : 'a',
    text: folded,
    words,
    grams,
    signals: tellingSignals.filter((signal) => says(signal, text)),
  }
}

const tellingSignals: readonly Signal[] = [
  'success',
  'noChange',
  'exclusion',
  'hedge',
  'statedCause',
  'possibleCause',
  'explains',
  'mechanism',
  'byDesign',
  'unresolved',
  'notReproducible',
  'remedy',
  'instruction',
  'applied',
  'workaround',
  'administration',
  'inquiry',
  'request',
  'problem',
  'environment',
  'finding',
  'courtesy',
]

/** Who writes before and after a message, and how often its own side does. */
function courseOf(messages: readonly (readonly Wording[])[], at: number): readonly string[] {
  const authors = messages.map(([first]) => first?.author)
  const own = authors[at] ?? 'a'
  const sides = (from: number, to: number): number =>
    Math.min(2, authors.slice(from, to).filter((author) => author === own).length)
  const [before, rest] = [sides(0, at), sides(at + 1, authors.length)]
  return [
    `${own} next ${authors[at + 1] ?? '-'}`,
    `${own} before ${before}`,
    `${own} rest ${rest}`,
    `${own} before ${before} rest ${rest}`,
  ]
}

function addPlace(features: Set<string>, author: string, inThread: string, inMessage: string): void {
  for (const place of [`message ${inThread}`, `sentence ${inMessage}`, `message ${inThread} sentence ${inMessage}`]) {
    features.add(place)
    features.add(`${author}|${place}`)
  }
}

function placeOf(at: number, of: number): string {
  return at === 0 ? 'first' : at === of - 1 ? 'last' : at === 1 ? 'second' : 'middle'
}

function addNeighbour(features: Set<string>, side: '<' | '>', neighbour: Wording | undefined): void {
  for (const gram of neighbour?.grams ?? []) features.add(side + gram)
  for (const signal of neighbour?.signals ?? []) features.add(`${side}*${signal}`)
}

function addWords(features: Set<string>, { author, text, words, signals }: Wording): void {
  for (const signal of signals) {
    features.add(`*${signal}`)
    features.add(`${author}|*${signal}`)
  }
  for (const shape of shapesOf(text)) {
    features.add(shape)
    features.add(`${author}|${shape}`)
  }
  words.forEach((one, at) => {
    features.add(one)
    features.add(`${author}|${one}`)
    if (at < opening) features.add(`^^${one}`)
    const next = words[at + 1]
    if (next === undefined) return
    features.add(`${one} ${next}`)
    const afterNext = words[at + 2]
    if (afterNext !== undefined) features.add(`${one} ${next} ${afterNext}`)
  })
  const [first = '', second = ''] = words
  features.add(`^${first}`)
  features.add(`^${first} ${second}`)
  features.add(`^${words.slice(0, opening).join(' ')}`)
  features.add(`${words.at(-2) ?? ''} ${words.at(-1) ?? ''}$`)
}

/** How many words make a sentence's opening. */
const opening = 4

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
    .replace(greeted, '')
}

// hello ‹masked› , maybe the lens is dirty   您好,请 …: who says something after a greeting does not greet
const greeted =
  /^\s*(?:(?:hello|hi|hey|dear|(?:good )?(?:morning|afternoon|evening)|greetings)\b[^,.!?:\n]{0,40}[,!:]\s*(?=\S.{7})|[^,.!?:\n]{0,16}(?:您好|你好|们好|大家好)[^,.!?:\n]{0,4}[,.!:]\s*(?=\S.{4}))/u

// [host 1]   [客户]
const masked = /\[[\p{L} -]{2,20}\d{0,3}\]/gu
// https://docs.example.com/a   C:\Program Files   /etc/hosts
const address =
  /\bhttps?:\/\/[^\s<>"']{1,200}|\b[a-z]:\\[^\s<>"']{1,200}|(?<![\p{L}\p{N}])\/[\w.-]{1,60}\/[\w./-]{0,200}/gu
// 0x80070005   16.0.4266   ora-00257
const withDigit = /[a-z_.-]{0,20}\d[\da-z_.:-]{0,40}/gu

// Latin words, marks that tell something, and Han characters one by one
const word = /‹[a-z]+›|[a-zà-ÿ]+(?:['’-][a-zà-ÿ]+)*|\p{Script=Han}|[?!:;]/gu
const han = /^\p{Script=Han}/u

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
