/** First pass: every file is read once, and what gathering needs to know of it is laid aside. */
import type { Finding } from '../../model/finding.ts'
import { carryOutAll } from './carry-out-all.ts'
import { hashOfFile, looksOf } from './file-looks.ts'
import type { FileDigest } from './job.ts'
import type { RunContext } from './run-context.ts'

/** A digest with what the file looked like from outside when it was made. */
interface KnownFile extends FileDigest {
  readonly looks: string
}

/** Gives the digests of all files in their order, each made anew only where the file has changed. */
export async function* digestFiles(
  paths: readonly string[],
  context: RunContext,
): AsyncGenerator<readonly [string, FileDigest]> {
  const changed = paths.filter((path) => !isKnown(path, context))
  const failed = new Map<string, Finding>()
  context.progress.start('Reading files', changed.length)
  const jobs = changed.map((path) => ({ kind: 'digest', path }) as const)
  await carryOutAll(jobs, context, (answer, at) => {
    const path = changed[at] ?? ''
    if (answer?.kind === 'digest') lay(path, { ...answer.digest, looks: looksOf(path) }, context)
    else failed.set(path, failedReading(path))
  })
  context.progress.stop()
  for (const path of paths) {
    const failure = failed.get(path)
    const known = failure === undefined ? recordOf(path, context) : null
    yield [path, known ?? { hash: '', parts: [], findings: [failure ?? failedReading(path)] }]
  }
}

/** Whether what is known of a file still holds: by its looks from outside or, where these are others, by its bytes. */
function isKnown(path: string, context: RunContext): boolean {
  const known = recordOf(path, context)
  // What could not be opened is tried again.
  if (known === null || known.hash === '') return false
  const looks = looksOf(path)
  if (looks !== '' && looks === known.looks) return true
  const isSame = hashOfFile(path) === known.hash
  if (isSame) lay(path, { ...known, looks }, context)
  return isSame
}

function recordOf(path: string, { records, version }: RunContext): KnownFile | null {
  const bytes = records.get(keyOf(path, version))
  return bytes === null ? null : parse(bytes)
}

function lay(path: string, known: KnownFile, { records, version }: RunContext): void {
  records.put(keyOf(path, version), Buffer.from(JSON.stringify(known)))
}

function keyOf(path: string, version: string): string {
  return `file ${version} ${path}`
}

/** Records are ours and checksummed, so their shape is not questioned again. */
function parse(bytes: Buffer): KnownFile {
  return JSON.parse(bytes.toString('utf8'))
}

function failedReading(file: string): Finding {
  return {
    rule: 'read/failed',
    severity: 'error',
    file,
    message: 'Reading this file failed for a reason that is not its own, so nothing was taken from it.',
    hint: 'Run the command again; if it happens again, tell the makers of Casebook what kind of file it is.',
  }
}
