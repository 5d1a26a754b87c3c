/** Starts threads of the program. */
import { Worker } from 'node:worker_threads'
import type { ResourceLimits } from 'node:worker_threads'

interface ThreadOptions {
  /** What the module finds under the name of `workerData`. */
  readonly workerData: unknown
  readonly resourceLimits?: ResourceLimits
}

const begin = new URL('begin.mjs', import.meta.url)

/** A thread that runs a module, with what was compiled of it and of all that it imports when it ran last. */
export function startThread(module: URL, options: ThreadOptions): Worker {
  return new Worker(begin, { ...options, argv: [module.href] })
}
