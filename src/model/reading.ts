/** What stage `read` makes of one file: the messages that stand in it, before anyone asked which case they belong to. */
import type { Finding } from './finding.ts'

/** A file as it came from disk or out of an archive. `path` is for people and findings, never opened again. */
export interface SourceFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** One name-and-address pair of a header. Either half may be missing; both empty never occurs. */
export interface Mailbox {
  readonly name: string | null
  /** Lower case. `null` where the header has only a name or an Exchange path. */
  readonly email: string | null
}

/** Who speaks: the help desk, the one who asked, a machine, or nobody can tell. */
export type Role = 'agent' | 'customer' | 'system' | 'unknown'

/**
 * One message, split from its neighbours, quoted mail removed (it became messages of its own), but still with
 * signature, disclaimer and scan damage.
 */
export interface RawMessage {
  /** File that this copy of the message stands in. */
  readonly file: string
  /** 1-based line where it starts, counted in the decoded text of the file. */
  readonly line: number
  readonly from: Mailbox | null
  readonly to: readonly Mailbox[]
  readonly cc: readonly Mailbox[]
  /** ISO 8601 to the second, `2020-03-26T12:28:00`, with an offset only where the source states a true one. */
  readonly sentAt: string | null
  /** Subject as written, one line, reply prefixes kept. */
  readonly subject: string | null
  readonly messageId: string | null
  /** Message-IDs of In-Reply-To and References, oldest first. */
  readonly references: readonly string[]
  /** Text with `\n` line ends. Answers between quoted lines keep those lines, marked `> `. */
  readonly text: string
  /** Names of attachments, as text; never used as paths. */
  readonly attachments: readonly string[]
  /** 0 for a message that is in the file itself, n for one quoted at the n-th level inside it. */
  readonly depth: number
  /** Set where the source states it (a ticket export knows an agent's comment from a customer's). */
  readonly statedRole: Role | null
  /** Whom else the source names beside the conversation: columns of a ticket for the customer's organisation, the contact, the assignee. */
  readonly named?: NamedAside
}

/** As written in the source, each once. */
export interface NamedAside {
  readonly people: readonly string[]
  readonly organisations: readonly string[]
}

/** Everything that one file says. A file that could not be used has no messages and an error among its findings. */
export interface FileReading {
  readonly file: string
  /** Case number the file as a whole states (an export's id column, a heading), where it does. */
  readonly statedCase: string | null
  readonly messages: readonly RawMessage[]
  readonly findings: readonly Finding[]
}
