/** Case numbers that a file states in its heading. */
import type { Settings } from '../model/settings.ts'

// CH-2024-00519, CAS-01234-A1B2C3, INC0010023
const caseNumber = /(?<![\w-])([A-Z]{2,10}-?\d[\dA-Z]{2,12}(?:-[\dA-Z]{2,12})?)(?![\w-])/u

/** The case number in a heading: by the settings' patterns, else by the usual shape; `null` where there is none. */
export function statedCaseIn(heading: string, settings: Settings): string | null {
  for (const pattern of settings.caseNumbers) {
    const match = new RegExp(pattern, 'u').exec(heading)
    if (match !== null) return match[1] ?? match[0]
  }
  return caseNumber.exec(heading)?.[1] ?? null
}
