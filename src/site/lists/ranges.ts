/** A long alphabetical list in pages, each called by its first and last name: `0x80040111 – 0x8007000e`. */

import { cutList } from './cut-list.ts'

export interface Range<Item> {
  readonly path: string
  readonly label: string
  readonly items: readonly Item[]
}

/**
 * @param path of the first page; the others lie below it, by number
 * @param size about how many names a range has
 */
export function inRanges<Item extends { readonly name: string }>(
  items: readonly Item[],
  path: string,
  size: number,
): readonly Range<Item>[] {
  return [...cutList(items, ({ name }) => name, size).entries()].map(([at, found]) => ({
    path: at === 0 ? path : `${path}${at + 1}/`,
    label: `${shorten(found[0]?.name ?? '')} – ${shorten(found.at(-1)?.name ?? '')}`,
    items: found,
  }))
}

const longestName = 18

function shorten(name: string): string {
  const characters = Array.from(name)
  return characters.length > longestName ? `${characters.slice(0, longestName).join('')}…` : name
}
