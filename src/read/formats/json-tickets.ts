/** Tickets exported as JSON or JSON Lines. */
import { unusableFile } from '../findings.ts'
import type { Format } from './format.ts'
import { holdsTickets, readTickets } from './tickets/collect-tickets.ts'

export const jsonTickets: Format = {
  goesBy: 'text',
  recognises: (file) => file.text !== null && /^\s*[[{]/u.test(file.text) && parseJson(file.text) !== undefined,
  read: (file, settings) => {
    const data = parseJson(file.text ?? '')
    if (!holdsTickets(data, settings)) return Promise.resolve([unusableFile('unknown-format', file.path)])
    const readings = readTickets(data, file.path, settings)
    return Promise.resolve(readings.length === 0 ? [unusableFile('no-message', file.path)] : readings)
  },
}

/** The value of a JSON text, or the list of the values of its lines; `undefined` where it is neither. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return parseLines(text)
  }
}

function parseLines(text: string): unknown {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const values: unknown[] = []
  for (const [index, line] of lines.entries()) {
    try {
      values.push(JSON.parse(line))
    } catch {
      // A last line that was cut off while it was written costs that line alone.
      if (index === 0 || index < lines.length - 1) return undefined
    }
  }
  return values
}
