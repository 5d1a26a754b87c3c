/** Hands cases out to workers by the queue and takes back what comes of them, each once. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Queue } from 'bullmq'
import type { Answer, CaseTask } from '../pipeline/workers/job.ts'
import { jobName, jobOptions } from './case-job.ts'
import type { CaseJob, CaseResult } from './case-job.ts'
import type { OpenedQueue } from './open-queue.ts'

type CaseQueue = Queue<CaseJob, CaseResult, typeof jobName>

/** Jobs that are asked for at once. */
const page = 200
/** How long to wait when nothing has come back, in milliseconds. */
const pause = 250

/** Somebody else makes cases. */
export interface CaseMakers {
  /** Gives each task's answer to `settle`, in any order; `null` where it failed for good. */
  readonly make: (tasks: readonly CaseTask[], settle: (answer: Answer | null, at: number) => void) => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * Opens the giving end of a queue. A result is taken out of the queue after `settle` has kept it: a run that is killed loses
 * none, the next one finds it and asks for the same cases under the same ids.
 */
export function openCaseMakers({ library, connection }: OpenedQueue, name: string): CaseMakers {
  const queue: CaseQueue = new library.Queue(name, { connection })
  // Told by what waits for it, not by an event.
  queue.on('error', () => {})
  return {
    make: async (tasks, settle) => {
      const open = new Map<string, number>()
      for (const [at, task] of tasks.entries()) open.set(jobOptions(task).jobId, at)
      for (let from = 0; from < tasks.length; from += page) {
        await queue.addBulk(
          tasks.slice(from, from + page).map((task) => ({ name: jobName, data: { task }, opts: jobOptions(task) })),
        )
      }
      while (open.size > 0) {
        const before = open.size
        await takeBack(queue, 'completed', open, settle)
        await takeBack(queue, 'failed', open, settle)
        if (open.size === before) await wait(pause)
      }
    },
    close: () => queue.close(),
  }
}

/** Takes the finished jobs that are still open here; those of another run stay. */
async function takeBack(
  queue: CaseQueue,
  state: 'completed' | 'failed',
  open: Map<string, number>,
  settle: (answer: Answer | null, at: number) => void,
): Promise<void> {
  let from = 0
  for (;;) {
    const jobs = await queue.getJobs([state], from, from + page - 1, true)
    for (const job of jobs) {
      const at = open.get(job.id ?? '')
      from += at === undefined ? 1 : 0
      if (at === undefined) continue
      settle(state === 'completed' ? job.returnvalue : null, at)
      open.delete(job.id ?? '')
      await job.remove()
    }
    if (jobs.length < page) return
  }
}
