/** Which parts of all files make one case: only a file that has changed, and what it can have to do with, is joined again. */
import { relationsOf } from '../../gather/relations.ts'
import { collectGarbage, tight } from '../../memory/collect-garbage.ts'
import { stages } from '../../stages.ts'
import { digestFiles, keepDigests } from './digest-files.ts'
import type { CaseFiles } from './case-files.ts'
import { JoinedFiles, recallJoined, rememberJoined } from './joined-files.ts'
import type { RunContext } from './run-context.ts'
import { completeCases } from './case-tasks.ts'
import type { JoinedParts } from './case-tasks.ts'
import { worthAThread } from './workers/worker-pool.ts'

/** Joins the parts of all files. What the files that have changed have nothing to do with is taken over from the last run. */
export async function joinFiles(caseFiles: CaseFiles, context: RunContext): Promise<JoinedFiles> {
  const before = context.records.isLasting ? recallJoined(caseFiles.from, context) : new JoinedFiles()
  const anew = await filesToJoin(caseFiles, before, context)
  if (anew.size === 0 && caseFiles.files.length === before.files.length) return before
  const { joined, cases, changed } = await joinAnew(caseFiles, before, anew, context)
  // What joining has taken is more than what comes of it. For a few files it would be lost time.
  if (anew.size >= worthAThread) collectGarbage(tight)
  joined.settle(completeCases(cases, joined, changed, context.version))
  if (anew.size >= worthAThread) collectGarbage(tight)
  if (context.records.isLasting) rememberJoined(caseFiles.from, joined, context)
  return joined
}

interface JoinedAnew {
  /** As yet without its cases. */
  readonly joined: JoinedFiles
  /** In the order of their first parts. */
  readonly cases: readonly JoinedParts[]
  /** Fingerprints of passages that more or fewer cases may have than in the last run; `null` where there was none. */
  readonly changed: ReadonlySet<number> | null
}

async function joinAnew(
  { files, hashes }: CaseFiles,
  before: JoinedFiles,
  anew: ReadonlySet<string>,
  context: RunContext,
): Promise<JoinedAnew> {
  const Joiner = await stages.join()
  const joiner = new Joiner()
  const joined = new JoinedFiles()
  /** The number among all parts, by the number that the joiner knows a part by. */
  const parts: number[] = []
  /** By file of the last run: the number that its first part has now; -1 where it was not taken over. */
  const moved = new Int32Array(before.files.length).fill(-1)
  const digests = digestFiles(
    files.filter((path) => anew.has(path)),
    hashes,
    context,
  )
  for (const path of files) {
    const place = anew.has(path) ? null : before.placeOf(path)
    if (place !== null) {
      moved[place] = joined.prints.length
      joined.addAsBefore(before, place)
      continue
    }
    const { value: digest } = await digests.next()
    if (digest === undefined) throw new RangeError('Each file that is joined anew has a digest.')
    for (const [at, part] of digest.parts.entries()) {
      parts.push(joined.prints.length + at)
      joiner.add(part.digest)
    }
    joined.add(path, digest)
  }
  const ofJoiner = joiner
    .cases()
    .map((one): JoinedParts => ({ ...one, parts: one.parts.map((part) => parts[part] ?? 0), before: null }))
  const cases = [...takenOver(before, moved), ...ofJoiner].toSorted(byFirstPart)
  const changed = before.files.length === 0 ? null : changedPrints(before, moved, joined, parts)
  return { joined, cases, changed }
}

/** Files that are others than in the last run, and those that can have to do with them or with what they were. */
async function filesToJoin(
  { files, hashes }: CaseFiles,
  before: JoinedFiles,
  context: RunContext,
): Promise<ReadonlySet<string>> {
  if (before.files.length === 0) return new Set(files)
  const present = new Set(files)
  const isAsBefore = ({ path, hash }: { readonly path: string; readonly hash: string }): boolean =>
    hash !== '' && hashes.hashOf(path) === hash
  const asBefore = new Set(
    before.files.flatMap((file) => (present.has(file.path) && isAsBefore(file) ? [file.path] : [])),
  )
  if (context.records.wantsTidying) keepDigests(asBefore, hashes, context)
  const changed = files.filter((path) => !asBefore.has(path))
  const keys = new Set<number>()
  for (const [place, { path }] of before.files.entries()) {
    if (asBefore.has(path)) continue
    for (const key of before.relationsOf(place)) keys.add(key)
  }
  for await (const { parts } of digestFiles(changed, hashes, context)) {
    for (const key of parts.flatMap(({ digest }) => relationsOf(digest))) keys.add(key)
  }
  return new Set([...changed, ...before.related(keys, asBefore)])
}

/** The cases of files that are not joined again, with the numbers that their parts have now. */
function takenOver(before: JoinedFiles, moved: Int32Array): readonly JoinedParts[] {
  const taken: JoinedParts[] = []
  for (let at = 0; at < before.caseCount; at += 1) {
    const known = before.caseAt(at)
    const parts = known.parts.map((part) => {
      const file = before.fileOf(part)
      const first = moved[file] ?? -1
      return first < 0 ? -1 : first + part - before.firstPartOf(file)
    })
    // All files of a case are joined again, or none is.
    if ((parts[0] ?? -1) >= 0) taken.push({ number: known.number, parts, before: known })
  }
  return taken
}

/** Fingerprints of passages that more or fewer cases may have now: those of parts that were not taken over, as they were and as they are. */
function changedPrints(
  before: JoinedFiles,
  moved: Int32Array,
  joined: JoinedFiles,
  anew: readonly number[],
): ReadonlySet<number> {
  const changed = new Set<number>()
  for (const [file, first] of moved.entries()) {
    if (first >= 0) continue
    for (let part = before.firstPartOf(file); part < before.firstPartOf(file + 1); part += 1) {
      for (const print of before.prints.lookAt(part)) changed.add(print)
    }
  }
  for (const part of anew) for (const print of joined.prints.lookAt(part)) changed.add(print)
  return changed
}

function byFirstPart(left: JoinedParts, right: JoinedParts): number {
  return (left.parts[0] ?? 0) - (right.parts[0] ?? 0)
}
