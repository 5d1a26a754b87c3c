/** Versions, models and the like that a help desk asked for point by point: the answer alone says nothing of what it is. */
import type { Block, ListItem } from '../../model/draft.ts'
import { compose } from '../../model/redacted.ts'
import { asksForSystem } from '../lexicon/questions.ts'
import type { RoledMessage, RoledSegment } from '../roles/role.ts'
import { isQuestion } from '../roles/segment-shows.ts'
import { textOf, type SentenceSegment } from '../segment/segment.ts'
import { statementOf } from '../statement.ts'
import { blocksOf } from './blocks.ts'
import { numberedAnswers } from './numbered-answers.ts'

/** Each bare answer (`25.010.0119.0002`) to a question for a version, a model or a system, with that question. */
export function askedParticulars(thread: readonly RoledMessage[]): ReadonlyMap<RoledSegment, RoledSegment> {
  const pairs = new Map<RoledSegment, RoledSegment>()
  for (const [question, answer] of numberedAnswers(thread)) {
    if (question.segment.message.role === 'customer' || answer.segment.message.role !== 'customer') continue
    if (asksForSystem(textOf(question.segment)) && isBare(answer)) pairs.set(answer, question)
  }
  return pairs
}

/** A value and little more. */
function isBare({ segment }: RoledSegment): boolean {
  if (segment.kind !== 'sentence') return false
  const text = textOf(segment)
  return text.length <= longestValue && /\d/u.test(text) && !isQuestion(text) && !tellsWhat.test(text)
}

const longestValue = 28
// Windows 11   版本 5.3: says itself what it is
const tellsWhat = /^[A-Za-z]{3,}|^\p{Script=Han}{2}/u

/** The blocks of the environment: what was told, then each answer beside what was asked. */
export function environmentBlocks(
  environment: readonly RoledSegment[],
  asked: ReadonlyMap<RoledSegment, RoledSegment>,
): readonly Block[] {
  const own = environment.filter((roled) => !roled.announces)
  const told = blocksOf(own.filter((roled) => !asked.has(roled)).map(({ segment }) => segment))
  const [first, ...rest] = own.flatMap((roled) => {
    const question = asked.get(roled)
    return question?.segment.kind === 'sentence' && roled.segment.kind === 'sentence'
      ? [answered(question.segment, roled.segment)]
      : []
  })
  // What stands where has no order, whatever numbers the answers bear.
  const plain = told.map((block): Block => (block.kind === 'list' ? { ...block, ordered: false } : block))
  if (first === undefined) return plain
  if (rest.length > 0) return [...plain, { kind: 'list', ordered: false, items: [first, ...rest] }]
  const { text, cites } = first
  return [...plain, { kind: 'paragraph', text, cites }]
}

/** `Which version do you have: 25.010.0119.0002` */
function answered(question: SentenceSegment, answer: SentenceSegment): ListItem {
  const marks = /[\s?？,，;；.。]+$/u.exec(textOf(question))?.[0].length ?? 0
  const asked = statementOf(question.message, question.start, question.end - marks)
  const said = statementOf(answer.message, answer.start, answer.end)
  const isHan = /\p{Script=Han}$/u.test(asked.text)
  return {
    text: isHan ? compose`${asked.text}：${said.text}` : compose`${asked.text}: ${said.text}`,
    cites: [asked.cites[0], ...said.cites],
    code: [],
  }
}
