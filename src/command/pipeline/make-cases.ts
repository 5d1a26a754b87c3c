/** Third step: every case is made; cases that turn out to have the same id are told apart and made once more. */
import { compareAges } from '../../gather/case-age.ts'
import type { CaseAge } from '../../gather/case-age.ts'
import type { Finding } from '../../model/finding.ts'
import { carryOutAll } from './carry-out-all.ts'
import type { Answer, CaseTask, Job, MadeCase, Product } from './job.ts'
import type { RunContext } from './run-context.ts'

/** What has to be known of a made case to tell cases of one id apart. */
export interface MadeHead {
  readonly id: string
  readonly age: CaseAge
}

/** Keeps what comes of the cases. */
export interface Keeper<Head extends MadeHead> {
  /** What is known of this very task from before, or `null`. */
  readonly known: (task: CaseTask) => Head | null
  readonly keep: (task: CaseTask, made: MadeCase) => Head
}

/** Makes the cases that the keeper does not know; gives what is kept of each case, in the order of the ids. */
export async function makeCases<Head extends MadeHead>(
  tasks: readonly CaseTask[],
  product: Product,
  context: RunContext,
  keeper: Keeper<Head>,
): Promise<{ readonly heads: readonly Head[]; readonly findings: readonly Finding[] }> {
  const first = await makeAll(tasks, product, context, keeper)
  const again: CaseTask[] = []
  const heads: Head[] = []
  for (const sharing of Map.groupBy(first.made, ({ head }) => head.id).values()) {
    const byAge = sharing.toSorted((left, right) => compareAges(left.head.age, right.head.age))
    for (const [rank, { task, head }] of byAge.entries()) {
      // The oldest keeps its id; where it is a number, it is told that others have it too.
      if (sharing.length === 1 || (rank === 0 && task.number === null)) heads.push(head)
      else again.push({ ...task, rank, ofSeveral: true })
    }
  }
  const second = await makeAll(again, product, context, keeper)
  heads.push(...second.made.map(({ head }) => head))
  return {
    heads: heads.toSorted((left, right) => (left.id < right.id ? -1 : Number(left.id > right.id))),
    findings: [...first.findings, ...second.findings],
  }
}

interface Made<Head> {
  readonly task: CaseTask
  readonly head: Head
}

async function makeAll<Head extends MadeHead>(
  tasks: readonly CaseTask[],
  product: Product,
  context: RunContext,
  keeper: Keeper<Head>,
): Promise<{ readonly made: readonly Made<Head>[]; readonly findings: readonly Finding[] }> {
  const heads = tasks.map((task) => keeper.known(task))
  const missing = tasks.flatMap((task, at) => (heads[at] === null ? [{ task, at }] : []))
  const findings: Finding[] = []
  if (missing.length > 0) {
    context.progress.start(product === 'article' ? 'Drafting articles' : 'Cleaning cases', missing.length)
    const jobs = missing.map(({ task }): Job => {
      return { kind: 'make', task, product, kept: task.parts.map((place) => context.kept.get(place)) }
    })
    await carryOutAll(jobs, context, (answer, job) => {
      const { task, at } = missing[job] ?? {}
      if (task === undefined || at === undefined) return
      if (answer?.kind === 'made') heads[at] = keeper.keep(task, answer.made)
      else findings.push(failure(task, answer))
    })
    context.progress.stop()
  }
  const made = tasks.flatMap((task, at) => {
    const head = heads[at]
    return head === null || head === undefined ? [] : [{ task, head }]
  })
  return { made, findings }
}

function failure({ parts }: CaseTask, answer: Answer | null): Finding {
  if (answer?.kind === 'changed') {
    return {
      rule: 'read/changed-meanwhile',
      severity: 'error',
      file: answer.path,
      message: 'This file was changed while cases were being read, so the case in it was left out.',
      hint: 'Run the command again once the export is complete.',
    }
  }
  return {
    rule: 'generate/case-failed',
    severity: 'error',
    file: parts[0]?.path ?? '',
    message: 'Something went wrong in the program itself over a case in this file, so the case was left out.',
    hint: 'Run the command again; if it happens again, tell the makers of Casebook what kind of case it is.',
  }
}
