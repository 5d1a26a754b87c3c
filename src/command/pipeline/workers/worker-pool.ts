/**
 * Spreads jobs over worker threads. They go out in loads, as to wake another thread takes as long as some jobs. A thread that dies
 * costs the job it was at, and nothing else.
 */
import type { Worker } from 'node:worker_threads'
import { startThread } from '../../../threads/start-thread.ts'
import type { Answer, Job, JobList, Preparation } from './job.ts'

export interface PoolOptions {
  /** The module that every thread runs: it answers each load of jobs with their answers, in their order. */
  readonly module: URL
  readonly workers: number
  /** What every thread is given to begin with. */
  readonly workerData: unknown
}

export type Settle = (answer: Answer | null, at: number) => void

/** Threads that outlive their jobs: what they have loaded and compiled for some serves the next. */
export interface WorkerPool {
  /**
   * Carries out all jobs and gives each one's answer to `settle`, roughly in the order in which they get done, with the place
   * of the job in the list; `null` for a job whose thread died. Waits for `settle` before it sends more to a thread. One list
   * at a time.
   */
  readonly run: (jobs: JobList, settle: Settle) => Promise<void>
  /** Starts a thread while there is something else to do here: then even one job is worth the effort. */
  readonly open: () => void
  readonly isOpen: () => boolean
  /** Has the threads try such a job: the first one takes far longer than any after it. */
  readonly prepare: (trial: Job) => void
  /** Ends the threads. Jobs that come later start new ones. */
  readonly close: () => void
}

/** Places of jobs that are sent and answered together. */
type Load = readonly number[]

interface Thread {
  readonly worker: Worker
  /** Loads that it was sent and has not answered, in their order: it works at the first. */
  readonly waiting: Load[]
}

/** The jobs that are being carried out, and who waits for them. */
interface Round {
  readonly jobs: JobList
  readonly settle: Settle
  readonly resolve: () => void
  /** Loads that a dead thread was sent and has not answered. */
  readonly again: Load[]
  next: number
  left: number
}

/** Fewer jobs are done before another thread has started. */
export const worthAThread = 50

/** Loads that a thread has at hand, so that it never waits for the next. */
const ahead = 2

/** Jobs in a load. More would save nothing, and let a bar of progress stand still. */
const fullLoad = 8

/** Memory that a thread may fill, in MB: far more than the largest file needs. Beyond it the thread dies, and not the program. */
const mostMemory = 1500

/**
 * Memory for what a thread has just made, in MB. As much as Node would take by itself makes no thread faster here, and several
 * of them hold a third more.
 */
const youngMemory = 16

/** Opens a pool; threads are started when there is work for them. */
export function openPool(options: PoolOptions): WorkerPool {
  return new ThreadPool(options)
}

class ThreadPool implements WorkerPool {
  readonly #options: PoolOptions
  readonly #threads = new Set<Thread>()
  #round: Round | null = null

  constructor(options: PoolOptions) {
    this.#options = options
  }

  run(jobs: JobList, settle: Settle): Promise<void> {
    return new Promise((resolve) => {
      if (jobs.length === 0) return resolve()
      this.#round = { jobs, settle, resolve, again: [], next: 0, left: jobs.length }
      for (const thread of this.#threads) {
        thread.worker.ref()
        this.#feed(thread)
      }
      if (this.#threads.size > 0 && jobs.length < worthAThread) return
      while (this.#threads.size < Math.min(this.#options.workers, jobs.length)) this.#feed(this.#start())
    })
  }

  open(): void {
    if (this.#threads.size === 0) this.#start().worker.unref()
  }

  isOpen(): boolean {
    return this.#threads.size > 0
  }

  prepare(trial: Job): void {
    const order: Preparation = { kind: 'prepare', trial }
    // eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    for (const { worker } of this.#threads) worker.postMessage(order)
  }

  close(): void {
    for (const { worker } of this.#threads) void worker.terminate()
    this.#threads.clear()
  }

  #start(): Thread {
    const { module, workerData } = this.#options
    const worker = startThread(module, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: mostMemory, maxYoungGenerationSizeMb: youngMemory },
    })
    const thread: Thread = { worker, waiting: [] }
    this.#threads.add(thread)
    worker.on('message', (answers: readonly (Answer | null)[]) => {
      const load = thread.waiting.shift() ?? []
      for (const [at, job] of load.entries()) this.#finish(job, answers[at] ?? null)
      this.#feed(thread)
    })
    // The exit that follows settles it. An error's text may hold what a case says.
    worker.on('error', () => {})
    worker.on('exit', () => this.#bury(thread))
    return thread
  }

  #feed({ waiting, worker }: Thread): void {
    if (this.#round === null) return
    const { jobs } = this.#round
    while (waiting.length < ahead) {
      const load = this.#nextLoad(this.#round)
      if (load.length === 0) return
      waiting.push(load)
      // eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
      worker.postMessage(load.map((at) => jobs.at(at)))
    }
  }

  /** Towards the end of the list loads get smaller, so that all threads are done at about the same time. */
  #nextLoad(round: Round): Load {
    const again = round.again.pop()
    if (again !== undefined) return again
    const left = round.jobs.length - round.next
    const share = Math.ceil(left / (4 * ahead * this.#options.workers))
    const first = round.next
    round.next += Math.min(left, share, fullLoad)
    return Array.from({ length: round.next - first }, (_, at) => first + at)
  }

  #finish(at: number, answer: Answer | null): void {
    if (this.#round === null) return
    this.#round.settle(answer, at)
    this.#round.left -= 1
    if (this.#round.left > 0) return
    const { resolve } = this.#round
    this.#round = null
    // A thread without work is no reason for a program to go on.
    for (const { worker } of this.#threads) worker.unref()
    resolve()
  }

  /**
   * Which job of its load killed the thread is not known: each is tried again by itself, and the one that then kills a thread is
   * not. Loads that it had not begun are sent as they are.
   */
  #bury(thread: Thread): void {
    if (!this.#threads.delete(thread)) return
    const [begun = [], ...rest] = thread.waiting
    const [died, ...others] = begun
    this.#round?.again.push(...rest, ...(others.length > 0 ? begun.map((at) => [at]) : []))
    if (died !== undefined && others.length === 0) this.#finish(died, null)
    if (this.#round !== null) this.#feed(this.#start())
  }
}
