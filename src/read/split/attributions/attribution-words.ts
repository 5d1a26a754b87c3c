/** What an attribution says: who wrote and when, in the words of any language. */
import { everyMatch } from '../../../language/patterns/every-match.ts'
import { findDate } from '../../dates/find-date.ts'
import type { StatedDate } from '../../dates/stated-date.ts'
import { findYearlessDate } from '../../dates/yearless-dates.ts'
import type { YearlessDate } from '../../dates/yearless-dates.ts'
import { parseMailbox } from '../../mailboxes.ts'
import type { Mailbox } from '../../../model/reading.ts'
import { dateMark, maxNameLength, nameIn, opensWithDate } from './attribution-name.ts'
import type { Stretch } from './attribution-name.ts'
import { boundaryWordings } from '../headers/boundary-wordings.ts'
import { literal } from '../../../language/literal.ts'

/** Longest attribution, its lines joined. */
export const maxLength = 400

/** Who wrote and when, as a line says it. */
export interface Interpretation {
  readonly from: Mailbox | null
  readonly date: StatedDate | null
  /** Where the date lacks its year. */
  readonly yearless?: YearlessDate
  /** Where it names its reader alone. */
  readonly ofReader?: true
  readonly language: string | null
  readonly strength: Strength
}

/** 3: verb or address, date and author. 2: two of them. 1: only a verb at the end of a short line. */
type Strength = 1 | 2 | 3

/** What an attribution says, its lines joined; `null` for a text that is none. */
export function interpret(text: string): Interpretation | null {
  const pieces = takeApart(text)
  if (pieces === null) return null
  const { bare, rest, date, verb, address } = pieces
  if (verb === null && date === null && quoting.test(bare)) return quotingOf(bare.replace(quoting, ''), address)
  if (verb === null && (date === null || address === null)) return null
  const from = senderIn(endsWithDate(pieces) ? nameBeforeAddress(rest, address) : nameIn(rest, verb, address), address)
  const strength = strengthOf(pieces, from)
  if (strength === null) return null
  const isReaders = date !== null && from !== null && isReader(from)
  const yearless = date === null && /\d/u.test(text) ? findYearlessDate(bare) : null
  return {
    from: isReaders ? null : from,
    date,
    ...(yearless !== null && { yearless }),
    ...(isReaders && { ofReader: true }),
    language: verb === null ? null : (languageOfVerb.get(verb.text.toLowerCase()) ?? null),
    strength,
  }
}

/** An attribution and what is found in it. */
interface Pieces {
  /** As it is written. */
  readonly text: string
  /** Without marks of bold type and direction, rules around it and the colon at its end. */
  readonly bare: string
  /** The same with a mark in place of the date. Verb and address stand in it. */
  readonly rest: string
  readonly date: StatedDate | null
  readonly verb: Verb | null
  readonly address: Address | null
}

interface Verb extends Stretch {
  readonly text: string
}

interface Address extends Stretch {
  readonly text: string
}

function takeApart(text: string): Pieces | null {
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
    .replace(linkBehind, '')
    .replaceAll(/^\s*-{3,}\s?|(?:\s?-{3,}|[:：])\s*$/gu, '')
    .trim()
  const date = hasDigit ? findDate(bare) : null
  const rest = date === null ? bare : `${bare.slice(0, date.start)}${dateMark}${bare.slice(date.end)}`
  return { text, bare, rest, date, verb: lastVerb(rest), address: hasAddress ? firstAddress(rest) : null }
}

function lastVerb(text: string): Verb | null {
  const match = everyMatch(verbPattern, text).at(-1)
  return match === undefined ? null : stretchOf(match)
}

function firstAddress(text: string): Address | null {
  const match = addressPattern.exec(text)
  return match === null ? null : stretchOf(match)
}

function stretchOf({ index, 0: text }: RegExpExecArray): Stretch & { readonly text: string } {
  return { text, start: index, end: index + text.length }
}

/** How sure it is that this is an attribution; `null` where it is none. */
function strengthOf(pieces: Pieces, from: Mailbox | null): Strength | null {
  const { text, rest, date, verb, address } = pieces
  if (openEnd.test(text)) return from === null ? null : strengthOfOpenEnd(pieces)
  const isAtEnd = verb !== null && (rest.length - verb.end <= maxNameLength || (verb.start === 0 && address !== null))
  const isDrawnThrough = verb?.end === rest.length && drawnThrough.test(text)
  if (isAtEnd && from !== null && (date !== null || isDrawnThrough)) return 3
  if (endsWithDate(pieces) || endsWithAddress(pieces)) return 3
  if (isAtEnd && address !== null) return isWholeLine(pieces) || (from !== null && timeOfDay.test(rest)) ? 3 : 2
  const isShort = verb !== null && verb.end >= rest.trimEnd().length && rest.length <= maxNameLength
  return from !== null && isShort ? 1 : null
}

/** Without a colon, a line is one where its date comes first; without a verb only above a quotation. */
function strengthOfOpenEnd({ rest, date, verb, address }: Pieces): Strength | null {
  if (date === null || address === null || !opensWithDate(rest)) return null
  return verb?.end === rest.length ? 3 : 2
}

