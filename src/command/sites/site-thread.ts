/** A thread beside this one that builds sites. Who builds again and again keeps it: it has loaded by then what it needs. */
import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'
import type { Settings } from '../../model/settings.ts'
import { startThread } from '../../threads/start-thread.ts'
import type { BuildOptions, BuiltSites } from './build-sites.ts'
import type { SiteOrder } from './build-thread.ts'

export interface SiteThread {
  /** One order at a time. @throws where the thread fails or ends; the next order starts another one */
  readonly build: (options: BuildOptions, settings: Settings) => Promise<BuiltSites>
  readonly close: () => Promise<void>
}

/** Nothing is started before the first order. */
export function openSiteThread(): SiteThread {
  let worker: Worker | null = null
  return {
    build: async (options, settings) => {
      worker ??= startThread(new URL('build-thread.ts', import.meta.url), { workerData: null })
      try {
        return await answerOf(worker, { options, settings })
      } catch (error) {
        worker = null
        throw error
      }
    },
    close: async () => {
      await worker?.terminate()
      worker = null
    },
  }
}

async function answerOf(worker: Worker, order: SiteOrder): Promise<BuiltSites> {
  const answered = new AbortController()
  const { signal } = answered
  const ended = once(worker, 'exit', { signal }).then(() => {
    throw new Error('A thread that builds a site ended.')
  })
  // eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  worker.postMessage(order)
  try {
    const [built] = await Promise.race([once(worker, 'message', { signal }), ended])
    return built
  } finally {
    answered.abort()
  }
}
