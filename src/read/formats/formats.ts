/** The forms of case records that can be read, in the order in which they are tried. */
import { drawnTable } from './drawn-table.ts'
import type { Format } from './format.ts'
import { jsonTickets } from './json-tickets.ts'
import { mail } from './mail.ts'
import { mailboxFile } from './mailbox-file.ts'
import { numberedExport } from './numbered-export.ts'
import { outlookMessage } from './outlook-message.ts'
import { pastedTranscript } from './pasted-transcript.ts'
import { pdfDocument } from './pdf-document.ts'
import { plainText } from './plain-text.ts'
import { printedTicket } from './printed-ticket.ts'
import { richTextDocument } from './rich-text-document.ts'
import { tableTickets } from './table-tickets.ts'
import { trackerHistory } from './tracker-history.ts'
import { webArchive } from './web-archive.ts'
import { webPage } from './web-page.ts'
import { wordDocument } from './word-document.ts'
import { xmlTickets } from './xml-tickets.ts'

/** Each recognises itself by content; plain text takes what the others leave. */
export const formats: readonly Format[] = [
  outlookMessage,
  pdfDocument,
  wordDocument,
  richTextDocument,
  mailboxFile,
  webArchive,
  mail,
  jsonTickets,
  webPage,
  xmlTickets,
  numberedExport,
  tableTickets,
  drawnTable,
  trackerHistory,
  pastedTranscript,
  printedTicket,
  plainText,
]
