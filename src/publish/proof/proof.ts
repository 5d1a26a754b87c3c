/** Proves that a built site holds nothing that must not go out: reads every file of it as somebody would who looks for it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../../model/finding.ts'
import { collectGarbage } from '../../memory/collect-garbage.ts'
import { differingEntries } from './differing-entries.ts'
import { filesIn } from '../place/files-in.ts'
import type { LeakFinder } from '../select/leak.ts'
import { differingStretch, takeNewLines } from './new-lines.ts'
import { publishedText } from './published-text.ts'
import { SeenMarks } from './seen-marks.ts'

export interface ProofJob {
  /** The built site. */
  readonly folder: string
  /** The files that are searched, by name and content: all but those in whose very bytes the same finders found nothing before. */
  readonly files: readonly string[]
  /** The bytes of an earlier file of this name in which the same finders found nothing: its lines are not searched again. `null` where there is none. */
  readonly searchedBefore?: (path: string) => Uint8Array | null
  /** Values that were masked, case numbers: looked for in every file. */
  readonly findKnown: LeakFinder
  /** Whatever looks like a leak: looked for in what was made for readers, as programs are full of lookalikes. */
  readonly findLookalikes: LeakFinder
  /**
   * The same site without any article, built when something was found: what it says as well comes from no article, a word
   * of the interface that is also a masked name for example. `null` where whatever is found counts.
   */
  readonly buildEmptySite: (() => Promise<string>) | null
  readonly onFile: (done: number, total: number) => void
}

/**
 * Searches the site.
 *
 * @returns one finding for each value that leaks, at the first file that holds it; none if the site may go out. They never quote the value
 */
export async function proveSite(job: ProofJob): Promise<readonly Finding[]> {
  const found = await searchSite(job)
  if (found.length === 0) return []
  const folder = await job.buildEmptySite?.()
  const ofEmptySite =
    folder === undefined
      ? []
      : await searchSite({
          ...job,
          folder,
          files: await filesIn(folder),
          searchedBefore: () => null,
          onFile: () => undefined,
        })
  const innocent = new Set(ofEmptySite.map(keyOf))
  const leaks = Map.groupBy(
    found.filter((leak) => !innocent.has(keyOf(leak))),
    keyOf,
  )
  return [...leaks.values()].flatMap(toFinding)
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

async function searchSite({
  folder,
  files,
  searchedBefore = () => null,
  findKnown,
  findLookalikes,
  onFile,
}: Omit<ProofJob, 'buildEmptySite'>): Promise<readonly FoundLeak[]> {
  const found = await search('names of the files', files.join('\n'), [findKnown, findLookalikes])
  const seen = { words: new SeenMarks(), code: new SeenMarks() }
  let searched = 0
  for (const [number, path] of files.entries()) {
    const whole = readFileSync(join(folder, path))
    const { kind, text, earlier } = textToSearch(path, whole, searchedBefore(path))
    takeNewLines(earlier, seen[kind])
    const finders = kind === 'words' ? [findKnown, findLookalikes] : [findKnown]
    found.push(...(await search(path, takeNewLines(text, seen[kind]), finders)))
    onFile(number + 1, files.length)
    searched += whole.length
    if (searched > bytesInTurn) {
      collectGarbage()
      searched = 0
    }
  }
  return found
}

/** What of a file was not searched before, and what of the earlier one stood in its place. */
function textToSearch(path: string, bytes: Uint8Array, before: Uint8Array | null) {
  if (before === null) return { ...publishedText(path, bytes), earlier: '' }
  const [some, someBefore] = differingEntries(bytes, before)
  const { kind, text: whole } = publishedText(path, some)
  const [text, earlier] = differingStretch(whole, publishedText(path, someBefore).text)
  return { kind, text, earlier }
}

/** Few leave little behind: where an article changed, to collect it would take longer than to search them. */
const bytesInTurn = 8_000_000

async function search(path: string, text: string, finders: readonly LeakFinder[]): Promise<FoundLeak[]> {
  const found: FoundLeak[] = []
  for (const find of text === '' ? [] : finders) {
    const leaks = await find(text)
    found.push(...leaks.map(({ kind, start, end }) => ({ path, kind, value: text.slice(start, end) })))
  }
  return found
}

/** A value that every page repeats is one fault. */
function toFinding(leaks: readonly FoundLeak[]): readonly Finding[] {
  const [first] = leaks
  if (first === undefined) return []
  const more = new Set(leaks.map(({ path }) => path)).size - 1
  const where = more === 0 ? '' : `, and in ${more} more ${more === 1 ? 'file' : 'files'}`
  return [
    {
      rule: 'publish/leak-in-site',
      severity: 'error',
      file: first.path,
      message: `The new site contains something that must not be published (kind: ${first.kind}${where}); nothing was published, and the previous site stays as it was.`,
      hint: 'Find the article it comes from with `casebook check`, mask it there and build again.',
    },
  ]
}
