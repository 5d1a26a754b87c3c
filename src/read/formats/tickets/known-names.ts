/**
 * Gives exported data the names of fields that are known where a help desk has names of its own. What a field holds is seen
 * from its values: the list in a ticket whose records each have a date, a person and a text is its conversation.
 */
import { comparableName, fieldsOf, isComment, isEmpty, isRecord, recordsIn, textOf, valueOf } from './records.ts'
import type { Aliases, ExportRecord } from './records.ts'
import { fieldNames, writtenAtNames } from './field-names.ts'
import { instantOf, isCaseNumber, isDateText, withCommentNames } from './comment-shape.ts'
import type { TicketField } from '../../../model/settings.ts'
import { unnamedOpening } from './unnamed-opening.ts'

/** Objects inside each other; deeper ones are left as they are. */
const maxDepth = 8

/** The same data; where a field goes by a name of its own it stands under a known one as well. */
export function withKnownNames(data: unknown, aliases: Aliases, depth = 0): unknown {
  if (depth > maxDepth) return data
  if (Array.isArray(data)) {
    const inside = data.map((one: unknown) => withKnownNames(one, aliases, depth + 1))
    const records = inside.filter(isRecord)
    return records.length === inside.length ? withCommentNames(records, aliases) : inside
  }
  if (!isRecord(data)) return data
  const inside = Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, withKnownNames(dated(name, value), aliases, depth + 1)]),
  )
  return withTicketNames(inside, aliases)
}

const dateNames: ReadonlySet<string> = new Set([
  ...(['openedAt', 'closedAt', 'sentAt'] as const).flatMap((field) => fieldNames[field]),
  ...writtenAtNames,
])

/** `"created_at": 1709629920`: seconds or milliseconds since 1970 as a date. */
function dated(name: string, value: unknown): unknown {
  if (!dateNames.has(comparableName(name))) return value
  // {"display_value": "10/06/2031 09:05", "value": "1938675900000"}
  return instantOf(isRecord(value) ? value['value'] : value) ?? value
}

/** A record around a conversation is a ticket, whatever it calls its list and its subject. */
function withTicketNames(record: ExportRecord, aliases: Aliases): ExportRecord {
  const fields = fieldsOf(record, aliases)
  const named = valueOf(fields, 'comments')
  const talks = isRecord(named) || Array.isArray(named)
  const talk = talks ? [] : conversationIn(record, aliases)
  if (!talks && talk.length === 0) return record
  // `{"incident": {…}, "journal_entries": […]}`: the ticket is the one inside.
  const isAround =
    isEmpty(valueOf(fields, 'subject')) && Object.values(record).some((value) => isTitled(value, aliases))
  if (isAround) return record
  const has = (field: TicketField): boolean => !isEmpty(valueOf(fields, field))
  const number = has('case') ? '' : namedScalar(record, isCaseNumber, numberName)
  const title = has('subject') ? '' : namedScalar(record, isTitle, titleName) || firstScalar(ownFields(record), isTitle)
  // `{"type": "list", "entries": […]}` is part of a ticket and none itself.
  if (!has('case') && !has('subject') && number === '' && title === '') return record
  const source = sourceOf(record, aliases)
  const openedAt = has('openedAt') ? '' : namedScalar(record, isDateText, openedName)
  const added: NamedValue[] = [
    ['case', number],
    ['subject', title],
    ['openedAt', openedAt],
  ]
  if (talk.length > 0) added.push(['comments', source === null ? talk : [source, ...talk]])
  if (!has('description') && source === null) {
    const opening = openingIn(record, { title, talk: talks ? recordsIn(named) : talk }, aliases)
    added.push(...opening.filter(([field]) => !has(field) && (field !== 'openedAt' || openedAt === '')))
  }
  // A count under the name that the comments go by must not hide them.
  const names = new Set(talk.length > 0 ? fieldNames.comments : [])
  const kept = Object.entries(record).filter(([name]) => !names.has(comparableName(name)))
  const known = added.flatMap(([field, value]) => (isEmpty(value) ? [] : [[fieldNames[field][0] ?? field, value]]))
  return { ...Object.fromEntries(kept), ...Object.fromEntries(known) }
}

