/** Weighs what the role chain learned against what a sentence says of itself in so many words and where it stands. */
import type { Role as AuthorRole } from '../../model/reading.ts'
import { says, type Signal } from '../lexicon/lexicon.ts'
import type { RoleProbabilities } from './learned/likely-roles.ts'
import type { Role, Strength } from './role.ts'

/** Where a sentence stands, and who says it. */
export interface Surroundings {
  readonly author: AuthorRole
  /** In the message in which the customer first speaks. */
  readonly opensThread: boolean
  /** In an agent's answer that comes before anything was proposed and that asks for something: what it explains is supposed. */
  readonly probes: boolean
}

export interface WeighedRole {
  readonly role: Role
  readonly strength: Strength
}

/** The role for which most speaks; strength 2 where its own wording does, or where that is more than for all others together. */
export function weighRole(text: string, likely: RoleProbabilities, surroundings: Surroundings): WeighedRole {
  const scores = new Map<Role, number>()
  for (const [role, probability] of likely) scores.set(role, Math.log(probability + floor))
  const votes =
    surroundings.author === 'customer' ? votesOfCustomer(text, surroundings) : votesOfAgent(text, surroundings)
  const told = new Set(votes.flatMap(([role, points]) => (points >= telling ? [role] : [])))
  for (const [role, points] of votes) scores.set(role, (scores.get(role) ?? Math.log(floor)) + points)
  let best: Role = 'finding'
  let top = -Infinity
  let total = 0
  for (const [role, score] of scores) {
    total += Math.exp(score)
    if (score > top) {
      top = score
      best = role
    }
  }
  return { role: best, strength: told.has(best) || Math.exp(top) / total >= 0.5 ? 2 : 1 }
}

/** What the chain holds for impossible is only unlikely: it has seen few threads. */
const floor = 0.02

/** Points from which on a wording tells the role by itself. */
const telling = 1.4

/** Natural logarithms of how much more likely a wording makes a role. */
type Votes = readonly (readonly [Role, number])[]

function votesOfAgent(text: string, { probes }: Surroundings): Votes {
  const hedged = says('hedge', text)
  const stated = says('statedCause', text)
  const asks = question.test(text) || (says('inquiry', text) && !hedged)
  const votes: (readonly [Role, number])[] = []
  if (says('courtesy', text) && !says('problem', text)) votes.push(['courtesy', 4])
  if (asks) votes.push(['administration', 2.5], ['cause', -3], ['resolution', -1.5])
  if (says('exclusion', text) && !stated) votes.push(['ruledOut', 3], ['cause', -1])
  if (hedged) votes.push(['hypothesis', stated ? 2 : 2.5], ['cause', -2], ['finding', -0.5])
  else if (stated && !asks) votes.push(['cause', 2.5])
  else if (says('explains', text)) votes.push(['cause', 0.7])
  if (says('administration', text) && !says('reportsResult', text))
    votes.push(['administration', 1.5], ['resolution', -1])
  else if (!asks) votes.push(['administration', -1.5])
  if (says('unresolved', text) || says('notReproducible', text) || says('progress', text))
    votes.push(['finding', 2], ['resolution', -2], ['cause', -1])
  if (!asks && (says('instruction', text) || says('remedy', text) || says('applied', text)))
    votes.push(['resolution', 1.5])
  if (!asks && says('workaround', text)) votes.push(['workaround', 1])
  if (says('byDesign', text)) votes.push(['cause', 2])
  if (says('restatement', text)) votes.push(['symptom', 2])
  if (probes) votes.push(['hypothesis', 1], ['cause', -2], ['resolution', -0.3])
  return votes
}

function votesOfCustomer(text: string, { opensThread }: Surroundings): Votes {
  if (says('contact', text)) return [['administration', 4]]
  if (opensThread) return votesOfOpening(text)
  const votes: (readonly [Role, number])[] = []
  if (question.test(text)) votes.push(['administration', 2.5], ['confirmation', -2])
  if (says('noChange', text)) votes.push(['ruledOut', 3], ['confirmation', -3])
  else if (says('success', text)) votes.push(['confirmation', 3], ['symptom', -2], ['administration', -1])
  if (says('exclusion', text)) votes.push(['ruledOut', 1.5])
  if (says('remedy', text) && says('success', text) && !says('yourMethod', text)) votes.push(['resolution', 4])
  if (says('statedCause', text) && !says('hedge', text)) votes.push(['cause', 1.5])
  if (says('administration', text) && !says('success', text)) votes.push(['administration', 1])
  return votes
}

function votesOfOpening(text: string): Votes {
  const problem = says('problem', text)
  const votes: (readonly [Role, number])[] = [['symptom', problem ? 3 : 1]]
  if (says('request', text) && !problem) votes.push(['administration', 2.5])
  if (says('courtesy', text) && !problem) votes.push(['courtesy', 3])
  if (says('chatter', text) && !problem) votes.push(['courtesy', 2])
  const asides: readonly Signal[] = ['administration', 'thanks']
  if (!problem && asides.some((signal) => says(signal, text))) votes.push(['administration', 1])
  return votes
}

// Does it work now?   现在好了吗？
const question = /[?？]["”)）]?\s*$/u
