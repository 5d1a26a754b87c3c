/**
 * Which marks were seen before, in memory that has an end: a set of numbers takes forty bytes for each, and no more than some
 * sixteen million of them. Where this one has no room it forgets another mark, which counts as new once more.
 */
export class SeenMarks {
  readonly #mostPlaces: number
  #places = new Float64Array(fewestPlaces)
  #taken = 0

  /** @param mostPlaces how many marks are remembered at most: a power of two, or more than fit into 128 MB */
  constructor(mostPlaces = 2 ** 24) {
    this.#mostPlaces = mostPlaces
  }

  /** Takes in a mark, a whole number below 2⁵³; says whether it was not seen before. 0 always counts as new. */
  isNew(mark: number): boolean {
    if (mark === nothing) return true
    if (this.#places[placeOf(mark, this.#places)] === mark) return false
    // Half full: of marks that lie about by chance few find no room then.
    if (this.#taken * 2 >= this.#places.length && this.#places.length < this.#mostPlaces) this.#grow()
    this.#put(mark)
    return true
  }

  #grow(): void {
    const before = this.#places
    this.#places = new Float64Array(before.length * 2)
    this.#taken = 0
    for (const mark of before) if (mark !== nothing) this.#put(mark)
  }

  #put(mark: number): void {
    const place = placeOf(mark, this.#places)
    if (this.#places[place] === nothing) this.#taken += 1
    this.#places[place] = mark
  }
}

const fewestPlaces = 2 ** 10

const nothing = 0

/** As many as a line of the processor's cache holds. */
const placesLookedAt = 8

/** Where a mark stands, or else where it may be put: a free place of its own few, or that of another mark where none is free. */
function placeOf(mark: number, places: Float64Array): number {
  const first = (mark % (places.length / placesLookedAt)) * placesLookedAt
  for (let place = first; place < first + placesLookedAt; place += 1) {
    if (places[place] === mark || places[place] === nothing) return place
  }
  return first + (Math.floor(mark / places.length) % placesLookedAt)
}