type NamedValue = readonly [TicketField, unknown]

interface TitledTalk {
  readonly title: string
  readonly talk: readonly ExportRecord[]
}

/** What a record without a description under a known name was opened with. */
function openingIn(record: ExportRecord, { title, talk }: TitledTalk, aliases: Aliases): readonly NamedValue[] {
  const fields = fieldsOf(record, aliases)
  // A post with answers below it is titled by what it says.
  const isPost = isComment(fields)
  const texts = fieldNames.text.map((name) => textOf(fields.get(name))).filter((text) => isPost || text !== title)
  const text = texts.find((one) => one.length > 20 || (one.match(/\p{Script=Han}/gu)?.length ?? 0) > 8)
  if (text !== undefined) return [['description', text]]
  return isPost ? [] : unnamedOpening(record, talk, aliases)
}

function isTitled(value: unknown, aliases: Aliases): boolean {
  return isRecord(value) && !isEmpty(valueOf(fieldsOf(value, aliases), 'subject'))
}

/** The longest list of a record, or of an object in it that is no ticket itself, whose records are comments. */
function conversationIn(record: ExportRecord, aliases: Aliases, depth = 0): readonly ExportRecord[] {
  let longest: readonly ExportRecord[] = []
  for (const value of Object.values(record)) {
    const list = recordsIn(value).filter((one) => isComment(fieldsOf(one, aliases)) && !isTalkItself(one, aliases))
    const inner =
      list.length === 0 && isRecord(value) && depth < 2 && !isTitled(value, aliases)
        ? conversationIn(value, aliases, depth + 1)
        : list
    if (inner.length > longest.length) longest = inner
  }
  return longest
}

/** A record with a title and a conversation of its own is a ticket, and no comment of what stands around it. */
function isTalkItself(record: ExportRecord, aliases: Aliases): boolean {
  const fields = fieldsOf(record, aliases)
  return !isEmpty(valueOf(fields, 'subject')) && recordsIn(valueOf(fields, 'comments')).length > 0
}

/** Intercom: the mail that a conversation began with stands beside its parts, without a date. */
function sourceOf(record: ExportRecord, aliases: Aliases): ExportRecord | null {
  const source = record['source']
  if (!isRecord(source)) return null
  const sentAt = valueOf(fieldsOf(record, aliases), 'openedAt')
  const comment = { createdAt: sentAt, ...source }
  return isComment(fieldsOf(comment, aliases)) ? comment : null
}

/** The fields of a record, those that it keeps in an object of their own among them. */
function ownFields(record: ExportRecord): ExportRecord {
  const { fields } = record
  return isRecord(fields) ? { ...record, ...fields } : record
}

/** The first field of a ticket with such a value. */
function firstScalar(record: ExportRecord, holds: (text: string) => boolean): string {
  return Object.values(record).map(scalarText).find(holds) ?? ''
}

/** The first field of a ticket with such a name and such a value. */
function namedScalar(record: ExportRecord, holds: (text: string) => boolean, name: RegExp): string {
  const named = Object.entries(record).filter(([key]) => name.test(key))
  return firstScalar(Object.fromEntries(named), holds)
}

function scalarText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
}

const numberName = /id$|no\.?$|num|ref|key|code|编号|编码|单号|号$|編號|號$/iu

const titleName = /title|subject|summary|headline|topic|主题|标题|题目|概述|概要|摘要|問題|主旨/iu
function isTitle(text: string): boolean {
  const words = /\p{L}\s\p{L}|\p{Script=Han}{4}/u.test(text)
  return words && text.length >= 6 && text.length <= 200 && !isDateText(text) && !/@|:\/\//u.test(text)
}

const openedName = /creat|open|rais|start|submit|regist|report|log|创建|登记|提交|受理|报修|开单|建立|登記/iu
