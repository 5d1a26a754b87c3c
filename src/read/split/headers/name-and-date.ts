/** Headers of a name and a date alone, below a drawn line, as ticket systems set the comments of a ticket in their mails. */
import { findDate } from '../../dates/find-date.ts'
import type { StatedDate } from '../../dates/stated-date.ts'
import { parseMailbox } from '../../mailboxes.ts'
import { namesRecipients } from './header-fields.ts'
import { isBlank } from '../quoted-line.ts'
import type { QuotedLine } from '../quoted-line.ts'
import { emptyHeader } from './thread-header.ts'
import type { FoundHeader } from './thread-header.ts'

/** Longest line with a name, and with a name and a date. */
const maxName = 60
const maxLine = 110

/** The name and the date in line `start`, or in it and the next one, or `null`. A name has no punctuation of sentences. */
export function readNameAndDate(lines: readonly QuotedLine[], start: number): FoundHeader | null {
  const line = lines[start]
  if (line === undefined || line.text.length > maxLine) return null
  const text = line.text.trim()
  const date = timed(text)
  if (date !== null) return isRest(text.slice(date.end)) ? toHeader(text.slice(0, date.start), date, start + 1) : null
  // Some print the date of a comment a line further down.
  const further = lines[start + 1]
  const at = further !== undefined && isBlank(further) ? start + 2 : start + 1
  const next = lines[at]
  if (next === undefined || next.depth !== line.depth || isBlank(next) || next.text.length > maxLine) return null
  const below = next.text.trim()
  const own = timed(below)
  const isAlone = own !== null && isRest(below.slice(0, own.start)) && isRest(below.slice(own.end))
  return isAlone ? toHeader(text, own, at + 1) : null
}

/** Blank lines above the first one. */
const maxAbove = 4

// Ana Ruiz <ana@example.com>
const nameAndAddress = /^[^<>\s@.!?:]{1,40}(?: [^<>\s@.!?:]{1,40}){0,4} <(?:mailto:)?[^<>\s@]{1,64}@[^<>\s@]{1,200}>$/u

/**
 * A name with its address in line `start`, beside it or in the next line, and nothing but a date and time below, as Postbox sets
 * them above a quotation and shared mailboxes print their conversations; or `null`. Below other text it has to say to whom, too, or
 * have three lines of its own.
 */
export function readAddressAndDate(lines: readonly QuotedLine[], start: number): FoundHeader | null {
  const line = lines[start]
  if (line === undefined) return null
  const isBelowText = start > 0 && !isBlank(lines[start - 1] ?? line)
  const beside = nameAndAddress.test(line.text.trim())
  const sender = beside ? line.text.trim() : `${line.text.trim()} <${lines[start + 1]?.text.trim() ?? ''}>`
  if (!beside && !nameAndAddress.test(sender)) return null
  const at = beside ? start + 1 : start + 2
  const next = lines[at]
  if (next === undefined || next.depth !== line.depth || next.text.length > maxLine) return null
  const date = timed(next.text)
  if (date === null || !isRest(next.text.slice(0, date.start)) || !isRest(next.text.slice(date.end))) return null
  const end = endOfRecipients(lines, at + 1)
  // A subject may stand right above where web mail was printed.
  if (isBelowText && (start >= maxAbove || end === at + 1)) return null
  const isFirst = start < maxAbove && lines.slice(0, start).every(isBlank)
  if (!isFirst && beside && end === at + 1) return null
  const header = { ...emptyHeader, from: parseMailbox(sender), date }
  return { header, end, needs: 'message', ...(!isFirst && { isBeside: true }) }
}

/** Behind the lines that say to whom a mail went. */
function endOfRecipients(lines: readonly QuotedLine[], start: number): number {
  let at = start
  while (namesRecipients(lines[at]?.text ?? '')) at += 1
  return at
}

/** A date with a time of its own: a day alone is mentioned in any line. */
function timed(text: string): StatedDate | null {
  const date = /\d[:点點時时시.]\d{2}/u.test(text) ? findDate(text) : null
  return date === null || !/\d/u.test(text.slice(date.start, date.end)) ? null : date
}

// `:`, ` GMT+8`, `, UTC`, ` [CST]`, `Mon,`: a colon, a zone, a weekday
function isRest(text: string): boolean {
  return /^[\s,.:：()（）[\]]{0,4}(?:[\p{L}]{2,12}(?:[+-]\d{1,2}(?::?\d{2})?)?)?[\s,.:：()（）[\]]{0,4}$/u.test(text)
}

// Ana Ruiz (Example Help), · 吴芳 ·
const name = /^[\p{L}][\p{L}\p{M} .'’()（）&_-]{1,59}$/u

function toHeader(before: string, date: StatedDate, end: number): FoundHeader | null {
  const words = before.replaceAll(/[\s,，·|:：–—-]+$/gu, '').trim()
  if (words.length > maxName || !name.test(words) || words.split(/\s/u).length > 6) return null
  return {
    header: { ...emptyHeader, from: parseMailbox(words.replace(organisation, '')), date },
    end,
    needs: 'message',
  }
}

// Ana Ruiz (Example Help) → Ana Ruiz
const organisation = /\s[(（][^()（）]{2,40}[)）]$/u
