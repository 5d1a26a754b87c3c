/** What becomes of one part of an article (a field, a section, a footnote) when its case is generated again. */

export type Fate =
  /** The case says nothing new: the part stays as it stands, a person's or not. */
  | 'stay'
  /** A person wrote, or took out, just what is generated now: it counts as generated again. */
  | 'adopt'
  | 'write'
  /** A person's version stands: the new one waits. */
  | 'propose'

/**
 * Decides by fingerprints; `undefined` is a part that is not there. `before`: as last generated, `current`: as it
 * stands, `next`: as generated now. Of an article that a person vouched for nothing is overwritten.
 */
export function fateOf(
  before: string | undefined,
  current: string | undefined,
  next: string | undefined,
  isVouched: boolean,
): Fate {
  if (before === next) return 'stay'
  if (current === next) return 'adopt'
  return current === before && !isVouched ? 'write' : 'propose'
}

/** What the generator remembers of a part from now on: what it wrote or saw last, without what waits. */
export function remembered(
  names: readonly string[],
  fates: ReadonlyMap<string, Fate>,
  before: Readonly<Record<string, string>>,
  next: Readonly<Record<string, string>>,
): Record<string, string> {
  const entries = names.flatMap((name): [string, string][] => {
    const fate = fates.get(name)
    const value = fate === 'write' || fate === 'adopt' ? next[name] : before[name]
    return value === undefined ? [] : [[name, value]]
  })
  return Object.fromEntries(entries)
}

/** Names of both versions, the new one's order first. */
export function namesOf(next: Readonly<Record<string, string>>, before: Readonly<Record<string, string>>): string[] {
  return [...new Set([...Object.keys(next), ...Object.keys(before)])]
}
