/** What is remembered of a site that was published, so that the next build renders only what has changed since. */
import { z } from 'zod'

const fileSchema = z.tuple([
  /** Of everything that the file was made from; `null` for one that is made anew each time. */
  z.string().nullable(),
  /** Bytes, and when they were written, in milliseconds: whether it is still the file that was made. */
  z.number(),
  z.number(),
])

export const siteRecordSchema = z.object({
  /** Every file of the site but those of the search index, by its path in it. */
  files: z.record(z.string(), fileSchema),
  /** Names that the bodies of articles link to: whether there is an article of the name decides what becomes of the link. */
  linked: z.record(z.string(), z.array(z.string())),
  /** Names the finders that found nothing in the site; `null` where they have no name. */
  searchedWith: z.string().nullable(),
  /** Hashes of the articles in which they found nothing. */
  clean: z.array(z.string()),
  /** Hashes of the files of the search index in which they found nothing. */
  proven: z.array(z.string()),
  /** What the file system calls the folder of the site. */
  folder: z.number(),
})

export type SiteRecord = z.infer<typeof siteRecordSchema>
/** A record as a build leaves it. */
export type NewSiteRecord = Readonly<Omit<SiteRecord, 'folder' | 'linked'>> & {
  readonly linked: Readonly<Record<string, readonly string[]>>
}

/** What a build changed in the folder that it began with; paths in the site. */
export interface SiteChanges {
  readonly written: readonly string[]
  readonly removed: readonly string[]
}
