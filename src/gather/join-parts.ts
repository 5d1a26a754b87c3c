/** Decides which parts of all files make one case, from their digests alone. */
import { joinByCommonGround } from './common-ground.ts'
import { ThreadJoiner } from './join-threads.ts'
import type { PartDigest } from './part-digest.ts'
import { numberOfThread } from './thread-number.ts'

/** A case that is still to be put together. */
export interface CaseParts {
  /** Its number, where one is stated. Cases that got one number by accident have it each. */
  readonly number: string | null
  /** Numbers of its parts, in the order in which they were added. */
  readonly parts: readonly number[]
}

type KeptDigest = Pick<PartDigest, 'statedCase' | 'ballots' | 'ground'>

/** Takes the parts of all files one by one. Keeps of each what is needed for deciding, and no text. */
export class PartJoiner {
  readonly #threads = new ThreadJoiner()
  readonly #kept: KeptDigest[] = []

  /** Takes the next part: those of a file in their order, files in code-unit order of their paths. */
  add(part: PartDigest): void {
    this.#threads.add(part)
    const { statedCase, ballots, ground } = part
    this.#kept.push({ statedCase, ballots, ground })
  }

  /** Threads by Message-ID, quotations, subject and people; cases by their number. To be called once, after the last part. */
  cases(): readonly CaseParts[] {
    const threads = this.#threads.threads()
    const numbered = Map.groupBy(threads, (thread) => numberOfThread(this.#keptOf(thread)))
    return [...numbered].flatMap(([number, group]): readonly CaseParts[] => {
      if (number === null) return group.map((parts) => ({ number, parts }))
      const grounds = group.map((thread) => this.#keptOf(thread).map(({ ground }) => ground))
      return joinByCommonGround(grounds).map((members) => ({
        number,
        parts: members.flatMap((member) => group[member] ?? []),
      }))
    })
  }

  #keptOf(thread: readonly number[]): readonly KeptDigest[] {
    return thread.flatMap((part) => this.#kept[part] ?? [])
  }
}
