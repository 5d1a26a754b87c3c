/** The files that hold cases. */
import type { Finding } from '../../model/finding.ts'
import { findFiles } from '../find-files.ts'
import { recallHashes } from './digest-files.ts'
import type { FileHashes } from './kept/file-looks.ts'
import type { RunContext } from './run-context.ts'

/** The files that hold cases, below some paths, with what their bytes are known by. */
export interface CaseFiles {
  /** The paths. */
  readonly from: readonly string[]
  readonly files: readonly string[]
  readonly hashes: FileHashes
  readonly findings: readonly Finding[]
}

/** Lists the files below `paths`; only those that have changed since the last time are opened. */
export async function listCaseFiles(
  paths: readonly string[],
  context: Pick<RunContext, 'records'>,
): Promise<CaseFiles> {
  const { files, findings } = await findFiles(paths, isNote)
  return { from: paths, files, hashes: recallHashes(context), findings }
}

/** What people write about a folder of cases is no case: `README.md`, `NOTES.md`, `readme.txt`. */
function isNote(name: string): boolean {
  return /^readme\b|\.(?:md|markdown)$/iu.test(name)
}
