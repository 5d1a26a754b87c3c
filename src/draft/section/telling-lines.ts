/** Which lines of long output a reader is after. */
import { findTokens } from '../../language/tokens.ts'
import type { Citation } from '../../model/draft.ts'
import { says } from '../lexicon/lexicon.ts'
import type { CodeSegment } from '../segment/segment.ts'
import { readLines } from '../segment/line.ts'
import { citationOf } from '../statement.ts'

/** Most lines that an excerpt has. */
const most = 8

/**
 * The lines of `segment` that hold a hash or an error, and those whose value differs from that of the same key in
 * another of `all` outputs: two dumps of one file are shown for what changed.
 */
export function telling(segment: CodeSegment, all: readonly CodeSegment[]): readonly Citation[] {
  const others = new Map<string, Set<string>>()
  for (const other of all) {
    if (other === segment) continue
    for (const line of readLines(other.message.body.slice(other.start, other.end))) {
      const pair = keyAndValue(line.text)
      if (pair !== null) others.set(pair.key, (others.get(pair.key) ?? new Set()).add(pair.value))
    }
  }
  const chosen: Citation[] = []
  for (const line of readLines(segment.message.body.slice(segment.start, segment.end))) {
    const pair = keyAndValue(line.text)
    const values = pair === null ? undefined : others.get(pair.key)
    const differs = pair !== null && values !== undefined && !values.has(pair.value) && !moment.test(pair.value)
    if (differs || holdsHash(line.text) || (pair === null && says('problem', line.text))) {
      chosen.push(citationOf(segment.message, segment.start + line.start, segment.start + line.end))
    }
  }
  return chosen.slice(0, most)
}

function keyAndValue(line: string): { readonly key: string; readonly value: string } | null {
  const match = property.exec(line)
  return match === null ? null : { key: match[1] ?? '', value: (match[2] ?? '').trim() }
}

function holdsHash(line: string): boolean {
  return findTokens(line).some((token) => token.kind === 'hash')
}

// Length            : 1048576
const property = /^\s{0,40}([A-Za-z][\w ]{0,30}?)\s{0,30}[:=]\s{1,10}(\S.{0,300})$/u
// 2020-12-01 16:12   12/1/2020   10:55 AM
const moment = /\d{1,4}[-/]\d{1,2}[-/]\d{1,4}|\d{1,2}:\d{2}/u
