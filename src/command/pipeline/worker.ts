/** A worker thread: carries out the jobs that it is sent, one after the other, and answers each. */
import { parentPort, workerData } from 'node:worker_threads'
import { settingsSchema } from '../../model/settings.ts'
import { createExecutor } from './carry-out.ts'
import type { Job } from './job.ts'

const carryOut = createExecutor(settingsSchema.parse(workerData))
let before = Promise.resolve()

parentPort?.on('message', (job: Job) => {
  before = before.then(async () => {
    // eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    parentPort?.postMessage(await carryOut(job))
  })
})
