/** Groups of numbered things that grow together, for joining by keys without comparing all pairs (union-find). */
export class DisjointSets {
  readonly #parent: number[]

  /** Starts with `size` groups of one, numbered from 0. */
  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, index) => index)
  }

  /** Adds a group of one and gives its number. */
  add(): number {
    this.#parent.push(this.#parent.length)
    return this.#parent.length - 1
  }

  /** Makes one group of the groups that `left` and `right` are in. The lowest number stays its head. */
  join(left: number, right: number): void {
    const first = this.#head(left)
    const second = this.#head(right)
    this.#parent[Math.max(first, second)] = Math.min(first, second)
  }

  /** Members of each group in ascending order, groups in the order of their first member. */
  groups(): readonly (readonly number[])[] {
    const byHead = new Map<number, number[]>()
    for (const index of this.#parent.keys()) {
      const head = this.#head(index)
      const members = byHead.get(head)
      if (members === undefined) byHead.set(head, [index])
      else members.push(index)
    }
    return [...byHead.values()]
  }

  #head(index: number): number {
    let at = index
    for (;;) {
      const parent = this.#parent[at] ?? at
      if (parent === at) return at
      // Halves the path, so that later look-ups are short.
      const grand = this.#parent[parent] ?? parent
      this.#parent[at] = grand
      at = grand
    }
  }
}
