/** Tickets exported as XML, as Jira, ServiceNow and Zendesk write them. */
import { unusableFile } from '../findings.ts'
import type { Format, OpenedFile } from './format.ts'
import { holdsTickets, readTickets } from './tickets/collect-tickets.ts'
import { withFullNames } from './tickets/full-names.ts'
import { xmlToData } from './xml-data.ts'
import { isXml } from './xml-text.ts'

export const xmlTickets: Format = {
  goesBy: 'text',
  recognises: (file, settings) => {
    const data = valueOf(file)
    return data !== undefined && holdsTickets(data, settings)
  },
  read: (file, settings) => {
    const readings = readTickets(valueOf(file), file.path, settings)
    return Promise.resolve(readings.length === 0 ? [unusableFile('no-message', file.path)] : readings)
  },
}

/** Parsed when the file is looked at, and not again when it is read. */
const parsed = new WeakMap<OpenedFile, unknown>()

function valueOf(file: OpenedFile): unknown {
  if (parsed.has(file)) return parsed.get(file)
  const value = file.text !== null && isXml(file.text) ? withFullNames(xmlToData(file.text)) : undefined
  parsed.set(file, value)
  return value
}
