/** Spreads jobs over worker threads. A thread that dies costs the job it was at, and nothing else. */
import { Worker } from 'node:worker_threads'
import type { Answer, Job } from './job.ts'

export interface PoolOptions {
  /** The module that every thread runs: it answers each message with one, in their order. */
  readonly module: URL
  readonly workers: number
  /** What every thread is given to begin with. */
  readonly workerData: unknown
}

interface Thread {
  readonly worker: Worker
  /** Jobs that it was sent and has not answered, in their order: it works at the first. */
  readonly waiting: number[]
}

/** Jobs that a thread has at hand, so that it never waits for the next. */
const ahead = 2

/** Memory that a thread may fill, in MB: far more than the largest file needs. Beyond it the thread dies, and not the program. */
const mostMemory = 1500

/**
 * Carries out all jobs and gives each one's answer to `settle`, in the order in which they get done, with the place of
 * the job in the list; `null` for a job whose thread died. Waits for `settle` before it sends more to a thread.
 */
export function runJobs(
  jobs: readonly Job[],
  { module, workers, workerData }: PoolOptions,
  settle: (answer: Answer | null, at: number) => void,
): Promise<void> {
  return new Promise((resolve) => {
    const threads = new Set<Thread>()
    const again: number[] = []
    let next = 0
    let left = jobs.length
    const feed = (thread: Thread): void => {
      while (thread.waiting.length < ahead) {
        const at = again.pop() ?? (next < jobs.length ? next++ : null)
        if (at === null) return
        thread.waiting.push(at)
        // eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
        thread.worker.postMessage(jobs[at])
      }
    }
    const finish = (at: number, answer: Answer | null): void => {
      settle(answer, at)
      left -= 1
      if (left === 0) {
        for (const { worker } of threads) void worker.terminate()
        resolve()
      }
    }
    const start = (): void => {
      const worker = new Worker(module, { workerData, resourceLimits: { maxOldGenerationSizeMb: mostMemory } })
      const thread: Thread = { worker, waiting: [] }
      threads.add(thread)
      worker.on('message', (answer: Answer) => {
        const at = thread.waiting.shift()
        if (at === undefined) return
        finish(at, answer)
        feed(thread)
      })
      // The exit that follows settles it. An error's text may hold what a case says.
      worker.on('error', () => {})
      worker.on('exit', () => {
        threads.delete(thread)
        if (left === 0) return
        const [died, ...rest] = thread.waiting
        again.push(...rest)
        if (died !== undefined) finish(died, null)
        if (left > 0) start()
      })
      feed(thread)
    }
    if (left === 0) return resolve()
    for (let count = 0; count < Math.min(workers, jobs.length); count += 1) start()
  })
}
