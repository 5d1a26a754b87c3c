/** The others of a list of which only the first one stands behind what they are. */
import type { Found } from '../recogniser.ts'

/** terminal IDs TRV00417 and TRV00418: what goes on behind a value and looks like it, as nothing but numbers in a list does. */
export function othersOfList(text: string, first: Found): readonly Found[] {
  const others: Found[] = []
  const shape = shapeOf(text.slice(first.start, first.end))
  for (let end = first.end; others.length < most;) {
    const value = next.exec(text.slice(end, end + 60))?.groups?.['value'] ?? ''
    if (value === '' || shapeOf(value) !== shape) break
    const start = text.indexOf(value, end)
    end = start + value.length
    others.push({ ...first, start, end })
  }
  return others
}

const most = 20
const next = /^(?:,? (?:and|or|&) |, |[、/] ?| ?[和与及] ?)(?<value>[A-Z0-9][A-Z0-9/-]{3,40})(?![\w-])/u

function shapeOf(value: string): string {
  return value.replace(/\d/gu, '0').replace(/[A-Z]/gu, 'A')
}
