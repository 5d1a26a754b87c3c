/** Which parts of which files make one case. */
import type { Finding } from '../../model/finding.ts'
import type { CaseFiles } from './case-files.ts'
import type { CaseTask } from './workers/job.ts'
import { joinFiles } from './join-files.ts'
import type { RunContext } from './run-context.ts'
import { taskOf } from './case-tasks.ts'

/** A case as it was found in the files. */
export interface FoundCase {
  /** Its number, where one is stated. */
  readonly number: string | null
  /** Names what comes of the case: another key as soon as anything of its task, the program or the settings differs. */
  readonly key: string
  /** Put together when it is asked for: most cases of a later run are not made again. */
  readonly task: () => CaseTask
}

/** Reads the files and gives the cases in them, in the order of their first parts. */
export async function findCases(
  caseFiles: CaseFiles,
  context: RunContext,
): Promise<{ readonly cases: readonly FoundCase[]; readonly findings: readonly Finding[] }> {
  const joined = await joinFiles(caseFiles, context)
  joined.forgetRelations()
  const cases = Array.from({ length: joined.caseCount }, (_, at): FoundCase => {
    const { number, key } = joined.headAt(at)
    return { number, key, task: () => taskOf(joined.caseAt(at), joined) }
  })
  return { cases, findings: [...caseFiles.findings, ...joined.files.flatMap(({ findings }) => findings)] }
}
