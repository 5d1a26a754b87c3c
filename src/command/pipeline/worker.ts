/** A worker thread: carries out the loads of jobs that it is sent, one after the other, and answers each load. */
import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import { collectGarbage, tight } from '../../memory/collect-garbage.ts'
import type { Answer, Job, Preparation, ThreadStart } from './job.ts'

// A thread does not take this over from the one that starts it; what is loaded before it is compiled each time.
enableCompileCache()
const { createExecutor, handedOver } = await import('./carry-out.ts')

const { settings, keeping }: ThreadStart = workerData
const carryOut = createExecutor(settings, null, keeping)
let before = Promise.resolve()

parentPort?.on('message', (sent: readonly Job[] | Preparation) => {
  before = before.then(async () => {
    if ('kind' in sent) await carryOut(sent.trial)
    else {
      const answers: (Answer | null)[] = []
      for (const job of sent) {
        answers.push(await carryOut(job))
        collectGarbage(tight)
      }
      parentPort?.postMessage(answers, answers.flatMap(handedOver))
    }
  })
})
