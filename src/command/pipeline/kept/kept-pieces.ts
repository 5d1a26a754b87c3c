/**
 * What is long, as one run leaves it for the next: in pieces under one key, of which only those are written that are not there
 * already. Only ever a memory aid: of a piece that is lost nothing is known.
 */
import type { Records } from '../run-context.ts'

/** Entries in a piece: few enough that one is written in no time, so many that there are few pieces. */
export const fullPiece = 512

/** The pieces that lie under this key, in their order; `null` for one that is lost. */
export function recallPieces(key: string, records: Pick<Records, 'get'>): readonly (Buffer | null)[] {
  return Array.from({ length: countOf(key, records) ?? 0 }, (_, at) => records.get(keyOfPiece(key, at)))
}

/**
 * Lays pieces aside.
 *
 * @param count how many there are now
 * @param countBefore how many there were when they were recalled
 * @param bytesOf the bytes of a piece, by its place; `null` for one that lies there as it is
 */
export function keepPieces(
  key: string,
  { count, countBefore }: { readonly count: number; readonly countBefore: number },
  bytesOf: (at: number) => Uint8Array | null,
  records: Pick<Records, 'put'>,
): void {
  for (let at = 0; at < count; at += 1) {
    const bytes = bytesOf(at)
    if (bytes !== null) records.put(keyOfPiece(key, at), bytes)
  }
  // Last, so that whoever finds the number of the pieces finds them too.
  if (count !== countBefore) records.put(key, Buffer.from(String(count)))
}

/** Whether all pieces lie under this key, without reading them; says of them that they are still wanted. */
export function areStillKept(key: string, records: Pick<Records, 'get' | 'has'>): boolean {
  const count = countOf(key, records)
  if (count === null) return false
  const places = Array.from({ length: count }, (_, at) => records.has(keyOfPiece(key, at)))
  return places.every((has) => has)
}

/** Records are ours and checksummed: their shape is not questioned. */
function countOf(key: string, records: Pick<Records, 'get'>): number | null {
  const bytes = records.get(key)
  return bytes === null ? null : Number(bytes.toString('utf8'))
}

function keyOfPiece(key: string, at: number): string {
  return `${key}\npiece ${at}`
}
