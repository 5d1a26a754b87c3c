/** How well roles are recognised in threads that the model has not seen: five-fold cross-validation over whole threads. */
import { chainRoles } from '../../src/draft/roles/learned/role-chain.ts'
import type { LabelledThread } from './read-examples.ts'
import { trainRoles } from './train-roles.ts'

interface Tally {
  right: number
  /** Told to be of this role, and not. */
  wrongly: number
  missed: number
}

/** A table: precision and recall by role, and the share of sentences that are told right. */
export function measureRoles(threads: readonly LabelledThread[], title: string): string {
  const tallies = new Map<string, Tally>(chainRoles.map((role) => [role, { right: 0, wrongly: 0, missed: 0 }]))
  for (let fold = 0; fold < folds; fold += 1) {
    const { believe } = trainRoles(threads.filter((_, index) => index % folds !== fold))
    for (const { sentences } of threads.filter((_, index) => index % folds === fold)) {
      const { roles } = believe(sentences)
      const told = roles.map((row) => chainRoles[row.indexOf(Math.max(...row))] ?? 'finding')
      sentences.forEach(({ role }, at) => count(tallies, role, told[at] ?? 'finding'))
    }
  }
  return tableOf(tallies, title)
}

const folds = 5

function count(tallies: ReadonlyMap<string, Tally>, truth: string, told: string): void {
  const [one, other] = [tallies.get(truth), tallies.get(told)]
  if (one === undefined || other === undefined) return
  if (truth === told) one.right += 1
  else {
    one.missed += 1
    other.wrongly += 1
  }
}

function tableOf(tallies: ReadonlyMap<string, Tally>, title: string): string {
  const all = [...tallies.values()]
  const sentences = all.reduce((sum, { right, missed }) => sum + right + missed, 0)
  const right = all.reduce((sum, tally) => sum + tally.right, 0)
  const lines = [...tallies].map(([role, tally]) => {
    const precision = tally.right / Math.max(1, tally.right + tally.wrongly)
    const recall = tally.right / Math.max(1, tally.right + tally.missed)
    return `  ${role.padEnd(16)} precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  of ${tally.right + tally.missed}`
  })
  return `${title}: ${(right / Math.max(1, sentences)).toFixed(3)} of ${sentences} sentences\n${lines.join('\n')}\n`
}
