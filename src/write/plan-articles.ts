/** What is to be written, decided before anything is: a plain value that can be printed, tested and refused. */
import type { Article } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import { casePlaces, inSlugOrder } from './case-places.ts'
import type { CasePlace, LeftAloneReason, UnreadableArticle } from './case-places.ts'
import type { ComposedArticle } from './compose-article.ts'
import { updateFrontMatter } from './front-matter.ts'
import { lastWrittenOf, withLast } from './last-written.ts'
import type { LastWritten } from './last-written.ts'
import { withEntry } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import { linkCases } from './link/link-cases.ts'
import type { VectorOf } from './link/nearest-in-meaning.ts'
import type { CaseLink, LinkSubject } from './link/link-cases.ts'
import { linkDigestOf } from './link/link-digest.ts'
import type { LinkMemory } from './link/link-memory.ts'
import type { LinkRecord } from './link/link-record.ts'
import { traitsOf } from './link/link-traits.ts'
import { unpackTraits } from './link/packed-traits.ts'
import { planLinkRecords } from './plan-link-records.ts'
import type { LinkedCase } from './plan-link-records.ts'
import type { Proposal } from './proposal.ts'
import { joinArticle, renderArticle } from './render-article.ts'
import { freeSlug, slugOf } from './slug.ts'
import { digestOfArticle, leadOf } from './standing-article.ts'
import type { ArticleDigest, StandingArticle } from './standing-article.ts'
import { updateArticle } from './update-article.ts'

/** A case's article as this run has composed it. */
export interface ArticleVersion extends ComposedArticle {
  /** What linking looks at first, where it is known already. */
  readonly link?: LinkMemory
}

/** What is known from earlier runs. */
export interface Memory {
  readonly ledger: Ledger
  readonly unreadable: readonly UnreadableArticle[]
  /** What the generator last wrote for a case; absent where nothing of the kind is kept. */
  readonly lastWritten?: {
    readonly has: (caseId: string) => boolean
    readonly read: (caseId: string) => LastWritten | null
  }
  /** What articles mean, by their cases; absent where no model was asked. */
  readonly vectorOf?: VectorOf
  /** Called as each new case has been compared with the articles, for whoever shows how far it is. */
  readonly onCompared?: () => void
}

interface PlannedFile {
  readonly slug: string
  readonly text: string
}

/** An article that gets its file now. Text and memory are made when they are asked for, each time anew: there may be tens of thousands. */
export interface CreatedFile extends PlannedFile {
  /** What the generator writes into it, for the next run to show. */
  readonly written: LastWritten
  /** What the next run has to know of it. */
  readonly digest: ArticleDigest
}

interface CaseOfArticle {
  readonly caseId: string
  readonly slug: string
}

export interface Plan {
  readonly create: readonly CreatedFile[]
  readonly update: readonly PlannedFile[]
  /** Slugs of articles whose file stays as it is. */
  readonly unchanged: readonly string[]
  readonly leftAlone: readonly (CaseOfArticle & { readonly reason: LeftAloneReason })[]
  /** New cases that an article answers already: their numbers are added to its `cases`. */
  readonly linked: readonly CaseOfArticle[]
  /** What waits for a person. An article of `compared` without a proposal here has none any more. */
  readonly proposals: readonly Proposal[]
  /** Slugs of the articles whose own case is of this run. */
  readonly compared: readonly string[]
  /** What waits between cases and articles. A case of `looked` without a record here has none any more. */
  readonly links: { readonly records: readonly LinkRecord[]; readonly looked: readonly string[] }
  /** What the generator has written into articles that stood, for the next run to show. */
  readonly written: readonly LastWritten[]
  /** The ledger from now on; to be written after the articles. */
  readonly ledger: Ledger
  readonly findings: readonly Finding[]
}

/**
 * Plans the articles of some cases beside all articles that exist. Every case ends in one article at most: one that
 * names it in `cases` is its article, wherever the file has been moved; one that was written once and is gone was
 * deleted by a person and does not come back; a new case whose problem an article answers is added to that article.
 * All lists are in the order of the case numbers.
 */
