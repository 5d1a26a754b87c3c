/** What an exact token is: a code, a path, a version, whatever may not change by a digit. */

export type TokenKind =
  | 'error-code'
  | 'event-id'
  | 'kb'
  | 'version'
  | 'hash'
  | 'path'
  | 'file'
  | 'registry-key'
  | 'url'
  | 'guid'
  | 'port'
  | 'command'
  | 'number'
  | 'cve'

/** `text` is what stands from `start` up to `end`. Of `event ID 7034` and `port 8080` the token is the number alone. */
export interface Token {
  readonly kind: TokenKind
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What may be a token. `none` occupies its place and is left out: what looks like a token and is not. */
export interface Candidate extends Omit<Token, 'kind'> {
  readonly kind: TokenKind | 'none'
}
