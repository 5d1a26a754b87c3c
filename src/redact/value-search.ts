/** Finds many strings in a text in one pass (Aho and Corasick, Efficient string matching, 1975). */

/** `value` is the index of the string that was found; offsets are into the searched text. */
export interface Occurrence {
  readonly value: number
  readonly start: number
  readonly end: number
}

/**
 * Prepares a search for all the strings at once. Time to search is linear in the text's length plus the number of
 * occurrences, whatever the number of strings. Empty strings are never found.
 */
export function createValueSearch(values: readonly string[]): (text: string) => readonly Occurrence[] {
  const trie = buildTrie(values)
  return (text) => {
    const found: Occurrence[] = []
    let node = 0
    for (let index = 0; index < text.length; index += 1) {
      node = step(trie, node, text.charCodeAt(index))
      for (let end = node; end > 0; end = trie.nextEnd[end] ?? 0) {
        for (const value of trie.ends.get(end) ?? []) {
          const length = values[value]?.length ?? 0
          found.push({ value, start: index + 1 - length, end: index + 1 })
        }
      }
    }
    return found
  }
}

interface Trie {
  /** Child of a node by character: the key is node × 2¹⁶ + code unit. */
  readonly edges: ReadonlyMap<number, number>
  /** Node of the longest proper suffix that is in the trie too. */
  readonly fallback: readonly number[]
  /** Next node on the way of fallbacks at which a string ends, 0 for none. */
  readonly nextEnd: readonly number[]
  /** Strings that end at a node, by index. */
  readonly ends: ReadonlyMap<number, readonly number[]>
}

function step(trie: Pick<Trie, 'edges' | 'fallback'>, from: number, code: number): number {
  let node = from
  for (;;) {
    const next = trie.edges.get(node * 0x10000 + code)
    if (next !== undefined) return next
    if (node === 0) return 0
    node = trie.fallback[node] ?? 0
  }
}

function buildTrie(values: readonly string[]): Trie {
  const edges = new Map<number, number>()
  const ends = new Map<number, number[]>()
  const nodes: { readonly parent: number; readonly code: number }[] = [{ parent: 0, code: 0 }]
  const depths: number[][] = []
  for (const [value, string] of values.entries()) {
    let node = 0
    for (let index = 0; index < string.length; index += 1) {
      const edge = node * 0x10000 + string.charCodeAt(index)
      let next = edges.get(edge)
      if (next === undefined) {
        next = nodes.length
        nodes.push({ parent: node, code: string.charCodeAt(index) })
        edges.set(edge, next)
        ;(depths[index] ??= []).push(next)
      }
      node = next
    }
    if (node > 0) ends.set(node, [...(ends.get(node) ?? []), value])
  }
  const fallback: number[] = Array.from({ length: nodes.length }, () => 0)
  const nextEnd: number[] = Array.from({ length: nodes.length }, () => 0)
  for (const node of depths.flat()) {
    const { parent, code } = nodes[node] ?? { parent: 0, code: 0 }
    const suffix = parent === 0 ? 0 : step({ edges, fallback }, fallback[parent] ?? 0, code)
    fallback[node] = suffix
    nextEnd[node] = ends.has(suffix) ? suffix : (nextEnd[suffix] ?? 0)
  }
  return { edges, fallback, nextEnd, ends }
}
