/** Cuts the block that closes a message: who writes, their title, organisation and contact data, and what programs add. */
import type { CutPiece } from '../model/case.ts'
import { cutLines, type Trimmed } from './cut-lines.ts'
import type { Person } from './people.ts'
import { readSignatureLine, type SignatureLine } from './signature-lines.ts'

/** Lines from the end that are looked at. */
const mostLines = 40
/** Lines that make up a signature, empty ones not counted. */
const mostOwnLines = 14
/** A block below the `-- ` that mail programs put (RFC 3676) may be longer, but no article. */
const mostDelimitedLines = 20

/** Closing courtesies stay; names, titles, organisations, contact data, program lines below them go. */
export function cutSignature(text: string, sender: Person | null): Trimmed {
  const lines = text.trimEnd().split('\n')
  const start = Math.min(delimiterStart(lines), blockStart(lines, sender))
  const fates = lines.map((_, at): CutPiece['kind'] | null => (at >= start ? 'signature' : null))
  return cutLines(lines, fates)
}

/** Whether a line can only stand in a signature. */
export function isSignatureLine(line: string, sender: Person | null): boolean {
  const kind = readSignatureLine(line, sender)
  return kind === 'name' || kind === 'contact' || kind === 'organisation'
}

function delimiterStart(lines: readonly string[]): number {
  const at = lines.findLastIndex((line) => /^\s{0,2}--\s?$/u.test(line))
  const below = lines.slice(at + 1).filter((line) => line.trim() !== '')
  return at >= 0 && below.length <= mostDelimitedLines && below.every((line) => line.length <= 400) ? at : lines.length
}

/**
 * Walks up from the end. The block begins at its highest line that only a signature has, or right below a closing
 * courtesy if nothing but short lines follows; short lines above the highest such line are text.
 */
function blockStart(lines: readonly string[], sender: Person | null): number {
  let start = lines.length
  let own = 0
  let loose = 0
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - mostLines); at -= 1) {
    const kind = readSignatureLine(lines[at] ?? '', sender)
    if (kind === 'empty') continue
    if (kind === 'closing') return at + 1 < lines.length && own <= mostOwnLines ? closingStart(lines, at, start) : start
    if (kind === 'text' || own > mostOwnLines) return start
    own += 1
    loose = kind === 'short' ? loose + 1 : 0
    if (loose > mostLoose) return start
    if (makesSignature(kind)) start = at
    else if (kind === 'rule' && start === nextFilled(lines, at)) start = at
  }
  return start
}

/** Short lines in a row that may stand between the lines of a signature: a postal address, a slogan. */
const mostLoose = 4

function makesSignature(kind: SignatureLine): boolean {
  return kind === 'name' || kind === 'contact' || kind === 'organisation' || kind === 'title' || kind === 'program'
}

/** Below a closing a lone short line is a name, whoever signs it; more of them need a line that only a signature has. */
function closingStart(lines: readonly string[], closing: number, start: number): number {
  const below = nextFilled(lines, closing)
  const filled = lines.slice(below).filter((line) => line.trim() !== '').length
  return start < lines.length || filled <= 2 ? below : start
}

function nextFilled(lines: readonly string[], at: number): number {
  let next = at + 1
  while (next < lines.length && (lines[next] ?? '').trim() === '') next += 1
  return next
}
