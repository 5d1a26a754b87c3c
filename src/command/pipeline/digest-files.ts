/** Reading: every file is read once, and what gathering needs to know of it is stored. */
import type { Finding } from '../../model/finding.ts'
import { carryOutAll } from './workers/carry-out-all.ts'
import { FileHashes } from './kept/file-looks.ts'
import type { FileDigest } from './workers/job.ts'
import type { RunContext } from './run-context.ts'

/** The hashes of files, as they were when a run looked last; a file is read only where it has changed. */
export function recallHashes({ records }: Pick<RunContext, 'records'>): FileHashes {
  return new FileHashes('bytes of files', records)
}

/** Lays the hashes aside for the next run. */
export function rememberHashes(hashes: FileHashes, { records }: RunContext): void {
  hashes.remember(records)
}

/** Gives the digests of all files in their order, each made again only where none is known of these very bytes. */
export async function* digestFiles(
  paths: readonly string[],
  hashes: FileHashes,
  context: RunContext,
): AsyncGenerator<FileDigest> {
  // What could not be read is tried again.
  const missing = paths.filter((path) => {
    if (hashes.isUnread(path)) return true
    const hash = hashes.hashOf(path)
    return hash === '' || !context.records.has(keyOf(path, hash, context))
  })
  context.progress.start('Reading files', missing.length)
  const unkept = await digestAnew(missing, hashes, context)
  context.progress.stop()
  if (missing.length >= worthStartingAgain) context.pool?.close()
  for (const path of paths) {
    const digest = unkept.get(path) ?? recall(path, hashes, context)
    // A record that is there and damaged is found out only now.
    yield digest ?? (await digestAgain(path, hashes, context))
  }
}

/**
 * Who has read so many files joins so many parts that it takes hundreds of megabytes, and threads that wait hold as much. To
 * start them again takes seconds, among minutes.
 */
const worthStartingAgain = 20_000

/** Stores what these files hold, so that it need not be waited for later. */
export async function digestEarly(paths: readonly string[], hashes: FileHashes, context: RunContext): Promise<void> {
  await digestAnew(paths, hashes, context)
}

/** Says that the digests of these files are still wanted, though none of them is asked for. */
export function keepDigests(paths: Iterable<string>, hashes: FileHashes, context: RunContext): void {
  for (const path of paths) context.records.has(keyOf(path, hashes.hashOf(path), context))
}

/** Reads files and stores their digests; gives those that cannot be stored. */
async function digestAnew(
  paths: readonly string[],
  hashes: FileHashes,
  context: RunContext,
): Promise<ReadonlyMap<string, FileDigest>> {
  const unkept = new Map<string, FileDigest>()
  for (const path of paths) hashes.expect(path)
  const jobs = paths.map((path) => ({ kind: 'digest', path }) as const)
  await carryOutAll(jobs, context, (answer, at) => {
    const path = paths[at] ?? ''
    const { hash, digest, packed } = answer?.kind === 'digest' ? answer : unread
    hashes.found(path, hash)
    if (hash === '') unkept.set(path, digest === null ? failedReading(path) : parse(digest))
    else if (digest !== null) context.records.put(keyOf(path, hash, context), digest)
    for (const [part, bytes] of packed.entries()) context.kept.keep({ path, hash, at: part }, bytes)
  })
  return unkept
}

/** What a thread that died has answered. */
const unread = { hash: '', digest: null, packed: [] } as const

async function digestAgain(path: string, hashes: FileHashes, context: RunContext): Promise<FileDigest> {
  const unkept = await digestAnew([path], hashes, context)
  return unkept.get(path) ?? recall(path, hashes, context) ?? failedReading(path)
}

function recall(path: string, hashes: FileHashes, context: RunContext): FileDigest | null {
  const bytes = context.records.get(keyOf(path, hashes.hashOf(path), context))
  return bytes === null ? null : parse(bytes)
}

function keyOf(path: string, hash: string, { version }: RunContext): string {
  return `digest ${version} ${path} ${hash}`
}

/** Records are ours and checksummed, so their shape is not questioned again. */
function parse(bytes: Uint8Array): FileDigest {
  return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'))
}

function failedReading(file: string): FileDigest {
  const finding: Finding = {
    rule: 'read/failed',
    severity: 'error',
    file,
    message: 'Casebook itself failed while reading this file, so nothing was taken from it.',
    hint: 'Run the command again; if it happens again, report what kind of file it is.',
  }
  return { hash: '', parts: [], findings: [finding] }
}
