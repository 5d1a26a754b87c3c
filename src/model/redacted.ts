/**
 * Text that may be published: a type of its own, so that drafting cannot be handed anything else.
 *
 * `vouchRedacted` is the one place where ordinary text becomes redacted text, and a lint wall allows only the stage
 * `redact` to import it. Everything else here takes redacted text and gives redacted text.
 */
import type { Language, Mark, MessageId } from './case.ts'
import type { Finding } from './finding.ts'
import type { Role } from './reading.ts'
import type { Settings } from './settings.ts'

declare const redacted: unique symbol

/** Text in which every personal or secret value is masked. A plain string wherever a string is wanted. */
export type RedactedText = string & { readonly [redacted]: true }

/** For stage `redact` alone: declares that every mask has been applied to this text. */
export function vouchRedacted(text: string): RedactedText {
  return text as RedactedText
}

/** The stretch from `start` up to `end` of a redacted text. */
export function slice(text: RedactedText, start: number, end?: number): RedactedText {
  return text.slice(start, end) as RedactedText
}

/**
 * Template tag that builds redacted text out of our own words and redacted values:
 * ``compose`未在 ${product} 复现` `` does not compile when `product` is an ordinary string.
 */
export function compose(ours: TemplateStringsArray, ...values: readonly (RedactedText | number)[]): RedactedText {
  return String.raw({ raw: ours.raw }, ...values) as RedactedText
}

/**
 * A redacted text in other capitals: a name as it is written, where somebody typed it in small letters.
 *
 * @throws RangeError where they differ in more than that
 */
export function inCapitals(text: RedactedText, written: string): RedactedText {
  if (written.toLowerCase() !== text.toLowerCase()) throw new RangeError('other letters, not other capitals')
  return written as RedactedText
}

/** What stands before, between and behind the matches of a global expression, in order. */
export function split(text: RedactedText, separator: RegExp): readonly RedactedText[] {
  const parts: RedactedText[] = []
  let from = 0
  for (const match of text.matchAll(separator)) {
    parts.push(slice(text, from, match.index))
    from = match.index + match[0].length
  }
  return [...parts, slice(text, from)]
}

/** Several redacted texts as one. */
export function join(texts: readonly RedactedText[], separator: string): RedactedText {
  return texts.join(separator) as RedactedText
}

/** A product's name as the settings state it: the help desk's own word, which may be published. */
export function productName(product: Settings['products'][number]): RedactedText {
  return product.name as RedactedText
}

/** What a mask hides. The placeholder names the kind, never the value. */
export type SecretKind =
  | 'person'
  | 'organisation'
  | 'email'
  | 'phone'
  | 'user-name'
  | 'password'
  | 'token'
  | 'host'
  | 'url'
  | 'ip-address'
  | 'mac-address'
  | 'serial-number'
  | 'licence-key'
  | 'id-card'
  | 'passport'
  | 'bank-card'
  | 'licence-plate'
  | 'postal-address'
  | 'messenger'
  | 'case-number'
  | 'custom'

/** A value that was masked. Lives in memory only; the proof at publishing looks for it in everything that goes out. */
export interface MaskedValue {
  readonly kind: SecretKind
  readonly value: string
}

/** A message as drafting may see it. Offsets of `marks` are into the redacted `body`. */
export interface RedactedMessage {
  readonly id: MessageId
  readonly role: Role
  readonly sentAt: string | null
  readonly subject: RedactedText | null
  readonly body: RedactedText
  readonly marks: readonly Mark[]
}

/** A case as drafting may see it. */
export interface RedactedCase {
  readonly id: string
  readonly subject: RedactedText
  readonly language: Language
  readonly messages: readonly RedactedMessage[]
}

/** What stage `redact` makes of a case: what may go on, and what was taken out. */
export interface Redaction {
  readonly redacted: RedactedCase
  readonly masked: readonly MaskedValue[]
  readonly findings: readonly Finding[]
}
