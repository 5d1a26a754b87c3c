/** Which articles belong together, and why: found through an index of what they share, never by comparing all pairs. */
import type { RelatedArticle, RelatedReason, SiteEntry } from '../../model/site.ts'

type Related = readonly RelatedArticle[]

/**
 * Gives for an article, by its slug, the others worth reading next: those that share an exact identifier, then those that mean
 * about the same, where `nearest` knows any, then those of the same product with the same type of cause. At most five each;
 * none for an article that the site does not have.
 *
 * @param entries the articles of one site, most useful first; ties keep that order.
 * @param expected those that will be asked for, as far as that is known when the first one is: what has nothing to do with them is
 * passed over. All others may be asked for as well, and cost more.
 */
export function findRelated(
  entries: readonly SiteEntry[],
  nearest: (slug: string) => readonly string[] = () => [],
  expected: ReadonlySet<string> | null = null,
): (slug: string) => Related {
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]))
  const meant = (entry: SiteEntry) => nearest(entry.slug).flatMap((slug) => bySlug.get(slug) ?? [])
  const known = new Map<string, Related>()
  let expectedAlone: Sharing | null = null
  let all: Sharing | null = null
  return (slug) => {
    const entry = bySlug.get(slug)
    if (entry === undefined) return []
    const before = known.get(slug)
    if (before !== undefined) return before
    if (all === null && expected?.has(slug) === true) expectedAlone ??= sharingWith(entries, expected)
    else all ??= sharingWith(entries, null)
    const related = relatedTo(entry, all ?? expectedAlone ?? nobody, meant(entry))
    known.set(slug, related)
    return related
  }
}

/** Articles by what they share: identifiers in small letters; product and type of cause. */
interface Sharing {
  readonly byIdentifier: Index
  readonly byCause: Index
}

const nobody: Sharing = { byIdentifier: new Map(), byCause: new Map() }

/** Of all keys, or of those that some of the articles have. */
function sharingWith(entries: readonly SiteEntry[], some: ReadonlySet<string> | null): Sharing {
  const asking = some === null ? null : entries.filter(({ slug }) => some.has(slug))
  const byKeys = (keysOf: (entry: SiteEntry) => readonly string[]) =>
    indexBy(entries, keysOf, asking === null ? null : new Set(asking.flatMap(keysOf)))
  return { byIdentifier: byKeys(identifierKeys), byCause: byKeys(causeKeys) }
}

const mostRelated = 5
/** Of the identifiers that two share. */
const mostNamed = 3
/** An identifier that more articles share than this tells them apart no longer. */
const mostSharing = 30

type Index = ReadonlyMap<string, readonly SiteEntry[]>

function indexBy(
  entries: readonly SiteEntry[],
  keysOf: (entry: SiteEntry) => readonly string[],
  wanted: ReadonlySet<string> | null,
): Index {
  const index = new Map<string, SiteEntry[]>()
  for (const entry of entries) {
    const keys = keysOf(entry)
    if (wanted !== null && !keys.some((key) => wanted.has(key))) continue
    for (const key of keys.length > 1 ? new Set(keys) : keys) {
      const sharing = index.get(key)
      if (sharing === undefined) {
        index.set(key, [entry])
      } else {
        sharing.push(entry)
      }
    }
  }
  return index
}

function identifierKeys({ identifiers }: SiteEntry): readonly string[] {
  return identifiers.map((identifier) => identifier.toLowerCase())
}

function causeKeys(entry: SiteEntry): readonly string[] {
  return entry.causeType === 'unknown' ? [] : entry.products.map((product) => `${product}\n${entry.causeType}`)
}

function relatedTo(entry: SiteEntry, { byIdentifier, byCause }: Sharing, meant: readonly SiteEntry[]): Related {
  const shared = new Map<SiteEntry, string[]>()
  for (const identifier of entry.identifiers) {
    const sharing = byIdentifier.get(identifier.toLowerCase()) ?? []
    // Most share theirs with nobody.
    if (sharing.length === 1 || sharing.length > mostSharing) continue
    for (const other of sharing) {
      shared.set(other, [...(shared.get(other) ?? []), identifier])
    }
  }
  shared.delete(entry)
  const related = [...shared]
    .sort(([, left], [, right]) => right.length - left.length)
    .slice(0, mostRelated)
    .map(([other, identifiers]) =>
      toRelated(other, { kind: 'identifiers', identifiers: identifiers.slice(0, mostNamed) }),
    )
  const near = meant.filter((other) => other !== entry && !shared.has(other))
  const taken = new Set([entry, ...shared.keys(), ...near])
  return [
    ...related,
    ...near.map((other) => toRelated(other, { kind: 'meaning' })),
    ...sameProductAndCause(entry, byCause, taken),
  ].slice(0, mostRelated)
}

function sameProductAndCause(entry: SiteEntry, byCause: Index, taken: Set<SiteEntry>): Related {
  const related: RelatedArticle[] = []
  for (const product of entry.products) {
    const reason: RelatedReason = { kind: 'cause', product, causeType: entry.causeType }
    for (const other of byCause.get(`${product}\n${entry.causeType}`) ?? []) {
      if (related.length === mostRelated) return related
      if (!taken.has(other)) {
        taken.add(other)
        related.push(toRelated(other, reason))
      }
    }
  }
  return related
}

function toRelated({ slug, title, language }: SiteEntry, reason: RelatedReason): RelatedArticle {
  return { slug, title, language, reason }
}
