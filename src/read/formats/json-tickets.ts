/** Tickets exported as JSON or JSON Lines. */
import { unusableFile } from '../findings.ts'
import type { Format } from './format.ts'
import { onceAFile } from './once-a-file.ts'
import { holdsTickets, readTickets } from './tickets/collect-tickets.ts'

export const jsonTickets: Format = {
  goesBy: 'text',
  recognises: (file, settings) => valueOf(file, settings) !== undefined || isBroken(file, settings),
  read: (file, settings) => {
    const data = valueOf(file, settings)
    if (data === undefined) return Promise.resolve([unusableFile('damaged-file', file.path)])
    const readings = readTickets(data, file.path, settings)
    if (readings.length > 0) return Promise.resolve(readings)
    return Promise.resolve([unusableFile(holdsTickets(data, settings) ? 'no-message' : 'unknown-format', file.path)])
  },
}

const valueOf = onceAFile(({ text }): unknown =>
  text !== null && /^\s*[[{]/u.test(text) ? parseJson(text) : undefined,
)

// {"tickets": [{ · [ {"id":
const beginning = /^\s*(?:\[\s*)?\{\s*"[^"\n]{1,80}"\s*:/u
const lineOfJson = /^\s*(?:[{}[\]",]|-?\d|true|false|null|$)/u

/** An export that breaks off or was edited wrongly: it begins as JSON, every line goes on so, and yet it is none. */
const isBroken = onceAFile(
  ({ text }): boolean =>
    text !== null && beginning.test(text) && text.split('\n').every((line) => lineOfJson.test(line)),
)

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
