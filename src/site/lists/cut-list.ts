/** Divides long lists into pages that stay the same when other entries come or go. */
import { hash } from 'node:crypto'
import { remembered } from '../../language/remembered.ts'

/**
 * Cuts a long list into pieces so that an entry that comes or goes leaves nearly all pieces as they are: where one ends, a hash
 * of its last entry's name says, within bounds (content-defined chunking, as backups have it). Pieces of a fixed length would all
 * change from the entry on.
 *
 * @param usual about how many entries a piece has: half as many at least, twice as many at most; a list of no more is one piece
 */
export function cutList<Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
  usual: number,
): readonly (readonly Entry[])[] {
  if (entries.length <= usual) return [entries]
  const pieces: (readonly Entry[])[] = []
  const half = Math.ceil(usual / 2)
  let start = 0
  for (const [at, entry] of entries.entries()) {
    const length = at + 1 - start
    if (length >= usual + half || (length >= half && endsPiece(nameOf(entry), half))) {
      pieces.push(entries.slice(start, at + 1))
      start = at + 1
    }
  }
  if (start === entries.length) return pieces
  // A page of two or three entries is no page: a short rest goes with the piece before it.
  const before = entries.length - start < half ? (pieces.pop() ?? []) : []
  return [...pieces, [...before, ...entries.slice(start)]]
}

/** True for one name in `share`, whatever list it is in. */
function endsPiece(name: string, share: number): boolean {
  return numberOf(name) % share === 0
}

/** An article stands in lists by product, by cause and by outcome: to look a number up takes a tenth of making it. */
const numberOf = remembered((name) => hash('sha256', name, 'buffer').readUInt32BE(0), Infinity)
