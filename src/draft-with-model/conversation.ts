/** What is said between the drafter and a language model; how it gets there is nothing to the drafter. */

/** One turn of a conversation, as chat endpoints take it. */
export interface Turn {
  readonly role: 'system' | 'user' | 'assistant'
  readonly content: string
}

/** Why a model gave no answer. */
export type NoAnswer =
  | 'unreachable'
  | 'timed-out'
  | 'rate-limited'
  | 'server-error'
  | 'refused'
  | 'too-long'
  | 'rejected'
  | 'not-authorised'
  | 'no-such-model'
  | 'no-money'
  | 'cost-limit'
  /** Nobody was asked: an earlier case had shown that asking is of no use in this run. */
  | 'stopped'

export type Reply =
  /** `isWhole`: false where the answer was cut off. */
  | { readonly kind: 'answer'; readonly text: string; readonly isWhole: boolean }
  | { readonly kind: 'none'; readonly why: NoAnswer }

/** Asks a model to go on with a conversation. Never throws. */
export type Ask = (turns: readonly Turn[]) => Promise<Reply>
