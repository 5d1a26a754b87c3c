/** JSON from disk, for zod to judge. */
import { readFile } from 'node:fs/promises'

/** What a file holds, or `undefined` where it cannot be read or is no JSON. */
export async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return undefined
  }
}
