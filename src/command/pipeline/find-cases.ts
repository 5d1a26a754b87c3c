/** Second step: which parts of which files make one case, told as a task for each. */
import { commonPassages } from '../../clean/repeated.ts'
import { NumberLists } from '../../gather/number-lists.ts'
import type { Finding } from '../../model/finding.ts'
import { stages } from '../../stages.ts'
import { findFiles } from '../find-files.ts'
import { digestFiles, recallHashes } from './digest-files.ts'
import type { FileHashes } from './file-looks.ts'
import type { CaseTask } from './job.ts'
import type { RunContext } from './run-context.ts'

/** The files that hold cases, below some paths, with what their bytes are known by. */
export interface CaseFiles {
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
  return { files, hashes: recallHashes(context), findings }
}

/** Reads the files and gives the cases in them, in the order of their first parts. */
export async function findCases(
  { files, hashes, findings: ofList }: CaseFiles,
  context: RunContext,
): Promise<{ readonly tasks: readonly CaseTask[]; readonly findings: readonly Finding[] }> {
  const findings: Finding[] = [...ofList]
  const Joiner = await stages.join()
  const joiner = new Joiner()
  const parts: CaseTask['parts'][number][] = []
  const prints = new NumberLists('uint32')
  for await (const [path, { hash, parts: digests, findings: ofFile }] of digestFiles(files, hashes, context)) {
    findings.push(...ofFile)
    for (const [at, { digest, prints: ofPart }] of digests.entries()) {
      joiner.add(digest)
      parts.push({ path, hash, at })
      prints.add(ofPart)
    }
  }
  const cases = joiner.cases()
  const common = commonPassages(
    cases.values().map((one) => printsOf(one.parts, prints)),
    prints.count,
  )
  const tasks = cases.map(({ number, parts: members }) => ({
    number,
    parts: members.flatMap((member) => parts[member] ?? []),
    common: printsOf(members, prints)
      .filter((print) => common.has(print))
      .toSorted((left, right) => left - right),
    rank: 0,
    ofSeveral: false,
  }))
  return { tasks, findings }
}

/** Each print of a case once; those of a part are. Put together anew each time: to hold them for all cases would take far more room than time is saved. */
function printsOf(members: readonly number[], prints: NumberLists): readonly number[] {
  const [only] = members
  if (only !== undefined && members.length === 1) return prints.of(only)
  return [...new Set(members.flatMap((member) => prints.of(member)))]
}

/** What people write about a folder of cases is no case: `README.md`, `NOTES.md`, `readme.txt`. */
function isNote(name: string): boolean {
  return /^readme\b|\.(?:md|markdown)$/iu.test(name)
}
