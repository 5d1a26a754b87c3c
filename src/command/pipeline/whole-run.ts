/** A run over files of which not one has changed gives what the last one gave: then nothing need be read at all. */
import { createHash } from 'node:crypto'
import type { Finding } from '../../model/finding.ts'
import type { CaseFiles } from './case-files.ts'
import { KeptList } from './kept/kept-list.ts'
import type { ArticleHead } from './kept/made-articles.ts'
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
  /** As they lie in the records. */
  readonly heads: KeptList<ArticleHead>
}

/** The cases lie beside it, in a list of their own. */
interface KeptRun extends Pick<WholeRun, 'findings'> {
  /** By what the files and their bytes are known together; `null` where another run might give something else. */
  readonly files: string | null
  /** By what the cases are known together: a list that another run has changed since is not that of this one. */
  readonly cases: string
}

/** The last run over the paths that these files lie below; an empty one where there was none. */
export function recallRun(files: CaseFiles, context: RunContext): LastRun {
  const key = keyOf(files, context)
  const heads = new KeptList<ArticleHead>(`cases of ${key}`, context.records)
  const bytes = context.records.get(key)
  const last: KeptRun | null = bytes === null ? null : JSON.parse(bytes.toString('utf8'))
  const run = { heads: heads.items, findings: last?.findings ?? [] }
  const isWhole = last !== null && last.files !== null && last.cases === nameOf(run.heads)
  return { run, isSame: isWhole && last.files === hashOfAll(files), heads }
}

/** Stores a run over these files for the next one. One that is not whole tells what is known of the cases, and not that all is well. */
export function rememberRun(
  files: CaseFiles,
  isWhole: boolean,
  { heads, findings }: WholeRun,
  before: LastRun,
  context: RunContext,
): void {
  before.heads.keep(heads, context.records)
  const kept: KeptRun = { files: isWhole ? hashOfAll(files) : null, cases: nameOf(heads), findings }
  context.records.put(keyOf(files, context), Buffer.from(JSON.stringify(kept)))
}

/** The key of a case determines all that comes of it. */
function nameOf(heads: readonly ArticleHead[]): string {
  const hash = createHash('sha256')
  for (const { key } of heads) hash.update(key)
  return hash.digest('hex')
}

function keyOf({ from }: CaseFiles, { version }: RunContext): string {
  return `run ${version}\n${from.join('\n')}`
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
