/** Every statement of an answer is judged: it stays, the extract that it cites takes its place, or it is left out. */
import type { Citation, NonEmpty, Statement } from '../model/draft.ts'
import { join } from '../model/redacted.ts'
import type { RedactedText } from '../model/redacted.ts'
import type { SectionKind } from '../model/section.ts'
import type { Answer, AnswerStatement } from './answer-schema.ts'
import type { DraftingRecord, FailedStatement } from './drafting-record.ts'
import type { ShownCase, ShownSentence } from './show-case.ts'

/** What the drafter is handed by whoever runs it: it knows neither the rules of verification nor those of redaction. */
export interface Judges {
  /** The rule that a statement breaks, or `null`. */
  readonly judge: (claim: {
    readonly text: string
    readonly section: SectionKind
    readonly cites: NonEmpty<Citation>
  }) => string | null
  /** The text as redacted text, or `null` where it may not be published. */
  readonly vouch: (text: string) => Promise<RedactedText | null>
  /** Whether two statements say the same. */
  readonly restates: (text: string, other: string) => boolean
  /** How much of a statement stands in a text, from 0 to 1. */
  readonly kinship: (statement: string, text: string) => number
}

/** A statement with the code that belongs to it; `text` is `null` where there is only code. */
export interface PlacedStatement {
  readonly section: SectionKind
  readonly said: Statement | null
  readonly code: readonly ShownSentence[]
}

/** More sentences than this are no evidence for one statement: among enough words any word is found. */
const mostCited = 6
/** An extract takes the place of a statement that has this much to do with it: else its place would be chance. */
const akin = 0.4

/** Judges the statements of an answer one by one, in their order. */
export async function placeStatements(
  answer: Answer,
  shown: ShownCase,
  judges: Judges,
): Promise<{ readonly placed: readonly PlacedStatement[]; readonly record: DraftingRecord }> {
  const placed: PlacedStatement[] = []
  const replaced: FailedStatement[] = []
  const leftOut: FailedStatement[] = []
  let kept = 0
  for (const statement of answer.statements) {
    const { section } = statement
    const cited = sentencesOf(statement.sentences, shown)
    const told = cited.filter(({ isCode }) => !isCode)
    const code = codeOf(statement, cited, shown, judges)
    const sentences = cited.map(({ id }) => id)
    const verdict = await judgeOne(statement, cited, placed, judges)
    if (verdict.said !== null) {
      placed.push({ section, said: verdict.said, code })
      kept += 1
      continue
    }
    const failed = { section, rule: verdict.rule, sentences }
    const extract = verdict.rule === 'said-twice' ? null : extractOf(statement, told, placed, judges)
    if (extract !== null || code.length > 0) placed.push({ section, said: extract, code })
    if (extract === null && statement.text !== '') leftOut.push(failed)
    else if (extract !== null) replaced.push(failed)
  }
  return { placed, record: { kept, replaced, leftOut, unreadable: answer.unreadable } }
}

type Verdict = { readonly said: Statement } | { readonly said: null; readonly rule: string }

async function judgeOne(
  { text, section, sentences }: AnswerStatement,
  cited: readonly ShownSentence[],
  placed: readonly PlacedStatement[],
  { judge, vouch, restates }: Judges,
): Promise<Verdict> {
  const cites = citesOf(cited)
  // An id that the case does not have shows that the others were guessed as well.
  if (cites === null || cited.length < new Set(sentences).size) return { said: null, rule: 'citation-out-of-range' }
  if (cited.length > mostCited) return { said: null, rule: 'unsupported-words' }
  if (isSaid(text, placed, restates)) return { said: null, rule: 'said-twice' }
  const rule = text === '' ? 'unsupported-words' : judge({ text, section, cites })
  if (rule !== null) return { said: null, rule }
  const vouched = await vouch(text)
  return vouched === null ? { said: null, rule: 'may-not-be-published' } : { said: { text: vouched, cites } }
}

/** The sentences cited, as far as they stand up by themselves and have to do with what was said. */
function extractOf(
  { text, section }: AnswerStatement,
  told: readonly ShownSentence[],
  placed: readonly PlacedStatement[],
  { judge, restates, kinship }: Judges,
): Statement | null {
  const sentences = told.filter(
    ({ text: own, citation }) =>
      kinship(text, own) >= akin &&
      !isSaid(own, placed, restates) &&
      judge({ text: oneLine(own), section, cites: [citation] }) === null,
  )
  const cites = citesOf(sentences)
  if (cites === null) return null
  const isChinese = sentences.every(({ text: own }) => /[\p{Script=Han}。；！？]$/u.test(own))
  return {
    text: join(
      sentences.map(({ text: own }) => own),
      isChinese ? '' : ' ',
    ),
    cites,
  }
}

/** As it will stand in the article: writing puts a statement on one line. */
function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/gu, ' ')
}

function isSaid(text: string, placed: readonly PlacedStatement[], restates: Judges['restates']): boolean {
  return text !== '' && placed.some(({ said }) => said !== null && restates(text, said.text))
}

/** Code by its ids, and code that was cited instead; of a resolution only what an agent wrote. Each once in the article. */
function codeOf(
  { code, section }: AnswerStatement,
  cited: readonly ShownSentence[],
  shown: ShownCase,
  { judge }: Judges,
): readonly ShownSentence[] {
  const wanted = [...sentencesOf(code, shown), ...cited].filter(({ isCode }) => isCode)
  return [...new Set(wanted)].filter(
    ({ citation, text }) =>
      section !== 'resolution' || judge({ text: firstLine(text), section, cites: [citation] }) !== 'not-from-agent',
  )
}

function firstLine(text: string): string {
  return text.split('\n').find((line) => line.trim() !== '' && !line.startsWith('```')) ?? ''
}

function sentencesOf(ids: readonly string[], shown: ShownCase): readonly ShownSentence[] {
  return [...new Set(ids)].flatMap((id) => shown.sentences.get(id) ?? [])
}

function citesOf(sentences: readonly ShownSentence[]): NonEmpty<Citation> | null {
  const [first, ...rest] = sentences.map(({ citation }) => citation)
  return first === undefined ? null : [first, ...rest]
}
