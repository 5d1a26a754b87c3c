/** Which new cases of a run an article answers already: an existing one, or that of another new case. */
import type { PlacedCase } from './case-places.ts'
import type { ArticleVersion } from './created-article.ts'
import type { Ledger } from './ledger.ts'
import { linkCases } from './link/link-cases.ts'
import type { CaseLink, LinkKnowledge, LinkSubject } from './link/link-cases.ts'
import { linkDigestOf } from './link/link-digest.ts'
import { traitsOf } from './link/link-traits.ts'
import { unpackTraits } from './link/packed-traits.ts'
import { leadOf } from './standing-article.ts'
import type { StandingArticle } from './standing-article.ts'

/** The links of the cases that have no place yet, by case number. What people have said in the ledger holds. */
export function linksOfNew(
  existing: readonly StandingArticle[],
  places: readonly PlacedCase<ArticleVersion>[],
  ledger: Ledger,
  knowledge: Pick<LinkKnowledge, 'vectorOf' | 'onDone'>,
): ReadonlyMap<string, CaseLink> {
  const fresh = places.flatMap(({ version, place }) => (place.kind === 'new' ? [newSubject(version)] : []))
  const isApart = (caseId: string, target: string): boolean => ledger.apart[caseId]?.includes(target) === true
  return linkCases(existing.map(standingSubject), fresh, { ...knowledge, isApart })
}

function newSubject(version: ArticleVersion): LinkSubject {
  return {
    caseId: version.caseId,
    isOpen: true,
    get digest() {
      return version.link?.digest ?? linkDigestOf(version)
    },
    traits: () => {
      const { link } = version
      return link === undefined ? traitsOf(version) : unpackTraits(link.traits)
    },
  }
}

function standingSubject(one: StandingArticle): LinkSubject {
  const { isGenerated, isArchived, link } = one.digest
  return {
    caseId: leadOf(one),
    isOpen: isGenerated && !isArchived,
    digest: link,
    traits: () => traitsOf(one.open().article),
  }
}

/** The newly linked cases by the case whose article they are added to. */
export function growthOf(links: ReadonlyMap<string, CaseLink>): ReadonlyMap<string, readonly string[]> {
  const linked = [...links].filter(([, { status }]) => status === 'linked')
  const grouped = Map.groupBy(linked, ([, { target }]) => target)
  return new Map([...grouped].map(([target, entries]) => [target, entries.map(([caseId]) => caseId).toSorted()]))
}
