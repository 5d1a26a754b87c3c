/** The suspicions and causes that a thread has told so far, and what became of each. */
import { says } from '../lexicon/lexicon.ts'
import type { RoledMessage, RoledSegment } from '../roles/role.ts'
import { textOf } from '../segment/segment.ts'
import { contentWords } from './content-words.ts'

/** Something that was suspected or given as the cause. */
export interface Suspicion {
  readonly roled: RoledSegment
  /** Place of the message that tells it. */
  readonly place: number
  /** The words that carry its matter. */
  readonly words: ReadonlySet<string>
}

/** Takes in messages from the oldest on; a suspicion is open until something refutes it. */
export class Suspicions {
  /** Those that were taken back or did not help, with the segments that say so. */
  readonly refuted = new Map<RoledSegment, readonly RoledSegment[]>()
  /** Those that were confirmed: with the sentence that says so, or `null` where acting on them helped. */
  readonly upheld = new Map<RoledSegment, RoledSegment | null>()
  #open: readonly Suspicion[] = []

  /** Takes in what a message suspects or gives as the cause. */
  add({ segments, place }: RoledMessage): void {
    const told = segments.filter(
      (roled) =>
        (roled.role === 'hypothesis' || roled.role === 'cause') &&
        roled.segment.kind === 'sentence' &&
        !roled.announces &&
        !this.refuted.has(roled),
    )
    this.#open = [...this.#open, ...told.map((roled) => ({ roled, place, words: contentWords(textOf(roled.segment)) }))]
  }

  /** The suspicions proper that are open, in the order in which they were told, without what was given as the cause. */
  guesses(): readonly Suspicion[] {
    return this.#open.filter(({ roled }) => roled.role === 'hypothesis')
  }

  /** Upholds those that a remedy which helped proves. */
  prove(isProved: (suspicion: Suspicion) => boolean): void {
    for (const suspicion of this.#open)
      if (!this.upheld.has(suspicion.roled) && isProved(suspicion)) this.upheld.set(suspicion.roled, null)
  }

  /** What seemed to help was no proof: those told at this place that it upheld are open again. */
  withdrawProof(place: number): void {
    for (const { roled, place: at } of this.#open)
      if (at === place && this.upheld.get(roled) === null) this.upheld.delete(roled)
  }

  /** Refutes those open ones that are not upheld, nor left unproven by their own words. */
  refute(which: (suspicion: Suspicion) => boolean, by: readonly RoledSegment[]): void {
    const falling = new Set(
      this.#open.filter(
        (suspicion) =>
          which(suspicion) && !this.upheld.has(suspicion.roled) && !says('unproven', textOf(suspicion.roled.segment)),
      ),
    )
    for (const { roled } of falling) this.refuted.set(roled, by)
    this.#open = this.#open.filter((suspicion) => !falling.has(suspicion))
  }
}
