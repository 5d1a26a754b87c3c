/** A case in the queue: what a worker gets, and how it is kept. */
import { createHash } from 'node:crypto'
import type { JobsOptions } from 'bullmq'
import type { Answer, CaseTask } from '../pipeline/workers/job.ts'

/** What lies in the queue: a task names files and no text of theirs. */
export interface CaseJob {
  readonly task: CaseTask
}

/** What a worker leaves in the queue, as the cache would hold it: an article that was redacted before it was drafted. */
export type CaseResult = Answer

/** The name under which all jobs of a queue run. */
export const jobName = 'make'

/** How often a case is tried: endpoints are out of reach for minutes, not for hours. */
const attempts = 5
/** The wait before the second attempt, in milliseconds; it doubles each time. */
const firstPause = 2000
/** How long results wait to be fetched, in seconds: over a weekend. */
const longestWait = 4 * 24 * 60 * 60

/** The same case has the same id: whoever hands it out again, after a kill or from another place, finds the job that is there. */
export function jobOptions(task: CaseTask): JobsOptions & { readonly jobId: string } {
  return {
    jobId: createHash('sha256').update(JSON.stringify(task)).digest('hex').slice(0, 32),
    attempts,
    backoff: { type: 'exponential', delay: firstPause },
    removeOnComplete: { age: longestWait },
    removeOnFail: { age: longestWait },
  }
}

/** Whether a job that comes to nothing now is tried no more. */
export function isLastAttempt({ attemptsMade }: { readonly attemptsMade: number }): boolean {
  return attemptsMade + 1 >= attempts
}
