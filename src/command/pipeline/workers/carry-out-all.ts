/** Carries out many jobs: by others where there are any, in worker threads where there are enough jobs, else here. */
import { collectGarbage, tight } from '../../../memory/collect-garbage.ts'
import { compileExpressionsWell } from '../../../threads/optimising.ts'
import type { Answer, CaseTask, Job, JobList } from './job.ts'
import type { RunContext } from '../run-context.ts'
import { worthAThread } from './worker-pool.ts'

/** Gives every job's answer to `settle` with the job's place in the list, in any order; `null` where it failed. */
export async function carryOutAll(
  jobs: JobList,
  {
    settings,
    pool,
    kept,
    progress,
    drafter,
    makers,
  }: Pick<RunContext, 'settings' | 'pool' | 'kept' | 'progress' | 'drafter' | 'makers'>,
  settle: (answer: Answer | null, at: number) => void,
): Promise<void> {
  if (jobs.length === 0) return
  const isMuch = jobs.length >= worthAThread
  if (isMuch) compileExpressionsWell()
  const settleOne = (answer: Answer | null, at: number): void => {
    settle(answer, at)
    progress.advance()
  }
  const first = jobs.at(0)
  const areArticles = first?.kind === 'make' && first.product === 'article'
  if (makers !== null && areArticles) {
    await makers.make([...tasksOf(jobs)], settleOne)
    return
  }
  // A drafter that is asked over the network keeps one account of it: here, and several cases at a time.
  const asked = areArticles ? drafter : null
  if (asked === null && pool !== null && (pool.isOpen() || isMuch)) {
    // Many jobs need the room that what came before them has left, and leave much themselves; for a few it would be lost time.
    const makeRoom = isMuch ? () => collectGarbage(tight) : () => {}
    makeRoom()
    await pool.run(jobs, (answer, at) => {
      settleOne(answer, at)
      makeRoom()
    })
    return
  }
  // Loaded when there is something to do: most of a short run's time is loading.
  const { createExecutor } = await import('./carry-out.ts')
  const carryOut = createExecutor(settings, asked, kept.keeping)
  const waiting = inOrder(jobs)
  const lane = async (): Promise<void> => {
    for (const [at, job] of waiting) settleOne(await carryOut(job), at)
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
