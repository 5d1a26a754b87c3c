/** Makes every case that was found; cases that turn out to have the same id are told apart and made once more. */
import { compareAges } from '../../gather/case-age.ts'
import type { CaseAge } from '../../gather/case-age.ts'
import type { Finding } from '../../model/finding.ts'
import { carryOutAll } from './workers/carry-out-all.ts'
import type { FoundCase } from './find-cases.ts'
import type { Answer, CaseTask, Job, JobList, MadeCase, Product } from './workers/job.ts'
import type { RunContext } from './run-context.ts'
import { keyOfTask } from './case-tasks.ts'

/** What has to be known of a made case to tell cases of one id apart. */
export interface MadeHead {
  readonly id: string
  readonly age: CaseAge
}

/** Keeps what comes of the cases. */
export interface Keeper<Head extends MadeHead> {
  /** What is known of this very case from before, or `null`. */
  readonly known: (found: FoundCase) => Head | null
  readonly keep: (found: FoundCase, made: MadeCase) => Head
}

/** Makes the cases that the keeper does not know; gives what is kept of each case, in the order of the ids. */
export async function makeCases<Head extends MadeHead>(
  cases: readonly FoundCase[],
  product: Product,
  context: RunContext,
  keeper: Keeper<Head>,
): Promise<{ readonly heads: readonly Head[]; readonly findings: readonly Finding[] }> {
  const first = await makeAll(cases, product, context, keeper)
  const again: FoundCase[] = []
  const heads: Head[] = []
  for (const sharing of Map.groupBy(first.made, ({ head }) => head.id).values()) {
    const byAge = sharing.toSorted((left, right) => compareAges(left.head.age, right.head.age))
    for (const [rank, { found, head }] of byAge.entries()) {
      // The oldest keeps its id; where it is a number, it is told that others have it too.
      if (sharing.length === 1 || (rank === 0 && found.number === null)) heads.push(head)
      else again.push(foundAs({ ...found.task(), rank, ofSeveral: true }, context))
    }
  }
  const second = await makeAll(again, product, context, keeper)
  heads.push(...second.made.map(({ head }) => head))
  return {
    heads: heads.toSorted((left, right) => (left.id < right.id ? -1 : Number(left.id > right.id))),
    findings: [...first.findings, ...second.findings],
  }
}

function foundAs(task: CaseTask, { version }: RunContext): FoundCase {
  return { number: task.number, key: keyOfTask(task, version), task: () => task }
}

interface Made<Head> {
  readonly found: FoundCase
  readonly head: Head
}

async function makeAll<Head extends MadeHead>(
  cases: readonly FoundCase[],
  product: Product,
  context: RunContext,
  keeper: Keeper<Head>,
): Promise<{ readonly made: readonly Made<Head>[]; readonly findings: readonly Finding[] }> {
  const heads = cases.map((found) => keeper.known(found))
  const missing = cases.flatMap((found, at) => (heads[at] === null ? [{ found, at }] : []))
  const findings: Finding[] = []
  if (missing.length > 0) {
    context.progress.start(product === 'article' ? 'Drafting articles' : 'Cleaning cases', missing.length)
    const jobOf = ({ found }: { readonly found: FoundCase }): Job => {
      const task = found.task()
      return { kind: 'make', task, product, kept: task.parts.map((place) => context.kept.take(place)) }
    }
    const jobs: JobList = {
      length: missing.length,
      at: (place) => {
        const one = missing[place]
        return one === undefined ? undefined : jobOf(one)
      },
    }
    await carryOutAll(jobs, context, (answer, job) => {
      const { found, at } = missing[job] ?? {}
      if (found === undefined || at === undefined) return
      if (answer?.kind === 'made') heads[at] = keeper.keep(found, answer.made)
      else findings.push(failure(found.task(), answer))
    })
    context.progress.stop()
  }
  const made = cases.flatMap((found, at) => {
    const head = heads[at]
    return head === null || head === undefined ? [] : [{ found, head }]
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
    message: 'Casebook itself failed on a case in this file, so the case was left out.',
    hint: 'Run the command again; if it happens again, report what kind of case it is.',
  }
}
