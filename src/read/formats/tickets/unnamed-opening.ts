/**
 * What a ticket was opened with, where its record calls the description, the day and who asked by names of its own: seen from the values
 * beside its conversation.
 */
import type { TicketField } from '../../../model/settings.ts'
import { findDate } from '../../dates/find-date.ts'
import { toIso } from '../../dates/stated-date.ts'
import { roleOfColumn } from '../../role-words.ts'
import { isDateText, isPersonValue } from './comment-shape.ts'
import {
  closeCodeNames,
  fieldNames,
  furtherDescriptions,
  organisationNames,
  personNames,
  writtenAtNames,
} from './field-names.ts'
import { comparableName, fieldsOf, personOf, textOf, valueOf } from './records.ts'
import type { Aliases, ExportRecord } from './records.ts'
import { isSamePerson } from './requester.ts'
import { bodyText } from './rich-text.ts'

/** Fields of the opening under known names; none where no field of `record` that has an unknown name describes anything. */
export function unnamedOpening(
  record: ExportRecord,
  talk: readonly ExportRecord[],
  aliases: Aliases,
): readonly (readonly [TicketField, unknown])[] {
  const unknown = Object.entries(record).filter(([name]) => !knownNames.has(comparableName(name)))
  const description = descriptionIn(unknown)
  if (description === null) return []
  return [
    ['description', description],
    ['openedAt', openedIn(unknown, talk, aliases)],
    ['requester', requesterIn(unknown, talk, aliases)],
  ]
}

type Entries = readonly (readonly [string, unknown])[]

const knownNames: ReadonlySet<string> = new Set(
  [Object.values(fieldNames), closeCodeNames, furtherDescriptions, organisationNames, personNames, writtenAtNames].flat(
    2,
  ),
)

// 处理结果 · outcome · next_steps: what is said when all is done, or by the help desk alone
const saidLater =
  /clos|resol|solution|outcome|result|answer|reply|note|remark|next|last|处理|办理|结果|结论|答复|回复|评价|备注|意见|最后|處理|結果|答覆|回覆|備註|意見/iu

/** The longest prose of the record. */
function descriptionIn(unknown: Entries): string | null {
  const texts = unknown
    .filter(([name, value]) => typeof value === 'string' && !saidLater.test(name))
    .map(([, value]) => bodyText(value))
    .filter(isProse)
  return texts.toSorted((a, b) => b.length - a.length)[0] ?? null
}

/** Sentences, and no title, date or list of keys. */
function isProse(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const words = text.match(/\p{Script=Han}|\p{L}+/gu)?.length ?? 0
  return letters >= leastLetters && words >= leastWords && /[。！？!?，,；.](?:\s|$|\p{Script=Han})/u.test(text)
}

const leastLetters = 12
const leastWords = 8

/** The first day that is not later than what was said first. */
function openedIn(unknown: Entries, talk: readonly ExportRecord[], aliases: Aliases): string | null {
  const days = talk.flatMap((one) => instant(textOf(valueOf(fieldsOf(one, aliases), 'sentAt'))) ?? [])
  const first = days.toSorted()[0]
  const dates = unknown.map(([, value]) => textOf(value)).filter(isDateText)
  return dates.find((date) => first !== undefined && (instant(date) ?? first) <= first) ?? null
}

function instant(text: string): string | null {
  const date = findDate(text)
  return date === null ? null : toIso(date, 'month-first')
}

/** Who is named in the record and speaks in the conversation, for the customer or for nobody known. */
function requesterIn(unknown: Entries, talk: readonly ExportRecord[], aliases: Aliases): unknown {
  const asking = talk
    .map((one) => fieldsOf(one, aliases))
    .filter((one) => roleOfColumn(textOf(one.get('speakerrole') ?? valueOf(one, 'role'))) !== 'agent')
    .map((one) => personOf(valueOf(one, 'author'), new Map()))
  return unknown
    .map(([, value]) => namedValue(value))
    .find((value) => isPersonValue(value) && asking.some((one) => isSamePerson(one, personOf(value, new Map()))))
}

/** `{"姓名": "吴芳", "工号": "A7"}`: a person under names in Chinese. */
function namedValue(value: unknown): unknown {
  const fields = typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : null
  return fields?.get('姓名') ?? fields?.get('名称') ?? value
}
