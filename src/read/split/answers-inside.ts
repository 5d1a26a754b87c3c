/** Answers that somebody wrote into the mail below: in another colour, or behind a mark such as 【答复】. */
import { answerMark, saysColour, saysInside } from '../../language/answer-words.ts'
import { colourMark, withoutColourMarks } from '../answer-lines.ts'
import type { ThreadMessage } from './split-region.ts'

/**
 * The messages with such answers in the message of the one who gave them, each below what it answers; only where the newest
 * message says that there are any.
 */
export function withAnswersInside(messages: readonly ThreadMessage[]): readonly ThreadMessage[] {
  const [reply, quoted, ...older] = messages
  if (reply === undefined || quoted === undefined || !saysInside.test(reply.text)) return unmarked(messages)
  // Who wrote the mail below may have set lines in a colour, too.
  if (saysColour.test(quoted.text)) return unmarked(messages)
  const { kept, answers } = apart(quoted.text.split('\n'))
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

/** The lines of the mail, and the answers with what stands right above each as a quotation. */
function apart(lines: readonly string[]): { readonly kept: readonly string[]; readonly answers: readonly string[] } {
  const kept: string[] = []
  const answers: string[] = []
  let question: string[] = []
  for (const line of lines) {
    if (line.startsWith(colourMark) || answerMark.test(line)) {
      if (question.length > 0) answers.push('', ...question.map((words) => `> ${words}`), '')
      answers.push(line.replace(answerMark, ''))
      question = []
    } else {
      kept.push(line)
      if (line.trim() !== '') question = [line.trim()]
    }
  }
  return { kept, answers }
}
