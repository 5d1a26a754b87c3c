/** Marks the stretches of a body that carry no knowledge: greetings, closing courtesies, administration. */
import { splitSentences, type SentenceSpan } from '../language/sentences.ts'
import type { Mark } from '../model/case.ts'
import { anyOf } from './wordings.ts'

/** The marks of a cleaned body, in order, without overlaps. Code is never marked. */
export function findMarks(body: string): readonly Mark[] {
  const sentences = splitSentences(body).filter(({ start }) => !body.startsWith('```', start))
  const greeting = findGreeting(body)
  const closings = findClosings(body, sentences, greeting?.end ?? 0)
  const from = greeting?.end ?? 0
  const until = closings[0]?.start ?? body.length
  return [
    ...(greeting === null ? [] : [greeting]),
    ...findAdministration(body, sentences, { start: from, end: until }),
    ...closings,
  ]
}

const greetingLine = new RegExp(`^\\s{0,20}${anyOf('greetings')}(?:[\\s,，]{0,3}${anyOf('greetings')})?`, 'iu')

/** At the start of the body, over two lines at most (`张先生，` `您好：`). */
function findGreeting(body: string): Mark | null {
  const start = body.length - body.trimStart().length
  let end = start
  for (let line = 0; line < 2; line += 1) {
    const lineEnd = endOfLine(body, end)
    const match = greetingLine.exec(body.slice(end, lineEnd))
    if (match === null || match[0].trim() === '') break
    const after = end + match[0].length
    const isWhole = body.slice(after, lineEnd).trim() === ''
    end = isWhole ? after : after
    if (!isWhole) break
    const next = /^\s*/u.exec(body.slice(end))?.[0].length ?? 0
    if (!greetingLine.test(body.slice(end + next, endOfLine(body, end + next)))) break
    end += next
  }
  return end > start ? { kind: 'greeting', start, end: start + body.slice(start, end).trimEnd().length } : null
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 ? text.length : at
}

const closingSentence = new RegExp(
  `^${anyOf('closings')}(?:[\\s,，;；&/、]{0,3}(?:and\\s)?${anyOf('closings')}){0,2}[\\s,，.。!！~～:：;；)]{0,6}$`,
  'iu',
)

/** Courtesies at the end, from the last sentence upwards, as one mark each. */
function findClosings(body: string, sentences: readonly SentenceSpan[], from: number): readonly Mark[] {
  const marks: Mark[] = []
  for (const { start, end } of sentences.toReversed()) {
    if (start < from || !closingSentence.test(body.slice(start, end))) break
    marks.push({ kind: 'closing', start, end })
  }
  return marks.reverse()
}

const administration = new RegExp(`(?:(?<![a-z0-9])${anyOf('administration')})`, 'iu')
// 用户名: abc | Password: abc
const credential = new RegExp(
  `^\\s{0,12}(?:[-*•]\\s?|\\d[.)、]\\s?)?(?:[\\p{Script=Han}]{0,6})${anyOf('credentialLabels')}\\s?(?:[(（][^)）\\n]{1,20}[)）]\\s?)?[:：]`,
  'iu',
)

/** Sentences about the handling of the case, and the credentials that belong to them. Long ones say more than that. */
function findAdministration(body: string, sentences: readonly SentenceSpan[], within: SentenceSpan): readonly Mark[] {
  const marks: Mark[] = []
  let isAdministrative = false
  for (const { start, end } of sentences) {
    const from = Math.max(start, within.start)
    if (from >= end || end > within.end) continue
    const text = body.slice(from, end)
    const isCredential = credential.test(text)
    if (!isCredential) isAdministrative = text.length <= longestSentence && administration.test(text)
    if (isAdministrative) marks.push({ kind: 'administration', start: from, end })
  }
  return marks.map((mark) => trimmed(body, mark))
}

const longestSentence = 240

function trimmed(body: string, mark: Mark): Mark {
  const text = body.slice(mark.start, mark.end)
  return { ...mark, start: mark.start + text.length - text.trimStart().length }
}
