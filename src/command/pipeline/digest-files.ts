/** First pass: every file is read once, and what gathering needs to know of it is laid aside. */
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import type { Finding } from '../../model/finding.ts'
import { carryOutAll } from './carry-out-all.ts'
import type { FileDigest } from './job.ts'
import type { RunContext } from './run-context.ts'

/** A digest with what the file looked like from outside when it was made. */
interface KnownFile extends FileDigest {
  readonly stat: string
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
    if (answer?.kind === 'digest') lay(path, { ...answer.digest, stat: statOf(path) }, context)
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
  const stat = statOf(path)
  if (stat !== '' && stat === known.stat) return true
  const isSame = hashOf(path) === known.hash
  if (isSame) lay(path, { ...known, stat }, context)
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

/** Size and times to the nanosecond; empty where the file cannot be looked at. */
function statOf(path: string): string {
  try {
    const { size, mtimeMs, ctimeMs, ino } = statSync(path)
    return `${size} ${mtimeMs} ${ctimeMs} ${ino}`
  } catch {
    return ''
  }
}

function hashOf(path: string): string {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex')
  } catch {
    return ''
  }
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
