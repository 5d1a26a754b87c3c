/** Which parts of which files make one case, told as a task for each. */
import { commonPassages } from '../../clean/repeated.ts'
import type { Finding } from '../../model/finding.ts'
import type { CaseFiles } from './case-files.ts'
import type { CaseTask } from './job.ts'
import { joinFiles } from './join-files.ts'
import type { JoinedFiles } from './joined-files.ts'
import type { RunContext } from './run-context.ts'

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
