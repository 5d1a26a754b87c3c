/** Whole files or none: a reader, a crash or a kill never sees half of one. */
import { open, readFile, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { randomUUID } from 'node:crypto'

/**
 * Writes a text (UTF-8) to a temporary file in the same folder, then renames it into place; the folder must exist.
 * Gives false and touches nothing where the file already holds this text. Throws what the file system throws, after
 * taking the temporary file away.
 */
export async function writeWhole(path: string, text: string): Promise<boolean> {
  const bytes = Buffer.from(text, 'utf8')
  if (await holds(path, bytes)) return false
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`)
  try {
    const file = await open(temporary, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  return true
}

async function holds(path: string, bytes: Buffer): Promise<boolean> {
  try {
    return bytes.equals(await readFile(path))
  } catch {
    // Missing or unreadable: writing will tell.
    return false
  }
}
