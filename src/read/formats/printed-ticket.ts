/** A ticket printed or filled in as a form, without a conversation: labels with what was asked and what was done. */
import { noticedCaseIn, statedCaseIn } from '../stated-case.ts'
import { unusableFile } from '../findings.ts'
import type { Format } from './format.ts'
import { onceAFile } from './once-a-file.ts'
import { threadOf } from './pasted-thread.ts'
import { readTicket } from './tickets/read-ticket.ts'
import { aliasesOf } from './tickets/records.ts'
import { readWholeTicket } from './transcript/ticket-head.ts'

export const printedTicket: Format = {
  goesBy: 'text',
  recognises: (file, settings) => ticketOf(file, settings) !== null,
  read: (file, settings) => {
    const record = ticketOf(file, settings)
    if (record === null) return Promise.resolve([unusableFile('no-message', file.path)])
    const context = { file: file.path, people: new Map(), aliases: aliasesOf(settings) }
    const reading = readTicket({ record, comments: [] }, context)
    const statedCase = reading.statedCase ?? noticedCaseIn(file.text ?? '') ?? statedCaseIn(file.text ?? '', settings)
    return Promise.resolve([{ ...reading, statedCase }])
  },
}

const ticketOf = onceAFile((file, settings) => {
  if (file.text === null || file.text.length > longest) return null
  // What has a mail in it is a thread, whatever stands above.
  if (threadOf(file, settings).some(({ from }) => from !== null)) return null
  return readWholeTicket(file.text.trim().split('\n'))
})

/** In UTF-16 units; a form is a page or two. */
const longest = 40_000
