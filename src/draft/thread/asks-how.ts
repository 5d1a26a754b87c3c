/** Threads in which nothing is out of order: somebody asks how to do something, and is told. */
import { says } from '../lexicon/lexicon.ts'
import { asksHow } from '../lexicon/questions.ts'
import type { Role, RoledMessage, RoledSegment } from '../roles/role.ts'
import { isQuestion } from '../roles/segment-shows.ts'
import { textOf } from '../segment/segment.ts'

/** Whether the requestor asks how to do something, in the case's subject or below it, and tells of nothing that fails. */
export function onlyAsksHow([first]: readonly RoledMessage[], subject: string): boolean {
  if (first?.message.role !== 'customer') return false
  // `By the way, where is that changed?`: asked besides.
  const told = first.segments.filter(({ role }) => !beside.has(role)).map(({ segment }) => textOf(segment))
  const texts = [...told, subject]
  return texts.some((text) => asksHow(text)) && !texts.some((text) => says('problem', text.replace(laborious, '')))
}

// 一份一份改太慢了: slow by hand, nothing is out of order
const laborious =
  /(?:(?<unit>一[个份条张台次笔家])\k<unit>|逐[一个条份]|手[工动]|挨个)[^，,。]{0,14}(?:慢|麻烦|累|费[时事劲])|\b(?:one by one|by hand|manually)\b[^,.;]{0,24}\b(?:slow|tedious|takes \w+)\b/giu

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
    (roled) =>
      (mayAnswer.has(roled.role) || isListed(roled)) && !answer.includes(roled) && !isQuestion(textOf(roled.segment)),
  )
}

/** `1. Under Options tick "Labels".`: a step of the answer, whatever it sounds like. */
function isListed({ segment }: RoledSegment): boolean {
  return segment.kind === 'sentence' && segment.marker?.ordered === true
}

const mayAnswer: ReadonlySet<Role> = new Set<Role>(['finding', 'cause', 'attempted', 'environment'])
