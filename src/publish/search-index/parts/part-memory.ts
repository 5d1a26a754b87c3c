/** The folder that keeps the parts of earlier builds, each under the name of what it is made from. */
import { accessSync, constants, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { keyLength } from './divide-into-parts.ts'
import type { IndexPart } from './divide-into-parts.ts'

/** The folder that remembers, if it can be written to; if it cannot, the next build costs more, and nothing else. */
export function openMemory(folder: string | undefined): string | null {
  try {
    if (folder !== undefined) {
      mkdirSync(folder, { recursive: true })
      accessSync(folder, constants.W_OK)
      return folder
    }
  } catch {
    // Not ours to write to.
  }
  return null
}

/** Parts of earlier builds hold what may since have been withdrawn. */
export function forgetOthers(memory: string, parts: readonly IndexPart[]): void {
  const isUsed = isFileOf(parts)
  for (const file of readdirSync(memory)) {
    if (!isUsed(file)) rmSync(join(memory, file), { recursive: true })
  }
}

/** Whether a file of the memory belongs to one of these parts. */
export function isFileOf(parts: readonly IndexPart[]): (file: string) => boolean {
  const names = new Set(parts.map(({ name }) => name))
  return (file) => names.has(file.slice(0, keyLength))
}
