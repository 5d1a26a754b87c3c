/** What is to be written, decided before anything is: a plain value that can be printed, tested and refused. */
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
import type { LinkRecord } from './link/link-record.ts'
import { isOwnCase, leadCase } from './own-case.ts'
import { planLinkRecords } from './plan-link-records.ts'
import type { LinkedCase } from './plan-link-records.ts'
import type { Proposal } from './proposal.ts'
import { renderArticle } from './render-article.ts'
import { freeSlug, slugOf } from './slug.ts'
import { updateArticle } from './update-article.ts'
import type { ExistingArticle } from './update-article.ts'

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
}

interface PlannedFile {
  readonly slug: string
  readonly text: string
}

interface CaseOfArticle {
  readonly caseId: string
  readonly slug: string
}

export interface Plan {
  readonly create: readonly PlannedFile[]
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
  /** What the generator has written, for the next run to show. */
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
  existing: readonly ExistingArticle[],
  composed: readonly ComposedArticle[],
  memory: Memory,
): Plan {
  const versions = inOrder(composed)
  const placeOf = casePlaces(existing, memory.ledger, memory.unreadable)
  const places = versions.map((version) => ({ version, place: placeOf(version) }))
  const ledger = withTakenOut(memory.ledger, places)
  const links = linksOfNew(existing, places, ledger, memory.vectorOf)
  const growth = growthOf(links)
  const slugs = takenSlugs(existing, memory)
  const verdicts = places.map(({ version, place }): Verdict => {
    const { caseId } = version
    if (place.kind === 'left-alone') return { ...place, caseId }
    if (place.kind === 'linked')
      return { kind: 'left-alone', caseId, slug: place.existing.article.slug, reason: 'linked' }
    if (place.kind === 'own') return meet(place.existing, version, memory)
    if (links.get(caseId)?.status === 'linked') return { kind: 'newly-linked', caseId }
    return create(version, growth.get(caseId) ?? [], slugs)
  })
  return planOf(withGrowth(verdicts, existing, growth), { existing, places, links, ledger })
}

type Verdict =
  | ({ readonly kind: 'create'; readonly text: string; readonly written: LastWritten } & CaseOfArticle)
  | ({
      /** The article of a case of this run, or (`caseId` is its lead case) one that such a case was linked to. */
      readonly kind: 'met'
      readonly existing: ExistingArticle
      readonly text: string
      readonly parts: Proposal['parts'] | null
      readonly written: LastWritten | null
    } & CaseOfArticle)
  | ({ readonly kind: 'left-alone'; readonly reason: LeftAloneReason } & CaseOfArticle)
  | { readonly kind: 'newly-linked'; readonly caseId: string }

interface PlacedCase {
  readonly version: ComposedArticle
  readonly place: CasePlace
}

/** Each case once, by case number, so that neither files nor workers can change who gets a slug first. */
function inOrder(composed: readonly ComposedArticle[]): readonly ComposedArticle[] {
  const byCase = new Map<string, ComposedArticle>()
  for (const version of composed) if (!byCase.has(version.caseId)) byCase.set(version.caseId, version)
  return [...byCase.values()].toSorted((left, right) => (left.caseId < right.caseId ? -1 : 1))
}

