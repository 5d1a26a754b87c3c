/** What finds in a text what must not go out: handed in, because a stage knows no other stage. */

/** Where a text holds what must not go out. Offsets are UTF-16 units. */
export interface Leak {
  /** What kind of value, such as `email`; never the value. */
  readonly kind: string
  readonly start: number
  readonly end: number
}

export type LeakFinder = (text: string) => readonly Leak[] | Promise<readonly Leak[]>

/** Asks several finders. */
export function findWithAll(finders: readonly LeakFinder[]): LeakFinder {
  return async (text) => {
    const leaks: Leak[] = []
    for (const find of finders) {
      leaks.push(...(await find(text)))
    }
    return leaks
  }
}
