/** Which parts of all files make one case: only a file that has changed, and what it can have to do with, is joined anew. */
import type { CaseParts } from '../../gather/join-parts.ts'
import { relationsOf } from '../../gather/relations.ts'
import { collectGarbage, tight } from '../../memory/collect-garbage.ts'
import { stages } from '../../stages.ts'
import { digestFiles, keepDigests } from './digest-files.ts'
import type { CaseFiles } from './case-files.ts'
import { JoinedFiles, recallJoined, rememberJoined } from './joined-files.ts'
import type { RunContext } from './run-context.ts'

/** Joins the parts of all files. What the files that have changed have nothing to do with is taken over from the last run. */
export async function joinFiles(caseFiles: CaseFiles, context: RunContext): Promise<JoinedFiles> {
  const before = context.records.isLasting ? recallJoined(caseFiles.from, context) : new JoinedFiles()
  const anew = await filesToJoin(caseFiles, before, context)
  if (anew.size === 0 && caseFiles.files.length === before.files.length) return before
  const joined = await joinAnew(caseFiles, before, anew, context)
  // What joining has taken is as much again as what is laid aside.
  collectGarbage(tight)
  if (context.records.isLasting) rememberJoined(caseFiles.from, joined, context)
  return joined
}

async function joinAnew(
  { files, hashes }: CaseFiles,
  before: JoinedFiles,
  anew: ReadonlySet<string>,
  context: RunContext,
): Promise<JoinedFiles> {
  const Joiner = await stages.join()
  const joiner = new Joiner()
  const joined = new JoinedFiles()
  /** The number among all parts, by the number that the joiner knows a part by. */
  const parts: number[] = []
  const digests = digestFiles(
    files.filter((path) => anew.has(path)),
    hashes,
    context,
  )
  for (const path of files) {
    const place = anew.has(path) ? null : before.placeOf(path)
    if (place !== null) {
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
  const ofJoiner = joiner.cases().map((one) => ({ ...one, parts: one.parts.map((part) => parts[part] ?? 0) }))
  joined.settle([...takenOver(before, joined, anew), ...ofJoiner].toSorted(byFirstPart))
  return joined
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

/** The cases of files that are not joined anew, with the numbers that their parts have now. */
function takenOver(before: JoinedFiles, joined: JoinedFiles, anew: ReadonlySet<string>): readonly CaseParts[] {
  return before.cases().flatMap(({ number, parts }) => {
    const moved: number[] = []
    for (const part of parts) {
      const { path, at } = before.whereIs(part)
      const place = anew.has(path) ? null : joined.placeOf(path)
      // All files of a case are joined anew, or none is.
      if (place === null) return []
      moved.push(joined.firstPartOf(place) + at)
    }
    return [{ number, parts: moved }]
  })
}

function byFirstPart(left: CaseParts, right: CaseParts): number {
  return (left.parts[0] ?? 0) - (right.parts[0] ?? 0)
}
