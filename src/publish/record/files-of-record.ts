import { join } from 'node:path'
import type { BuiltSite } from '../build-site.ts'
import { looksOfFile } from '../place/site-files.ts'
import { afterRename, undone } from './site-record.ts'
import type { FileRecord, SiteRecord } from './site-record.ts'
import type { Workplace } from '../place/workplace.ts'

/** Every file with its key, as it stands in the folder; those that were not written stand there as before. */
export function recordFiles({ site, previous }: Workplace, { keys, changes }: BuiltSite): SiteRecord['files'] {
  const written = new Set(changes.written)
  const back = undone(changes.renamed)
  const files = new Map<string, FileRecord>()
  for (const [file, key] of keys) {
    const before = written.has(file) ? undefined : previous?.files.get(afterRename(file, back))
    const [, ...looks] = before ?? [null, ...looksOfFile(join(site, file))]
    files.set(file, before?.[0] === key ? before : [key, ...looks])
  }
  return files
}
