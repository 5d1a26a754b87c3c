/** Search before create, as KCS has it: which new cases an article answers already, and which it may answer. */
import { buildCandidateIndex } from './candidate-index.ts'
import type { CandidateIndex } from './candidate-index.ts'
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

/** An existing article, or a new case's. */
export interface LinkSubject {
  /** The case that the article was made from. */
  readonly caseId: string
  /** Asked for once, and not kept. */
  readonly digest: LinkDigest
  /** What it is judged by. Found out afresh each time: few are looked at closely. */
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

/** What is known of cases and articles besides what they say. */
export interface LinkKnowledge {
  /** Whether a person said that the first case is not the problem of the second. */
  readonly isApart: (caseId: string, target: string) => boolean
  /**
   * What articles mean, where a model was asked: then a person is asked about those that mean about the same in other words.
   * Nothing is linked for it.
   */
  readonly vectorOf?: VectorOf | undefined
  /** Called as each new case is done with, for whoever shows how far it is. */
  readonly onDone?: (() => void) | undefined
}

/**
 * Links new cases, oldest first, to the existing articles and to those that come of the cases before them; by case
 * number. Whatever order `standing` and `fresh` come in, the links are the same.
 */
export function linkCases(
  standing: readonly LinkSubject[],
  fresh: readonly LinkSubject[],
  knowledge: LinkKnowledge,
): ReadonlyMap<string, CaseLink> {
  if (fresh.length === 0) return new Map()
  const subjects = [...standing.map(toKeyed).toSorted(byAge), ...fresh.map(toKeyed).toSorted(byAge)]
  const linker = new Linker(subjects, knowledge)
  for (let ordinal = standing.length; ordinal < subjects.length; ordinal += 1) {
    linker.link(ordinal)
    knowledge.onDone?.()
  }
  return linker.links
}

/** Links one case after the other to those before it, which are known by their ordinals. */
class Linker {
  readonly links = new Map<string, CaseLink>()
  readonly #subjects: readonly KeyedSubject[]
  readonly #isApart: LinkKnowledge['isApart']
  readonly #vectorOf: VectorOf
  readonly #index: CandidateIndex
  readonly #traitsOf: (ordinal: number) => LinkTraits

  constructor(subjects: readonly KeyedSubject[], { isApart, vectorOf = () => null }: LinkKnowledge) {
    this.#subjects = subjects
    this.#isApart = isApart
    this.#vectorOf = vectorOf
    this.#index = buildCandidateIndex(subjects.map(({ keys }) => keys.keys))
    this.#traitsOf = lately((ordinal) => this.#at(ordinal).subject.traits())
  }

  /** Finds out what becomes of a case. The cases before it must have been linked. */
  link(ordinal: number): void {
    const found = this.#linkByWords(ordinal) ?? this.#linkByMeaning(ordinal)
    if (found !== null) this.links.set(this.#at(ordinal).subject.caseId, found)
  }

  /** The best of the articles that share rare words or codes with a case, where one is similar. */
  #linkByWords(ordinal: number): CaseLink | null {
    let best: Judged | null = null
    const candidates = this.#index.candidates(this.#at(ordinal).keys.keys, ordinal, (other) => this.#isHead(other))
    for (const other of candidates) {
      const judged = this.#judge(ordinal, other)
      if (judged !== null && (best === null || isBetter(judged, best))) best = judged
    }
    return best === null ? null : { status: best.status, target: best.target, reason: best.reason }
  }

  #judge(ordinal: number, other: number): Judged | null {
    const [own, its] = [this.#at(ordinal), this.#at(other)]
    const target = its.subject.caseId
    if (!mayBeSimilar(own.keys, its.keys) || this.#isApart(own.subject.caseId, target)) return null
    const verdict = judgeLink(this.#traitsOf(ordinal), this.#traitsOf(other), (code) => this.#isRare(code))
    if (verdict.kind === 'different') return null
    const status = verdict.kind === 'same' && its.subject.isOpen ? 'linked' : 'proposed'
    return { status, target, reason: verdict.reason, score: verdict.score }
  }

  /** What to ask a person about where words alone show nothing. Of another product or code it is another problem, whatever it sounds like. */
  #linkByMeaning(ordinal: number): CaseLink | null {
    const { caseId } = this.#at(ordinal).subject
    if (this.#vectorOf(caseId) === null) return null
    const older = this.#subjects
      .slice(0, ordinal)
      .map(({ subject }, at) => ({ ordinal: at, caseId: subject.caseId }))
      .filter((other) => this.#isHead(other.ordinal) && !this.#isApart(caseId, other.caseId))
    for (const other of nearestInMeaning(caseId, older, this.#vectorOf)) {
      const differs = [...findContradictions(this.#traitsOf(ordinal), this.#traitsOf(other))]
      if (differs.includes('product') || differs.includes('code')) continue
      const target = this.#at(other).subject.caseId
      return { status: 'proposed', target, reason: { same: [{ what: 'meaning', value: null }], differs } }
    }
    return null
  }

  /** Whether an article is made from this case: one that another article answers has none. */
  #isHead(ordinal: number): boolean {
    return this.links.get(this.#at(ordinal).subject.caseId)?.status !== 'linked'
  }

  /** Whether few articles share a code. */
  #isRare(code: string): boolean {
    return this.#index.frequency(codeKey(code)) <= mostSharing
  }

  #at(ordinal: number): KeyedSubject {
    const keyed = this.#subjects[ordinal]
    if (keyed === undefined) throw new RangeError('Only what stands in the list is linked.')
    return keyed
  }
}

/** A code that more articles share than this tells them apart no longer. */
const mostSharing = 30

interface Judged extends CaseLink {
  readonly score: number
}

function isBetter(one: Judged, other: Judged): boolean {
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
function lately(make: (ordinal: number) => LinkTraits): (ordinal: number) => LinkTraits {
  const kept = new Map<number, LinkTraits>()
  return (ordinal) => {
    const known = kept.get(ordinal)
    if (known !== undefined) return known
    const made = make(ordinal)
    if (kept.size >= 2000) kept.clear()
    kept.set(ordinal, made)
    return made
  }
}
