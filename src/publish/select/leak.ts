/** What finds in a text what must not go out: handed in, because a stage knows no other stage. */

import { contentKey } from '../kept/content-key.ts'

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

/** The same finder, which is not asked twice for a text in which it found nothing: both sites are made from the same articles. */
export function findOnce(find: LeakFinder): LeakFinder {
  const clean = new Set<string>()
  return async (text) => {
    const key = contentKey(text)
    if (clean.has(key)) return []
    const leaks = await find(text)
    if (leaks.length === 0) clean.add(key)
    return leaks
  }
}
