/** From paths on a command line to clean cases: what `read` shows and `generate` goes on with. */
import { readFile, stat } from 'node:fs/promises'
import { commonPassages, passagePrints } from '../clean/repeated.ts'
import type { CleanCase } from '../model/case.ts'
import type { Finding } from '../model/finding.ts'
import type { FileReading } from '../model/reading.ts'
import type { Settings } from '../model/settings.ts'
import { maxFileBytes } from '../read/limits.ts'
import { clean, gather, read } from '../stages.ts'
import { findFiles, reasonOf, unusable } from './find-files.ts'
import type { Progress } from './progress.ts'

export interface CasesRead {
  readonly cases: readonly CleanCase[]
  /** Of the files that no case came of, and of the cases. */
  readonly findings: readonly Finding[]
}

/** Reads, gathers and cleans every case under `paths`. Never throws for what stands in a file. */
export async function readCases(paths: readonly string[], settings: Settings, progress: Progress): Promise<CasesRead> {
  const { files, findings } = await findFiles(paths, isNote)
  const readings: FileReading[] = []
  progress.start('Reading files', files.length)
  for (const file of files) {
    readings.push(...(await readOne(file, settings)))
    progress.advance()
  }
  progress.stop()
  const found = gather(readings, settings)
  const common = commonPassages(found.map(({ messages }) => passagePrints(messages.map(({ text }) => text))))
  const cases = found.map((one) => clean(one, common, settings))
  return {
    cases,
    findings: [
      ...findings,
      ...readings.flatMap((reading) => reading.findings),
      ...cases.flatMap((one) => one.findings),
    ],
  }
}

/** What people write about a folder of cases is no case: `README.md`, `NOTES.md`, `readme.txt`. */
function isNote(name: string): boolean {
  return /^readme\b|\.(?:md|markdown)$/iu.test(name)
}

async function readOne(path: string, settings: Settings): Promise<readonly FileReading[]> {
  try {
    const { size } = await stat(path)
    if (size > maxFileBytes) return [withoutMessages(path, tooLarge(path, size))]
    return await read({ path, bytes: await readFile(path) }, settings)
  } catch (error) {
    return [withoutMessages(path, unusable(path, reasonOf(error)))]
  }
}

function withoutMessages(file: string, finding: Finding): FileReading {
  return { file, statedCase: null, messages: [], findings: [finding] }
}

function tooLarge(file: string, bytes: number): Finding {
  return {
    rule: 'read/too-large',
    severity: 'error',
    file,
    message: `This file has ${megabytes(bytes)} MB; a case record has at most ${megabytes(maxFileBytes)} MB, so it was not opened.`,
    hint: 'If it is a log or a dump, keep it out of the case folder; if it is an export of many cases, split it.',
  }
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024)
}
