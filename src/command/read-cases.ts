/** From paths on a command line to clean cases, all in memory: what `read` shows. */
import type { CleanCase } from '../model/case.ts'
import type { Finding } from '../model/finding.ts'
import type { Settings } from '../model/settings.ts'
import { listCaseFiles } from './pipeline/case-files.ts'
import { findCases } from './pipeline/find-cases.ts'
import type { MadeCase, Product } from './pipeline/workers/job.ts'
import { makeCases } from './pipeline/make-cases.ts'
import type { MadeHead } from './pipeline/make-cases.ts'
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
  const { kept, findings } = await readCasesAs('clean', paths, settings, progress, cleanOf, workers)
  return { cases: kept, findings }
}

function cleanOf({ product }: MadeCase): CleanCase | null {
  return product.kind === 'clean' ? product.clean : null
}

/** The same, keeping of each case what `keep` takes of the product. */
export async function readCasesAs<Kept>(
  product: Product,
  paths: readonly string[],
  settings: Settings,
  progress: Progress,
  keep: (made: MadeCase) => Kept | null,
  workers?: number,
): Promise<{ readonly kept: readonly Kept[]; readonly findings: readonly Finding[] }> {
  const context = forgetfulContext(settings, progress, workers)
  const { cases, findings } = await findCases(await listCaseFiles(paths, context), context)
  const { heads, findings: failed } = await makeCases<ReadHead<Kept>>(cases, product, context, {
    known: () => null,
    keep: (_, made) => ({ id: made.id, age: made.age, findings: made.findings, kept: keep(made) }),
  })
  release(context)
  return {
    kept: heads.flatMap(({ kept }) => (kept === null ? [] : [kept])),
    findings: [...findings, ...failed, ...heads.flatMap((head) => head.findings)],
  }
}

interface ReadHead<Kept> extends MadeHead {
  readonly findings: readonly Finding[]
  readonly kept: Kept | null
}
