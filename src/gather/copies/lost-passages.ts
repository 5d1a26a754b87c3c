/** Facts that only a worse copy of a message still has: tables and pictures' texts get lost in exports, not in prints. */
import { findTokens, tokenKey } from '../../language/tokens.ts'
import type { Token, TokenKind } from '../../language/token.ts'
import { containment, essence, shingles } from './similarity.ts'

/**
 * The text of the best copy, with the lines of the other one that carry an exact token which stands nowhere in the best,
 * put between the lines around them that both copies have. What a scan misread of lines that are there is no new fact.
 */
export function withLostPassages(best: string, other: string): string {
  const lines = other.slice(0, reach).split('\n')
  const known = essence(best, reach)
  const runs = shingles(known)
  const states = lines.map((line) => stateOf(line, known, runs))
  const lost = findStretches(states)
  if (lost.length === 0) return best
  const facts = factsOf(best, known, runs)
  const kept = best.split('\n')
  const places = kept.map((line) => shingles(essence(line)))
  const additions = new Map<number, string[]>()
  for (const { start, end } of lost) {
    const passage = lines.slice(start, end)
    if (!passage.some((line) => findTokens(line).some((token) => isNew(token, facts)))) continue
    const at = placeOf(lines[before(states, start)] ?? '', lines[after(states, end)] ?? '', places)
    if (at !== null) additions.set(at, (additions.get(at) ?? []).concat(passage))
  }
  return kept.map((line, at) => [line].concat(additions.get(at) ?? []).join('\n')).join('\n')
}

/** Characters of a message that are compared. */
const reach = 100_000

/** `open` lines say too little to be found again. */
type LineState = 'shared' | 'own' | 'open'

const leastEssence = 5
/** Share of a line's runs of characters that a scan leaves whole. */
const alike = 0.5

function stateOf(line: string, known: string, runs: ReadonlySet<number>): LineState {
  const text = essence(line)
  if (text.length < leastEssence) return 'open'
  return known.includes(text) || containment(shingles(text), runs) >= alike ? 'shared' : 'own'
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** More lines than this are a log, of which a reader of the copy finds the rest, or another message that hangs on to it. */
const longestStretch = 20

/** Stretches from an own line to an own line, with shared lines somewhere above and below. */
function findStretches(states: readonly LineState[]): readonly Stretch[] {
  const found: Stretch[] = []
  let start = -1
  let last = -1
  for (const [at, state] of states.entries()) {
    if (state === 'own') {
      if (start < 0) start = at
      last = at
    }
    if (state !== 'shared' || start < 0) continue
    if (last - start < longestStretch && states.lastIndexOf('shared', start) >= 0) found.push({ start, end: last + 1 })
    start = -1
  }
  return found
}

function before(states: readonly LineState[], start: number): number {
  return states.lastIndexOf('shared', start)
}

function after(states: readonly LineState[], end: number): number {
  return states.indexOf('shared', end)
}

interface Facts {
  readonly keys: ReadonlySet<string>
  readonly known: string
  readonly runs: ReadonlySet<number>
}

function factsOf(best: string, known: string, runs: ReadonlySet<number>): Facts {
  return { keys: new Set(findTokens(best.slice(0, reach)).map(tokenKey)), known, runs }
}

/** Amounts, dates and phone numbers stand in headers and signatures, links in footers. */
const telling: ReadonlySet<TokenKind> = new Set([
  'error-code',
  'event-id',
  'kb',
  'version',
  'hash',
  'path',
  'file',
  'registry-key',
  'guid',
  'port',
  'command',
  'cve',
])
/** Longer tokens never stand in another one by accident. */
const longToken = 8

function isNew(token: Token, { keys, known, runs }: Facts): boolean {
  if (!telling.has(token.kind) || keys.has(tokenKey(token))) return false
  const text = essence(token.text)
  if (text.length < longToken) return true
  return !known.includes(text) && containment(shingles(text), runs) < alike
}

/** Index of the line in the best copy that the passage follows: the one alike to that above it, or before that below it. */
function placeOf(above: string, below: string, places: readonly ReadonlySet<number>[]): number | null {
  const at = mostAlike(above, places)
  if (at !== null) return at
  const next = mostAlike(below, places)
  return next === null || next === 0 ? null : next - 1
}

function mostAlike(line: string, places: readonly ReadonlySet<number>[]): number | null {
  const runs = shingles(essence(line))
  let best: number | null = null
  let most = alike / 2
  for (const [at, place] of places.entries()) {
    const share = containment(runs, place)
    if (share > most) {
      most = share
      best = at
    }
  }
  return best
}
