/** Which articles mean about the same as one, by vectors that a model made of their texts. Without vectors, none. */

/** The vector of a case's article, of length 1; `null` where there is none. */
export type VectorOf = (caseId: string) => Float32Array | null

/** From this cosine on two articles are worth a person's look. Models differ; below it most pairs only share their field. */
const nearEnough = 0.88
/** Articles that are looked at. */
const mostNear = 5

/** The ordinals among `candidates` that mean about the same as `caseId`, nearest first; of equals the first. */
export function nearestInMeaning(
  caseId: string,
  candidates: readonly { readonly ordinal: number; readonly caseId: string }[],
  vectorOf: VectorOf,
): readonly number[] {
  const own = vectorOf(caseId)
  if (own === null) return []
  return candidates
    .flatMap((candidate) => {
      const other = vectorOf(candidate.caseId)
      const cosine = other === null ? 0 : product(own, other)
      return cosine >= nearEnough ? [{ ordinal: candidate.ordinal, cosine }] : []
    })
    .toSorted((left, right) => right.cosine - left.cosine || left.ordinal - right.ordinal)
    .slice(0, mostNear)
    .map(({ ordinal }) => ordinal)
}

/** 0 for vectors of different models. */
function product(left: Float32Array, right: Float32Array): number {
  if (left.length !== right.length) return 0
  let sum = 0
  for (const [at, value] of left.entries()) sum += value * (right[at] ?? 0)
  return sum
}
