/** A run over files of which not one has changed gives what the last one gave: then nothing need be read at all. */
import { createHash } from 'node:crypto'
import type { Finding } from '../../model/finding.ts'
import type { CaseFiles } from './case-files.ts'
import type { ArticleHead } from './made-articles.ts'
import type { RunContext } from './run-context.ts'

/** What came of all cases of a run. */
export interface WholeRun {
  /** In the order of the ids. */
  readonly heads: readonly ArticleHead[]
  readonly findings: readonly Finding[]
}

/** What is known of the last run over some paths. */
export interface LastRun {
  readonly run: WholeRun
  /** Whether it was over these very files with these bytes, and nothing in it failed: then a new one would give the same. */
  readonly isSame: boolean
}

interface KeptRun extends WholeRun {
  /** By what the files and their bytes are known together; `null` where another run might give something else. */
  readonly files: string | null
}

/** The last run over these paths; an empty one where there was none. */
export function recallRun(paths: readonly string[], files: CaseFiles, context: RunContext): LastRun {
  const bytes = context.records.get(keyOf(paths, context))
  if (bytes === null) return { run: { heads: [], findings: [] }, isSame: false }
  const { files: before, ...run }: KeptRun = JSON.parse(bytes.toString('utf8'))
  return { run, isSame: before !== null && before === hashOfAll(files) }
}

/** Lays a run over these paths aside for the next one; without `files` it tells what is known of the cases, and not that all is well. */
export function rememberRun(
  paths: readonly string[],
  files: CaseFiles | null,
  run: WholeRun,
  context: RunContext,
): void {
  const kept: KeptRun = { files: files === null ? null : hashOfAll(files), ...run }
  context.records.put(keyOf(paths, context), Buffer.from(JSON.stringify(kept)))
}

function keyOf(paths: readonly string[], { version }: RunContext): string {
  return `run ${version}\n${paths.join('\n')}`
}

/** `null` where a file cannot be read. */
function hashOfAll({ files, hashes, findings }: CaseFiles): string | null {
  if (findings.length > 0) return null
  const hash = createHash('sha256')
  for (const file of files) {
    const content = hashes.hashOf(file)
    if (content === '') return null
    hash.update(`${file}\n${content}\n`)
  }
  return hash.digest('hex')
}
