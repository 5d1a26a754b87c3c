/**
 * The labelled threads that sentence roles are learned from: `examples/*.txt`, all invented.
 *
 * `=== 001 | zh | MySQL 8.0` begins a thread, `@c` or `@a` a message of the customer or of the agent, oldest first; every other line has
 * the letter of its role, white space, its text: one sentence as people count them, and learned from in the parts that drafting will see
 * (it ends a sentence at a semicolon too). `h` is a heading, which has no role of its own.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { splitSentences } from '../../src/language/sentences.ts'
import type { Language } from '../../src/model/case.ts'
import type { ThreadSentence } from '../../src/draft/roles/learned/sentence-features.ts'
import type { Role } from '../../src/draft/roles/role.ts'

export interface LabelledSentence extends ThreadSentence {
  readonly role: Role
}

export interface LabelledThread {
  readonly name: string
  readonly language: Language
  readonly sentences: readonly LabelledSentence[]
}

const roleOfLetter: Readonly<Record<string, Role | 'heading'>> = {
  s: 'symptom',
  e: 'environment',
  t: 'attempted',
  f: 'finding',
  p: 'hypothesis',
  x: 'ruledOut',
  c: 'cause',
  r: 'resolution',
  w: 'workaround',
  k: 'confirmation',
  q: 'administration',
  y: 'courtesy',
  h: 'heading',
}

/** All threads of a folder, in the order of file names. Throws at a line that says no role. */
export function readExamples(folder: string): readonly LabelledThread[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) => readThreads(readFileSync(join(folder, name), 'utf8'), name))
}

/** A sentence that somebody labelled. */
export interface LabelledLine {
  readonly role: Role
  readonly text: string
}

function readThreads(text: string, file: string): readonly LabelledThread[] {
  return text
    .split(/^(?====)/mu)
    .filter((part) => part.startsWith('==='))
    .map((part) => {
      const [head = '', ...lines] = part.split(/\r?\n/u)
      const language = head.split('|')[1]?.trim() === 'zh' ? 'zh-CN' : 'en'
      return { name: `${file} ${head}`, language, sentences: sentencesOf(readMessages(lines, `${file} ${head}`)) }
    })
}

interface Message {
  readonly author: 'customer' | 'agent'
  readonly lines: readonly LabelledLine[]
}

function readMessages(lines: readonly string[], place: string): readonly Message[] {
  const messages: (Message & { readonly lines: LabelledLine[] })[] = []
  for (const line of lines) {
    const speaker = /^@([ca])\b/u.exec(line)?.[1]
    const message = messages.at(-1)
    if (speaker !== undefined) messages.push({ author: speaker === 'c' ? 'customer' : 'agent', lines: [] })
    else if (message !== undefined) message.lines.push(...labelledLines(line, place))
    else if (line.trim() !== '') throw new Error(`${place}: nobody writes this: ${line}`)
  }
  return messages
}

/** The sentences of a line that begins with the letter of its role; none for a heading or a blank line. Throws where there is no such letter; `place` is for the message. */
export function labelledLines(line: string, place: string): readonly LabelledLine[] {
  if (line.trim() === '') return []
  const [, letter = '', text = ''] = /^(\w)\s+(.+)$/u.exec(line) ?? []
  const role = roleOfLetter[letter]
  if (role === undefined) throw new Error(`${place}: no labelled sentence: ${line}`)
  if (role === 'heading') return []
  return splitSentences(text).map(({ start, end }) => ({ role, text: text.slice(start, end) }))
}

/** The sentences of messages, oldest first, each with the place of its message. */
export function sentencesOf(messages: readonly Message[]): readonly LabelledSentence[] {
  return messages.flatMap(({ author, lines }, message) =>
    lines.map(({ role, text }) => ({ role, text, author, message })),
  )
}
