/** A run over files of which not one has changed gives what the last one gave: then nothing need be read at all. */
import { createHash } from 'node:crypto'
import type { Finding } from '../../model/finding.ts'
import type { CaseFiles } from './find-cases.ts'
import type { ArticleHead } from './made-articles.ts'
import type { RunContext } from './run-context.ts'

/** What came of all cases of a run. */
export interface WholeRun {
  /** In the order of the ids. */
  readonly heads: readonly ArticleHead[]
  readonly findings: readonly Finding[]
}

/** What the last run over these files with these bytes gave; `null` where there was none, or where a file cannot be read. */
export function recallRun(files: CaseFiles, context: RunContext): WholeRun | null {
  const key = keyOf(files, context)
  const bytes = key === null ? null : context.records.get(key)
  return bytes === null ? null : JSON.parse(bytes.toString('utf8'))
}

/** Lays a run aside for the next one. */
export function rememberRun(files: CaseFiles, run: WholeRun, context: RunContext): void {
  const key = keyOf(files, context)
  if (key !== null) context.records.put(key, Buffer.from(JSON.stringify(run)))
}

function keyOf({ files, hashes, findings }: CaseFiles, { version }: RunContext): string | null {
  if (findings.length > 0) return null
  const hash = createHash('sha256').update(version)
  for (const file of files) {
    const content = hashes.hashOf(file)
    if (content === '') return null
    hash.update(`\n${file}\n${content}`)
  }
  return `run ${hash.digest('hex')}`
}
