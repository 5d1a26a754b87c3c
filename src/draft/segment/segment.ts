/** The smallest piece of a message that gets a role of its own. */
import type { RedactedMessage } from '../../model/redacted.ts'
import type { Cue } from '../lexicon/wording-kinds.ts'

/** The mark in front of a list item. */
export interface ListMarker {
  readonly ordered: boolean
  /** Columns of white space before it. */
  readonly indent: number
  readonly number?: number
}

/** What a heading says and looks like. */
export interface HeadingReading {
  /** What it stands over; `null` for a heading in words of its own. */
  readonly cue: Cue | null
  /** How it is set off: headings that look alike are of one rank. Empty for a label or a bare line. */
  readonly dress: string
  /** Holds for its own line alone, such as `OS: Windows 10`. */
  readonly ownLine: boolean
}

/** A heading, or the label of a line such as `Fix: restart the service`. It carries no knowledge of its own. */
export interface HeadingSegment extends HeadingReading {
  readonly kind: 'heading'
  readonly message: RedactedMessage
  readonly wording: string
  readonly start: number
  readonly end: number
  readonly paragraph: number
}

/** A sentence of a paragraph or of a list item, by offsets into the message's body. */
export interface SentenceSegment {
  readonly kind: 'sentence'
  readonly message: RedactedMessage
  /** The message's body in simplified characters, letter for letter. */
  readonly wording: string
  readonly start: number
  readonly end: number
  /** The same for all sentences of one paragraph or one list item. */
  readonly paragraph: number
  /** For the sentences of a list item. */
  readonly marker: ListMarker | null
}

/** Commands, output, logs or tables: kept letter by letter. `start`–`end` leave out the fence. */
export interface CodeSegment {
  readonly kind: 'code'
  readonly message: RedactedMessage
  readonly wording: string
  readonly start: number
  readonly end: number
  readonly paragraph: number
  /** Info string of its fence, empty where it has none. */
  readonly language: string
  /** Belongs to the list item before it. */
  readonly inItem: boolean
}

export type Segment = HeadingSegment | SentenceSegment | CodeSegment

/** What a segment says, in the characters that wordings are written in: for telling what it means, not for showing it. */
export function textOf({ wording, start, end }: Segment): string {
  return wording.slice(start, end)
}
