/** Answers that somebody wrote into the mail below: in another colour, or behind a mark such as 【答复】 or their name. */
import type { Mailbox } from '../../model/reading.ts'
import { literal } from '../../language/literal.ts'
import { answerMark, saysColour, saysInside } from '../../language/answer-words.ts'
import { colourMark, withoutColourMarks } from '../answer-lines.ts'
import type { ThreadMessage } from './split-region.ts'

/**
 * The messages with such answers in the message of the one who gave them, each below what it answers; only where the newest
 * message says that there are any. `sender` is who wrote that one, where its header stands elsewhere.
 */
export function withAnswersInside(
  messages: readonly ThreadMessage[],
  sender: Mailbox | null,
): readonly ThreadMessage[] {
  const [reply, quoted, ...older] = messages
  if (reply === undefined || quoted === undefined || !saysInside.test(reply.text)) return unmarked(messages)
  // Who wrote the mail below may have set lines in a colour, too.
  if (saysColour.test(quoted.text)) return unmarked(messages)
  const named = nameMark(
    [reply.header?.from ?? sender ?? [], quoted.header?.to ?? []].flat(),
    quoted.header?.from ?? null,
  )
  const { kept, answers } = apart(quoted.text.split('\n'), named)
  if (answers.length === 0) return unmarked(messages)
  const lines = reply.text.split('\n')
  const announced = lines.findIndex((line) => saysInside.test(line)) + 1
  const text = [...lines.slice(0, announced), '', ...answers, '', ...lines.slice(announced)].join('\n').trimEnd()
  return unmarked([{ ...reply, text }, { ...quoted, text: kept.join('\n').trimEnd() }, ...older])
}

function unmarked(messages: readonly ThreadMessage[]): readonly ThreadMessage[] {
  return messages.map((message) =>
    message.text.includes(colourMark) ? { ...message, text: withoutColourMarks(message.text) } : message,
  )
}

// [Ana] … · 【林晓】：… · [AR] …: the name, a part of it or its initials, of one who may have answered and has not asked
function nameMark(answering: readonly Mailbox[], asked: Mailbox | null): RegExp | null {
  const words = answering
    .filter(({ name, email }) => name !== null && name !== asked?.name && (email === null || email !== asked?.email))
    .flatMap(({ name }) => namesOf(name ?? ''))
  if (words.length === 0) return null
  return new RegExp(`^\\s{0,8}[[【<](?:${words.map(literal).join('|')})[\\]】>]\\s?[:：]?\\s{0,2}(?=\\S)`, 'iu')
}

function namesOf(name: string): readonly string[] {
  const words = name.split(/[\s,]+/u).filter((word) => word.length > 1)
  const initials = words.length > 1 ? [words.map((word) => word.charAt(0)).join('')] : []
  return [name, ...words, ...initials]
}

/** The lines of the mail, and the answers with what stands right above each as a quotation. */
function apart(
  lines: readonly string[],
  named: RegExp | null,
): { readonly kept: readonly string[]; readonly answers: readonly string[] } {
  const mark = (line: string) => (answerMark.exec(line) ?? named?.exec(line))?.[0] ?? null
  const kept: string[] = []
  const answers: string[] = []
  let question: string[] = []
  for (const line of lines) {
    const before = mark(line)
    if (line.startsWith(colourMark) || before !== null) {
      if (question.length > 0) answers.push('', ...question.map((words) => `> ${words}`), '')
      answers.push(line.slice(before?.length ?? 0))
      question = []
    } else {
      kept.push(line)
      if (line.trim() !== '') question = [line.trim()]
    }
  }
  return { kept, answers }
}
