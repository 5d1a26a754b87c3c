/**
 * Whether a statement in words of its own says yes where its evidence says no, or knows what its evidence supposes.
 *
 * Stricter than comparing clauses that are nearly alike: every clause of the statement is held against the clauses of the
 * evidence that have most of its words. A verdict against a statement that was right costs its wording, never its content.
 */
import { clausesOf, isHedged } from '../clauses.ts'
import type { Clause } from '../clauses.ts'

export type PolarityFault = 'lost-negation' | 'invented-negation' | 'hedge-dropped'

/** From this share of its letters or words on a clause is taken to come from another. */
const comesFrom = 0.4
/** Clauses that have nearly as many of them may be meant as well. */
const nearlyAsMany = 0.1
/** Shorter clauses say too little to be held against any. */
const fewLetters = 2

/** What turned round or became certain on the way from the evidence to the statement; `mayDropHedge` for what is listed as a supposition anyway. */
export function polarityFaults(
  statement: string,
  evidence: readonly string[],
  mayDropHedge: boolean,
): readonly PolarityFault[] {
  const passages = evidence.flatMap((text) => clausesOf(text))
  const knows = !mayDropHedge && !isHedged(statement)
  const faults = clausesOf(statement).map((clause) => faultOf(clause, passages, knows))
  return [...new Set(faults.filter((fault) => fault !== null))]
}

function faultOf(clause: Clause, passages: readonly Clause[], knows: boolean): PolarityFault | null {
  if (clause.letters.size < fewLetters) return null
  const shares = passages.map((passage) => ({ passage, share: shareOf(clause, passage) }))
  const best = Math.max(0, ...shares.map(({ share }) => share))
  if (best < comesFrom) {
    return clause.negations > 0 && passages.every(({ negations }) => negations === 0) ? 'invented-negation' : null
  }
  const meant = shares.filter(({ share }) => share >= Math.max(comesFrom, best - nearlyAsMany))
  const faults = meant.map(({ passage }): PolarityFault | null => {
    const [ours, theirs] = [clause.negations % 2, passage.negations % 2]
    if (ours !== theirs) return ours === 0 ? 'lost-negation' : 'invented-negation'
    return knows && passage.isHedged ? 'hedge-dropped' : null
  })
  return faults.includes(null) ? null : (faults[0] ?? null)
}

function shareOf({ letters }: Clause, passage: Clause): number {
  let common = 0
  for (const letter of letters) if (passage.letters.has(letter)) common += 1
  return common / letters.size
}
