/** Tells which of many mentions are of the same one. */

/**
 * For each mention, given by what it can be recognised by, the place of the first mention of the same one: those that have anything in
 * common are of one, and so are those that have it in common with a third.
 */
export function firstMentions(tokens: readonly (readonly string[])[]): readonly number[] {
  const owners = new Map<string, number>()
  const leaders: number[] = tokens.map((_, index) => index)
  const leader = (index: number): number => {
    let current = index
    while (leaders[current] !== undefined && leaders[current] !== current) current = leaders[current] ?? current
    return current
  }
  for (const [index, own] of tokens.entries()) {
    for (const token of own) {
      const owner = owners.get(token)
      if (owner === undefined) owners.set(token, index)
      else leaders[Math.max(leader(owner), leader(index))] = Math.min(leader(owner), leader(index))
    }
  }
  return tokens.map((_, index) => leader(index))
}
