/** What is planned where no case is open: nothing. A run that finds this out need not load what plans. */
import type { Ledger } from '../../write/ledger.ts'
import type { PlannedRun } from './plan-open.ts'

/** An empty plan; the ledger stays as it is. */
export function nothingPlanned(ledger: Ledger): PlannedRun {
  const plan = {
    create: [],
    update: [],
    unchanged: [],
    leftAlone: [],
    linked: [],
    proposals: [],
    compared: [],
    links: { records: [], looked: [] },
    written: [],
    ledger,
    findings: [],
  }
  return { plan, written: [], findings: [] }
}
