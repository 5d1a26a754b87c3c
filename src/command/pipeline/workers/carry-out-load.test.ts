import { expect, test } from 'vitest'
import { nextStep } from '../../../memory/next-step.ts'
import { carryOutLoad } from './carry-out-load.ts'
import type { Answer, Job, Product } from './job.ts'

test('small cases are cleaned in step, a large one alone, files and articles one after the other, all answered in their order', async () => {
  const steps: string[] = []
  const load = [
    caseOf('a', 10),
    caseOf('b', 10),
    caseOf('large', 2_000_000),
    caseOf('c', 10),
    fileOf('d'),
    fileOf('e'),
    caseOf('f', 10, 'article'),
    caseOf('g', 10, 'article'),
  ]
  const answers = await carryOutLoad(load, async (job): Promise<Answer> => {
    const path = job.kind === 'make' ? (job.task.number ?? '') : job.path
    for (const step of [1, 2]) {
      steps.push(`${path}${step}`)
      await nextStep()
    }
    return { kind: 'changed', path }
  })
  expect(steps.join(' ')).toBe('a1 b1 a2 b2 large1 large2 c1 c2 d1 d2 e1 e2 f1 f2 g1 g2')
  expect(answers.map((answer) => answer?.kind === 'changed' && answer.path)).toEqual([
    'a',
    'b',
    'large',
    'c',
    'd',
    'e',
    'f',
    'g',
  ])
})

function caseOf(number: string, bytes: number, product: Product = 'clean'): Job {
  const parts = [{ path: 'cases.txt', hash: '', at: 0 }]
  const task = { number, parts, common: [], rank: 0, ofSeveral: false }
  return { kind: 'make', task, product, kept: [new Uint8Array(bytes)] }
}

function fileOf(path: string): Job {
  return { kind: 'digest', path }
}
