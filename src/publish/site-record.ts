/** What is remembered of a site that was published, so that the next build renders only what has changed since. */

export interface SiteRecord {
  /** Every file of the site but those of the search index, by its path in it. */
  readonly files: Readonly<Record<string, FileRecord>>
  /** Names that the bodies of articles link to: whether there is an article of the name decides what becomes of the link. */
  readonly linked: Readonly<Record<string, readonly string[]>>
  /** Names the finders that found nothing in the site; `null` where they have no name. */
  readonly searchedWith: string | null
  /** Hashes of the articles in which they found nothing. */
  readonly clean: readonly string[]
  /** Names of the articles that the site was made without, because something was found in them. */
  readonly withheld: readonly string[]
  /** Hashes of the files of the search index in which they found nothing. */
  readonly proven: readonly string[]
  /** What the file system calls the folder of the site. */
  readonly folder: number
}

/**
 * The key of all that a file was made from, `null` where it is made anew each time; its bytes, and when they were written,
 * in milliseconds: whether it is still the file that was made.
 */
type FileRecord = readonly [key: string | null, size: number, changed: number]

/** A record as a build leaves it. */
export type NewSiteRecord = Omit<SiteRecord, 'folder'>

/** What a build changed in the folder that it began with; paths in the site. */
export interface SiteChanges {
  readonly written: readonly string[]
  readonly removed: readonly string[]
}
