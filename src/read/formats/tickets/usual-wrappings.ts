/** Takes off what interfaces wrap around records: it says nothing of a ticket, and every help desk's looks alike. */
import { ticketsOfBoard } from './board-of-cards.ts'
import { isRecord } from './records.ts'
import type { ExportRecord } from './records.ts'
import { withWholeTimes } from './whole-times.ts'

/** Objects inside each other; deeper ones are left as they are. */
const maxDepth = 20

/** The same data without wrappings; lists of records where there were objects of them by number. */
export function withoutWrappings(data: unknown, depth = 0): unknown {
  if (depth > maxDepth) return data
  if (Array.isArray(data)) {
    const kinds = byKind(data)
    if (kinds !== null) return withoutWrappings(kinds, depth + 1)
    return piecesOfText(data) ?? withoutKinds(data.map((one: unknown) => withoutWrappings(one, depth + 1)))
  }
  if (!isRecord(data)) return data
  const inside = Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, withoutWrappings(value, depth + 1)]),
  )
  if (Array.isArray(inside['_results'])) return inside['_results']
  const stated = ofItsKind(inside)
  if (stated !== undefined) return stated
  const record = withDetails(withOwnText(withProperties(withEmbedded(inside))))
  return ticketsOfBoard(inside) ?? numbered(inside) ?? withWholeTimes(record)
}

/** `{"$date": "2031-05-06T09:14:00Z"}`: a value with its kind, as MongoDB exports it; `undefined` for any other object. */
function ofItsKind(record: ExportRecord): unknown {
  const [[kind, value] = [], ...others] = Object.entries(record)
  return kind !== undefined && others.length === 0 && /^\$(?:date|oid|number\p{L}{3,8})$/u.test(kind)
    ? value
    : undefined
}

/** `{"id": "77", "attributes": {…}}`: the fields of a record apart from its number, as JSON:API (https://jsonapi.org) and HubSpot have them. */
function withProperties(record: ExportRecord): ExportRecord {
  const { attributes, properties, ...own } = record
  const inside = isRecord(attributes) ? attributes : properties
  return isRecord(inside) && 'id' in record && !Object.values(inside).every(isRecord) ? { ...inside, ...own } : record
}

/** `["The log says ", {"type": "code", "text": "E77"}, "."]`: a text in pieces, some of them set apart; `null` for any other list. */
function piecesOfText(list: readonly unknown[]): string | null {
  const pieces = list.map((one) => {
    if (typeof one === 'string') return one
    const text = isRecord(one) && typeof one['type'] === 'string' ? one['text'] : undefined
    return typeof text === 'string' ? text : null
  })
  const isMixed = list.some((one) => typeof one === 'string') && list.some(isRecord)
  return isMixed && pieces.every((piece) => piece !== null) ? pieces.join('') : null
}

/** `[{"Comment": {…}}, {"Comment": {…}}]`: records that each stand under the name of their kind. */
function withoutKinds(list: readonly unknown[]): readonly unknown[] {
  const kinds = new Set<string>()
  const inner: unknown[] = []
  for (const one of list) {
    const entries = isRecord(one) ? Object.entries(one) : []
    const [[kind, value] = []] = entries
    if (entries.length !== 1 || kind === undefined || !isRecord(value)) return list
    kinds.add(kind)
    inner.push(value)
  }
  return kinds.size === 1 && !list.some((one) => isRecord(one) && isRecord(one['node'])) ? inner : list
}

/** `[{"type": "user", "user": {…}}, {"type": "post", "post": {…}}]`: records of several kinds, as Mattermost has them, by kind: `{"users": […], "posts": […]}`. */
function byKind(list: readonly unknown[]): ExportRecord | null {
  const kinds = new Map<string, unknown[]>()
  for (const one of list) {
    const kind = isRecord(one) ? one['type'] : undefined
    if (!isRecord(one) || typeof kind !== 'string' || !(kind in one)) return null
    const value = one[kind]
    kinds.set(`${kind}s`, [...(kinds.get(`${kind}s`) ?? []), value])
  }
  return kinds.size > 1 ? Object.fromEntries(kinds) : null
}

/** `{"1": {…}, "2": {…}}`: records by their number, or whatever they have as their `id`; `null` for any other object. */
function numbered(record: ExportRecord): readonly unknown[] | null {
  const entries = Object.entries(record)
  const isList =
    entries.length > 0 &&
    entries.every(([name, value]) => isRecord(value) && (/^\d{1,12}$/u.test(name) || value['id'] === name))
  return isList ? entries.map(([id, value]) => (isRecord(value) ? { id, ...value } : value)) : null
}

/** `{"threads": 4, "_embedded": {"threads": […]}}`, as the Hypertext Application Language has it: what is embedded belongs to the record. */
function withEmbedded(record: ExportRecord): ExportRecord {
  const { _embedded: embedded, ...own } = record
  return isRecord(embedded) ? { ...own, ...embedded } : record
}

/** `{"type": "comment", "comments": [{"content": …}, …]}`: Phabricator lists the versions of one comment, the newest first. */
function withOwnText(record: ExportRecord): ExportRecord {
  const versions = record['type'] === 'comment' ? record['comments'] : undefined
  const [newest] = Array.isArray(versions) ? versions.filter(isRecord) : []
  return newest === undefined ? record : { ...record, comments: null, text: newest['content'] ?? newest['text'] }
}

/** `{"creator": "ana@example.com", "creator_detail": {"real_name": "Ana Ruiz", …}}`: the longer form of a person. */
function withDetails(record: ExportRecord): ExportRecord {
  const details = Object.entries(record).flatMap(([name, value]) => {
    const plain = /^(.{2,40})_(?:detail|profile)$/u.exec(name)?.[1]
    return plain !== undefined && isRecord(value) && typeof record[plain] === 'string' ? [[plain, value] as const] : []
  })
  return details.length === 0 ? record : { ...record, ...Object.fromEntries(details) }
}
