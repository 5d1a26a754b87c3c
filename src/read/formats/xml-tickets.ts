/** Tickets exported as XML, as Jira, ServiceNow and Zendesk write them. */
import { unusableFile } from '../findings.ts'
import type { Format } from './format.ts'
import { onceAFile } from './once-a-file.ts'
import { holdsTickets, readTickets } from './tickets/collect-tickets.ts'
import { withFullNames } from './tickets/full-names.ts'
import { xmlToData } from './xml-data.ts'
import { isXml } from './xml-text.ts'

export const xmlTickets: Format = {
  goesBy: 'text',
  recognises: (file, settings) => {
    const data = valueOf(file, settings)
    return data !== undefined && holdsTickets(data, settings)
  },
  read: (file, settings) => {
    const readings = readTickets(valueOf(file, settings), file.path, settings)
    return Promise.resolve(readings.length === 0 ? [unusableFile('no-message', file.path)] : readings)
  },
}

const valueOf = onceAFile(({ text }): unknown =>
  text !== null && isXml(text) ? withFullNames(xmlToData(text)) : undefined,
)
