/** What all steps of a run share. */
import { availableParallelism } from 'node:os'
import type { Settings } from '../../model/settings.ts'
import type { CaseDrafter } from '../make-article.ts'
import type { Embedder } from '../model/embedder.ts'
import type { Progress } from '../progress.ts'
import type { CaseMakers } from '../queue/hand-out.ts'
import type { ThreadStart } from './workers/job.ts'
import { KeptParts } from './workers/kept-parts.ts'
import type { Keeping } from './workers/part-bytes.ts'
import { openPool } from './workers/worker-pool.ts'
import type { WorkerPool } from './workers/worker-pool.ts'

/** Bytes by key; a record may be gone at any time. */
export interface Records {
  /** Whether a later run finds what is stored. */
  readonly isLasting: boolean
  /** Whether it should be said of all that is still wanted, with `has`, so that the rest can be dropped. */
  readonly wantsTidying: boolean
  readonly get: (key: string) => Buffer | null
  readonly has: (key: string) => boolean
  readonly put: (key: string, bytes: Uint8Array) => void
}

export interface RunContext {
  readonly settings: Settings
  /** Stands in the key of every record: what was found out by another program or with other settings is not found. */
  readonly version: string
  /** Threads that share the work; `null` where it is done in this one. */
  readonly pool: WorkerPool | null
  /** What was read on the way to the cases and is needed again to make them. */
  readonly kept: KeptParts
  /** Others who make cases in place of this machine, if there are any. */
  readonly makers: CaseMakers | null
  readonly records: Records
  readonly progress: Progress
  /** What judges the meaning of articles, if anything does. */
  readonly embedder: Embedder | null
  /** Who drafts in place of the rules, if anybody does. */
  readonly drafter: CaseDrafter | null
}

const worker = new URL('workers/worker.ts', import.meta.url)

/** Those who do the work of a run, and what they have read: `workers` threads, or with 1 this one. To be ended with `release`. */
export function openHands(
  settings: Settings,
  workers: number,
  keeping: Keeping = 'packed',
): Pick<RunContext, 'pool' | 'kept'> {
  const workerData: ThreadStart = { settings, keeping }
  const pool = workers > 1 ? openPool({ module: worker, workers, workerData }) : null
  return { pool, kept: new KeptParts(keeping) }
}

/** Ends the threads and forgets what was read, once all cases are made: what comes then needs the memory. */
export function release({ pool, kept }: Pick<RunContext, 'pool' | 'kept'>): void {
  pool?.close()
  kept.clear()
}

/** A context whose records live as long as it does; for the commands that remember nothing. */
export function forgetfulContext(settings: Settings, progress: Progress, workers = availableParallelism()): RunContext {
  const kept = new Map<string, Buffer>()
  return {
    settings,
    // What nobody finds again needs no version.
    version: '',
    // It ends as soon as the cases are made, and has the memory for itself.
    ...openHands(settings, workers, 'plain'),
    makers: null,
    progress,
    drafter: null,
    embedder: null,
    records: {
      isLasting: false,
      wantsTidying: false,
      get: (key) => kept.get(key) ?? null,
      has: (key) => kept.has(key),
      put: (key, bytes) => kept.set(key, Buffer.from(bytes)),
    },
  }
}
