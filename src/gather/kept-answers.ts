/** Mails as answers, by what their subject and correspondents are: columns of numbers, because there are several of each mail. */
import { NumberColumn } from '../memory/number-column.ts'
import type { NumberedTexts } from '../memory/numbered-texts.ts'
import type { AnswerDigest } from './part-digest.ts'

/** A mail as one that may answer another, and the part that it stands in. */
export interface Answer extends Omit<AnswerDigest, 'keys'> {
  readonly part: number
}

export class KeptAnswers {
  /** By key, numbered from 0: its first answer and its last. */
  readonly #first = new NumberColumn('int32')
  readonly #last = new NumberColumn('int32')
  /** By answer. `next` is the following answer of the same key, or `none`. */
  readonly #part = new NumberColumn('int32')
  readonly #time = new NumberColumn()
  readonly #opens = new NumberColumn('int32')
  readonly #number = new NumberColumn('int32')
  readonly #next = new NumberColumn('int32')
  readonly #numbers: NumberedTexts

  /** `numbers` holds the case numbers. */
  constructor(numbers: NumberedTexts) {
    this.#numbers = numbers
  }

  /** Takes an answer under a key: one that it has been given before, or the next free one. */
  add(key: number, { part, time, opens, number }: Answer): void {
    const answer = this.#part.length
    this.#part.push(part)
    this.#time.push(time)
    this.#opens.push(Number(opens))
    this.#number.push(this.#numbers.idOf(number))
    this.#next.push(none)
    if (key === this.#first.length) {
      this.#first.push(answer)
      this.#last.push(answer)
    } else {
      this.#next.set(this.#last.at(key), answer)
      this.#last.set(key, answer)
    }
  }

  /** The answers of each key that has some of different parts, in the order in which they came. */
  *ofSeveralParts(): Generator<readonly Answer[]> {
    for (let key = 0; key < this.#first.length; key += 1) {
      const answers = this.#answersOf(this.#first.at(key))
      const part = this.#part.at(this.#first.at(key))
      if (answers.some((answer) => this.#part.at(answer) !== part))
        yield answers.map((answer) => this.#answerAt(answer))
    }
  }

  #answersOf(first: number): readonly number[] {
    const answers: number[] = []
    for (let answer = first; answer !== none; answer = this.#next.at(answer)) answers.push(answer)
    return answers
  }

  #answerAt(answer: number): Answer {
    return {
      part: this.#part.at(answer),
      time: this.#time.at(answer),
      opens: this.#opens.at(answer) === 1,
      number: this.#numbers.of(this.#number.at(answer)),
    }
  }
}

const none = -1
