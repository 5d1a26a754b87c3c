/** What an attribution says: who wrote and when, in the words of any language. */
import { everyMatch } from '../../language/patterns/every-match.ts'
import { findDate } from '../dates/find-date.ts'
import { parseMailbox } from '../mailboxes.ts'
import { findYearlessDate } from '../dates/yearless-dates.ts'
import type { YearlessDate } from '../dates/yearless-dates.ts'
import { weekdayNames } from '../dates/weekday-names.ts'
import type { Mailbox } from '../../model/reading.ts'
import { boundaryWordings } from './boundary-wordings.ts'

/** Longest attribution, its lines joined. */
export const maxLength = 400

/** Longest name, so that a sentence with a date in it is not taken for one. */
export const maxNameLength = 60

// 2026/5/4 Ana Ruiz <ana@example.com> · On 4 May 2026 09:14:00 +0200 Ana Ruiz <ana@example.com> wrote: programs that set no colon
export const openEnd = /<[^<>\s]{1,64}@[^<>\s]{1,200}>(?:\s\p{L}[\p{L} ()]{1,20})?\s*$/u
// marks of direction around names and addresses in Hebrew and Arabic
const directionMarks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
// ---- Ana Ruiz wrote ----
const drawnThrough = /^\s*-{3,}\s?[^\s-].*\s?-{3,}\s*$/u

/** Who wrote and when, as a line says it. */
export interface Interpretation {
  readonly from: Mailbox | null
  readonly date: ReturnType<typeof findDate>
  /** Where the date lacks its year. */
  readonly yearless?: YearlessDate
  readonly language: string | null
  /** 3: verb or address, date and author. 2: two of them. 1: only a verb at the end of a short line. */
  readonly strength: number
}

const alphabets = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew'].map((script) => `\\p{Script=${script}}`).join('')
const alphabetic = new RegExp(`^[${alphabets}]`, 'u')

