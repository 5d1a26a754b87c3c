/** Carries out a load of jobs in one thread: cases are cleaned in step, as far as they are small; all other jobs one after the other. */
import { statSync } from 'node:fs'
import type { Answer, Job } from './job.ts'

/** Bytes that cases in step are made of, together: what is made of them takes many times that. */
const mostInStep = 1024 * 1024

/** Gives the answers in the order of the jobs. */
export async function carryOutLoad(
  load: readonly Job[],
  carryOut: (job: Job) => Promise<Answer | null>,
): Promise<(Answer | null)[]> {
  const answers: (Answer | null)[] = []
  for (const jobs of inStep(load)) answers.push(...(await Promise.all(jobs.map(carryOut))))
  return answers
}

/** The jobs in their order, as many together as may be carried out in step. */
function inStep(load: readonly Job[]): readonly (readonly Job[])[] {
  const groups: Job[][] = []
  let bytes = 0
  for (const job of load) {
    const own = bytesOf(job)
    bytes += own
    const open = groups.at(-1)
    if (open !== undefined && bytes <= mostInStep) open.push(job)
    else {
      groups.push([job])
      bytes = own
    }
  }
  return groups
}

/** A case's parts as they were kept, files where they were not; more than fits for a job that is to be alone. */
function bytesOf(job: Job): number {
  // To read a file is one step; and what masks and drafts remembers much of the case that it is at.
  if (job.kind === 'digest' || job.product === 'masked' || job.product === 'article') return Infinity
  return job.task.parts.reduce((sum, { path }, at) => sum + (job.kept?.[at]?.length ?? bytesOfFile(path)), 0)
}

/** 0 for one that is not there: whoever reads it will say so. */
function bytesOfFile(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
