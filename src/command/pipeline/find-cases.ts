/** Second step: which parts of which files make one case, told as a task for each. */
import { commonPassages } from '../../clean/repeated.ts'
import type { CaseParts } from '../../gather/join-parts.ts'
import type { Finding } from '../../model/finding.ts'
import { relationsOf } from '../../gather/relations.ts'
import { stages } from '../../stages.ts'
import { findFiles } from '../find-files.ts'
import { digestFiles, keepDigests, recallHashes } from './digest-files.ts'
import type { FileHashes } from './file-looks.ts'
import type { CaseTask } from './job.ts'
import { JoinedFiles, recallJoined, rememberJoined } from './joined-files.ts'
import type { RunContext } from './run-context.ts'

/** The files that hold cases, below some paths, with what their bytes are known by. */
export interface CaseFiles {
  /** The paths. */
  readonly from: readonly string[]
  readonly files: readonly string[]
  readonly hashes: FileHashes
  readonly findings: readonly Finding[]
}

/** Lists the files below `paths`; only those that have changed since the last time are opened. */
export async function listCaseFiles(
  paths: readonly string[],
  context: Pick<RunContext, 'records'>,
): Promise<CaseFiles> {
  const { files, findings } = await findFiles(paths, isNote)
  return { from: paths, files, hashes: recallHashes(context), findings }
}

/** Reads the files and gives the cases in them, in the order of their first parts. */
export async function findCases(
  caseFiles: CaseFiles,
  context: RunContext,
): Promise<{ readonly tasks: readonly CaseTask[]; readonly findings: readonly Finding[] }> {
  const joined = await joinFiles(caseFiles, context)
  return {
    tasks: tasksOf(joined),
    findings: [...caseFiles.findings, ...joined.files.flatMap(({ findings }) => findings)],
  }
}

/** Joins the parts of all files. What the files that have changed have nothing to do with is taken over from the last run. */
async function joinFiles(caseFiles: CaseFiles, context: RunContext): Promise<JoinedFiles> {
  const { from, files, hashes } = caseFiles
  const before = context.records.isLasting ? recallJoined(from, context) : new JoinedFiles()
  const anew = await filesToJoin(caseFiles, before, context)
  if (anew.size === 0 && files.length === before.files.length) return before
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
  if (context.records.isLasting) rememberJoined(from, joined, context)
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

function tasksOf(joined: JoinedFiles): readonly CaseTask[] {
  const cases = joined.cases()
  const common = commonPassages(
    cases.values().map(({ parts }) => printsOf(parts, joined)),
    joined.prints.count,
  )
  return cases.map(({ number, parts }) => ({
    number,
    parts: parts.map((part) => placeOf(part, joined)),
    common: commonOf(printsOf(parts, joined), common),
    rank: 0,
    ofSeveral: false,
  }))
}

function placeOf(part: number, joined: JoinedFiles): CaseTask['parts'][number] {
  const { path, hash, at } = joined.whereIs(part)
  return { path, hash, at }
}

/** Each print of a case once; those of a part are. Put together anew each time: to hold them for all cases would take far more room than time is saved. */
function printsOf(members: readonly number[], { prints }: JoinedFiles): ArrayLike<number> {
  const [only] = members
  if (only !== undefined && members.length === 1) return prints.lookAt(only)
  return [...new Set(members.flatMap((member) => prints.of(member)))]
}

function commonOf(prints: ArrayLike<number>, common: ReadonlySet<number>): readonly number[] {
  const found: number[] = []
  for (let at = 0; at < prints.length; at += 1) {
    const print = prints[at] ?? 0
    if (common.has(print)) found.push(print)
  }
  return found.sort((left, right) => left - right)
}

/** What people write about a folder of cases is no case: `README.md`, `NOTES.md`, `readme.txt`. */
function isNote(name: string): boolean {
  return /^readme\b|\.(?:md|markdown)$/iu.test(name)
}
