/** Proves that a built site holds nothing that must not go out: reads every file of it as somebody would who looks for it. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finding } from '../model/finding.ts'
import { filesIn } from './files-in.ts'
import type { LeakFinder } from './leak.ts'
import { takeNewLines } from './new-lines.ts'
import { publishedText } from './published-text.ts'

export interface ProofJob {
  /** The built site. */
  readonly folder: string
  /** Values that were masked, case numbers: looked for in every file. */
  readonly findKnown: LeakFinder
  /** Whatever looks like a leak: looked for in what was made for readers, as programs are full of lookalikes. */
  readonly findLookalikes: LeakFinder
  /**
   * The same site without any article, built when something was found: what it says as well comes from no article, a word
   * of the interface that is also a masked name for example. `null` where whatever is found counts.
   */
  readonly buildEmptySite: (() => Promise<string>) | null
  /** Files that the same finders searched before, and that have not changed since; they are not read. */
  readonly unchanged: ReadonlySet<string>
  /** Hashes of other files in which the same finders found nothing before. */
  readonly proven: ReadonlySet<string>
  readonly onFile: (done: number, total: number) => void
}

export interface Proof {
  /** One for each file that holds a leak, and kind; none if the site may go out. They never quote the value. */
  readonly findings: readonly Finding[]
  /** Hashes of the files of the search index, whose names change although they do not. */
  readonly proven: readonly string[]
}

/** Searches the site: every file, unless it is told that it was searched before. */
export async function proveSite(job: ProofJob): Promise<Proof> {
  const { found, proven } = await searchSite(job.folder, job)
  if (found.length === 0) {
    return { findings: [], proven }
  }
  const empty = { ...job, unchanged: new Set<string>(), proven: new Set<string>(), onFile: () => undefined }
  const emptySite = await job.buildEmptySite?.()
  const innocent = new Set(emptySite === undefined ? [] : (await searchSite(emptySite, empty)).found.map(keyOf))
  const findings = new Map(
    found.filter((leak) => !innocent.has(keyOf(leak))).map((leak) => [`${leak.path} ${leak.kind}`, leak]),
  )
  return { findings: [...findings.values()].map(toFinding), proven: [] }
}

interface FoundLeak {
  readonly path: string
  readonly kind: string
  /** Stays in memory, to be compared. */
  readonly value: string
}

function keyOf(leak: FoundLeak): string {
  return `${leak.kind} ${leak.value.toLowerCase()}`
}

async function searchSite(
  folder: string,
  { findKnown, findLookalikes, unchanged, proven: before, onFile }: Omit<ProofJob, 'folder' | 'buildEmptySite'>,
): Promise<{ readonly found: readonly FoundLeak[]; readonly proven: readonly string[] }> {
  const paths = await filesIn(folder)
  const found = await search('names of the files', paths.join('\n'), [findKnown, findLookalikes])
  const seen = { words: new Set<number>(), code: new Set<number>() }
  const proven: string[] = []
  for (const [number, path] of paths.entries()) {
    if (unchanged.has(path)) continue
    const bytes = await readFile(join(folder, path))
    const hash = isIndexed.test(path) ? createHash('sha256').update(bytes).digest('base64url') : null
    if (hash !== null) proven.push(hash)
    if (hash !== null && before.has(hash)) continue
    const { kind, text } = publishedText(path, bytes)
    const finders = kind === 'words' ? [findKnown, findLookalikes] : [findKnown]
    found.push(...(await search(path, takeNewLines(text, seen[kind]), finders)))
    onFile(number + 1, paths.length)
  }
  return { found, proven }
}

// Example: `search-index/0123456789ab/articles/1.bin`
const isIndexed = /^search-index\//u

async function search(path: string, text: string, finders: readonly LeakFinder[]): Promise<FoundLeak[]> {
  const found: FoundLeak[] = []
  for (const find of text === '' ? [] : finders) {
    const leaks = await find(text)
    found.push(...leaks.map(({ kind, start, end }) => ({ path, kind, value: text.slice(start, end) })))
  }
  return found
}

function toFinding({ path, kind }: FoundLeak): Finding {
  return {
    rule: 'publish/leak-in-site',
    severity: 'error',
    file: path,
    message: `The new site holds something that must not be published (kind: ${kind}); nothing was published, the previous site stays.`,
    hint: 'Find the article it comes from with `casebook check`, mask it there and build again.',
  }
}
