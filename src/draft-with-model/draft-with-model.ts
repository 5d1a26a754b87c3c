/** Stage `draft`, the other way: a language model proposes statements, and only what its evidence bears is taken. */
import type { Draft } from '../model/draft.ts'
import type { RedactedCase } from '../model/redacted.ts'
import { composeDraft } from './compose-draft.ts'
import type { Ask, NoAnswer, Turn } from './conversation.ts'
import type { Answer } from './answer-schema.ts'
import type { DraftingRecord } from './drafting-record.ts'
import { placeStatements } from './place-statements.ts'
import type { Judges } from './place-statements.ts'
import { askForArticle } from './prompt.ts'
import { readAnswer } from './read-answer.ts'
import { askAgain } from './repair.ts'
import type { Flaw } from './repair.ts'
import { showCase } from './show-case.ts'

/** What the drafter works with. `mostCharacters`: how much of a case is shown at most. */
export interface ModelTools extends Judges {
  readonly ask: Ask
  readonly mostCharacters: number
}

export type ModelDraft =
  | { readonly kind: 'drafted'; readonly draft: Draft; readonly record: DraftingRecord }
  /** No answer, or none that could be read even when it was asked for again. */
  | { readonly kind: 'none'; readonly why: NoAnswer | 'cut-off' | 'unreadable' | 'nothing-to-show' }

/**
 * Drafts a case with a model. `rules` is what the rules drafted of it: what the model says stands in its sections, never
 * against it. Takes redacted text only; never throws.
 */
export async function draftWithModel(redacted: RedactedCase, rules: Draft, tools: ModelTools): Promise<ModelDraft> {
  const shown = showCase(redacted, rules, tools.mostCharacters)
  if (shown.sentences.size === 0) return { kind: 'none', why: 'nothing-to-show' }
  const answer = await askTwice(askForArticle(shown, redacted.language), tools.ask)
  if (answer.kind === 'none') return answer
  const { placed, record } = await placeStatements(answer.answer, shown, tools)
  return { kind: 'drafted', draft: composeDraft(placed, rules, redacted), record }
}

type Asked = { readonly kind: 'answer'; readonly answer: Answer } | Extract<ModelDraft, { readonly kind: 'none' }>

async function askTwice(turns: readonly Turn[], ask: Ask): Promise<Asked> {
  const first = await ask(turns)
  if (first.kind === 'none') return first
  const read = readAnswer(first.text)
  if (first.isWhole && read !== null) return { kind: 'answer', answer: read }
  const flaw: Flaw = first.isWhole ? (first.text.trim() === '' ? 'empty' : 'no-json') : 'cut-off'
  const second = await ask(askAgain(turns, first.text, flaw))
  if (second.kind === 'none') return second
  if (!second.isWhole) return { kind: 'none', why: 'cut-off' }
  const again = readAnswer(second.text)
  return again === null ? { kind: 'none', why: 'unreadable' } : { kind: 'answer', answer: again }
}