export function planArticles(
  existing: readonly StandingArticle[],
  composed: readonly ArticleVersion[],
  memory: Memory,
): Plan {
  const versions = inOrder(composed)
  const placeOf = casePlaces(existing, memory.ledger, memory.unreadable)
  const places = versions.map((version) => ({ version, place: placeOf(version) }))
  const ledger = withTakenOut(memory.ledger, places)
  const links = linksOfNew(existing, places, ledger, memory)
  const growth = growthOf(links)
  const slugs = takenSlugs(existing, memory)
  const verdicts = places.map(({ version, place }): Verdict => {
    const { caseId } = version
    if (place.kind === 'left-alone') return { ...place, caseId }
    if (place.kind === 'linked') return { kind: 'left-alone', caseId, slug: place.existing.slug, reason: 'linked' }
    if (place.kind === 'own') return meet(place.existing, version, memory)
    if (links.get(caseId)?.status === 'linked') return { kind: 'newly-linked', caseId }
    return create(version, growth.get(caseId) ?? [], slugs)
  })
  return planOf(withGrowth(verdicts, existing, growth), { existing, places, links, ledger })
}

type Verdict =
  | ({ readonly kind: 'create'; readonly version: ArticleVersion; readonly linked: readonly string[] } & CaseOfArticle)
  | ({
      /** The article of a case of this run, or (`caseId` is its lead case) one that such a case was linked to. */
      readonly kind: 'met'
      readonly existing: StandingArticle
      /** From now on; `null` where it stays. */
      readonly text: string | null
      readonly parts: Proposal['parts'] | null
      readonly written: LastWritten | null
    } & CaseOfArticle)
  | ({ readonly kind: 'left-alone'; readonly reason: LeftAloneReason } & CaseOfArticle)
  | { readonly kind: 'newly-linked'; readonly caseId: string }

interface PlacedCase {
  readonly version: ArticleVersion
  readonly place: CasePlace
}

/** Each case once, by case number, so that neither files nor workers can change who gets a slug first. */
function inOrder(composed: readonly ArticleVersion[]): readonly ArticleVersion[] {
  const byCase = new Map<string, ArticleVersion>()
  for (const version of composed) if (!byCase.has(version.caseId)) byCase.set(version.caseId, version)
  return [...byCase.values()].toSorted((left, right) => (left.caseId < right.caseId ? -1 : 1))
}

function takenSlugs(existing: readonly StandingArticle[], { ledger, unreadable }: Memory): Set<string> {
  return new Set([
    ...existing.map(({ slug }) => slug),
    ...unreadable.map(({ slug }) => slug),
    ...Object.values(ledger.articles),
  ])
}

/** A number that a person took out of an article is not put back. */
function withTakenOut(ledger: Ledger, places: readonly PlacedCase[]): Ledger {
  return places.reduce((known, { version, place }) => {
    if (place.kind !== 'new' || place.takenOutOf === null) return known
    return withEntry(known, 'apart', version.caseId, [place.takenOutOf])
  }, ledger)
}

function linksOfNew(
  existing: readonly StandingArticle[],
  places: readonly PlacedCase[],
  ledger: Ledger,
  { vectorOf, onCompared }: Memory,
): ReadonlyMap<string, CaseLink> {
  const fresh = places.flatMap(({ version, place }): LinkSubject[] =>
    place.kind === 'new'
      ? [
          {
            caseId: version.caseId,
            isOpen: true,
            get digest() {
              return version.link?.digest ?? linkDigestOf(version)
            },
            traits: () => {
              const { link } = version
              return link === undefined ? traitsOf(version) : unpackTraits(link.traits)
            },
          },
        ]
      : [],
  )
  const standing = existing.map((one): LinkSubject => {
    const { isGenerated, isArchived, link } = one.digest
    return {
      caseId: leadOf(one),
      isOpen: isGenerated && !isArchived,
      digest: link,
      traits: () => traitsOf(one.open().article),
    }
  })
  const isApart = (caseId: string, target: string): boolean => ledger.apart[caseId]?.includes(target) === true
  return linkCases(standing, fresh, { isApart, vectorOf, onDone: onCompared })
}

