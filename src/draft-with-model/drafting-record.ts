/** What became of a model's statements, without any word of them: for reports and for whoever reviews the article. */
import type { SectionKind } from '../model/section.ts'

/** A statement that did not pass. */
export interface FailedStatement {
  readonly section: SectionKind
  /** The rule that it broke. */
  readonly rule: string
  /** Ids of the sentences that it cited, as far as the case has them. */
  readonly sentences: readonly string[]
}

export interface DraftingRecord {
  /** How many statements stand in the model's words. */
  readonly kept: number
  /** Those in whose place stands the extract that they cited. */
  readonly replaced: readonly FailedStatement[]
  readonly leftOut: readonly FailedStatement[]
  /** How many were no statements at all. */
  readonly unreadable: number
}
