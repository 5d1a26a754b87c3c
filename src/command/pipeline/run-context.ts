/** What all steps of a run share. */
import { availableParallelism } from 'node:os'
import type { Settings } from '../../model/settings.ts'
import type { CaseDrafter } from '../make-article.ts'
import type { Embedder } from '../model/embedder.ts'
import type { Progress } from '../progress.ts'
import type { CaseMakers } from '../queue/hand-out.ts'
import { programVersion } from './program-version.ts'

/** Bytes by key; a record may be gone at any time. */
export interface Records {
  readonly get: (key: string) => Buffer | null
  readonly has: (key: string) => boolean
  readonly put: (key: string, bytes: Uint8Array) => void
}

export interface RunContext {
  readonly settings: Settings
  /** Stands in the key of every record: what was found out by another program or with other settings is not found. */
  readonly version: string
  /** How many threads share the work; with 1 it is done in this one. */
  readonly workers: number
  /** Others who make cases in place of this machine, if there are any. */
  readonly makers: CaseMakers | null
  readonly records: Records
  readonly progress: Progress
  /** Who tells what articles mean, if anybody does. */
  readonly embedder: Embedder | null
  /** Who drafts in place of the rules, if anybody does. */
  readonly drafter: CaseDrafter | null
}

/** A context whose records live as long as it does; for the commands that remember nothing. */
export function forgetfulContext(settings: Settings, progress: Progress, workers = availableParallelism()): RunContext {
  const kept = new Map<string, Buffer>()
  return {
    settings,
    version: programVersion(settings),
    workers,
    makers: null,
    progress,
    drafter: null,
    embedder: null,
    records: {
      get: (key) => kept.get(key) ?? null,
      has: (key) => kept.has(key),
      put: (key, bytes) => kept.set(key, Buffer.from(bytes)),
    },
  }
}
