/** What has changed since the last run, where that is little: to get ready for it takes longer than the work itself. */
import { statSync } from 'node:fs'
import { compileExpressionsSoon } from '../../threads/optimising.ts'
import type { CaseFiles } from './case-files.ts'
import { digestEarly } from './digest-files.ts'
import type { RunContext } from './run-context.ts'
import { worthAThread } from './workers/worker-pool.ts'

/** To look through so many files takes as long as to get a thread ready for those that have changed. */
const manyFiles = 1000

/** Bytes of text that are searched sooner than it takes to compile well what they are searched for: of some dozens of cases. */
const littleText = 500_000

/** The files whose bytes are others than those that were known of them, or of which nothing was known. */
export function changedFiles({ files, hashes }: CaseFiles): readonly string[] {
  return files.filter((file) => hashes.isOther(file))
}

/** Has the program get ready soon rather than well, where little has changed. */
export function hurryForLittle(changed: readonly string[]): void {
  if (changed.length < worthAThread && bytesOf(changed) < littleText) compileExpressionsSoon()
}

function bytesOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0), 0)
}

/**
 * Has a thread read the files that have changed, where they are few, and then get ready by making a case of one of them as if
 * it were alone, which nobody keeps. Both are asked for at once: the thread goes on while this one looks at something else.
 */
export async function readChanged(
  changed: readonly string[],
  { files, hashes }: CaseFiles,
  context: RunContext,
): Promise<void> {
  const { pool } = context
  const [path] = changed
  if (pool === null || files.length < manyFiles || path === undefined) return
  pool.open()
  const reading = changed.length < worthAThread ? digestEarly(changed, hashes, context) : null
  const task = {
    number: null,
    parts: [{ path, hash: hashes.hashOf(path), at: 0 }],
    common: [],
    rank: 0,
    ofSeveral: false,
  }
  pool.prepare({ kind: 'make', task, product: 'article' })
  await reading
}
