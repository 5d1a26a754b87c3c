/** What the role model looks at: a sentence's words, its first and last ones, who wrote it, where it stands, and the sentences beside it. */
import { remembered } from '../../../language/remembered.ts'
import type { Role as AuthorRole } from '../../../model/reading.ts'
import { says, type Signal } from '../../lexicon/lexicon.ts'
import { pieceOf, type FeatureBook, type Piece } from './feature-book.ts'

/** A sentence with its place in the thread. */
export interface ThreadSentence {
  readonly text: string
  readonly author: AuthorRole
  /** Place of its message in the thread, from 0. */
  readonly message: number
}

/** What speaks for and against the roles of one sentence. */
export interface FeaturedSentence {
  /** The features that hold and that the book has, each once, by their numbers. */
  readonly features: readonly number[]
  /** First of its message. */
  readonly opensMessage: boolean
}

/** The features of a thread's sentences, oldest message first. The same in training and in reading. */
export function featuresOf(thread: readonly ThreadSentence[], book: FeatureBook): readonly FeaturedSentence[] {
  const messages = messagesOf(thread)
  const features = new Features(book)
  return messages.flatMap((message, at) => {
    const course = courseOf(messages, at)
    return message.map((sentence, place) => {
      features.begin()
      features.add(bias)
      for (const piece of course) features.add(piece)
      addPlace(features, sentence.author, placeOf(at, messages.length), placeOf(place, message.length))
      addWords(features, sentence)
      addNeighbour(features, before, message[place - 1])
      addNeighbour(features, behind, message[place + 1])
      return { features: features.all(), opensMessage: place === 0 }
    })
  })
}

/** The features of one sentence after the other, as they are found. */
class Features {
  private readonly book: FeatureBook
  private numbers: number[] = []

  constructor(book: FeatureBook) {
    this.book = book
  }

  begin(): void {
    this.numbers = []
  }

  /** Adds the feature that is named by these pieces one behind the other. */
  add(one: Piece, two?: Piece, three?: Piece, four?: Piece, five?: Piece): void {
    const number = this.book.numberOf(one, two, three, four, five)
    // A sentence has some dozens that the book knows.
    if (number >= 0 && !this.numbers.includes(number)) this.numbers.push(number)
  }

  /** Those of the sentence that was begun last. */
  all(): readonly number[] {
    return this.numbers
  }
}

/** A sentence taken apart. */
interface Wording {
  readonly author: 'c' | 'a'
  readonly text: string
  readonly words: readonly Word[]
  /** What its neighbours see of it beside its signals: English words, pairs of Han characters. */
  readonly grams: readonly (readonly [Piece, Piece])[]
  /** What lists of wordings recognise in it: they know more ways to say a thing than the labelled threads hold. */
  readonly signals: readonly Piece[]
}

interface Word extends Piece {
  readonly isHan: boolean
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
  const words = (folded.match(word) ?? []).map((one) => wordAs(one))
  const grams = words.flatMap((one, at): (readonly [Piece, Piece])[] => {
    const next = words[at + 1]
    if (!one.isHan) return [[one, nothing]]
    return next?.isHan === true ? [[one, next]] : []
  })
  return {
    author: author === 'customer' ? 'c' : 'a',
    text: folded,
    words,
    grams,
    signals: tellingSignals.flatMap(({ signal, piece }) => (says(signal, text) ? [piece] : [])),
  }
}

/** The same words come again and again. */
const wordAs: (text: string) => Word = remembered(
  (text: string) => ({ ...pieceOf(text), isHan: han.test(text) }),
  20_000,
)

const tellingSignals = (
  [
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
  ] as const satisfies readonly Signal[]
).map((signal) => ({ signal, piece: pieceOf(`*${signal}`) }))

/** Who writes before and after a message, and how often its own side does. */
function courseOf(messages: readonly (readonly Wording[])[], at: number): readonly Piece[] {
  const authors = messages.map(([first]) => first?.author)
  const own = authors[at] ?? 'a'
  const sides = (from: number, to: number): number =>
    Math.min(2, authors.slice(from, to).filter((author) => author === own).length)
  const [earlier, rest] = [sides(0, at), sides(at + 1, authors.length)]
  return [
    `${own} next ${authors[at + 1] ?? '-'}`,
    `${own} before ${earlier}`,
    `${own} rest ${rest}`,
    `${own} before ${earlier} rest ${rest}`,
  ].map(pieceOf)
}

type Place = keyof typeof messagePlaces

