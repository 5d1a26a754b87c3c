import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

/** The paths of all files below a folder, with `/`, in code-unit order. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}
