/** Threads in which nothing is out of order: somebody asks how to do something, and is told. */
import { says } from '../lexicon/lexicon.ts'
import { asksHow } from '../lexicon/questions.ts'
import type { Role, RoledMessage, RoledSegment } from '../roles/role.ts'
import { isQuestion } from '../roles/segment-shows.ts'
import { textOf } from '../segment/segment.ts'

/** Whether the requestor asks how to do something and tells of nothing that fails. */
export function onlyAsksHow([first]: readonly RoledMessage[]): boolean {
  // `By the way, where is that changed?`: asked besides.
  const told = first?.message.role === 'customer' ? first.segments.filter(({ role }) => !beside.has(role)) : []
  const texts = told.map(({ segment }) => textOf(segment))
  return texts.some((text) => asksHow(text)) && !texts.some((text) => says('problem', text))
}

const beside: ReadonlySet<Role> = new Set<Role>(['courtesy', 'administration'])

/** What the help desk's message with the answer tells beside what was read as one: where nothing fails, there is no finding and no cause. */
export function restOfAnswer(
  thread: readonly RoledMessage[],
  answer: readonly RoledSegment[],
): readonly RoledSegment[] {
  const message = answer[0]?.segment.message
  if (message === undefined || message.role === 'customer') return []
  const told = thread.find((one) => one.message === message)?.segments ?? []
  return told.filter(
    (roled) => mayAnswer.has(roled.role) && !answer.includes(roled) && !isQuestion(textOf(roled.segment)),
  )
}

const mayAnswer: ReadonlySet<Role> = new Set<Role>(['finding', 'cause', 'attempted', 'environment'])
