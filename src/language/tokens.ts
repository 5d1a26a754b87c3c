/**
 * The exact tokens of a text: what people paste into a search box and what may not change by a digit between a case
 * and its article.
 */
import { addPhrases } from './phrase-tokens.ts'
import type { Candidate, Token } from './token.ts'
import { addWords } from './word-tokens.ts'

/**
 * Finds the tokens of a text, in the order in which they stand, without overlaps; of two that overlap the longer one
 * counts. `number` is every other word with a digit in it: amounts, dates (`2020-03-26`), times, addresses, model
 * names (`V0-H`). Numbers of list items and of masks (`[host 1]`) are no tokens. Time is linear in the text's length.
 */
export function findTokens(text: string): readonly Token[] {
  const known = recent.get(text)
  if (known !== undefined) return known
  const tokens = readTokens(text)
  if (text.length > longestKept) return tokens
  if (recent.size >= mostKept) recent.clear()
  recent.set(text, tokens)
  return tokens
}

// What a sentence holds is asked by one after the other.
const recent = new Map<string, readonly Token[]>()
const mostKept = 1000
/** In UTF-16 units. */
const longestKept = 2000

function readTokens(text: string): readonly Token[] {
  const candidates: Candidate[] = []
  addPhrases(candidates, text)
  addWords(candidates, text)
  const found: Token[] = []
  const taken = new Uint8Array(candidates.length === 0 ? 0 : text.length)
  for (const token of candidates.sort(longestFirst)) {
    if (isTaken(taken, token)) continue
    taken.fill(1, token.start, token.end)
    if (token.kind !== 'none') found.push({ ...token, kind: token.kind })
  }
  return found.sort((left, right) => left.start - right.start)
}

function isTaken(taken: Uint8Array, { start, end }: Candidate): boolean {
  for (let at = start; at < end; at += 1) if (taken[at] === 1) return true
  return false
}

/**
 * What two spellings of one token have in common: `0x8007000E` and `8007000e`, `KB 5005565` and `kb5005565`,
 * `HTTP/1.1 503` and `HTTP status 503`, `v6.20` and `6.20`. Lower case; two tokens are the same if their keys are.
 */
export function tokenKey(token: Pick<Token, 'kind' | 'text'>): string {
  const text = token.text.toLowerCase()
  switch (token.kind) {
    case 'error-code':
      // `HTTP/1.1 503`
      if (text.startsWith('http')) return `http ${text.slice(-3)}`
      // `0x8007 0005`
      return text.replace(/^0x0*(?=[0-9a-f])/u, '').replace(' ', '')
    case 'kb':
    case 'version':
      return text.replace(/^(?:v|kb)[ -]?(?=\d)/u, '')
    case 'guid':
      return text.replace(/[{}]/gu, '')
    case 'hash':
      return text.replaceAll(':', '')
    case 'url':
      return text.replace(/\/$/u, '')
    case 'command':
      return text.replace(/\s+/gu, ' ')
    case 'number':
      // `1,234.5`
      return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(text) ? text.replaceAll(',', '') : text
    default:
      return text
  }
}

function longestFirst(left: Candidate, right: Candidate): number {
  return (
    right.end - right.start - (left.end - left.start) ||
    precedence(left) - precedence(right) ||
    left.start - right.start
  )
}

/** Of two readings of the same stretch the one that its surroundings gave counts more than the bare number. */
function precedence(token: Candidate): number {
  return token.kind === 'none' ? 0 : token.kind === 'number' ? 3 : token.kind === 'version' ? 2 : 1
}