function alternatives(words: readonly { readonly word: string }[]): string {
  return words.map(({ word }) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|')
}

const verbs: readonly { readonly word: string; readonly language: string }[] = Object.entries(boundaryWordings)
  .flatMap(([language, wording]) => wording.wrote.split('|').map((word) => ({ word, language })))
  .toSorted((a, b) => b.word.length - a.word.length || (a.word < b.word ? -1 : 1))

// wrote, написал: between the borders of a word; 写道 and のメール follow a name without any, Tom写道
const verbPattern = new RegExp(
  `(?<![${alphabets}])(?:${alternatives(verbs.filter(({ word }) => alphabetic.test(word)))})(?![${alphabets}])|${alternatives(
    verbs.filter(({ word }) => !alphabetic.test(word)),
  )}`,
  'giu',
)
// wrote: · schrieb : · 写道：
export const loneVerb = new RegExp(`^(?:${alternatives(verbs)})\\s?[:：]$`, 'iu')
const languageOfVerb: ReadonlyMap<string, string> = new Map(
  verbs.toReversed().map(({ word, language }) => [word, language]),
)
const weekdays: ReadonlySet<string> = new Set(Object.values(weekdayNames).flatMap((names) => names.split(/[ |]/u)))
const aroundWords: ReadonlySet<string> = new Set(
  Object.values(boundaryWordings).flatMap((wording) => wording.around.split('|').flatMap((words) => words.split(' '))),
)

// <ana.ruiz@example.com>: with brackets, parentheses or bare
const addressPattern =
  /[<(["'\s]{0,3}(?:mailto:)?[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}.-]{1,200}[>)\]"']{0,3}/u

/** Stands where the date was; a private character, so that no mail has it. */
const dateMark = '\ue000'

// On 4/2/2024 at 9:14 AM, in message <…@example.com>, Ana Ruiz wrote: · In article <…>, Ana Ruiz writes:
const messageNamed = /\bin (?:message|article|nachricht|mensaje)\s{1,3}<[^<>\s][^<>]{0,200}>,?/iu
// ana@example.com <ana@example.com>: an address that stands where the name would
const addressTwice = /["']?([\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}.-]{1,200})["']?\s{1,3}<\1>/iu
// 04/02/2024 09:14 (Europe/Berlin) - Ana Ruiz wrote:
const zoneByPlace = /\([A-Z][a-z]{2,12}\/[A-Z][A-Za-z_/]{2,30}\)/u

/** What an attribution says, its lines joined; `null` for a text that is none. */
export function interpret(text: string): Interpretation | null {
  const hasAddress = text.includes('@')
  const hasDigit = /\d/u.test(text)
  if (text.length > maxLength || (!hasAddress && !hasDigit && text.length > maxNameLength)) return null
  const bare = text
    .replaceAll(directionMarks, '')
    .replaceAll('*', '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(messageNamed, '')
    .replace(zoneByPlace, ' ')
    .replace(addressTwice, '<$1>')
    .replaceAll(/^\s*-{3,}\s?|(?:\s?-{3,}|[:：])\s*$/gu, '')
    .trim()
  const date = hasDigit ? findDate(bare) : null
  const rest = date === null ? bare : `${bare.slice(0, date.start)}${dateMark}${bare.slice(date.end)}`
  const verb = lastVerb(rest)
  const address = hasAddress ? addressPattern.exec(rest) : null
  if (verb === null && date === null && quoting.test(bare)) return quotingOf(bare.replace(quoting, ''), address)
  if (verb === null && (date === null || address === null)) return null
  const isDated = date !== null && address !== null && endsWithDate(rest, address)
  const from = senderIn(isDated ? rest.slice(0, address.index).trim() : nameIn(rest, verb, address), address)
  const language = verb === null ? null : (languageOfVerb.get(verb.text.toLowerCase()) ?? null)
  const yearless = date === null && hasDigit ? findYearlessDate(bare) : null
  const found = { from, date, language, ...(yearless !== null && { yearless }) }
  const atEnd = verb !== null && (rest.length - verb.end <= maxNameLength || (verb.start === 0 && address !== null))
  if (openEnd.test(text)) return date === null || address === null ? null : ofOpenEnd(found, rest, verb)
  if (atEnd && from !== null && verb.end === rest.length && drawnThrough.test(text)) return { ...found, strength: 3 }
  if (date !== null && from !== null && atEnd) return { ...found, from: isReader(from) ? null : from, strength: 3 }
  if (isDated || (date !== null && address !== null && endsWithAddress(rest, address))) return { ...found, strength: 3 }
  if (atEnd && address !== null)
    return { ...found, strength: isWholeLine(rest, verb, address) || (from !== null && timeOfDay.test(rest)) ? 3 : 2 }
  if (from === null) return null
  return verb !== null && verb.end >= rest.trimEnd().length && rest.length <= maxNameLength
    ? { ...found, strength: 1 }
    : null
}

const readers: ReadonlySet<string> = new Set(
  Object.values(boundaryWordings).flatMap(({ reader }) => reader?.split('|') ?? []),
)

function isReader({ name, email }: Mailbox): boolean {
  return email === null && readers.has(name?.toLowerCase() ?? '')
}

/** Without a colon, a line is one where its date comes first; without a verb only above a quotation. */
function ofOpenEnd(found: Omit<Interpretation, 'strength'>, rest: string, verb: Verb | null): Interpretation | null {
  const isFirst = nameBefore(wordsOf(rest.slice(0, rest.indexOf(dateMark)))).length === 0
  if (!isFirst || found.from === null) return null
  return { ...found, strength: verb?.end === rest.length ? 3 : 2 }
}

// Quoting Ana Ruiz <ana@example.com>: · Zitat von Ana Ruiz: · 引用 吴芳: (Horde)
const quoting = new RegExp(
  `^(?:${Object.values(boundaryWordings)
    .flatMap(({ quoting: words }) => (words === undefined ? [] : [words]))
    .join('|')})\\s`,
  'iu',
)

function quotingOf(rest: string, address: RegExpExecArray | null): Interpretation | null {
  const name = (address === null ? rest : rest.slice(0, rest.lastIndexOf(address[0]))).trim()
  if (name.length > maxNameLength || (address === null && !/^\p{Lu}|\p{Script=Han}/u.test(name))) return null
  const from = senderIn(name === '' ? null : name, address)
  return from === null ? null : { from, date: null, language: null, strength: 2 }
}

/** `Ana Ruiz <ana@example.com> wrote:` and nothing else on the line. */
function isWholeLine(text: string, verb: Verb | null, address: RegExpExecArray): boolean {
  const between = verb === null ? null : text.slice(address.index + address[0].length, verb.start)
  return between?.trim() === '' && verb?.end === text.length && /^[^.!?:<]{2,60}<[^<>]+>/u.test(text)
}

function senderIn(name: string | null, address: RegExpExecArray | null): Mailbox | null {
  if (address === null) return name === null ? null : { name, email: null }
  const email = address[0].replaceAll(/[<>()[\]"\s]|mailto:|^'|'$/gu, '')
  return parseMailbox(name === null ? `<${email}>` : `"${name}" <${email}>`)
}

interface Verb {
  readonly text: string
  readonly start: number
  readonly end: number
}

function lastVerb(text: string): Verb | null {
  let last: Verb | null = null
  for (const match of everyMatch(verbPattern, text)) {
    last = { text: match[0], start: match.index, end: match.index + match[0].length }
  }
  return last
}

/** `2017-03-06 10:00 GMT+01:00 Ana Ruiz <ana@example.com>:` has no verb, but nothing behind its address either. */
function endsWithAddress(text: string, address: RegExpExecArray): boolean {
  return (
    text.slice(address.index + address[0].length).replaceAll(/[\ue000\s>,)[\]]/gu, '') === '' &&
    address.index <= maxNameLength * 2
  )
}

/** `Ana Ruiz <ana@example.com> @ 2024-01-15 17:54 SAST:` is a name, an address and a date, and nothing else. */
function endsWithDate(text: string, address: RegExpExecArray): boolean {
  const behind = text.slice(address.index + address[0].length)
  return (
    /^[\s,@(–-]{0,5}\ue000[\s)]{0,3}[A-Z]{0,5}[)\s]{0,3}$/u.test(behind) &&
    /^[^.!?:<@]{2,60}$/u.test(text.slice(0, address.index))
  )
}

/** What is left when date, verb, address and the words around them are gone; `null` if that is too long for a name. */
function nameIn(text: string, verb: Verb | null, address: RegExpExecArray | null): string | null {
  const taken = [
    ...(verb === null ? [] : [[verb.start, verb.end] as const]),
    ...(address === null ? [] : [[address.index, address.index + address[0].length] as const]),
  ]
  let left = text
  for (const [start, end] of taken.toSorted((a, b) => b[0] - a[0])) left = `${left.slice(0, start)} ${left.slice(end)}`
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

// On Wed, 7 May at 8:05 AM , Ana: a weekday, a day and a time, and no year
const timeOfDay = /^\p{Lu}\p{L}{1,4} (?:\p{L}{2,12}\.?, )?\d{1,2}\.? \p{L}{3,12}\.? (?:\p{L}{1,4} )?\d{1,2}[:.]\d{2}/u

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

/** `On Tue, 6 May 2031 at 15:12`: a date, and nothing but what stands around one. */
export function isDateAlone(text: string): boolean {
  const date = findDate(text)
  if (date === null) return false
  return (
    nameBefore(wordsOf(text.slice(0, date.start))).length === 0 && nameAfter(wordsOf(text.slice(date.end))).length === 0
  )
}
