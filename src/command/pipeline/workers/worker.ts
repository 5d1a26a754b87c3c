/** A worker thread: carries out the loads of jobs that it is sent, one after the other, and answers each load. */
import { parentPort, workerData } from 'node:worker_threads'
import { collectGarbage, tight } from '../../../memory/collect-garbage.ts'
import { carryOutLoad } from './carry-out-load.ts'
import { createExecutor, handedOver } from './carry-out.ts'
import type { Job, Preparation, ThreadStart } from './job.ts'

const { settings, keeping }: ThreadStart = workerData
const carryOut = createExecutor(settings, null, keeping)
let before = Promise.resolve()

parentPort?.on('message', (sent: readonly Job[] | Preparation) => {
  before = before.then(async () => {
    if ('kind' in sent) await carryOut(sent.trial)
    else {
      const answers = await carryOutLoad(sent, async (job) => {
        const answer = await carryOut(job)
        collectGarbage(tight)
        return answer
      })
      parentPort?.postMessage(answers, answers.flatMap(handedOver))
    }
  })
})
