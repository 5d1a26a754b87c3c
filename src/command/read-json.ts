/** JSON from outside, for zod to judge. */
import { readFile } from 'node:fs/promises'

/** What a file holds, or `undefined` where it cannot be read or is no JSON. */
export async function readJson(file: string): Promise<unknown> {
  return parseJson(await readFile(file, 'utf8').catch(() => ''))
}

/** The value of a text, or `undefined` for one that is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
