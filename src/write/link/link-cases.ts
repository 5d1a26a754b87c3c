/** Search before create, as KCS has it: which new cases an article answers already, and which it may answer. */
import { buildCandidateIndex } from './candidate-index.ts'
import { judgeLink } from './judge-link.ts'
import { keysOf } from './link-digest.ts'
import type { LinkDigest } from './link-digest.ts'
import { codeKey, mayBeSimilar } from './link-keys.ts'
import type { LinkKeys } from './link-keys.ts'
import type { LinkReason } from './link-record.ts'
import { findContradictions } from './contradictions.ts'
import { nearestInMeaning } from './nearest-in-meaning.ts'
import type { VectorOf } from './nearest-in-meaning.ts'
import type { LinkTraits } from './link-traits.ts'

/** An article that stands, or a new case's. */
export interface LinkSubject {
  /** The case that the article was made from. */
  readonly caseId: string
  /** Asked for once, and not kept. */
  readonly digest: LinkDigest
  /** What it is judged by. Found out each time anew: few are looked at closely. */
  readonly traits: () => LinkTraits
  /** Whether a case may be linked without asking: to no article that is a person's own, or archived. */
  readonly isOpen: boolean
}

export interface CaseLink {
  readonly status: 'linked' | 'proposed'
  /** The case whose article it is. */
  readonly target: string
  readonly reason: LinkReason
}

/**
 * Links new cases, oldest first, to the articles that stand and to those that come of the cases before them; by case
 * number. Whatever order `standing` and `fresh` come in, the links are the same.
 *
 * @param isApart whether a person said that the first case is not the problem of the second
 * @param vectorOf what articles mean, where a model has told: then a person is asked about those that mean about the same
 *   in other words. Nothing is linked for it.
 * @param onDone called as each new case is done with, for whoever shows how far it is
 */
export function linkCases(
  standing: readonly LinkSubject[],
  fresh: readonly LinkSubject[],
  isApart: (caseId: string, target: string) => boolean,
  vectorOf: VectorOf = () => null,
  onDone: () => void = () => {},
): ReadonlyMap<string, CaseLink> {
  const links = new Map<string, CaseLink>()
  if (fresh.length === 0) return links
  const all = [...standing.map(toKeyed).toSorted(byAge), ...fresh.map(toKeyed).toSorted(byAge)]
  const subjects = all.map(({ subject }) => subject)
  const keys = all.map((one) => one.keys)
  const index = buildCandidateIndex(keys.map((one) => one.keys))
  const traits = lately((ordinal) => subjects[ordinal]?.traits() ?? null)
  const isRare = (code: string): boolean => index.frequency(codeKey(code)) <= mostSharing
  const isHead = (ordinal: number): boolean => links.get(subjects[ordinal]?.caseId ?? '')?.status !== 'linked'
  for (const [ordinal, { caseId }] of subjects.entries()) {
    const mine = keys[ordinal]
    if (mine === undefined || ordinal < standing.length) continue
    let best: (CaseLink & { readonly score: number }) | null = null
    for (const other of index.candidates(mine.keys, ordinal, isHead)) {
      const [target, its] = [subjects[other], keys[other]]
      if (target === undefined || its === undefined || !mayBeSimilar(mine, its)) continue
      const [own, theirs] = [traits(ordinal), traits(other)]
      if (own === null || theirs === null) continue
      if (isApart(caseId, target.caseId)) continue
      const verdict = judgeLink(own, theirs, isRare)
      if (verdict.kind === 'different') continue
      const { score, reason } = verdict
      const status = verdict.kind === 'same' && target.isOpen ? 'linked' : 'proposed'
      if (best === null || isBetter({ status, score }, best)) best = { status, target: target.caseId, reason, score }
    }
    const found =
      best ??
      linkByMeaning(ordinal, {
        subjects,
        traits,
        vectorOf,
        isWanted: (other, target) => isHead(other) && !isApart(caseId, target),
      })
    if (found !== null) links.set(caseId, { status: found.status, target: found.target, reason: found.reason })
    onDone()
  }
  return links
}

interface Surroundings {
  readonly subjects: readonly LinkSubject[]
  readonly traits: (ordinal: number) => LinkTraits | null
  readonly vectorOf: VectorOf
  readonly isWanted: (ordinal: number, caseId: string) => boolean
}

/** What to ask a person about where words alone show nothing. Of another product or code it is another problem, whatever it sounds like. */
function linkByMeaning(ordinal: number, { subjects, traits, vectorOf, isWanted }: Surroundings): CaseLink | null {
  const subject = subjects[ordinal]
  if (subject === undefined || vectorOf(subject.caseId) === null) return null
  const own = traits(ordinal)
  if (own === null) return null
  const older = subjects
    .slice(0, ordinal)
    .map(({ caseId }, at) => ({ ordinal: at, caseId }))
    .filter((other) => isWanted(other.ordinal, other.caseId))
  for (const other of nearestInMeaning(subject.caseId, older, vectorOf)) {
    const [target, theirs] = [subjects[other], traits(other)]
    if (target === undefined || theirs === null) continue
    const differs = [...findContradictions(own, theirs)]
    if (differs.includes('product') || differs.includes('code')) continue
    return { status: 'proposed', target: target.caseId, reason: { same: [{ what: 'meaning', value: null }], differs } }
  }
  return null
}

/** A code that more articles share than this tells them apart no longer. */
const mostSharing = 30

type Rank = Pick<CaseLink, 'status'> & { readonly score: number }

function isBetter(one: Rank, other: Rank): boolean {
  if (one.status !== other.status) return one.status === 'linked'
  return one.score > other.score
}

interface KeyedSubject {
  readonly subject: LinkSubject
  readonly keys: LinkKeys
  /** What stands first is older; without a date it stands last. */
  readonly age: string
}

function toKeyed(subject: LinkSubject): KeyedSubject {
  const { digest } = subject
  return { subject, keys: keysOf(digest), age: `${digest.opened ?? 'later'}\n${subject.caseId}` }
}

/** Oldest first. */
function byAge(left: KeyedSubject, right: KeyedSubject): number {
  return left.age === right.age ? 0 : left.age < right.age ? -1 : 1
}

/** Traits take more room than keys and are wanted again soon or never: some thousand are kept. */
function lately(make: (ordinal: number) => LinkTraits | null): (ordinal: number) => LinkTraits | null {
  const kept = new Map<number, LinkTraits | null>()
  return (ordinal) => {
    const known = kept.get(ordinal)
    if (known !== undefined) return known
    const made = make(ordinal)
    if (kept.size >= 2000) kept.clear()
    kept.set(ordinal, made)
    return made
  }
}
