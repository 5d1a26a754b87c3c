/**
 * Answers on disk, by what was asked: a second run asks nothing, and an interrupted run resumes where it was. Each is
 * written as soon as it is there, and whole or not at all. They hold redacted text only.
 */
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { Turn } from '../../draft-with-model/conversation.ts'

const storedSchema = z.object({ text: z.string() })

export interface AnswerStore {
  /** The text of the answer to a conversation's question. */
  readonly get: (turns: readonly Turn[]) => Promise<string | null>
  readonly put: (turns: readonly Turn[], answer: string) => Promise<void>
}

/** The answers in a folder to what was asked of a model at an address. A damaged file is no answer. */
export function openAnswers(
  folder: string,
  endpoint: { readonly baseUrl: string; readonly model: string },
): AnswerStore {
  const fileOf = (turns: readonly Turn[]): string => {
    const key = createHash('sha256')
      // What was said after the question belongs to mending the answer.
      .update(JSON.stringify([endpoint.baseUrl, endpoint.model, turns.slice(0, 2)]))
      .digest('hex')
    return join(folder, key.slice(0, 2), `${key.slice(2, 40)}.json`)
  }
  return {
    get: async (turns) => {
      try {
        return storedSchema.parse(JSON.parse(await readFile(fileOf(turns), 'utf8'))).text
      } catch {
        return null
      }
    },
    put: async (turns, answer) => {
      const file = fileOf(turns)
      const growing = `${file}.${randomUUID()}`
      try {
        await mkdir(dirname(file), { recursive: true })
        await writeFile(growing, JSON.stringify({ text: answer }))
        await rename(growing, file)
      } catch {
        // A disk that is full or read-only costs another request some day, and nothing now.
        await rm(growing, { force: true })
      }
    },
  }
}
