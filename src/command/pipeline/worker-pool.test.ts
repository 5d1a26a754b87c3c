import { expect, test } from 'vitest'
import type { Job } from './job.ts'
import { runJobs } from './worker-pool.ts'

const module = new URL('fixtures/mortal-worker.ts', import.meta.url)

test('a thread that dies costs the job it was at, and no other', async () => {
  const paths = ['a', 'b', 'deadly', 'c', 'd', 'deadly', 'e', 'f']
  const answers: (string | null)[] = paths.map(() => 'never answered')
  await runJobs(
    paths.map((path): Job => ({ kind: 'digest', path })),
    { module, workers: 3, workerData: null },
    (answer, at) => {
      answers[at] = answer?.kind === 'changed' ? answer.path : null
    },
  )
  expect(answers).toEqual(['a', 'b', null, 'c', 'd', null, 'e', 'f'])
})

test('no jobs are done at once', async () => {
  await runJobs([], { module, workers: 2, workerData: null }, () => expect.unreachable())
})
