/** Opens the cache of a knowledge base, or a passing one where that cannot be done. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RecordStore } from './record-store.ts'

/** The folder that holds the cache, unless another is named. Hidden, so that no command takes it for cases. */
export function defaultCache(content: string): string {
  return join(content, '.cache')
}

export interface OpenRecords {
  readonly records: RecordStore
  /** Ends the use; `dropUnused` says whether what this run had no use for may go. */
  readonly close: (dropUnused: boolean) => void
}

/** A folder that cannot be written is no reason not to run: then what is found out is forgotten afterwards. */
export function openRecords(folder: string): OpenRecords {
  try {
    const records = new RecordStore(folder)
    return { records, close: (dropUnused) => records.close(dropUnused) }
  } catch {
    const passing = mkdtempSync(join(tmpdir(), 'casebook-'))
    const records = new RecordStore(passing)
    return {
      records,
      close: () => {
        records.close(false)
        rmSync(passing, { recursive: true, force: true })
      },
    }
  }
}
