/** Cuts the block that closes a message: who writes, their title, organisation and contact data, and what programs add. */
import type { CutPiece } from '../model/case.ts'
import { isClosing } from './closing-line.ts'
import { cutLines, type Trimmed } from './cut-lines.ts'
import { isLikeName } from './line-shapes.ts'
import type { Person } from './people.ts'
import { isFullNameOf, isOrganisationOf } from './sender-lines.ts'
import { readSignatureLine, type SignatureLine } from './signature-lines.ts'
import { nameBelowClosing } from './signed-name.ts'

/** Lines from the end that are looked at. */
const mostLines = 40
/** Lines that make up a signature, empty ones not counted. */
const mostOwnLines = 14
/**
 * Closing courtesies and a bare name below the text stay; a block with a title, organisation, contact data or a
 * program's line goes, with the name above it.
 */
export function cutSignature(text: string, sender: Person | null): Trimmed {
  const lines = text.trimEnd().split('\n')
  const program = programStart(lines, sender)
  const start = Math.min(program, delimiterStart(lines), blockStart(lines.slice(0, program), sender))
  const fates = lines.map((_, at): CutPiece['kind'] | null => (at >= start ? 'signature' : null))
  return cutLines(lines, fates)
}

/** Whether a line can only stand in a signature. */
export function isSignatureLine(line: string, sender: Person | null): boolean {
  const kind = readSignatureLine(line, sender)
  return kind === 'name' || kind === 'contact' || kind === 'organisation'
}

/**
 * Below the delimiter of RFC 3676 stand a few short lines, and below those perhaps what a list adds under one of its own; a rule in an
 * article has a text below it.
 */
function delimiterStart(lines: readonly string[]): number {
  const last = lines.findLastIndex((line) => delimiter.test(line))
  if (last < 0) return lines.length
  const above = lines.slice(0, last).findLastIndex((line) => delimiter.test(line))
  if (above >= 0 && isDelimited(lines.slice(above, last)) && isDelimited(withoutLinks(lines.slice(last)))) return above
  return isDelimited(lines.slice(last)) ? last : lines.length
}

function isDelimited(lines: readonly string[]): boolean {
  const below = lines.slice(1).filter((line) => line.trim() !== '')
  return below.length <= mostDelimitedLines && below.every((line) => line.length <= longestLine)
}

/** A list's footer has addresses of any length. */
function withoutLinks(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.replaceAll(/https?:\/\/\S+/gu, ''))
}

const delimiter = /^\s{0,2}--\s?$/u
const mostDelimitedLines = 12
const longestLine = 100

/** Lines that phones and programs put at the very end, with the rule above them. */
function programStart(lines: readonly string[], sender: Person | null): number {
  let start = lines.length
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const kind = readSignatureLine(lines[at] ?? '', sender)
    if (kind === 'empty') continue
    if (kind !== 'program' && !(kind === 'rule' && start < lines.length)) break
    start = at
  }
  return start
}

/**
 * Walks up from the end to the line above the block: a sentence, or the closing courtesy. The block begins at its
 * highest line that only a signature has; short lines above that one are text.
 */
function blockStart(lines: readonly string[], sender: Person | null): number {
  let start = lines.length
  let strong = false
  let own = 0
  let loose = 0
  let isOfNames = true
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - mostLines); at -= 1) {
    const kind = readSignatureLine(lines[at] ?? '', sender)
    if (kind === 'empty') continue
    if (kind === 'text' || own > mostOwnLines || loose > mostLoose) break
    if (kind === 'closing') {
      strong ||= isOfNames && isSignedBelow(lines, at)
      if (strong) start = nextFilled(lines, at)
      break
    }
    own += 1
    // Ana Ruiz⏎Example Outfitters, Ana Ruiz⏎Ruiz Nurseries
    if (kind === 'name' && own > 1 && isOfNames && isFullyNamed(lines, at, sender)) strong = true
    isOfNames &&= kind === 'short' || kind === 'name'
    const between = loose
    loose = kind === 'short' ? loose + 1 : 0
    if (isStrong(kind)) strong = true
    if (kind === 'short' && isNameAbove(lines, at, start)) {
      start = at
      break
    }
    const isDrawnAbove = kind === 'rule' && (start === nextFilled(lines, at) || (strong && between <= mostPictures))
    // ------------------⏎Ana Ruiz
    if (kind === 'rule' && own === 2 && start === nextFilled(lines, at)) strong = true
    if (isStrong(kind) || kind === 'name' || isDrawnAbove) start = at
  }
  return strong && !isAnnounced(lines, start) ? start : lines.length
}

/**
 * `高婧` right above `示例科技 客户服务` and below the end of a sentence: who signs for an address that is shared, and so has
 * no name in the headers.
 */
function isNameAbove(lines: readonly string[], at: number, start: number): boolean {
  const above = (lines[at - 1] ?? '').trim()
  return at + 1 === start && aloneInHan.test(lines[at]?.trim() ?? '') && (above === '' || sentenceEnd.test(above))
}

const aloneInHan = /^\p{Script=Han}{2,3}$/u
const sentenceEnd = /[。！？!?~～]$/u

/**
 * Below the sender's whole name nothing but names stand: of an organisation, a team, a place; where a closing courtesy stands above
 * the name, any short lines; below a first name, that of their own organisation.
 */
function isFullyNamed(lines: readonly string[], at: number, sender: Person | null): boolean {
  const below = lines.slice(at + 1).filter((line) => line.trim() !== '')
  if (sender === null || below.length > mostNamed) return false
  const isWhole = isFullNameOf(lines[at]?.trim() ?? '', sender)
  const isClosed = isWhole && isClosing(lines.slice(0, at).findLast((line) => line.trim() !== '') ?? '')
  return below.every(
    (line) => (isClosed && !postscript.test(line)) || (isWhole && isLikeName(line)) || isOrganisationOf(line, sender),
  )
}

/** A person's name right below the courtesy, and under it nothing but what they are called by: who writes from the mailbox of a shop. */
function isSignedBelow(lines: readonly string[], closing: number): boolean {
  const below = lines.slice(closing).filter((line) => line.trim() !== '')
  const more = below.slice(2)
  return more.length > 0 && more.length <= mostNamed && nameBelowClosing(below) !== null && more.every(isLikeName)
}

// PS the other printer, too · Nachtrag
const postscript = /^\s*(?:p\.?\s?p?\.?s\b|nachtrag|另|又及|補充|补充)/iu

const mostNamed = 3

/** `Please write to:` and the address below it are text. */
function isAnnounced(lines: readonly string[], start: number): boolean {
  const before = lines.slice(0, start).findLast((line) => line.trim() !== '') ?? ''
  return /[:：]\s*$/u.test(before) && !/^[^\n]{0,40}(?:regards|thanks|致|祝)/iu.test(before)
}

/** Short lines in a row that may stand between the lines of a signature: a postal address, a slogan. */
const mostLoose = 5

/** Lines that may stand between the rule above a signature and its first line: the name of a picture. */
const mostPictures = 1

/** Kinds of lines that make a block a signature; a bare name is none yet. */
function isStrong(kind: SignatureLine): boolean {
  return kind === 'contact' || kind === 'organisation' || kind === 'title'
}

function nextFilled(lines: readonly string[], at: number): number {
  let next = at + 1
  while (next < lines.length && (lines[next] ?? '').trim() === '') next += 1
  return next
}
