/** Runs many expressions over texts, each on the lines where it can match. */
import { onItsOwn } from '../remembered.ts'
import { everyMatch } from './every-match.ts'
import { neededPieces } from './needed-pieces.ts'
import type { Choice } from './needed-pieces.ts'
import { PatternIndex } from './pattern-index.ts'
import { patternTree } from './pattern-tree.ts'
import { staysWithinLine } from './within-line.ts'

/** An expression that is looked for. */
export interface SoughtExpression {
  readonly expression: RegExp
  /** Whether a match is never of more than one line. */
  readonly inLines: boolean
  /** Numbers in the index: each has to be a candidate in some line of a text. Where it is run line by line there is one, for the line. */
  readonly needs: readonly number[]
}

/** A line of texts, as long as it is kept: the same lines stand in message after message, and each text is read more than once. */
interface Line {
  readonly text: string
  /** A bit for each number in the index: what can match in it, less what was run and did not. */
  readonly candidates: Int32Array
}

/** Reads texts line by line, each line once as long as it is kept. */
export class LineSearch {
  private readonly index = new PatternIndex()
  private readonly kept = new Map<string, Line>()
  private keptUnits = 0
  /** The text that was asked about last, its lines and where each begins. */
  private last: string | null = null
  private lines: Line[] = []
  private starts: number[] = []
  /** Bits: what can match in one of these lines. */
  private candidates = new Int32Array(0)
  private count = 0

  /** Gets ready to look for a global expression. */
  add(expression: RegExp): SoughtExpression {
    const pattern = patternTree(expression)
    const choices = neededPieces(expression, pattern)
    this.forgetLines()
    this.last = null
    if (staysWithinLine(expression, pattern)) return { expression, inLines: true, needs: [this.need(choices)] }
    const solid = choices.map((choice) => choice.map(solidPart)).filter((choice) => !choice.includes(''))
    return { expression, inLines: false, needs: solid.map((choice) => this.need([choice])) }
  }

  /** False where an expression cannot match in a text. */
  canMatch({ needs }: SoughtExpression, text: string): boolean {
    if (text !== this.last) this.hold(text)
    return this.hasAll(needs)
  }

  private hasAll(needs: readonly number[]): boolean {
    for (const need of needs) if (!has(this.candidates, need)) return false
    return true
  }

  /** Places in a list of those expressions that can match in a text. */
  placesOf(all: readonly SoughtExpression[], text: string): readonly number[] {
    if (text !== this.last) this.hold(text)
    const places: number[] = []
    for (let at = 0; at < all.length; at += 1) if (this.hasAll(all[at]?.needs ?? none)) places.push(at)
    return places
  }

  /** All matches of an expression in a text. */
  matchesOf(sought: SoughtExpression, text: string): readonly RegExpExecArray[] {
    if (!this.canMatch(sought, text)) return none
    const { expression, inLines, needs } = sought
    return inLines ? this.matchesInLines(expression, needs[0] ?? 0) : everyMatch(expression, text)
  }

  private matchesInLines(expression: RegExp, need: number): readonly RegExpExecArray[] {
    const { lines } = this
    let found: readonly RegExpExecArray[] = none
    for (let at = 0; at < lines.length; at += 1) {
      const line = lines[at]
      if (line === undefined || !has(line.candidates, need)) continue
      const { text, candidates } = line
      const matches = everyMatch(expression, text)
      if (matches.length === 0) candidates[need >> 5] = (candidates[need >> 5] ?? 0) & ~(1 << (need & 31))
      const start = this.starts[at] ?? 0
      if (start > 0) for (const match of matches) match.index += start
      found = found.length === 0 ? matches : [...found, ...matches]
    }
    return found
  }

  private need(choices: readonly Choice[]): number {
    this.count += 1
    this.candidates = new Int32Array((this.count + 31) >> 5)
    return this.index.add(choices)
  }

  /** Makes a text the one that was asked about last. */
  private hold(text: string): void {
    this.last = text
    this.lines = []
    this.starts = []
    this.candidates.fill(0)
    let start = 0
    while (start <= text.length) {
      const next = text.indexOf('\n', start)
      const end = next < 0 ? text.length : next
      this.take(text.slice(start, end), start)
      start = end + 1
    }
  }

  private take(text: string, start: number): void {
    const line = this.kept.get(text) ?? this.keep(text)
    const { candidates } = this
    for (let at = 0; at < candidates.length; at += 1)
      candidates[at] = (candidates[at] ?? 0) | (line.candidates[at] ?? 0)
    this.lines.push(line)
    this.starts.push(start)
  }

  private keep(slice: string): Line {
    const text = onItsOwn(slice)
    const candidates = new Int32Array(this.candidates.length)
    const { index } = this
    index.read(text)
    for (let at = 0; at < index.count; at += 1) {
      const number = index.found[at] ?? 0
      candidates[number >> 5] = (candidates[number >> 5] ?? 0) | (1 << (number & 31))
    }
    const line = { text, candidates }
    if (this.keptUnits > mostUnits) this.forgetLines()
    this.kept.set(text, line)
    this.keptUnits += text.length
    return line
  }

  private forgetLines(): void {
    this.kept.clear()
    this.keptUnits = 0
  }
}

/** The longest part of a string without a space in it: what has one may begin in one line and end in the next one. */
function solidPart(string: string): string {
  return string.split(' ').reduce((longest, part) => (part.length > longest.length ? part : longest), '')
}

function has(bits: Int32Array, number: number): boolean {
  return ((bits[number >> 5] ?? 0) & (1 << (number & 31))) !== 0
}

const none: readonly never[] = []
/** How much text is kept, in UTF-16 units. */
const mostUnits = 200_000
