/** For what no article holds: what they hold that comes near, so that a reader can go on from there. */
import { editDistance } from './edit-distance.ts'
import type { FoundTerm } from './look-up.ts'
import type { SearchIndex } from './index-files.ts'
import type { StoredTerm } from '../../model/term-shard.ts'

/** At most this many are offered. */
const mostOffered = 5

/** Tokens and words of the index near to those of the query that were not found, nearest first. */
export async function nearestTokens(found: readonly FoundTerm[], index: SearchIndex): Promise<readonly StoredTerm[]> {
  const missing = found.filter(({ term, match }) => match === 'none' && term.kind !== 'pair').slice(0, mostOffered)
  const lists = await Promise.all(missing.map(({ term }) => neighbours(term.keys[0] ?? '', index)))
  return lists.flat().slice(0, mostOffered)
}

async function neighbours(key: string, index: SearchIndex): Promise<readonly StoredTerm[]> {
  const most = Math.max(2, Math.floor(key.length / 3))
  const entries = await index.shardOf(key)
  return entries
    .map((entry) => ({ entry, distance: editDistance(key, entry.term, most) }))
    .filter(({ entry, distance }) => distance <= most && entry.term.slice(0, 2) === key.slice(0, 2))
    .sort((left, right) => left.distance - right.distance || (left.entry.term < right.entry.term ? -1 : 1))
    .slice(0, mostOffered)
    .map(({ entry }) => entry)
}
