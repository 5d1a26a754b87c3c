/** From paths on a command line to clean cases, all in memory: what `read` shows and `build` searches. */
import type { CleanCase } from '../model/case.ts'
import type { Finding } from '../model/finding.ts'
import type { Settings } from '../model/settings.ts'
import { findCases, listCaseFiles } from './pipeline/find-cases.ts'
import type { MadeCase } from './pipeline/job.ts'
import { makeCases } from './pipeline/make-cases.ts'
import { forgetfulContext, release } from './pipeline/run-context.ts'
import type { Progress } from './progress.ts'

export interface CasesRead {
  /** In the order of their ids. */
  readonly cases: readonly CleanCase[]
  /** Of the files that no case came of, and of the cases. */
  readonly findings: readonly Finding[]
}

/** Reads, gathers and cleans every case under `paths`. Never throws for what stands in a file. */
export async function readCases(
  paths: readonly string[],
  settings: Settings,
  progress: Progress,
  workers?: number,
): Promise<CasesRead> {
  const context = forgetfulContext(settings, progress, workers)
  const { tasks, findings } = await findCases(await listCaseFiles(paths, context), context)
  const { heads, findings: failed } = await makeCases(tasks, 'clean', context, {
    known: () => null,
    keep: (_, { id, age, product }: MadeCase) => ({ id, age, clean: product.kind === 'clean' ? product.clean : null }),
  })
  release(context)
  const cases = heads.flatMap(({ clean }) => clean ?? [])
  return { cases, findings: [...findings, ...failed, ...cases.flatMap((one) => one.findings)] }
}
