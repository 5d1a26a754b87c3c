/** One of several machines' share of the cases. */
import { createHash } from 'node:crypto'
import { counted, print, printFindings, statusFor } from '../report.ts'
import type { ExitStatus } from '../report.ts'
import { rememberHashes } from './digest-files.ts'
import { findCases } from './find-cases.ts'
import type { CaseFiles } from './case-files.ts'
import type { CaseTask } from './workers/job.ts'
import { articleKeeper } from './kept/made-articles.ts'
import { makeCases } from './make-cases.ts'
import { release } from './run-context.ts'
import type { RunContext } from './run-context.ts'
import type { Shard } from './shard-option.ts'

/** Whether a case falls to this shard: every case falls to one, whatever the order, and about as many to each. */
export function isOfShard(task: CaseTask, { index, count }: Shard): boolean {
  const digest = createHash('sha256')
    .update(JSON.stringify([task.number, task.parts]))
    .digest()
  return digest.readUInt32LE(0) % count === index - 1
}

/**
 * Makes the cases of a shard and leaves them in the records. All files are read, because any of them may belong to a case of
 * this shard; no article is planned or written, because that needs the cases of all.
 */
export async function makeShard(files: CaseFiles, shard: Shard, context: RunContext): Promise<ExitStatus> {
  const { cases } = await findCases(files, context)
  const own = cases.filter((found) => isOfShard(found.task(), shard))
  const { findings } = await makeCases(own, 'article', context, articleKeeper(context))
  release(context)
  rememberHashes(files.hashes, context)
  print(`shard ${shard.index}/${shard.count}: ${own.length} of ${counted(cases.length, 'case')}`)
  printFindings(findings)
  return statusFor(findings)
}
