/** A worker thread: carries out the jobs that it is sent, one after the other, and answers each. */
import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { collectGarbage, tight } from '../../memory/collect-garbage.ts'
import type { Job, Preparation, ThreadStart } from './job.ts'

// A thread does not take this over from the one that starts it; what is loaded before it is compiled each time.
enableCompileCache()
const { createExecutor, handedOver } = await import('./carry-out.ts')

const { settings, keeping }: ThreadStart = workerData
const carryOut = createExecutor(settings, null, keeping)
let before = Promise.resolve()

parentPort?.on('message', (job: Job | Preparation) => {
  before = before.then(async () => {
    const answer = await carryOut(job.kind === 'prepare' ? job.trial : job)
    if (job.kind !== 'prepare') parentPort?.postMessage(answer, handedOver(answer))
    collectGarbage(tight)
  })
})
