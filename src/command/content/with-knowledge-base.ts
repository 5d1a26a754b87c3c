/** What every command on an existing knowledge base begins with: a misspelt folder is reported, not taken for an empty one. */
import { statSync } from 'node:fs'
import type { Finding } from '../../model/finding.ts'
import type { Settings } from '../../model/settings.ts'
import { exitStatus, printFindings } from '../report.ts'
import type { ExitStatus } from '../report.ts'
import { withSettings } from './with-settings.ts'

/** Runs a command with the settings of the knowledge base in `contentDir` and gives its exit status; runs nothing where there is no such folder. */
export async function withKnowledgeBase(
  contentDir: string,
  run: (settings: Settings) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  if (statSync(contentDir, { throwIfNoEntry: false })?.isDirectory() === true) return withSettings(contentDir, run)
  printFindings([noKnowledgeBase(contentDir)])
  return exitStatus.couldNotRun
}

function noKnowledgeBase(file: string): Finding {
  return {
    rule: 'run/no-knowledge-base',
    severity: 'error',
    file,
    message: 'There is no folder here, so there is no knowledge base to work on.',
    hint: 'Name the right one with --content, or start one: `casebook generate PATH --content DIR` turns closed cases into articles in DIR.',
  }
}
