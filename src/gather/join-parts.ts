/** Decides which parts of all files make one case, from their digests alone. */
import { joinByCommonGround } from './common-ground.ts'
import { ThreadJoiner } from './join-threads.ts'
import { KeptGrounds } from './kept-grounds.ts'
import { KeptVotes } from './kept-votes.ts'
import { NumberedTexts } from '../memory/numbered-texts.ts'
import type { PartDigest } from './part-digest.ts'
import { numberOfThread } from './case-numbers/thread-number.ts'

/** A case that is still to be put together. */
export interface CaseParts {
  /** Its number, where one is stated. Cases that got one number by accident have it each. */
  readonly number: string | null
  /** Numbers of its parts, in the order in which they were added. */
  readonly parts: readonly number[]
}

/** Takes the parts of all files one by one. Keeps of each what is needed for deciding, and no text. */
export class PartJoiner {
  /** Case numbers. */
  readonly #numbers = new NumberedTexts()
  readonly #threads = new ThreadJoiner(this.#numbers)
  readonly #votes = new KeptVotes(this.#numbers)
  readonly #grounds = new KeptGrounds()

  /** Takes the next part: those of a file in their order, files in code-unit order of their paths. */
  add(part: PartDigest): void {
    this.#threads.add(part)
    this.#votes.add(part)
    this.#grounds.add(part.ground)
  }

  /** Threads by Message-ID, quotations, subject and people; cases by their number. To be called once, after the last part. */
  cases(): readonly CaseParts[] {
    const threads = this.#threads.threads()
    const numbered = Map.groupBy(threads, (thread) => numberOfThread(thread.map((part) => this.#votes.of(part))))
    return [...numbered].flatMap(([number, group]): readonly CaseParts[] => {
      if (number === null) return group.map((parts) => ({ number, parts }))
      if (group.length === 1) return group.map((parts) => ({ number, parts }))
      const grounds = group.map((thread) => thread.map((part) => this.#grounds.of(part)))
      return joinByCommonGround(grounds).map((members) => ({
        number,
        parts: members.flatMap((member) => group[member] ?? []),
      }))
    })
  }
}
