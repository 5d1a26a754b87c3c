/** `DIR/generated/`: what the generator last wrote, case by case, read when it is to be shown. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { lastWrittenSchema } from '../../write/last-written.ts'
import type { LastWritten, LastWrittenStore } from '../../write/last-written.ts'
import { caseFileName } from './case-file-name.ts'

/** Folder of these files in a knowledge base. */
export function lastWrittenFolder(content: string): string {
  return join(content, 'generated')
}

/** The files of a knowledge base: which there are is listed once, a file is read when its text is asked for. */
export function openLastWritten(content: string): LastWrittenStore {
  const folder = lastWrittenFolder(content)
  const names = new Set(namesIn(folder))
  return {
    has: (caseId) => names.has(caseFileName(caseId)),
    read: (caseId) => (names.has(caseFileName(caseId)) ? readLastWritten(join(folder, caseFileName(caseId))) : null),
  }
}

/** `null` for a file that is missing or damaged: then a proposal is shown without it. */
function readLastWritten(file: string): LastWritten | null {
  try {
    const parsed = lastWrittenSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
