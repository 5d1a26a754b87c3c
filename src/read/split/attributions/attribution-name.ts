/** The name in an attribution: what is left of it when its date, verb and address, and the words around them, are gone. */
import { findDate } from '../../dates/find-date.ts'
import { weekdayNames } from '../../dates/weekday-names.ts'
import { boundaryWordings } from '../headers/boundary-wordings.ts'

/** Longest name, so that a sentence with a date in it is not taken for one. */
export const maxNameLength = 60

/** Stands where the date was; a private character, so that no mail has it. */
export const dateMark = '\ue000'

const weekdays: ReadonlySet<string> = new Set(Object.values(weekdayNames).flatMap((names) => names.split(/[ |]/u)))
const aroundWords: ReadonlySet<string> = new Set(
  Object.values(boundaryWordings).flatMap((wording) => wording.around.split('|').flatMap((words) => words.split(' '))),
)

/** A stretch of an attribution. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * The name in a text in which a mark stands for the date; `null` if what is left is too long for one.
 *
 * @param verb where the verb of the attribution stands, if it has one
 */
export function nameIn(text: string, verb: Stretch | null, address: Stretch | null): string | null {
  let left = text
  for (const { start, end } of [verb, address].filter((one) => one !== null).toSorted((a, b) => b.start - a.start))
    left = `${left.slice(0, start)} ${left.slice(end)}`
  const [before = '', after = ''] = withoutPartOfDate(left.replaceAll(/<mailto:[^>]{0,200}>/gu, ' ')).split(dateMark)
  const team = address === null ? (teamBehind.exec(after)?.[0] ?? '') : ''
  const name = [...nameBefore(wordsOf(before)), ...nameAfter(wordsOf(after.slice(0, after.length - team.length)))]
    .join(' ')
    .replaceAll(/^[在于]\s?|^#\d{1,4}\s|^[-'‘’.:]+|[-'‘’.:]+$/gu, '')
    .trim()
  if (name === '' || name.length + team.length > maxNameLength) return null
  return team === '' ? name : `${name} ${team.trim()}`
}

// On 14/02/2031 15:41, Ana Ruiz (Lumen Support) wrote: no part of what she is called
const teamBehind = /\s\((?=\p{L})[^()@\d<>]{3,60}\)\s*$/u

// On Tue, 30 Jan at 12:47 PM , Ana Ruiz: a time beside a day without its year, as Freshdesk writes it · On Tue, Jan 30, Ana Ruiz: the day alone
const partOfDate =
  /^(?:.{0,40}\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\b\.?)?|\p{L}{1,4} \p{L}{2,12}\.?, (?:\d{1,2}\.? \p{L}{3,12}|\p{L}{3,12}\.? \d{1,2})(?=[\s,]))[\s,]{1,4}/iu

function withoutPartOfDate(text: string): string {
  return text.includes(dateMark) ? text : text.replace(partOfDate, '')
}

function wordsOf(text: string): string[] {
  return text
    .replaceAll(/[,，،;；"“”«»„<>()（）[\]]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '')
}

/** Before the date: a word such as `On` or `El` first, a weekday last. */
function nameBefore(words: string[]): readonly string[] {
  while (words.length > 0 && isAround(words.at(-1) ?? '', true)) words.pop()
  while (words.length > 0 && isAround(words[0] ?? '', false)) words.shift()
  return words
}

function isLower(word: string): boolean {
  return word === word.toLowerCase()
}

/** Behind the date: `um`, `alle`, but not the `De` or `Le` of a name. */
function nameAfter(words: string[]): readonly string[] {
  while (words.length > 0 && isLower(words[0] ?? '') && isAround(words[0] ?? '', true)) words.shift()
  while (words.length > 0 && zoneOrTime.test(words[0] ?? '')) words.shift()
  while (words.length > 0 && isLower(words.at(-1) ?? '') && isAround(words.at(-1) ?? '', false)) words.pop()
  return words
}

// GMT+02:00, CEST, +0200, 10:03: zones and times are no names
const zoneOrTime =
  /^\(?(?:(?:GMT|UTC)[+\-:\d]{0,6}|CES?T|MES?Z|[PECM][SD]T|EES?T|WES?T|BST|JST|[+-]\d{4}|\d{1,2}:\d{2}.{0,6})\)?$/u

function isAround(word: string, orWeekday: boolean): boolean {
  const bare = word.toLowerCase().replaceAll(/^[(（]|[.,:：)）]+$/gu, '')
  return aroundWords.has(bare) || zoneOrTime.test(word) || (orWeekday && weekdays.has(bare))
}

/** Whether nothing but a weekday and words such as `On` or `El` stands before the date that a mark stands for. */
export function opensWithDate(text: string): boolean {
  return nameBefore(wordsOf(text.slice(0, text.indexOf(dateMark)))).length === 0
}

/** `On Tue, 6 May 2031 at 15:12`: a date, and nothing but what stands around one. */
export function isDateAlone(text: string): boolean {
  const date = findDate(text)
  if (date === null) return false
  return (
    nameBefore(wordsOf(text.slice(0, date.start))).length === 0 && nameAfter(wordsOf(text.slice(date.end))).length === 0
  )
}
