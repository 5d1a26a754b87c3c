/** What the help desk noted when it closed a ticket: often the best summary of cause and remedy that it has. */
import { findDate } from '../../dates/find-date.ts'
import { isMereState } from './closing-states.ts'
import { closeCodeNames, fieldNames } from './field-names.ts'
import { fieldsOf, isRecord, recordsIn, textOf, valueOf } from './records.ts'
import type { Aliases, ExportRecord, Fields } from './records.ts'
import { bodyText } from './rich-text.ts'

export interface ClosingNote {
  readonly text: string
  /** As the export states it; empty where it states no date. */
  readonly sentAt: string
}

/** Jira keeps a choice out of a list under this name, other help desks the whole solution. */
const listOrNotes = 'resolution'

/**
 * The closing note of a ticket: the cause that was noted, the notes, and below them on a line of its own the close code, if that is more than a
 * category in one word. `null` where they say no more than that the ticket is closed, or nothing that one of the texts
 * in `said` does not say already.
 */
export function closingNote(fields: Fields, aliases: Aliases, said: readonly string[]): ClosingNote | null {
  const known = said.map(comparable)
  const isNews = (text: string) =>
    comparable(text) !== '' && !isMereState(text) && !known.some((one) => one.includes(comparable(text)))
  const listed = notesIn(fields.get(listOrNotes), aliases).every(({ text }) => isListed(text))
  const noted = fieldNames.resolution
    .filter((name) => name !== listOrNotes || !listed)
    .flatMap((name) => notesIn(fields.get(name), aliases))
  const notes = [...new Set(noted.map(({ text }) => text))].filter(isNews)
  const causes = fieldNames.rootCause
    .map((name) => bodyText(fields.get(name)))
    .filter(
      (text) => !isListed(text) && isNews(text) && !notes.some((note) => comparable(note).includes(comparable(text))),
    )
  if (notes.length === 0 && causes.length === 0) return null
  const code = [...closeCodeNames, ...(listed ? [listOrNotes] : [])]
    .map((name) => textOf(fields.get(name)))
    .find((one) => wordsIn(one) > 1 && isNews(one))
  const sentAt = [...fieldNames.closedAt.map((name) => textOf(fields.get(name))), ...noted.map((note) => note.sentAt)]
  return {
    text: underHeadings([...new Set(causes)], [...notes, ...(code === undefined ? [] : [code])]),
    sentAt: sentAt.find((date) => findDate(date) !== null) ?? '',
  }
}

const headings = {
  zh: { rootCause: '根本原因：', resolution: '解决方案：' },
  en: { rootCause: 'Root cause:', resolution: 'Resolution:' },
} as const

/** What the export has in a column of its own for the cause keeps the heading that the column was. */
function underHeadings(causes: readonly string[], notes: readonly string[]): string {
  if (causes.length === 0) return notes.join('\n')
  const heading = /\p{Script=Han}/u.test(causes.join('')) ? headings.zh : headings.en
  const remedy = notes.length === 0 ? [] : ['', heading.resolution, ...notes]
  return [heading.rootCause, ...causes, ...remedy].join('\n')
}

/** The notes that a field holds: a text, or Dynamics' records of each time that the case was resolved. */
function notesIn(value: unknown, aliases: Aliases): readonly ClosingNote[] {
  const plain = bodyText(value)
  if (plain !== '') return [{ text: plain, sentAt: '' }]
  const records = isRecord(value) ? [value] : recordsIn(value)
  return records.flatMap((record) => noteOfRecord(record, aliases) ?? [])
}

function noteOfRecord(record: ExportRecord, aliases: Aliases): ClosingNote | null {
  const fields = fieldsOf(record, aliases)
  const text = bodyText(valueOf(fields, 'description')) || bodyText(valueOf(fields, 'subject'))
  const sentAt = textOf(valueOf(fields, 'closedAt')) || textOf(valueOf(fields, 'openedAt'))
  return text === '' ? null : { text, sentAt }
}

/** `Won't do`, `Configuration change`: words out of a list, no note that somebody wrote. */
function isListed(text: string): boolean {
  return text.length < 40 && !/[.!?:;,。！？：；，\n\d]/u.test(text) && wordsIn(text) <= 3
}

/** Words of a text; two Chinese characters count as one. */
function wordsIn(text: string): number {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return Math.ceil(characters / 2) + (text.match(/[\p{Script=Latin}\p{N}'’-]+/gu)?.length ?? 0)
}

/** Letters and digits alone, so that line breaks and marks do not tell two copies of a text apart. */
function comparable(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')
}
