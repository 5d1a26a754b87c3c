/** The folders of a site: which there are, when each changed last, and which a build changed. */
import { lstatSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteChanges, SiteRecord } from '../record/site-record.ts'
import { afterRename, undone } from '../record/site-record.ts'

/** All folders that hold any of these files, by their paths in the site; the site itself is the empty path. */
export function foldersAbove(files: Iterable<string>): ReadonlySet<string> {
  const folders = new Set([''])
  for (const file of files) {
    for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
      const folder = file.slice(0, end)
      if (folders.has(folder)) break
      folders.add(folder)
    }
  }
  return folders
}

/** Folders in which something came, went or was replaced. */
export function changedFolders({ written, removed, renamed }: SiteChanges): ReadonlySet<string> {
  return foldersAbove([...written, ...removed, ...(renamed === null ? [] : [renamed.from, renamed.to])])
}

/** When a folder changed last, in milliseconds; `null` where there is none. */
export function timeOfFolder(folder: string): number | null {
  return statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? null
}

/**
 * When the folders of a site and of its twin changed last, by path. What is known of an earlier site and its twin, which have
 * changed places since, is believed of folders that the build did not change: who else changed one is found out by it.
 */
export function timesOfFolders(
  files: Iterable<string>,
  place: { readonly twin: string; readonly site: string },
  earlier: { readonly folders: SiteRecord['folders']; readonly changes: SiteChanges } | null,
): SiteRecord['folders'] {
  const back = undone(earlier?.changes.renamed ?? null)
  const changed = earlier === null ? null : changedFolders(earlier.changes)
  const timesOf = (path: string) => {
    const before = changed?.has(path) === false ? earlier?.folders.get(afterRename(path, back)) : undefined
    return before === undefined
      ? ([timeOfFolder(join(place.twin, path)), timeOfFolder(join(place.site, path))] as const)
      : ([before[1], before[0]] as const)
  }
  return new Map([...foldersAbove(files)].map((path) => [path, timesOf(path)]))
}

/**
 * All files that stand in the folders that a build changed, but for those that are known. Nothing is asked of what is known: among
 * the articles of a site lie tens of thousands of folders.
 */
export function strangersInChanged(
  site: string,
  changes: SiteChanges,
  isKnown: (path: string) => boolean,
): readonly string[] {
  return [...changedFolders(changes)].flatMap((folder) =>
    namesIn(join(site, folder))
      .map((name) => (folder === '' ? name : `${folder}/${name}`))
      .filter((path) => !isKnown(path) && !lstatSync(join(site, path)).isDirectory()),
  )
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    // It went with what stood in it.
    return []
  }
}
