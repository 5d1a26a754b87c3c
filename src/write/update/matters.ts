/** Whether a proposal says something else than what stands, or the same in other words. */
import { findTokens, tokenKey } from '../../language/tokens.ts'
import type { SectionKind } from '../../model/section.ts'
import type { GeneratedKey } from './fingerprint.ts'

const tellingFields: ReadonlySet<GeneratedKey> = new Set([
  'state',
  'products',
  'environment',
  'identifiers',
  'causeType',
  'outcome',
])

/** Whether another value of this field says something else. */
export function fieldMatters(key: GeneratedKey): boolean {
  return tellingFields.has(key)
}

/** Cause and resolution are what a reader acts on: there every word counts, elsewhere the exact tokens. */
export function sectionMatters(kind: SectionKind | null, current: string | null, proposed: string | null): boolean {
  if (current === null || proposed === null) return true
  if (kind === 'cause' || kind === 'resolution') return letters(current) !== letters(proposed)
  return tokens(current) !== tokens(proposed)
}

function letters(text: string): string {
  return text
    .replace(reference, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

function tokens(text: string): string {
  const keys = findTokens(text.replace(reference, '')).map((token) => tokenKey(token))
  return [...new Set(keys)].toSorted().join('\n')
}

// [^m7]
const reference = /\[\^[^\]\s]{1,40}\]/gu
