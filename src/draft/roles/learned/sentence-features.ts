/** What the role model looks at: a sentence's words, its first and last ones, who wrote it, where it stands, and the sentences beside it. */
import { remembered } from '../../../language/remembered.ts'
import { toldBehindGreeting } from '../../lexicon/greetings.ts'
import type { Role as AuthorRole } from '../../../model/reading.ts'
import { pieceOf, type FeatureBook, type Piece } from './feature-book.ts'
import { FeatureSet } from './feature-set.ts'
import { wordingOf, type Wording } from './sentence-wording.ts'

/** A sentence with its place in the thread. */
export interface ThreadSentence {
  readonly text: string
  readonly author: AuthorRole
  /** Place of its message in the thread, from 0. */
  readonly message: number
}

export type FeatureList = readonly number[]

/** What speaks for and against the roles of one sentence. */
export interface FeaturedSentence {
  /** The features that hold and that the book has, by their numbers: lists that have none in common. The same list stands for the same place and for the same sentence again. */
  readonly features: readonly FeatureList[]
  /** First of its message. */
  readonly opensMessage: boolean
}

/** The features of a thread's sentences, oldest message first. The same in training and in reading. */
export function featuresOf(thread: readonly ThreadSentence[], book: FeatureBook): readonly FeaturedSentence[] {
  const shelf = shelfOf(book)
  const messages = messagesOf(thread, shelf.sentenceOf)
  return messages.flatMap((message, at) => {
    const course = shelf.courseOf(courseOf(messages, at))
    return message.map(({ author, sentence }, place) => {
      const features = [
        course,
        shelf.placeOf(author, placeOf(at, messages.length), placeOf(place, message.length)),
        sentence.own(author),
        message[place - 1]?.sentence.beforeNext() ?? none,
        message[place + 1]?.sentence.behindLast() ?? none,
      ]
      return { features: sentence.namesPlace ? [shelf.eachOnce(features)] : features, opensMessage: place === 0 }
    })
  })
}

type Author = 'c' | 'a'

interface WrittenSentence {
  readonly author: Author
  readonly sentence: Sentence
}

function messagesOf(
  thread: readonly ThreadSentence[],
  sentenceOf: Shelf['sentenceOf'],
): readonly (readonly WrittenSentence[])[] {
  const messages: WrittenSentence[][] = []
  let last = -1
  for (const { text, author, message } of thread) {
    if (message !== last) messages.push([])
    last = message
    messages.at(-1)?.push({ author: author === 'customer' ? 'c' : 'a', sentence: sentenceOf(toldBehindGreeting(text)) })
  }
  return messages
}

/** What one book's features are found with. */
interface Shelf {
  readonly sentenceOf: (text: string) => Sentence
  readonly courseOf: (course: string) => FeatureList
  readonly placeOf: (author: Author, inThread: Place, inMessage: Place) => FeatureList
  readonly eachOnce: (lists: readonly FeatureList[]) => FeatureList
}

/** How many sentences are kept: people repeat themselves, and each other, in one case and from case to case. */
const mostSentences = 1000
const shelves = new WeakMap<FeatureBook, Shelf>()

function shelfOf(book: FeatureBook): Shelf {
  const known = shelves.get(book)
  if (known !== undefined) return known
  const set = new FeatureSet(book)
  const places = new Map<string, FeatureList>()
  const shelf: Shelf = {
    sentenceOf: remembered((text: string) => new Sentence(wordingOf(text), set), mostSentences),
    courseOf: remembered((course) => gather(set, () => addCourse(set, course)), mostSentences),
    placeOf: (author, inThread, inMessage) => {
      const key = `${author} ${inThread} ${inMessage}`
      const list = places.get(key) ?? gather(set, () => addPlace(set, author, inThread, inMessage))
      places.set(key, list)
      return list
    },
    eachOnce: (lists) => gather(set, () => lists.forEach((list) => set.addNumbers(list))),
  }
  shelves.set(book, shelf)
  return shelf
}

function gather(set: FeatureSet, add: () => void): FeatureList {
  set.begin()
  add()
  return set.all()
}

/** The features that a sentence has by its wording alone, wherever it stands; each list is made when it is first asked for. */
class Sentence {
  /** Whether it holds a word that names of places are made of: two of its words may then be called what a place is. */
  readonly namesPlace: boolean
  private readonly wording: Wording
  private readonly set: FeatureSet
  private readonly ownBy: Partial<Record<Author, FeatureList>> = {}
  private seenBefore: FeatureList | null = null
  private seenBehind: FeatureList | null = null

  constructor(wording: Wording, set: FeatureSet) {
    this.wording = wording
    this.set = set
    this.namesPlace = wording.words.some(({ text }) => placeWords.has(text))
  }

  own(author: Author): FeatureList {
    return (this.ownBy[author] ??= gather(this.set, () => addWords(this.set, sides[author], this.wording)))
  }

  /** Those of the sentence behind it, for having this one before it. */
  beforeNext(): FeatureList {
    return (this.seenBefore ??= gather(this.set, () => addNeighbour(this.set, before, this.wording)))
  }

  /** Those of the sentence before it, for having this one behind it. */
  behindLast(): FeatureList {
    return (this.seenBehind ??= gather(this.set, () => addNeighbour(this.set, behind, this.wording)))
  }
}

/** Who writes before and after a message, and how often its own side does: names of features, one a line. */
function courseOf(messages: readonly (readonly WrittenSentence[])[], at: number): string {
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
  ].join('\n')
}

function addCourse(features: FeatureSet, course: string): void {
  features.add(bias)
  for (const name of course.split('\n')) features.add(pieceOf(name))
}

type Place = keyof typeof messagePlaces

function addPlace(features: FeatureSet, author: Author, inThread: Place, inMessage: Place): void {
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

/** What is seen of a neighbour: English words, pairs of Han characters, what is recognised in it. */
function addNeighbour(features: FeatureSet, side: Piece, { words, signals }: Wording): void {
  words.forEach((one, at) => {
    if (!one.isHan) features.add(side, one)
    else if (words[at + 1]?.isHan === true) features.add(side, one, words[at + 1])
  })
  for (const signal of signals) features.add(side, signal)
}

function addWords(features: FeatureSet, side: Piece, { words, shapes, signals }: Wording): void {
  for (const piece of [...signals, ...shapes]) {
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

/** Words of the names that stand for places. No other feature of a sentence's own is called like that of a place or of a neighbour. */
const placeWords: ReadonlySet<string> = new Set('bias next before rest message sentence'.split(' '))

/** How many words make a sentence's opening. */
const opening = 4

const none: FeatureList = []
