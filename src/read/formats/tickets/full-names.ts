/** Jira's XML gives a person's name once, beside the account, and the account alone at each comment. */
import { isRecord, textOf } from './records.ts'

/** Objects inside each other that are looked through. */
const maxDepth = 12

/** The data with the names of people where it has their accounts as authors. */
export function withFullNames(data: unknown): unknown {
  const names = new Map<string, string>()
  collect(data, names, 0)
  return names.size === 0 ? data : named(data, names, 0)
}

/** `{"username": "tom", "displayValue": "Tom Baker"}` → tom is Tom Baker. */
function collect(data: unknown, names: Map<string, string>, depth: number): void {
  if (depth > maxDepth) return
  if (Array.isArray(data)) for (const one of data) collect(one, names, depth + 1)
  if (!isRecord(data)) return
  const account = textOf(data['username']) || textOf(data['accountid'])
  const name = textOf(data['displayValue'])
  if (account !== '' && name !== '' && account !== '-1') names.set(account, name)
  for (const value of Object.values(data)) collect(value, names, depth + 1)
}

function named(data: unknown, names: ReadonlyMap<string, string>, depth: number): unknown {
  if (depth > maxDepth) return data
  if (Array.isArray(data)) return data.map((one: unknown) => named(one, names, depth + 1))
  if (!isRecord(data)) return data
  return Object.fromEntries(
    Object.entries(data).map(([field, value]) => {
      const name = field === 'author' && typeof value === 'string' ? names.get(value) : undefined
      return [field, name ?? named(value, names, depth + 1)]
    }),
  )
}
