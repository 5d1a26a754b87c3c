/** What formats find out of a file when they look at it, kept for when they read it. */
import type { Settings } from '../../model/settings.ts'
import type { OpenedFile } from './format.ts'

/** The function, asked once for each file. The settings must be the same whenever it is asked about the same file. */
export function onceAFile<Found>(
  find: (file: OpenedFile, settings: Settings) => Found,
): (file: OpenedFile, settings: Settings) => Found {
  const known = new WeakMap<OpenedFile, { readonly found: Found }>()
  return (file, settings) => {
    const before = known.get(file)
    if (before !== undefined) return before.found
    const found = find(file, settings)
    known.set(file, { found })
    return found
  }
}
