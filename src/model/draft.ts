/** What stage `draft` makes: an article's content as statements, each with the words of the case that it rests on. */
import type { Language, MessageId } from './case.ts'
import type { RedactedText } from './redacted.ts'
import type { SectionKind } from './section.ts'
import type { CauseType, Outcome } from './article.ts'

export type NonEmpty<T> = readonly [T, ...T[]]

/** A stretch of a redacted message body that a statement rests on. */
export interface Citation {
  readonly message: MessageId
  readonly start: number
  readonly end: number
}

/** One thing that the article says. It cannot be written down without its evidence. */
export interface Statement {
  readonly text: RedactedText
  readonly cites: NonEmpty<Citation>
}

/** Console output, a command, a log or a table, kept letter by letter. */
export interface CodeBlock {
  readonly kind: 'code'
  /** Info string for the fence, such as `powershell` or `log`; empty where unknown. */
  readonly language: string
  readonly text: RedactedText
  readonly cites: NonEmpty<Citation>
  /** Long output that only few readers want: shown folded. */
  readonly folded: boolean
}

export interface ParagraphBlock extends Statement {
  readonly kind: 'paragraph'
}

/** The customer's own words or an exact error text, set as a quotation. */
export interface QuoteBlock extends Statement {
  readonly kind: 'quote'
}

export interface ListItem extends Statement {
  /** Commands or output that belong to this step. */
  readonly code: readonly CodeBlock[]
}

export interface ListBlock {
  readonly kind: 'list'
  readonly ordered: boolean
  readonly items: NonEmpty<ListItem>
}

export type Block = ParagraphBlock | QuoteBlock | ListBlock | CodeBlock

export interface DraftSection {
  readonly kind: SectionKind
  readonly blocks: NonEmpty<Block>
}

/** An article before it becomes Markdown. Free text is redacted by type; the rest cannot hold free text. */
export interface Draft {
  readonly caseId: string
  readonly language: Language
  readonly title: RedactedText
  readonly summary: RedactedText
  readonly products: readonly RedactedText[]
  readonly environment: readonly RedactedText[]
  readonly identifiers: readonly RedactedText[]
  readonly causeType: CauseType
  readonly outcome: Outcome
  /** True where a person in the thread confirmed the cause; without that the article stays work in progress. */
  readonly causeConfirmed: boolean
  /** Dates (`2020-03-26`) of the oldest and the newest message; `null` where no message has one. */
  readonly opened: string | null
  readonly closed: string | null
  /** In the order of `sectionKinds`, each kind at most once. */
  readonly sections: readonly DraftSection[]
}
