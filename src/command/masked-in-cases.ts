/** Every value that was masked in any case of the knowledge base. Found anew each time: it is never written down. */
import { existsSync } from 'node:fs'
import type { MaskedValue } from '../model/redacted.ts'
import type { Settings } from '../model/settings.ts'
import { stages } from '../stages.ts'
import type { Progress } from './progress.ts'
import { readCases } from './read-cases.ts'

/** Reads and masks all cases below `folder`; none where there is no such folder. */
export async function maskedInCases(
  folder: string,
  settings: Settings,
  progress: Progress,
): Promise<readonly MaskedValue[]> {
  if (!existsSync(folder)) return []
  const redact = await stages.redact()
  const { cases } = await readCases([folder], settings, progress)
  const masked: MaskedValue[] = []
  for (const one of cases) masked.push(...(await redact(one, settings)).masked)
  return masked
}
