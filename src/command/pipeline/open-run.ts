/** Opens what a run of `generate` needs: who drafts, who makes the cases, and what earlier runs found out. */
import type { Settings } from '../../model/settings.ts'
import type { ModelDrafter } from '../model/model-drafter.ts'
import { openDrafter } from '../model/open-drafter.ts'
import type { DrafterKind } from '../model/open-drafter.ts'
import { createProgress } from '../progress.ts'
import type { CaseMakers } from '../queue/hand-out.ts'
import { openRecords } from './kept/open-records.ts'
import { programVersion } from './program-version.ts'
import { openHands } from './run-context.ts'
import type { RunContext } from './run-context.ts'

export interface RunOptions {
  readonly content: string
  /** The folder of what earlier runs found out. */
  readonly cache: string
  readonly isQuiet: boolean
  /** How many threads share the work. */
  readonly workers: number
  /** Who is to draft, if not as the settings have it. */
  readonly drafter?: DrafterKind | undefined
  /** Address of the queue that hands cases out, if others make them. */
  readonly queue?: string | undefined
}

/** What a run needs from its beginning to its end. */
export interface OpenRun {
  readonly context: RunContext
  readonly drafter: ModelDrafter | null
  /** Lays the records aside; with `true` those that were not asked for are dropped. */
  readonly close: ReturnType<typeof openRecords>['close']
}

/** `problem` says why the model or the queue that is to be used cannot be. */
export async function openRun(
  { content, cache, isQuiet, workers, drafter: wanted, queue }: RunOptions,
  ofKnowledgeBase: Settings,
): Promise<OpenRun | { readonly problem: string }> {
  const progress = createProgress(isQuiet)
  const opened = await openDrafter(wanted, ofKnowledgeBase, { content, cache, progress })
  if ('problem' in opened) return opened
  const { drafter, embedder, settings } = opened
  const version = programVersion(settings)
  const called = queue === undefined ? { makers: null } : await callMakers(queue, version, content)
  if ('problem' in called) return called
  const { records, close } = openRecords(cache)
  const hands = openHands(ofKnowledgeBase, workers)
  const { makers } = called
  return {
    context: { settings: ofKnowledgeBase, drafter, embedder, version, ...hands, makers, records, progress },
    drafter,
    close,
  }
}

/** Opens the queue to those who make the cases; `problem` says why that cannot be done. */
async function callMakers(
  address: string,
  version: string,
  content: string,
): Promise<{ readonly makers: CaseMakers } | { readonly problem: string }> {
  // Loaded when asked for: most of a short run's time is loading.
  const { openQueue, queueName } = await import('../queue/open-queue.ts')
  const opened = await openQueue(address)
  if ('problem' in opened) return opened
  const { openCaseMakers } = await import('../queue/hand-out.ts')
  return { makers: openCaseMakers(opened, queueName(version, content)) }
}