/** The newly linked cases by the case whose article they are added to. */
function growthOf(links: ReadonlyMap<string, CaseLink>): ReadonlyMap<string, readonly string[]> {
  const linked = [...links].filter(([, { status }]) => status === 'linked')
  const grouped = Map.groupBy(linked, ([, { target }]) => target)
  return new Map([...grouped].map(([target, entries]) => [target, entries.map(([caseId]) => caseId).toSorted()]))
}

function create(version: ArticleVersion, linked: readonly string[], slugs: Set<string>): Verdict {
  const { caseId } = version
  const slug = freeSlug(slugOf(version.frontMatter.title, caseId), caseId, (candidate) => slugs.has(candidate))
  slugs.add(slug)
  return { kind: 'create', caseId, slug, version, linked }
}

type Creation = Extract<Verdict, { readonly kind: 'create' }>

/** A class, because an object with functions of its own takes some hundred bytes more, a hundred thousand times. */
class ArticleToCreate implements CreatedFile {
  readonly slug: string
  readonly #version: ArticleVersion
  readonly #linked: readonly string[]

  constructor({ slug, version, linked }: Creation) {
    this.slug = slug
    this.#version = version
    this.#linked = linked
  }

  get text(): string {
    const { rendered } = this.#version
    const article = this.#article()
    return rendered === undefined ? renderArticle(article) : joinArticle(article.frontMatter, rendered.text)
  }

