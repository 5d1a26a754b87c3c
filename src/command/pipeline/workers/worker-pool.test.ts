import { expect, test } from 'vitest'
import type { Job } from './job.ts'
import { openPool } from './worker-pool.ts'
import type { WorkerPool } from './worker-pool.ts'

const module = new URL('../fixtures/mortal-worker.ts', import.meta.url)

test('a thread that dies costs the job it was at, and no other', async () => {
  const pool = openPool({ module, workers: 3, workerData: null })
  expect(await answersTo(['a', 'b', 'deadly', 'c', 'd', 'deadly', 'e', 'f'], pool)).toEqual([
    'a',
    'b',
    null,
    'c',
    'd',
    null,
    'e',
    'f',
  ])
  pool.close()
})

test('of a load in which a job kills the thread all others are answered, each once', async () => {
  const pool = openPool({ module, workers: 2, workerData: null })
  const paths = Array.from({ length: 400 }, (_, at) => (at % 90 === 7 ? 'deadly' : `${at}`))
  const times = paths.map(() => 0)
  const answers = await answersTo(paths, pool, (at) => (times[at] = (times[at] ?? 0) + 1))
  expect(answers).toEqual(paths.map((path) => (path === 'deadly' ? null : path)))
  expect(new Set(times)).toEqual(new Set([1]))
  pool.close()
})

test('no jobs are done at once', async () => {
  await openPool({ module, workers: 2, workerData: null }).run([], () => expect.unreachable())
})

test('the threads of one list do the next, also where one of them died over the last job; ended ones are started anew', async () => {
  const pool = openPool({ module, workers: 2, workerData: null })
  expect(await answersTo(['a', 'b', 'deadly'], pool)).toEqual(['a', 'b', null])
  const first = await answersTo(['thread', 'thread', 'thread', 'thread'], pool)
  expect(await answersTo(['c', 'deadly', 'd', 'e'], pool)).toEqual(['c', null, 'd', 'e'])
  expect(new Set(first).size).toBeLessThanOrEqual(2)
  pool.close()
  expect(await answersTo(['f'], pool)).toEqual(['f'])
  pool.close()
})

async function answersTo(
  paths: readonly string[],
  pool: WorkerPool,
  note: (at: number) => void = () => undefined,
): Promise<readonly (string | null)[]> {
  const answers: (string | null)[] = paths.map(() => 'never answered')
  await pool.run(
    paths.map((path): Job => ({ kind: 'digest', path })),
    (answer, at) => {
      note(at)
      answers[at] = answer?.kind === 'changed' ? answer.path : null
    },
  )
  return answers
}
