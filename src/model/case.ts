/** A closed case: one customer's problem from first contact to closing, put together from all files that tell of it. */
import type { Finding } from './finding.ts'
import type { NamedAside, RawMessage, Role } from './reading.ts'

/** `m1` is the oldest message of its case. */
export type MessageId = `m${number}`

/** BCP 47 tags of the languages that articles are drafted in. */
export type Language = 'zh-CN' | 'en'

/** Where a further copy of a message stands. */
export interface Copy {
  readonly file: string
  readonly line: number
}

/** A message in its place in the case, the best of its copies. */
export interface CaseMessage extends RawMessage {
  readonly id: MessageId
  readonly copies: readonly Copy[]
}

/** What stage `gather` makes: messages oldest first, each once. */
export interface Case {
  /** The help desk's case number, or one derived from the oldest message where none is stated. */
  readonly id: string
  readonly files: readonly string[]
  /** Subject without reply prefixes, case number and export trimmings. */
  readonly subject: string
  readonly messages: readonly CaseMessage[]
  readonly findings: readonly Finding[]
}

/** Who wrote a message, after all spellings of one person have become one. */
export interface Author {
  readonly name: string | null
  readonly email: string | null
  readonly role: Role
}

/** A piece that `clean` took out of a message. Its text is still needed by `redact`: signatures say who people are. */
export interface CutPiece {
  readonly kind: 'signature' | 'disclaimer' | 'tracking' | 'leftover'
  readonly text: string
}

/** A stretch of a body that stays but carries no knowledge, by offsets into `body`. */
export interface Mark {
  readonly kind: 'greeting' | 'closing' | 'administration'
  readonly start: number
  readonly end: number
}

/** A message that says only what it newly says. */
export interface CleanMessage {
  readonly id: MessageId
  readonly file: string
  readonly line: number
  readonly copies: readonly Copy[]
  readonly from: Author
  readonly to: readonly Author[]
  readonly sentAt: string | null
  readonly subject: string | null
  /** What the message newly says: no quoted mail, no header, no signature, no disclaimer. Code in ``` fences. */
  readonly body: string
  readonly cut: readonly CutPiece[]
  /** In order, without overlaps. */
  readonly marks: readonly Mark[]
  readonly attachments: readonly string[]
  /** Whom the source names beside the conversation. */
  readonly named?: NamedAside
}

/** What stage `clean` makes. Still holds names and secrets: only `redact` may take it further. */
export interface CleanCase {
  readonly id: string
  readonly files: readonly string[]
  readonly subject: string
  readonly language: Language
  readonly messages: readonly CleanMessage[]
  readonly findings: readonly Finding[]
}
