/** Joins mails to threads by what mail programs leave in them: identifiers, quotations, subjects with people. */
import { DisjointSets } from './disjoint-sets.ts'
import { KeyTable } from '../memory/key-table.ts'
import { KeptAnswers, type Answer } from './kept-answers.ts'
import { NumberColumn } from '../memory/number-column.ts'
import { noText } from '../memory/numbered-texts.ts'
import type { NumberedTexts } from '../memory/numbered-texts.ts'
import type { PartDigest } from './part-digest.ts'

const dayLength = 24 * 60 * 60 * 1000
/** Longest silence after which a mail with the same subject between the same people still answers the last one. */
const longestSilence = 60 * dayLength

/** Takes the parts one by one and keeps their keys alone, so that it can join a hundred thousand cases in little memory. */
export class ThreadJoiner {
  readonly #sets = new DisjointSets(0)
  readonly #numbers: NumberedTexts
  readonly #links = new KeyTable()
  /** By number of the link: the place where it was seen first. */
  readonly #first = new NumberColumn('uint32')
  /** Where links were seen: a part, and the case number beside them there. */
  readonly #places = { part: new NumberColumn('uint32'), number: new NumberColumn('int32') }
  readonly #subjects = new KeyTable()
  /** By number of the subject's key. */
  readonly #answers: KeptAnswers

  /** `numbers` holds the case numbers. */
  constructor(numbers: NumberedTexts) {
    this.#numbers = numbers
    this.#answers = new KeptAnswers(numbers)
  }

  /** Takes the next part. The order of the parts is that of their numbers, from 0. */
  add(part: PartDigest): void {
    const index = this.#sets.add()
    if (part.continues && index > 0) this.#sets.join(index - 1, index)
    for (const { number, keys } of part.links) {
      const place = this.#places.part.length
      this.#places.part.push(index)
      this.#places.number.push(this.#numbers.idOf(number))
      for (const key of keys) this.#link(key, place)
    }
    for (const answer of part.answers) {
      for (const key of answer.keys) this.#answers.add(this.#subjects.idOf(key), { ...answer, part: index })
    }
  }

  /** Parts that belong to one thread, by number; threads and their members in the order of the parts. */
  threads(): readonly (readonly number[])[] {
    for (const answers of this.#answers.ofSeveralParts()) {
      for (const [left, right] of chain(answers)) this.#sets.join(left, right)
    }
    return this.#sets.groups()
  }

  #link(key: number, place: number): void {
    const id = this.#links.idOf(key)
    if (id === this.#first.length) {
      this.#first.push(place)
      return
    }
    const { part, number } = this.#places
    const first = this.#first.at(id)
    const [before, now] = [number.at(first), number.at(place)]
    if (before === noText || now === noText || before === now) this.#sets.join(part.at(first), part.at(place))
  }
}

/**
 * Mails of one subject between the same two people, each answering the one before it. A mail without reply prefix opens a
 * new thread, however often its subject was used before, and so does another case number or a long silence.
 */
function chain(answers: readonly Answer[]): readonly (readonly [number, number])[] {
  const links: (readonly [number, number])[] = []
  let last: Answer | undefined
  for (const answer of answers.toSorted((left, right) => left.time - right.time || left.part - right.part)) {
    const goesOn =
      last !== undefined &&
      !answer.opens &&
      (answer.number === null || last.number === null || answer.number === last.number) &&
      answer.time - last.time <= longestSilence
    if (last !== undefined && goesOn) links.push([last.part, answer.part])
    last = { ...answer, number: answer.number ?? (goesOn ? (last?.number ?? null) : null) }
  }
  return links
}
