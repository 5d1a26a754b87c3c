/** A text as clauses, each with how it is turned and how it is weakened. */
import { remembered } from '../language/remembered.ts'
import { splitSentences } from '../language/sentences.ts'
import { lettersOf } from './likeness.ts'
import { counterOf } from './occurrences.ts'
import { hedges, negations } from './wording.ts'

export interface Clause {
  readonly letters: ReadonlySet<string>
  readonly negations: number
  /** Whether a hedge stands in it or in a short clause next to it: “we suspect, …”, “…，有待确认”. */
  readonly isHedged: boolean
}

/** The clauses of a text in order; a line end inside a sentence splits nothing. */
export function clausesOf(text: string): readonly Clause[] {
  return splitSentences(text).flatMap(({ start, end }) => {
    const clauses = text
      .slice(start, end)
      .split(borders)
      .map((clause) => readClause(clause))
    return clauses.map((clause, index) => ({
      letters: clause.letters,
      negations: clause.negations,
      isHedged: [clauses[index - 1], clause, clauses[index + 1]].some(
        (one) => one !== undefined && one.hedges > 0 && (one === clause || one.letters.size <= shortClause),
      ),
    }))
  })
}

/** Whether a text says of anything that it is only supposed. */
export function isHedged(text: string): boolean {
  return countHedges(text) > 0
}

/** Letters of a clause that is no statement by itself: 初步怀疑, “it seems that”. */
const shortClause = 6

// ，, comma and colon before a space, and words that set against
const borders = /[，；：]|[,;:](?=\s)|\s(?:but|however|whereas)\s|(?:但是?|而是|然而)/u

const countNegations = counterOf(negations)
const countHedges = counterOf(hedges)

// A statement's clauses are those of the message that it is taken from.
const readClause = remembered(
  (text) => ({ letters: lettersOf(text), negations: countNegations(text), hedges: countHedges(text) }),
  500,
)
