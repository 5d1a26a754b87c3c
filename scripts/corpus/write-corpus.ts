/** Writes a corpus to disk. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { CorpusPlan } from './corpus-case.ts'
import { makeCorpus } from './make-corpus.ts'

/** Writes the files of a corpus below `folder` and gives how many files and bytes they are. */
export function writeCorpus(folder: string, plan: CorpusPlan): { readonly files: number; readonly bytes: number } {
  const folders = new Set<string>()
  let files = 0
  let bytes = 0
  for (const { path, text } of makeCorpus(plan)) {
    const target = join(folder, path)
    if (!folders.has(dirname(target))) mkdirSync(dirname(target), { recursive: true })
    folders.add(dirname(target))
    writeFileSync(target, text)
    files += 1
    bytes += Buffer.byteLength(text)
  }
  return { files, bytes }
}