function takenSlugs(existing: readonly ExistingArticle[], { ledger, unreadable }: Memory): Set<string> {
  return new Set([
    ...existing.map(({ article }) => article.slug),
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
  existing: readonly ExistingArticle[],
  places: readonly PlacedCase[],
  ledger: Ledger,
  vectorOf: VectorOf | undefined,
): ReadonlyMap<string, CaseLink> {
  const fresh = places.flatMap(({ version, place }): LinkSubject[] =>
    place.kind === 'new' ? [{ caseId: version.caseId, article: version, isOpen: true }] : [],
  )
  const standing = existing.map(({ article }): LinkSubject => {
    const { state, generated } = article.frontMatter
    return { caseId: leadCase(article), article, isOpen: generated !== undefined && state !== 'archived' }
  })
  return linkCases(standing, fresh, (caseId, target) => ledger.apart[caseId]?.includes(target) === true, vectorOf)
}

/** The newly linked cases by the case whose article they are added to. */
function growthOf(links: ReadonlyMap<string, CaseLink>): ReadonlyMap<string, readonly string[]> {
  const linked = [...links].filter(([, { status }]) => status === 'linked')
  const grouped = Map.groupBy(linked, ([, { target }]) => target)
  return new Map([...grouped].map(([target, entries]) => [target, entries.map(([caseId]) => caseId).toSorted()]))
}

function create(version: ComposedArticle, linked: readonly string[], slugs: Set<string>): Verdict {
  const { caseId, body } = version
  const slug = freeSlug(slugOf(version.frontMatter.title, caseId), caseId, (candidate) => slugs.has(candidate))
  slugs.add(slug)
  const frontMatter = { ...version.frontMatter, cases: [...version.frontMatter.cases, ...linked] }
  const written = lastWrittenOf(version, version.frontMatter.generated, null)
  return { kind: 'create', caseId, slug, text: renderArticle({ slug, frontMatter, body }), written }
}

function meet(existing: ExistingArticle, version: ComposedArticle, { lastWritten }: Memory): Verdict {
  const { caseId } = version
  const { slug, frontMatter } = existing.article
  const { generated } = frontMatter
  if (generated === undefined) return { kind: 'left-alone', caseId, slug, reason: 'written-by-person' }
  const { text, parts, memory } = updateArticle(existing, version, generated)
  const isKnown = lastWritten === undefined || lastWritten.has(caseId)
  const before = parts.length > 0 || text !== existing.text ? (lastWritten?.read(caseId) ?? null) : null
  const written = text === existing.text && isKnown ? null : lastWrittenOf(version, memory, before)
  return { kind: 'met', existing, caseId, slug, text, parts: [...withLast(parts, written ?? before)], written }
}

/** Adds the numbers of newly linked cases to articles that stand, also to those whose own case is not of this run. */
function withGrowth(
  verdicts: readonly Verdict[],
  existing: readonly ExistingArticle[],
  growth: ReadonlyMap<string, readonly string[]>,
): readonly Verdict[] {
  const met = new Set(verdicts.flatMap((verdict) => (verdict.kind === 'met' ? [verdict.slug] : [])))
  const leads = new Set<string>()
  const others = inSlugOrder(existing).flatMap((one): Verdict[] => {
    const { slug } = one.article
    const caseId = leadCase(one.article)
    const isFirst = !leads.has(caseId)
    leads.add(caseId)
    if (!isFirst || met.has(slug) || !growth.has(caseId)) return []
    return [{ kind: 'met', existing: one, caseId, slug, text: one.text, parts: null, written: null }]
  })
  return [...verdicts, ...others].map((verdict) => {
    const linked = verdict.kind === 'met' ? growth.get(verdict.caseId) : undefined
    if (verdict.kind !== 'met' || linked === undefined) return verdict
    const cases = [...verdict.existing.article.frontMatter.cases, ...linked]
    return { ...verdict, text: updateFrontMatter(verdict.text, { cases }) }
  })
}

interface Background {
  readonly existing: readonly ExistingArticle[]
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
      .map(({ article }) => [leadCase(article), article.slug]),
  )
  for (const { caseId, slug } of [...met, ...created]) slugs.set(caseId, slug)
  const linked = verdicts
    .filter((verdict) => verdict.kind === 'newly-linked')
    .map(({ caseId }) => ({ caseId, slug: slugs.get(links.get(caseId)?.target ?? '') ?? '' }))
  const known = [...created, ...met, ...linked, ...leftAlone.filter(({ reason }) => reason === 'linked')]
  const texts = new Map([...created, ...met].map(({ slug, text }) => [slug, text]))
  return {
    create: created.map(({ slug, text }) => ({ slug, text })),
    update: met.filter(isNew).map(({ slug, text }) => ({ slug, text })),
    unchanged: met.filter((verdict) => !isNew(verdict)).map(({ slug }) => slug),
    leftAlone: leftAlone.map(({ caseId, slug, reason }) => ({ caseId, slug, reason })),
    linked,
    proposals: met.flatMap(({ caseId, slug, parts }): Proposal[] =>
      parts === null || parts.length === 0
        ? []
        : [{ slug, case: caseId, matters: parts.some((part) => part.matters), parts }],
    ),
    compared: met.filter(({ parts }) => parts !== null).map(({ slug }) => slug),
    links: planLinkRecords(linkedCases(places, linked), { links, slugs, existing, texts, settled: ledger.settled }),
    written: [...created, ...met].flatMap(({ written }) => written ?? []),
    ledger: { ...ledger, articles: { ...ledger.articles, ...slugsByCase(known) } },
    findings: twiceNamed(existing),
  }
}

function isNew({ existing, text }: { readonly existing: ExistingArticle; readonly text: string }): boolean {
  return text !== existing.text
}

function slugsByCase(known: readonly CaseOfArticle[]): Record<string, string> {
  return Object.fromEntries(known.map(({ caseId, slug }) => [caseId, slug]))
}

/** The cases of this run that an article of another case answers, those that were linked before among them. */
function linkedCases(places: readonly PlacedCase[], linked: readonly CaseOfArticle[]): readonly LinkedCase[] {
  const newly = new Map(linked.map(({ caseId, slug }) => [caseId, slug]))
  return places.flatMap(({ version, place }): LinkedCase[] => {
    const slug = place.kind === 'linked' ? place.existing.article.slug : newly.get(version.caseId)
    return slug === undefined ? [] : [{ version, slug }]
  })
}

function twiceNamed(existing: readonly ExistingArticle[]): Finding[] {
  const owners = new Set<string>()
  return inSlugOrder(existing).flatMap((one): Finding[] => {
    const own = one.article.frontMatter.cases.filter((caseId) => isOwnCase(one.article, caseId))
    const isSecond = own.some((caseId) => owners.has(caseId))
    for (const caseId of own) owners.add(caseId)
    if (!isSecond) return []
    const message = 'Another article was generated from the same case; only the first by file name is kept up to date.'
    const hint = 'Delete one of the two, or take `generated` out of the one that a person goes on with.'
    return [{ rule: 'write/second-article', severity: 'warning', file: one.file, line: 1, message, hint }]
  })
}