function addPlace(features: Features, author: 'c' | 'a', inThread: Place, inMessage: Place): void {
  const side = sides[author]
  const message = messagePlaces[inThread]
  const sentence = sentencePlaces[inMessage]
  features.add(message)
  features.add(side, message)
  features.add(sentence)
  features.add(side, sentence)
  features.add(message, gap, sentence)
  features.add(side, message, gap, sentence)
}

function placeOf(at: number, of: number): Place {
  return at === 0 ? 'first' : at === of - 1 ? 'last' : at === 1 ? 'second' : 'middle'
}

function addNeighbour(features: Features, side: Piece, neighbour: Wording | undefined): void {
  for (const [one, next] of neighbour?.grams ?? []) features.add(side, one, next)
  for (const signal of neighbour?.signals ?? []) features.add(side, signal)
}

function addWords(features: Features, { author, text, words, signals }: Wording): void {
  const side = sides[author]
  for (const piece of [...signals, ...shapesOf(text)]) {
    features.add(piece)
    features.add(side, piece)
  }
  words.forEach((one, at) => {
    features.add(one)
    features.add(side, one)
    if (at < opening) features.add(within, one)
    const next = words[at + 1]
    if (next === undefined) return
    features.add(one, gap, next)
    const afterNext = words[at + 2]
    if (afterNext !== undefined) features.add(one, gap, next, gap, afterNext)
  })
  const [first = nothing, second = nothing] = words
  features.add(opens, first)
  features.add(opens, first, gap, second)
  const beginning = words.slice(0, opening).map((one) => one.text)
  features.add(opens, pieceOf(beginning.join(' ')))
  features.add(words.at(-2) ?? nothing, gap, words.at(-1) ?? nothing, ends)
}

const nothing = pieceOf('')
const bias = pieceOf('bias')
const gap = pieceOf(' ')
const opens = pieceOf('^')
const within = pieceOf('^^')
const ends = pieceOf('$')
const before = pieceOf('<')
const behind = pieceOf('>')
const sides = { c: pieceOf('c|'), a: pieceOf('a|') } as const
const messagePlaces = {
  first: pieceOf('message first'),
  last: pieceOf('message last'),
  second: pieceOf('message second'),
  middle: pieceOf('message middle'),
} as const
const sentencePlaces = {
  first: pieceOf('sentence first'),
  last: pieceOf('sentence last'),
  second: pieceOf('sentence second'),
  middle: pieceOf('sentence middle'),
} as const

/** How many words make a sentence's opening. */
const opening = 4

/** The longest stretch of a sentence that is looked at: what it is shows early, and logs are long. In UTF-16 units. */
const longestLook = 400

/**
 * Lower case and half width; masked values and everything with a digit in it (codes, versions, times) stand for their kind, so that
 * what was learned from one case holds for another.
 */
function foldSentence(text: string): string {
  const look = text.slice(0, longestLook).normalize('NFKC').toLowerCase()
  const unmasked = look.includes('[') ? look.replaceAll(masked, ' ‹masked› ') : look
  const unplaced = /[\\/]/u.test(unmasked) ? unmasked.replaceAll(address, ' ‹path› ') : unmasked
  const folded = /\d/u.test(unplaced) ? unplaced.replaceAll(withDigit, ' ‹number› ') : unplaced
  return folded.replace(greeted, '')
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

function shapesOf(text: string): readonly Piece[] {
  const length = text.length < 6 ? 'tiny' : text.length < 20 ? 'short' : text.length < 80 ? 'middling' : 'long'
  const found = [shapes[length]]
  if (/[?]["”)]?\s*$/u.test(text)) found.push(shapes.asks)
  if (/[:]\s*$/u.test(text)) found.push(shapes.leads)
  if (/[{}<>|=\\$#]/u.test(text)) found.push(shapes.code)
  if (/^\s*(?:[-*•]|‹number›|\(?[a-z\d][.)、])/u.test(text)) found.push(shapes.listed)
  if (text.includes('‹number›')) found.push(shapes.number)
  if (text.includes('‹path›')) found.push(shapes.path)
  if (text.includes('‹masked›')) found.push(shapes.mask)
  return found
}

const shapes = {
  tiny: pieceOf('length tiny'),
  short: pieceOf('length short'),
  middling: pieceOf('length middling'),
  long: pieceOf('length long'),
  asks: pieceOf('asks'),
  leads: pieceOf('leads on'),
  code: pieceOf('code'),
  listed: pieceOf('listed'),
  number: pieceOf('has number'),
  path: pieceOf('has path'),
  mask: pieceOf('has mask'),
} as const
