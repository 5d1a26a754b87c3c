/** Closed cases by the thousand, one file after the other: nothing is kept. */
import type { CorpusFile, CorpusPlan } from './corpus-case.ts'
import type { CorpusFormat } from './formats/format.ts'
import { mailboxFile, mailFile } from './formats/mail.ts'
import { foxmailText, gmailText, outlookText } from './formats/text-thread.ts'
import { ticketExport } from './formats/tickets.ts'
import { makeCase } from './make-case.ts'
import { createRandom } from './random.ts'

const allFormats: readonly CorpusFormat[] = [outlookText, foxmailText, gmailText, mailFile, mailboxFile, ticketExport]

/** Names of the forms that files can take. */
export const formatNames: readonly string[] = allFormats.map(({ name }) => name)

/** The files of a corpus. The same plan gives the same bytes; a larger number of cases only adds files. */
export function* makeCorpus(plan: CorpusPlan): Generator<CorpusFile> {
  const formats = allFormats.filter(({ name }) => plan.formats?.includes(name) ?? true)
  const lots = formats.flatMap((format) => Array.from({ length: format.weight }, () => format))
  for (let made = 0; made < plan.cases;) {
    const format = createRandom(`${plan.seed} format ${made}`).pick(lots)
    const count = Math.min(format.casesPerFile, plan.cases - made)
    const first = made
    const cases = Array.from({ length: count }, (_, at) => makeCase(plan, first + at))
    const folder = String(Math.floor(made / 1000)).padStart(3, '0')
    const path = `${folder}/${String(made).padStart(7, '0')}-${format.name}.${format.extension}`
    yield { path, text: format.render(cases), cases }
    made += count
  }
}
