/** What is remembered of a site that was published, so that the next build renders only what has changed since. */
import type { Sources } from './made-from.ts'

export interface SiteRecord {
  /** Every file of the site, by its path in it. */
  readonly files: ReadonlyMap<string, FileRecord>
  /** Names that the bodies of articles link to: whether there is an article of the name decides what becomes of the link. */
  readonly linked: Readonly<Record<string, readonly string[]>>
  /** Of the program that made it; `null` where that is not known. */
  readonly version: string | null
  /** Names all that the site was made from; `null` where the finders have no name. */
  readonly madeFrom: string | null
  /**
   * Names what the files looked like that the site was made from, program and settings included; `null` where that is not known,
   * or where a person was to look at something: that is said again by the next build.
   */
  readonly seenAs: string | null
  /** Names the finders that found nothing in the site; `null` where they have no name. */
  readonly searchedWith: string | null
  /** The articles that it shows, with what each of them is made from. The finders found nothing in any of them. */
  readonly articles: Sources
  /** The key of the index that its lists were made from; `null` where that is not known. */
  readonly index: string | null
  /** Names of the articles that the site was made without, because something was found in them. */
  readonly withheld: readonly string[]
  /** The build of the search index, `null` where there is none. */
  readonly searchBuild: string | null
  /** What the file system calls the folder of the site. */
  readonly folder: number
  /** Every folder of the site, by its path in it: when it changed last, in milliseconds, in the twin and in the site itself. */
  readonly folders: ReadonlyMap<string, readonly [twin: number | null, site: number | null]>
}

/**
 * The key of all that a file was made from, `null` where it is made again each time; its bytes, and when they were written,
 * in milliseconds: whether it is still the file that was made.
 */
export type FileRecord = readonly [key: string | null, size: number, changed: number]

/** A record as a build leaves it. */
export type NewSiteRecord = Omit<SiteRecord, 'folder' | 'folders'>

/** What a build changed in the folder that it began with; paths in the site, as they are after folders were renamed. */
export interface SiteChanges {
  readonly written: readonly string[]
  readonly removed: readonly string[]
  /** A folder that was renamed before anything else, with all that is in it. */
  readonly renamed: RenamedFolder | null
}

export interface RenamedFolder {
  readonly from: string
  readonly to: string
}

/** What undoes a renaming. */
export function undone(renamed: RenamedFolder | null): RenamedFolder | null {
  return renamed === null ? null : { from: renamed.to, to: renamed.from }
}

/** The path of a file once a folder was renamed. */
export function afterRename(path: string, renamed: RenamedFolder | null): string {
  return renamed !== null && path.startsWith(`${renamed.from}/`) ? renamed.to + path.slice(renamed.from.length) : path
}
