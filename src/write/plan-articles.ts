/** What is to be written, decided before anything is. */
import type { Finding } from '../model/finding.ts'
import { casePlaces, inSlugOrder } from './case-places.ts'
import type { PlacedCase, UnreadableArticle } from './case-places.ts'
import { CreatedArticle } from './created-article.ts'
import type { ArticleVersion } from './created-article.ts'
import type { LastWrittenStore } from './last-written.ts'
import { withEntry } from './ledger.ts'
import type { Ledger } from './ledger.ts'
import type { CaseLink } from './link/link-cases.ts'
import type { VectorOf } from './link/nearest-in-meaning.ts'
import { growthOf, linksOfNew } from './new-case-links.ts'
import type { CaseOfArticle, Plan, PlannedFile } from './plan.ts'
import { planLinkRecords } from './plan-link-records.ts'
import type { LinkedCase } from './plan-link-records.ts'
import type { Proposal } from './update/proposal.ts'
import { leadOf } from './standing-article.ts'
import type { StandingArticle } from './standing-article.ts'
import { create, meet, withGrowth } from './verdicts.ts'
import type { Verdict } from './verdicts.ts'

/** What is known from earlier runs. */
export interface Memory {
  readonly ledger: Ledger
  readonly unreadable: readonly UnreadableArticle[]
  /** What the generator last wrote for a case; absent where nothing of the kind is kept. */
  readonly lastWritten?: LastWrittenStore
  /** What articles mean, by their cases; absent where no model was asked. */
  readonly vectorOf?: VectorOf
  /** Called as each new case has been compared with the articles, for whoever shows how far it is. */
  readonly onCompared?: () => void
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
  const links = linksOfNew(existing, places, ledger, { vectorOf: memory.vectorOf, onDone: memory.onCompared })
  const growth = growthOf(links)
  const slugs = takenSlugs(existing, memory)
  const verdicts = places.map(({ version, place }): Verdict => {
    const { caseId } = version
    if (place.kind === 'left-alone') return { ...place, caseId }
    if (place.kind === 'linked') return { kind: 'left-alone', caseId, slug: place.existing.slug, reason: 'linked' }
    if (place.kind === 'own') return meet(place.existing, version, memory.lastWritten)
    if (links.get(caseId)?.status === 'linked') return { kind: 'newly-linked', caseId }
    return create(version, growth.get(caseId) ?? [], slugs)
  })
  return planOf(withGrowth(verdicts, existing, growth), { existing, places, links, ledger })
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
function withTakenOut(ledger: Ledger, places: readonly PlacedCase<ArticleVersion>[]): Ledger {
  return places.reduce((known, { version, place }) => {
    if (place.kind !== 'new' || place.takenOutOf === null) return known
    return withEntry(known, 'apart', version.caseId, [place.takenOutOf])
  }, ledger)
}

interface Background {
  readonly existing: readonly StandingArticle[]
  readonly places: readonly PlacedCase<ArticleVersion>[]
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
  const newFiles = created.map(({ slug, version, linked: answered }) => new CreatedArticle(slug, version, answered))
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
function linkedCases(
  places: readonly PlacedCase<ArticleVersion>[],
  linked: readonly CaseOfArticle[],
): readonly LinkedCase[] {
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
    const hint = 'Delete one of the two, or remove `generated` from the one that people maintain.'
    return [{ rule: 'write/second-article', severity: 'warning', file: one.file, line: 1, message, hint }]
  })
}
