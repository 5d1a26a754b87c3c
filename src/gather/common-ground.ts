/** Whether threads that carry one case number are one case, or got it by accident. */
import { DisjointSets } from './disjoint-sets.ts'
import type { Part } from './parts.ts'
import { countShared, essence } from './similarity.ts'
import { subjectWords } from './subject.ts'

/** Shorter beginnings (`您好，感谢您联系技术支持中心。`) are no sign that two threads have to do with each other. */
const leastEssence = 80
/** Share of the shorter subject's words that must stand in the longer one. */
const alike = 0.5

/**
 * Sorts the threads of one number into cases: joined where they share people, subject words or texts. A thread that
 * shows neither people nor a subject contradicts nothing and joins the first one.
 */
export function joinByCommonGround(threads: readonly (readonly Part[])[]): readonly (readonly Part[])[] {
  const grounds = threads.map(groundOf)
  const sets = new DisjointSets(threads.length)
  // Threads of one number are few: a file or two per case, so comparing each with each costs nothing …
  const compared = grounds.slice(0, mostCompared)
  for (const [left, ground] of compared.entries()) {
    for (const [right, other] of compared.entries()) {
      if (right > left && haveCommonGround(ground, other)) sets.join(left, right)
    }
  }
  // … and where they are many, the number is no case number by accident but the export's way of writing one case.
  for (let index = mostCompared; index < threads.length; index += 1) sets.join(0, index)
  return sets.groups().map((group) => group.flatMap((index) => threads[index] ?? []))
}

const mostCompared = 200

interface Ground {
  readonly people: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  readonly texts: ReadonlySet<string>
}

function groundOf(thread: readonly Part[]): Ground {
  const sightings = thread.flatMap((part) => part.sightings)
  return {
    people: new Set(sightings.flatMap(({ people }) => people)),
    words: new Set(sightings.flatMap(({ core }) => [...subjectWords(core)])),
    texts: new Set(
      sightings
        .map(({ message }) => essence(message.text.slice(0, 400)).slice(0, leastEssence))
        .filter((text) => text.length === leastEssence),
    ),
  }
}

function haveCommonGround(left: Ground, right: Ground): boolean {
  if (countShared(left.texts, right.texts) > 0) return true
  if (shareOf(left.words, right.words) >= alike) return true
  if (left.people.size === 0 || right.people.size === 0) return left.words.size === 0 || right.words.size === 0
  return sharePeople(left.people, right.people)
}

/**
 * One engineer answers many customers, so one person in common says nothing as long as each side has somebody whom the
 * other does not know. Two in common, or all people of one side, are the same correspondence.
 */
function sharePeople(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const shared = countShared(left, right)
  return shared > 0 && (shared === left.size || shared === right.size || shared > 2)
}

function shareOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const smaller = Math.min(left.size, right.size)
  return smaller === 0 ? 0 : countShared(left, right) / smaller
}
