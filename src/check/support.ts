/** The rule for every statement: its evidence says the same, in its numbers, its negations and its hedges. */
import { findTokens, tokenKey } from '../language/tokens.ts'
import type { Token, TokenKind } from '../language/token.ts'
import { clausesOf, isHedged } from './clauses.ts'
import type { Clause } from './clauses.ts'
import { likeness, mostLikeness, wordsOf } from './likeness.ts'
import { compact, standsVerbatim } from './verbatim.ts'
import type { CompactText } from './verbatim.ts'

/** What a statement says and its evidence does not. */
export type Unsupported =
  | { readonly rule: 'unsupported-token'; readonly kind: TokenKind }
  | { readonly rule: 'lost-negation' | 'invented-negation' | 'hedge-dropped' | 'unsupported-words' }

/** A text in which tokens are looked up. */
export interface TokenText {
  readonly folded: string
  /** Found when they are first asked for: most tokens occur in a text as they are written. */
  readonly keys: () => ReadonlySet<string>
}

/** A text that statements may rest on, read once for all of them, and as far as it is asked about. */
export interface EvidenceText {
  readonly text: string
  readonly tokens: () => TokenText
  readonly words: () => ReadonlySet<string>
  readonly compact: () => CompactText
  readonly clauses: () => readonly Clause[]
}

/** A text to look tokens up in. */
export function readTokens(text: string): TokenText {
  const keys = once(() => {
    const found = findTokens(text).map((token) => tokenKey(token))
    return new Set([...found, ...found.map((key) => amountOf(key))])
  })
  return { folded: fold(text), keys }
}

/** A text that statements may rest on; nothing of it is read before it is asked for. */
export function readEvidence(text: string): EvidenceText {
  return {
    text,
    tokens: once(() => readTokens(text)),
    words: once(() => new Set(wordsOf(text))),
    compact: once(() => compact(text)),
    clauses: once(() => clausesOf(text)),
  }
}

function once<Result>(compute: () => Result): () => Result {
  let known: { readonly result: Result } | null = null
  return () => (known ??= { result: compute() }).result
}

/**
 * What in a statement its evidence does not support: tokens that occur nowhere in it, a “not” lost or invented and a
 * hedge dropped against the passage that it follows, words that mostly come from elsewhere. Empty for a statement that
 * is supported. `mayDropHedge`: for what is listed as a supposition anyway.
 */
export function findUnsupported(
  statement: string,
  evidence: readonly EvidenceText[],
  mayDropHedge = false,
): readonly Unsupported[] {
  // A whole passage supports itself.
  if (evidence.some(({ text }) => text === statement)) return none
  const found: Unsupported[] = []
  for (const token of findTokens(statement)) {
    if (!evidence.some((one) => holdsToken(one.tokens(), token)))
      found.push({ rule: 'unsupported-token', kind: token.kind })
  }
  const passages = evidence.flatMap((one) => one.clauses())
  const hedged = mayDropHedge || isHedged(statement)
  const faults = new Set(clausesOf(statement).map((clause) => faultOf(clause, passages, hedged)))
  // A quotation in full cannot lose a “not”, but it can leave the “we suspect” before it out.
  const isVerbatim = evidence.some((one) => standsVerbatim(statement, one.compact()))
  const rules = isVerbatim
    ? (['hedge-dropped'] as const)
    : (['lost-negation', 'invented-negation', 'hedge-dropped'] as const)
  for (const rule of rules) if (faults.has(rule)) found.push({ rule })
  if (!isWorded(statement, evidence)) found.push({ rule: 'unsupported-words' })
  return found
}

const none: readonly Unsupported[] = []

/** Tokens of code, one by one, and every line of it: code is not put in other words. */
export function findUnsupportedCode(code: string, evidence: readonly EvidenceText[]): readonly Unsupported[] {
  const lines = code
    .split('\n')
    .map((line) => fold(line))
    .filter((line) => line !== '')
  const isThere = lines.every((line) => evidence.some((one) => one.tokens().folded.includes(line)))
  return isThere ? [] : [{ rule: 'unsupported-token', kind: 'command' }]
}

/** Whether a token stands in a text, in any of its spellings. */
export function holdsToken(evidence: TokenText, token: Pick<Token, 'kind' | 'text'>): boolean {
  const key = tokenKey(token)
  if (standsIn(fold(token.text), evidence.folded) || standsIn(key, evidence.folded)) return true
  const keys = evidence.keys()
  return keys.has(key) || (token.kind === 'number' && keys.has(amountOf(key)))
}

/** `1.5gb` → `1.5`: one writes `1.5GB`, another `1.5 GB`. */
function amountOf(key: string): string {
  return /^(?<number>\d+(?:\.\d+)?)[a-z]{1,4}$/u.exec(key)?.groups?.['number'] ?? key
}

/** Case, width, backticks and white space make no two texts different. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('`', '').replace(/\s+/gu, ' ').trim()
}

/** `6.2` does not stand in `6.20` nor in `16.2`. */
function standsIn(needle: string, text: string): boolean {
  for (let index = text.indexOf(needle); index >= 0; index = text.indexOf(needle, index + 1)) {
    const [before, after] = [
      text.slice(Math.max(0, index - 2), index),
      text.slice(index + needle.length, index + needle.length + 2),
    ]
    const opens = !(/\w$/u.test(before) && /^\w/u.test(needle)) && !(/\d\.$/u.test(before) && /^\d/u.test(needle))
    const closes = !(/^\w/u.test(after) && /\w$/u.test(needle)) && !(/^\.\d/u.test(after) && /\d$/u.test(needle))
    if (opens && closes) return true
  }
  return false
}

/** From here on two clauses count as the same passage. */
const samePassage = 0.7

/** Passages nearly as alike as the best one may be meant as well. */
const nearlyAsAlike = 0.08

/** Letters or words that a “not” takes: 没有, “does not”. */
const lettersOfNegation = 3

function faultOf(clause: Clause, passages: readonly Clause[], hedged: boolean): Unsupported['rule'] | null {
  if (clause.letters.size < 2) return null
  const alike = passages
    .filter((passage) => mostLikeness(clause.letters, passage.letters) >= samePassage)
    .map((passage) => ({ passage, degree: likeness(clause.letters, passage.letters) }))
  const best = Math.max(0, ...alike.map(({ degree }) => degree))
  if (best < samePassage) return null
  const faults = alike
    .filter(({ degree }) => degree >= Math.max(samePassage, best - nearlyAsAlike))
    .map(({ passage }): Unsupported['rule'] | null => {
      const more = passage.negations - clause.negations
      // Where the passage is longer or shorter by more than its “not”, the “not” may belong to what is left out.
      const isComparable = Math.abs(passage.letters.size - clause.letters.size) <= lettersOfNegation * Math.abs(more)
      if (more !== 0) return isComparable ? (more > 0 ? 'lost-negation' : 'invented-negation') : null
      return passage.isHedged && !hedged ? 'hedge-dropped' : null
    })
  return faults.includes(null) ? null : (faults[0] ?? null)
}

/** Fewer words than these are too few to tell by. */
const fewWords = 4

/** Share of a statement's words that has to stand in its evidence. */
const enoughWords = 0.6

function isWorded(statement: string, evidence: readonly EvidenceText[]): boolean {
  const words = wordsOf(statement)
  if (words.length < fewWords) return true
  return words.filter((word) => evidence.some((one) => one.words().has(word))).length / words.length >= enoughWords
}
