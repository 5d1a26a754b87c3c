/** Carries out many jobs: by others where there are any, in worker threads where there are enough jobs, else here. */
import { collectGarbage, tight } from '../../../memory/collect-garbage.ts'
import { compileExpressionsWell } from '../../../threads/optimising.ts'
import type { CaseTask, Job, JobList } from './job.ts'
import type { RunContext } from '../run-context.ts'
import { worthAThread } from './worker-pool.ts'
import type { Settle, WorkerPool } from './worker-pool.ts'

type Means = Pick<RunContext, 'settings' | 'pool' | 'kept' | 'progress' | 'drafter' | 'makers'>

/** Gives every job's answer to `settle` with the job's place in the list, in any order; `null` where it failed. */
export async function carryOutAll(jobs: JobList, means: Means, settle: Settle): Promise<void> {
  const { pool, progress, drafter, makers } = means
  if (jobs.length === 0) return
  const isMuch = jobs.length >= worthAThread
  if (isMuch) compileExpressionsWell()
  const settleOne: Settle = (answer, at) => {
    settle(answer, at)
    progress.advance()
  }
  const first = jobs.at(0)
  const areArticles = first?.kind === 'make' && first.product === 'article'
  if (makers !== null && areArticles) return makers.make([...tasksOf(jobs)], settleOne)
  // A drafter that is asked over the network keeps one account of it: here, and several cases at a time.
  const asked = areArticles ? drafter : null
  if (asked === null && pool !== null && (pool.isOpen() || isMuch)) return inThreads(jobs, pool, isMuch, settleOne)
  return here(jobs, means, asked, settleOne)
}

/** Many jobs need the room that what came before them has left, and leave much themselves; for a few it would be lost time. */
async function inThreads(jobs: JobList, pool: WorkerPool, isMuch: boolean, settle: Settle): Promise<void> {
  const makeRoom = isMuch ? () => collectGarbage(tight) : () => {}
  makeRoom()
  await pool.run(jobs, (answer, at) => {
    settle(answer, at)
    makeRoom()
  })
}

/** In this thread: one after the other, or as many at a time as the drafter that is asked can draft. */
async function here(jobs: JobList, { settings, kept }: Means, asked: Means['drafter'], settle: Settle): Promise<void> {
  // Loaded when there is something to do: most of a short run's time is loading.
  const { createExecutor } = await import('./carry-out.ts')
  const carryOut = createExecutor(settings, asked, kept.keeping)
  const waiting = inOrder(jobs)
  const lane = async (): Promise<void> => {
    for (const [at, job] of waiting) settle(await carryOut(job), at)
  }
  await Promise.all(Array.from({ length: asked?.concurrency ?? 1 }, lane))
}

function* inOrder(jobs: JobList): Generator<readonly [number, Job]> {
  for (let at = 0; at < jobs.length; at += 1) {
    const job = jobs.at(at)
    if (job !== undefined) yield [at, job]
  }
}

function* tasksOf(jobs: JobList): Generator<CaseTask> {
  for (const [, job] of inOrder(jobs)) if (job.kind === 'make') yield job.task
}
