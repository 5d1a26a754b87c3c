/** What parts say of their case's number, of many parts: columns, as the objects of a digest would take five times as much. */
import { NumberColumn } from '../memory/number-column.ts'
import type { NumberedTexts } from '../memory/numbered-texts.ts'
import type { Ballot, Ballots, PartDigest } from './part-digest.ts'

/** How the messages of a part vote, and what its file states. */
export type Votes = Pick<PartDigest, 'statedCase' | 'ballots'>

const kinds = ['subject', 'bare', 'any', 'file'] as const satisfies readonly (keyof Ballots)[]

export class KeptVotes {
  readonly #numbers: NumberedTexts
  /** By part. */
  readonly #stated = new NumberColumn('int32')
  /** By part and kind of ballot: where its ballots end. */
  readonly #ends = new NumberColumn('uint32')
  /** By ballot. */
  readonly #number = new NumberColumn('int32')
  readonly #count = new NumberColumn('uint32')
  /** Place in `#times`. */
  readonly #newest = new NumberColumn('uint32')
  /** The ballots of a part mostly have one time between them. */
  readonly #times: string[] = ['']

  /** `numbers` holds the case numbers. */
  constructor(numbers: NumberedTexts) {
    this.#numbers = numbers
  }

  /** Takes the votes of the next part. */
  add({ statedCase, ballots }: Votes): void {
    this.#stated.push(this.#numbers.idOf(statedCase))
    for (const kind of kinds) {
      for (const { number, count, newest } of ballots[kind]) {
        this.#number.push(this.#numbers.idOf(number))
        this.#count.push(count)
        this.#newest.push(this.#placeOf(newest))
      }
      this.#ends.push(this.#number.length)
    }
  }

  /** The votes of a part, by its number from 0. */
  of(part: number): Votes {
    const [subject, bare, any, file] = kinds.map((_, kind) => this.#ballotsOf(part * kinds.length + kind))
    return {
      statedCase: this.#numbers.of(this.#stated.at(part)),
      ballots: { subject: subject ?? [], bare: bare ?? [], any: any ?? [], file: file ?? [] },
    }
  }

  #ballotsOf(list: number): readonly Ballot[] {
    const ballots: Ballot[] = []
    for (let at = list === 0 ? 0 : this.#ends.at(list - 1); at < this.#ends.at(list); at += 1) {
      const number = this.#numbers.of(this.#number.at(at)) ?? ''
      ballots.push({ number, count: this.#count.at(at), newest: this.#times[this.#newest.at(at)] ?? '' })
    }
    return ballots
  }

  #placeOf(time: string): number {
    if (time === '') return 0
    return time === this.#times.at(-1) ? this.#times.length - 1 : this.#times.push(time) - 1
  }
}