/** `Ana Ruiz <ana@example.com> wrote:` or `ana@example.com wrote:` and nothing else on the line. */
function isWholeLine({ rest, verb, address }: Pieces): boolean {
  if (verb === null || address === null || verb.end < rest.length) return false
  const isAlone = address.start === 0 || /^[^.!?:<]{2,60}<[^<>]+>/u.test(rest)
  return isAlone && rest.slice(address.end, verb.start).trim() === ''
}

/** `2017-03-06 10:00 GMT+01:00 Ana Ruiz <ana@example.com>:` has no verb, but nothing behind its address either. */
function endsWithAddress({ rest, date, address }: Pieces): boolean {
  if (date === null || address === null) return false
  return rest.slice(address.end).replaceAll(/[\ue000\s>,)[\]]/gu, '') === '' && address.start <= maxNameLength * 2
}

/** `Ana Ruiz <ana@example.com> @ 2024-01-15 17:54 SAST:` is a name, an address and a date, and nothing else. */
function endsWithDate({ rest, date, address }: Pieces): boolean {
  if (date === null || address === null) return false
  return (
    /^[\s,@(–-]{0,5}\ue000[\s)]{0,3}[A-Z]{0,5}[)\s]{0,3}$/u.test(rest.slice(address.end)) &&
    /^[^.!?:<@]{2,60}$/u.test(rest.slice(0, address.start))
  )
}

function nameBeforeAddress(rest: string, address: Address | null): string {
  return rest.slice(0, address?.start).trim()
}

function senderIn(name: string | null, address: Address | null): Mailbox | null {
  if (address === null) return name === null ? null : { name, email: null }
  const email = address.text.replaceAll(/[<>()[\]"\s]|mailto:|^'|'$/gu, '')
  return parseMailbox(name === null ? `<${email}>` : `"${name}" <${email}>`)
}

// Quoting Ana Ruiz <ana@example.com>: · Zitat von Ana Ruiz: · 引用 吴芳: (Horde)
const quoting = new RegExp(
  `^(?:${Object.values(boundaryWordings)
    .flatMap(({ quoting: words }) => (words === undefined ? [] : [words]))
    .join('|')})\\s`,
  'iu',
)

function quotingOf(rest: string, address: Address | null): Interpretation | null {
  const name = (address === null ? rest : rest.slice(0, rest.lastIndexOf(address.text))).trim()
  if (name.length > maxNameLength || (address === null && !/^\p{Lu}|\p{Script=Han}/u.test(name))) return null
  const from = senderIn(name === '' ? null : name, address)
  return from === null ? null : { from, date: null, language: null, strength: 2 }
}

const readers: ReadonlySet<string> = new Set(
  Object.values(boundaryWordings).flatMap(({ reader }) => reader?.split('|') ?? []),
)

function isReader({ name, email }: Mailbox): boolean {
  return email === null && readers.has(name?.toLowerCase() ?? '')
}

const alphabets = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew'].map((script) => `\\p{Script=${script}}`).join('')
const alphabetic = new RegExp(`^[${alphabets}]`, 'u')

function alternatives(words: readonly { readonly word: string }[]): string {
  return words.map(({ word }) => literal(word)).join('|')
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

// 2026/5/4 Ana Ruiz <ana@example.com> · On 4 May 2026 09:14:00 +0200 Ana Ruiz <ana@example.com> wrote: programs that set no colon
export const openEnd = /<[^<>\s]{1,64}@[^<>\s]{1,200}>(?:\s\p{L}[\p{L} ()]{1,20})?\s*$/u
// marks of direction around names and addresses in Hebrew and Arabic
const directionMarks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
// ---- Ana Ruiz wrote ----
const drawnThrough = /^\s*-{3,}\s?[^\s-].*\s?-{3,}\s*$/u

// <ana.ruiz@example.com>: with brackets, parentheses or bare
const addressPattern =
  /[<(["'\s]{0,3}(?:mailto:)?[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}.-]{1,200}[>)\]"']{0,3}/u

// On 4/2/2024 at 9:14 AM, in message <…@example.com>, Ana Ruiz wrote: · In article <…>, Ana Ruiz writes:
const messageNamed = /\bin (?:message|article|nachricht|mensaje)\s{1,3}<[^<>\s][^<>]{0,200}>,?/iu
// ana@example.com <ana@example.com>: an address that stands where the name would
const addressTwice = /["']?([\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}.-]{1,200})["']?\s{1,3}<\1>/iu
// <ana@example.com<mailto:ana@example.com>>: what HTML linked the address to
const linkBehind = /(?<=[\p{L}\p{N}])<mailto:[^<>\s]{3,200}>/u
// 04/02/2024 09:14 (Europe/Berlin) - Ana Ruiz wrote:
const zoneByPlace = /\([A-Z][a-z]{2,12}\/[A-Z][A-Za-z_/]{2,30}\)/u

// On Wed, 7 May at 8:05 AM , Ana: a weekday, a day and a time, and no year
const timeOfDay = /^\p{Lu}\p{L}{1,4} (?:\p{L}{2,12}\.?, )?\d{1,2}\.? \p{L}{3,12}\.? (?:\p{L}{1,4} )?\d{1,2}[:.]\d{2}/u