  get written(): LastWritten {
    return lastWrittenOf(this.#version, this.#version.frontMatter.generated, null)
  }

  get digest(): ArticleDigest {
    return digestOfArticle(this.#article(), this.#version.link?.digest)
  }

  #article(): Article {
    const { frontMatter, body } = this.#version
    return { slug: this.slug, frontMatter: { ...frontMatter, cases: [...frontMatter.cases, ...this.#linked] }, body }
  }
}

function meet(standing: StandingArticle, version: ArticleVersion, { lastWritten }: Memory): Verdict {
  const { caseId } = version
  const { slug } = standing
  const existing = standing.open()
  const { generated } = existing.article.frontMatter
  if (generated === undefined) return { kind: 'left-alone', caseId, slug, reason: 'written-by-person' }
  const { text, parts, memory } = updateArticle(existing, version, generated)
  const isSame = text === existing.text
  const isKnown = lastWritten === undefined || lastWritten.has(caseId)
  const before = parts.length > 0 || !isSame ? (lastWritten?.read(caseId) ?? null) : null
  const written = isSame && isKnown ? null : lastWrittenOf(version, memory, before)
  return {
    kind: 'met',
    existing: standing,
    caseId,
    slug,
    text: isSame ? null : text,
    parts: [...withLast(parts, written ?? before)],
    written,
  }
}

/** Adds the numbers of newly linked cases to articles that stand, also to those whose own case is not of this run. */
function withGrowth(
  verdicts: readonly Verdict[],
  existing: readonly StandingArticle[],
  growth: ReadonlyMap<string, readonly string[]>,
): readonly Verdict[] {
  const met = new Set(verdicts.flatMap((verdict) => (verdict.kind === 'met' ? [verdict.slug] : [])))
  const leads = new Set<string>()
  const others = inSlugOrder(existing).flatMap((one): Verdict[] => {
    const { slug } = one
    const caseId = leadOf(one)
    const isFirst = !leads.has(caseId)
    leads.add(caseId)
    if (!isFirst || met.has(slug) || !growth.has(caseId)) return []
    return [{ kind: 'met', existing: one, caseId, slug, text: null, parts: null, written: null }]
  })
  return [...verdicts, ...others].map((verdict) => {
    const linked = verdict.kind === 'met' ? growth.get(verdict.caseId) : undefined
    if (verdict.kind !== 'met' || linked === undefined) return verdict
    const { existing: one, text } = verdict
    const cases = [...one.digest.cases, ...linked]
    return { ...verdict, text: updateFrontMatter(text ?? one.open().text, { cases }) }
  })
}

interface Background {
  readonly existing: readonly StandingArticle[]
  readonly places: readonly PlacedCase[]
  readonly links: ReadonlyMap<string, CaseLink>
  readonly ledger: Ledger
}

function planOf(verdicts: readonly Verdict[], { existing, places, links, ledger }: Background): Plan {
  const met = verdicts.filter((verdict) => verdict.kind === 'met')
  const created = verdicts.filter((verdict) => verdict.kind === 'create')
  const leftAlone = verdicts.filter((verdict) => verdict.kind === 'left-alone')
  const slugs = new Map(
    inSlugOrder(existing)
      .toReversed()
      .map((one) => [leadOf(one), one.slug]),
  )
  for (const { caseId, slug } of [...met, ...created]) slugs.set(caseId, slug)
  const linked = verdicts
    .filter((verdict) => verdict.kind === 'newly-linked')
    .map(({ caseId }) => ({ caseId, slug: slugs.get(links.get(caseId)?.target ?? '') ?? '' }))
  const known = [...created, ...met, ...linked, ...leftAlone.filter(({ reason }) => reason === 'linked')]
  const newFiles = created.map((creation) => new ArticleToCreate(creation))
  const update = met.flatMap(({ slug, text }) => (text === null ? [] : [{ slug, text }]))
  const files = new Map<string, PlannedFile>([...newFiles, ...update].map((file) => [file.slug, file]))
  return {
    create: newFiles,
    update,
    unchanged: met.filter(({ text }) => text === null).map(({ slug }) => slug),
    leftAlone: leftAlone.map(({ caseId, slug, reason }) => ({ caseId, slug, reason })),
    linked,
    proposals: met.flatMap(({ caseId, slug, parts }): Proposal[] =>
      parts === null || parts.length === 0
        ? []
        : [{ slug, case: caseId, matters: parts.some((part) => part.matters), parts }],
    ),
    compared: met.filter(({ parts }) => parts !== null).map(({ slug }) => slug),
    links: planLinkRecords(linkedCases(places, linked), { links, slugs, existing, files, settled: ledger.settled }),
    written: met.flatMap(({ written }) => written ?? []),
    ledger: { ...ledger, articles: { ...ledger.articles, ...slugsByCase(known) } },
    findings: twiceNamed(existing),
  }
}

function slugsByCase(known: readonly CaseOfArticle[]): Record<string, string> {
  return Object.fromEntries(known.map(({ caseId, slug }) => [caseId, slug]))
}

/** The cases of this run that an article of another case answers, those that were linked before among them. */
function linkedCases(places: readonly PlacedCase[], linked: readonly CaseOfArticle[]): readonly LinkedCase[] {
  const newly = new Map(linked.map(({ caseId, slug }) => [caseId, slug]))
  return places.flatMap(({ version, place }): LinkedCase[] => {
    const slug = place.kind === 'linked' ? place.existing.slug : newly.get(version.caseId)
    return slug === undefined ? [] : [{ version, slug }]
  })
}

function twiceNamed(existing: readonly StandingArticle[]): Finding[] {
  const owners = new Set<string>()
  return inSlugOrder(existing).flatMap((one): Finding[] => {
    const { own } = one.digest
    const isSecond = own.some((caseId) => owners.has(caseId))
    for (const caseId of own) owners.add(caseId)
    if (!isSecond) return []
    const message = 'Another article was generated from the same case; only the first by file name is kept up to date.'
    const hint = 'Delete one of the two, or take `generated` out of the one that a person goes on with.'
    return [{ rule: 'write/second-article', severity: 'warning', file: one.file, line: 1, message, hint }]
  })
}
