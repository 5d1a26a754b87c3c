/** What every command begins and ends with: the settings of the knowledge base, the exit status. */
import type { Settings } from '../../model/settings.ts'
import { loadSettings } from './load-settings.ts'
import { exitStatus, printFindings } from '../report.ts'
import type { ExitStatus } from '../report.ts'

/**
 * Runs a command with the settings of `contentDir` and gives its exit status. With settings that cannot be used nothing
 * is run: half-understood settings could publish what they were to mask.
 */
export async function withSettings(
  contentDir: string,
  run: (settings: Settings) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  const loaded = await loadSettings(contentDir)
  if ('settings' in loaded) return run(loaded.settings)
  printFindings(loaded.findings)
  return exitStatus.couldNotRun
}
