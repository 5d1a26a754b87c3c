/** Every value that was masked in any case of the knowledge base; who has no cases loads nothing of what reads them. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from '../../model/settings.ts'
import type { Progress } from '../progress.ts'
import type { MaskedInCases } from './values-of-cases.ts'

/**
 * Looks at the case files of the knowledge base; there need not be any.
 *
 * @param version names program and settings
 */
export async function maskedInCases(
  content: string,
  settings: Settings,
  version: string,
  progress: Progress,
): Promise<MaskedInCases> {
  const folder = join(content, 'cases')
  if (!existsSync(folder)) return { name: '', values: async () => [] }
  const { valuesOfCases } = await import('./values-of-cases.ts')
  return valuesOfCases(folder, content, settings, version, progress)
}
