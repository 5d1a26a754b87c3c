/** Where a query names the code of an error or an event: whoever pastes a log wants the articles that name it too. */
import { foldForSearch } from '../../language/search-fold.ts'
import { errorWords, eventWords, separator } from '../../language/code-words.ts'

/**
 * `telling`: `0x8004deef`, which nobody writes for anything else; `named`: a number that is known by what stands before it
 * (`error 1603`), and may be a code of something else elsewhere.
 */
export interface QueryCode {
  readonly kind: 'telling' | 'named'
  /** With what it is known by: what a shorter query has to say. */
  readonly words: string
}

/** Says of a token of the query and the place where it starts which code it is, if any. */
export function findCodes(query: string): (token: string, start: number) => QueryCode | null {
  const folded = foldForSearch(query)
  const named = new Map<number, string>()
  for (const pattern of [numberOfError, statusOfMail]) {
    for (const { 0: words, 1: number = '', index } of folded.matchAll(pattern)) {
      named.set(index + words.length - number.length, words)
    }
  }
  return (token, start) => {
    if (telling.test(token)) return { kind: 'telling', words: token }
    const words = named.get(start)
    return words === undefined ? null : { kind: 'named', words }
  }
}

// Example: `error 1603`, `事件 id：7034`
const numberOfError = new RegExp(`(?<![a-z_])(?:${errorWords}|${eventWords})${separator}(-?\\d{3,11})(?![\\w.%])`, 'gu')
// Example: `550 5.1.10` (RFC 5321, 4.2; RFC 3463, 2)
const statusOfMail = /(?<![\w.])[245]\d{2}[ -]([245]\.\d{1,3}\.\d{1,3})(?![\w.])/gu
// Example: `0x8004deef`, `KB5001234`, `e-1031`, `CVE-2031-1234`, `ERR_SYNC_58`; not `srv01`, `pool-2-thread-5`
const telling =
  /^(?:0[xX][\dA-Fa-f]{3,8}|[A-Za-z]{1,5}[-_]?\d{3,10}(?:-\d{1,7})?|[A-Z][A-Z\d]{1,30}(?:_[A-Z\d]{1,30}){1,8})$/u
