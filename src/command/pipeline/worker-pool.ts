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

export type Settle = (answer: Answer | null, at: number) => void

/** Threads that outlive their jobs: what they have loaded and compiled for some serves the next. */
export interface WorkerPool {
  /**
   * Carries out all jobs and gives each one's answer to `settle`, in the order in which they get done, with the place of
   * the job in the list; `null` for a job whose thread died. Waits for `settle` before it sends more to a thread. One list
   * at a time.
   */
  readonly run: (jobs: readonly Job[], settle: Settle) => Promise<void>
  /** Ends the threads. Jobs that come later start new ones. */
  readonly close: () => void
}

interface Thread {
  readonly worker: Worker
  /** Jobs that it was sent and has not answered, in their order: it works at the first. */
  readonly waiting: number[]
}

/** The jobs that are being carried out, and who waits for them. */
interface Round {
  readonly jobs: readonly Job[]
  readonly settle: Settle
  readonly resolve: () => void
  /** Places of jobs that a dead thread had not begun. */
  readonly again: number[]
  next: number
  left: number
}

/** Jobs that a thread has at hand, so that it never waits for the next. */
const ahead = 2

/** Memory that a thread may fill, in MB: far more than the largest file needs. Beyond it the thread dies, and not the program. */
const mostMemory = 1500

/**
 * Memory for what a thread has just made, in MB. As much as Node would take by itself makes no thread faster here, and several
 * of them hold a third more.
 */
const youngMemory = 16

/** Opens a pool; threads are started when there is work for them. */
export function openPool({ module, workers, workerData }: PoolOptions): WorkerPool {
  const threads = new Set<Thread>()
  let round: Round | null = null
  const feed = (thread: Thread): void => {
    if (round === null) return
    const { jobs, again } = round
    while (thread.waiting.length < ahead) {
      const at = again.pop() ?? (round.next < jobs.length ? round.next++ : null)
      if (at === null) return
      thread.waiting.push(at)
      // eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      thread.worker.postMessage(jobs[at])
    }
  }
  const finish = (at: number, answer: Answer | null): void => {
    if (round === null) return
    round.settle(answer, at)
    round.left -= 1
    if (round.left > 0) return
    const { resolve } = round
    round = null
    // A thread without work is no reason for a program to go on.
    for (const { worker } of threads) worker.unref()
    resolve()
  }
  const start = (): void => {
    const worker = new Worker(module, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: mostMemory, maxYoungGenerationSizeMb: youngMemory },
    })
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
      if (!threads.delete(thread)) return
      const [died, ...rest] = thread.waiting
      round?.again.push(...rest)
      if (died !== undefined) finish(died, null)
      if (round !== null) start()
    })
    feed(thread)
  }
  return {
    run: (jobs, settle) =>
      new Promise((resolve) => {
        if (jobs.length === 0) return resolve()
        round = { jobs, settle, resolve, again: [], next: 0, left: jobs.length }
        for (const thread of threads) {
          thread.worker.ref()
          feed(thread)
        }
        while (threads.size < Math.min(workers, jobs.length)) start()
      }),
    close: () => {
      for (const { worker } of threads) void worker.terminate()
      threads.clear()
    },
  }
}
