/** Marks the stretches of a body that carry no knowledge: greetings, closing courtesies, administration. */
import { everyMatch } from '../language/patterns/every-match.ts'
import { nextStep } from '../memory/next-step.ts'
import { splitSentences, type SentenceSpan } from '../language/sentences.ts'
import type { Mark } from '../model/case.ts'
import { isClosing } from './closing-line.ts'
import { anyOf, detectorOf } from './wordings.ts'

/** `isName` tells a line that is nothing but the sender's name. */
export interface MarkContext {
  readonly isName: (line: string) => boolean
}

/** A cleaned body that is to be marked. */
export interface BodyToMark extends MarkContext {
  readonly text: string
}

/** The marks of cleaned bodies, of each in order and without overlaps. Code is never marked. */
export async function findMarks(bodies: readonly BodyToMark[]): Promise<readonly (readonly Mark[])[]> {
  const split = bodies.map(({ text }) => splitSentences(text).filter(({ start }) => !text.startsWith('```', start)))
  await nextStep()
  const ends = bodies.map((body, at) => findEnds(body, split[at] ?? []))
  await nextStep()
  return bodies.map(({ text }, at) => {
    const { greeting, closings } = ends[at] ?? { greeting: null, closings: [] }
    const said = { start: greeting?.end ?? 0, end: closings[0]?.start ?? text.length }
    return [...(greeting === null ? [] : [greeting]), ...findAdministration(text, split[at] ?? [], said), ...closings]
  })
}

function findEnds(
  { text, isName }: BodyToMark,
  sentences: readonly SentenceSpan[],
): { readonly greeting: Mark | null; readonly closings: readonly Mark[] } {
  const greeting = findGreeting(text)
  return { greeting, closings: findClosings(text, sentences, greeting?.end ?? 0, { isName }) }
}

const greetingLine = new RegExp(`^\\s{0,20}${anyOf('greetings')}(?:[\\s,，]{0,3}${anyOf('greetings')})?`, 'iu')

/** At the start of the body, over two lines at most (`高先生，` `您好：`). */
function findGreeting(body: string): Mark | null {
  const start = body.length - body.trimStart().length
  let end = start
  for (let line = 0; line < 2; line += 1) {
    const lineEnd = endOfLine(body, end)
    const match = greetingLine.exec(body.slice(end, lineEnd))
    if (match === null || match[0].trim() === '') break
    const after = end + match[0].length
    end = after
    if (body.slice(after, lineEnd).trim() !== '') break
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

/** Courtesies and bare names at the end, from the last sentence upwards, a mark each. */
function findClosings(
  body: string,
  sentences: readonly SentenceSpan[],
  from: number,
  { isName }: MarkContext,
): readonly Mark[] {
  const marks: Mark[] = []
  for (const { start, end } of sentences.toReversed()) {
    const text = body.slice(start, end)
    if (start < from || !(isClosing(text) || isName(text) || areClosingLines(text, isName))) break
    marks.push({ kind: 'closing', start, end })
  }
  return marks.toReversed()
}

/** `Thanks,` and a name below it, which a sentence rule may take for one sentence. */
function areClosingLines(text: string, isName: (line: string) => boolean): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.length > 1 && lines.length < 5 && lines.every((line) => isClosing(line) || isName(line))
}

const isAdministration = detectorOf('administration')
const longestSentence = 240

/** Sentences about the handling of the case, and the credentials that belong to them. */
function findAdministration(body: string, sentences: readonly SentenceSpan[], within: SentenceSpan): readonly Mark[] {
  const inside = sentences
    .filter(({ start, end }) => end > within.start && end <= within.end && start < within.end)
    .map(({ start, end }) => trimmed(body, Math.max(start, within.start), end))
    .filter(({ start, end }) => start < end)
  const kinds = inside.map(({ start, end }) => readCredential(body.slice(start, end)))
  let before = false
  return inside.flatMap((span, at): readonly Mark[] => {
    const text = body.slice(span.start, span.end)
    const kind = kinds[at]
    if (kind === undefined || kind === null) {
      const spans = text.length <= longestSentence && isAdministration(text) ? administrativePart(text, span) : []
      before = spans.length > 0
      return spans.map(({ start, end }) => ({ kind: 'administration', start, end }))
    }
    const isNearSecret = kinds.slice(Math.max(0, at - near), at + near + 1).includes('secret')
    before ||= isNearSecret
    return before ? [{ kind: 'administration', ...span }] : []
  })
}

/** Lines within which host, port and path belong to a user name or password. */
const near = 3

const label = (source: string) =>
  new RegExp(
    `^(?:[-*•]\\s?|\\d[.)、]\\s?)?[\\p{Script=Han}]{0,6}${source}\\s?(?:[(（][^)）\\n]{1,20}[)）]\\s?)?[:：]\\s?\\S`,
    'iu',
  )
// 用户名: abc | Password: abc
const secretLabel = label(anyOf('secretLabels'))
// 主机: sftp://… | Port: 22
const placeLabel = label(anyOf('placeLabels'))

function readCredential(text: string): 'secret' | 'place' | null {
  if (secretLabel.test(text)) return 'secret'
  return placeLabel.test(text) ? 'place' : null
}

// 如之前的沟通， | as discussed,
const clauseEnd = /[，,；;]\s?/gu
// clauses that only lead to an administrative one: 由于您在外地， | since you are on holiday,
const leadIn =
  /^(?:如|既然|等|待|由于|因|根据|按|经|在此|若|另外|但|所以|后续|届时|欢迎|请|麻烦|您|我|正在|目前正在|现在正在|接下来|谢谢|感谢|非常感谢|多谢|对不起|抱歉|as |if |should |please|once |when |thanks|thank |sorry|kindly|just |or |and )|电话|邮件|沟通|联系|方便|附件|查收/iu

/** The whole sentence, or its administrative clauses alone where another clause says something: `已恢复正常，可以关单。` */
function administrativePart(text: string, sentence: SentenceSpan): readonly SentenceSpan[] {
  const clauses = clausesOf(text)
  const administrative = clauses.filter((clause) => isAdministration(text.slice(clause.start, clause.end)))
  const [first] = administrative
  if (first === undefined) return [sentence]
  // What follows the words about an upload goes on about the upload.
  const end = transfer.test(text.slice(first.start, first.end)) ? first.start : text.length
  const saysMore = clauses.some(
    (clause) =>
      clause.start < end && !administrative.includes(clause) && isStatement(text.slice(clause.start, clause.end)),
  )
  if (!saysMore) return [sentence]
  return administrative.map((clause) => ({ start: sentence.start + clause.start, end: sentence.start + clause.end }))
}

const transfer = /上传|下载|upload|download/iu

function clausesOf(text: string): readonly SentenceSpan[] {
  const ends = everyMatch(clauseEnd, text).map((match) => match.index + match[0].length)
  return [0, ...ends]
    .map((start, at) => ({ start, end: ends[at] ?? text.length }))
    .filter(({ start, end }) => start < end)
}

/** Long enough to say something, and no mere lead-in unless it names a product, a version or a file. */
function isStatement(clause: string): boolean {
  const text = clause.trim()
  if (!/\p{Script=Han}/u.test(text)) return text.split(/\s+/u).length > 2 && !leadIn.test(text)
  return text.length > 4 && (!leadIn.test(text) || /[A-Za-z]{3}.*\d|\d.*[A-Za-z]{3}/u.test(text))
}

function trimmed(body: string, start: number, end: number): SentenceSpan {
  const text = body.slice(start, end)
  return { start: start + text.length - text.trimStart().length, end }
}
