/** Attributions: the line or lines above a quotation that say who wrote it and when. */
import { findDate } from '../dates.ts'
import { parseMailbox } from '../mailboxes.ts'
import type { Mailbox } from '../../model/reading.ts'
import { boundaryWordings } from './boundary-wordings.ts'
import { isBlank } from './quoted-line.ts'
import type { QuotedLine } from './quoted-line.ts'
import { emptyHeader } from './thread-header.ts'
import type { FoundHeader } from './thread-header.ts'

/** Lines an attribution may be wrapped over, and its longest length. */
const maxLines = 4
const maxLength = 400

/** Longest name, so that a sentence with a date in it is not taken for one. */
const maxNameLength = 60

/** The attribution that starts in line `start`, or `null`. */
export function readAttribution(lines: readonly QuotedLine[], start: number): FoundHeader | null {
  const end = endOfAttribution(lines, start)
  if (end === null) return null
  const text = joined(lines, start, end)
  const found = interpret(text)
  if (found === null) return null
  for (let later = start + 1; later < end; later++) {
    const shorter = interpret(joined(lines, later, end))
    if (shorter !== null && shorter.strength >= found.strength) return null
  }
  return {
    header: { ...emptyHeader, from: found.from, date: found.date, language: found.language },
    end,
    needs: found.strength >= 3 ? 'message' : 'quotation',
  }
}

/** Where the lines end that lead from `start` to a line with a colon at its end; `null` if none does. */
function endOfAttribution(lines: readonly QuotedLine[], start: number): number | null {
  const depth = lines[start]?.depth
  for (let at = start; at < start + maxLines; at++) {
    const line = lines[at]
    if (line === undefined || line.depth !== depth || isBlank(line) || line.text.length > maxLength) return null
    if (/[:：]\**\s*$/u.test(line.text)) return at + 1
  }
  return null
}

function joined(lines: readonly QuotedLine[], start: number, end: number): string {
  return lines
    .slice(start, end)
    .map((line) => line.text.trim())
    .join(' ')
}

interface Interpretation {
  readonly from: Mailbox | null
  readonly date: ReturnType<typeof findDate>
  readonly language: string | null
  /** 3: verb or address, date and author. 2: two of them. 1: only a verb at the end of a short line. */
  readonly strength: number
}

const verbs: readonly { readonly word: string; readonly language: string }[] = Object.entries(boundaryWordings)
  .flatMap(([language, wording]) => wording.wrote.split('|').map((word) => ({ word, language })))
  .toSorted((a, b) => b.word.length - a.word.length || (a.word < b.word ? -1 : 1))

// …: the verb between two borders; Chinese, Japanese and Korean verbs need none
const verbPattern = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(${verbs
    .map(({ word }) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('|')})(?![\\p{Script=Latin}\\p{Script=Cyrillic}])`,
  'giu',
)
const languageOfVerb: ReadonlyMap<string, string> = new Map(
  verbs.toReversed().map(({ word, language }) => [word, language]),
)
const aroundWords: ReadonlySet<string> = new Set(
  Object.values(boundaryWordings).flatMap((wording) => wording.around.split('|').flatMap((words) => words.split(' '))),
)

// <ana.ruiz@example.com>: with brackets, parentheses or bare
const addressPattern =
  /[<(["'\s]{0,3}(?:mailto:)?[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}.-]{1,200}[>)\]"']{0,3}/u

function interpret(text: string): Interpretation | null {
  if (text.length > maxLength) return null
  const bare = text
    .replaceAll(/\*/gu, '')
    .replace(/[:：]\s*$/u, '')
    .trim()
  const date = findDate(bare)
  const withoutDate = date === null ? bare : `${bare.slice(0, date.start)}\ue000${bare.slice(date.end)}`
  const verb = lastVerb(withoutDate)
  const address = addressPattern.exec(withoutDate)
  const name = nameIn(withoutDate, verb?.text ?? null, address)
  const from =
    address === null
      ? name === null
        ? null
        : { name, email: null }
      : parseMailbox(`${name === null ? '' : `"${name}" `}<${address[0].replaceAll(/[<>()[\]"'\s]|mailto:/gu, '')}>`)
  const language = verb === null ? null : (languageOfVerb.get(verb.text.toLowerCase()) ?? null)
  const atEnd = verb !== null && withoutDate.length - verb.end <= maxNameLength
  if (date !== null && from !== null && atEnd) return { from, date, language, strength: 3 }
  if (date !== null && address !== null && endsWithAddress(withoutDate, address))
    return { from, date, language, strength: 3 }
  if (verb !== null && atEnd && address !== null) return { from, date, language, strength: 2 }
  if (verb !== null && verb.end >= withoutDate.trimEnd().length && withoutDate.length <= maxNameLength)
    return { from, date, language, strength: 1 }
  return null
}

function lastVerb(text: string): { readonly text: string; readonly end: number } | null {
  let last: { text: string; end: number } | null = null
  for (const match of text.matchAll(verbPattern)) last = { text: match[0], end: match.index + match[0].length }
  return last
}

/** `2017-03-06 10:00 GMT+01:00 Ana Ruiz <ana@example.com>:` has no verb, but nothing behind its address either. */
function endsWithAddress(text: string, address: RegExpExecArray): boolean {
  return (
    text.slice(address.index + address[0].length).replaceAll(/[\ue000\s>,)]/gu, '') === '' &&
    address.index <= maxNameLength * 2
  )
}

/** What is left when date, verb, address and the words around them are gone; `null` if that is too long for a name. */
function nameIn(text: string, verb: string | null, address: RegExpExecArray | null): string | null {
  const withoutAddress =
    address === null
      ? text
      : `${text.slice(0, address.index)} ${text.slice(address.index + address[0].length).replace(/^<mailto:[^>]{0,200}>+/u, '')}`
  const withoutVerb =
    verb === null
      ? withoutAddress
      : withoutAddress.slice(0, withoutAddress.lastIndexOf(verb)) +
        ' ' +
        withoutAddress.slice(withoutAddress.lastIndexOf(verb) + verb.length)
  const words = withoutVerb
    .replaceAll(/[\ue000,，;；"“”<>()（）[\]]/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '')
  while (words.length > 0 && isAround(words[0] ?? '')) words.shift()
  while (words.length > 0 && isAround(words.at(-1) ?? '')) words.pop()
  const name = words
    .join(' ')
    .replaceAll(/^[在于]\s?|^[-'‘’.:]+|[-'‘’.:]+$/gu, '')
    .trim()
  return name === '' || name.length > maxNameLength ? null : name
}

// lun., Wed, 周三, 星期三, GMT+02:00: weekdays and zones are no names
const weekdayOrZone =
  /^(?:\p{L}{2,4}\.|(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}|周[一二三四五六日天]|星期[一二三四五六日天]|[月火水木金土日]曜?日?|[월화수목금토일]요?일?|\(?(?:GMT|UTC|CES?T|[PECM][SD]T|CST)[+\-:\d]{0,6}\)?|[+-]\d{4}|\d{1,2}:\d{2}.{0,3})$/iu

function isAround(word: string): boolean {
  return aroundWords.has(word.toLowerCase().replaceAll(/[.,:]+$/gu, '')) || weekdayOrZone.test(word)
}
