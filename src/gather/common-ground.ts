/** Whether threads that carry one case number are one case, or got it by accident. */
import { DisjointSets } from './disjoint-sets.ts'
import type { Ground } from './part-digest.ts'
import { countShared } from './copies/similarity.ts'

/** Share of the shorter subject's words that must stand in the longer one. */
const alike = 0.5

/**
 * Sorts the threads of one number into cases: joined where they share people, subject words or texts. A thread that
 * shows neither people nor a subject contradicts nothing and joins the first one. Takes the grounds of each thread's
 * parts; gives the threads of each case by their place in the list.
 */
export function joinByCommonGround(threads: readonly (readonly Ground[])[]): readonly (readonly number[])[] {
  const sets = new DisjointSets(threads.length)
  // Threads of one number are few: a file or two per case, so comparing each with each costs nothing …
  const compared = threads.slice(0, mostCompared).map(groundOf)
  for (const [left, ground] of compared.entries()) {
    for (const [right, other] of compared.entries()) {
      if (right > left && haveCommonGround(ground, other)) sets.join(left, right)
    }
  }
  // … and where they are many, the number is no case number by accident but the export's way of writing one case.
  for (let index = mostCompared; index < threads.length; index += 1) sets.join(0, index)
  return sets.groups()
}

const mostCompared = 200

interface GroundSets {
  readonly people: ReadonlySet<number>
  readonly words: ReadonlySet<number>
  readonly texts: ReadonlySet<number>
}

function groundOf(thread: readonly Ground[]): GroundSets {
  return {
    people: new Set(thread.flatMap(({ people }) => people)),
    words: new Set(thread.flatMap(({ words }) => words)),
    texts: new Set(thread.flatMap(({ texts }) => texts)),
  }
}

function haveCommonGround(left: GroundSets, right: GroundSets): boolean {
  if (countShared(left.texts, right.texts) > 0) return true
  if (shareOf(left.words, right.words) >= alike) return true
  if (left.people.size === 0 || right.people.size === 0) return left.words.size === 0 || right.words.size === 0
  return sharePeople(left.people, right.people)
}

/**
 * One engineer answers many customers, so one person in common says nothing as long as each side has somebody whom the
 * other does not know. Two in common, or all people of one side, are the same correspondence.
 */
function sharePeople(left: ReadonlySet<number>, right: ReadonlySet<number>): boolean {
  const shared = countShared(left, right)
  return shared > 0 && (shared === left.size || shared === right.size || shared > 2)
}

function shareOf(left: ReadonlySet<number>, right: ReadonlySet<number>): number {
  const smaller = Math.min(left.size, right.size)
  return smaller === 0 ? 0 : countShared(left, right) / smaller
}
