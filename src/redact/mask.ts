/** The one place where masks are put on a text, and where text is declared redacted. */
import type { Language } from '../model/case.ts'
import { vouchRedacted } from '../model/redacted.ts'
import type { RedactedText } from '../model/redacted.ts'
import { mergeHits } from './hit.ts'
import type { Hit } from './hit.ts'
import { placeholderWords, unnumbered } from './lexicon/placeholders.ts'
import type { PlaceholderRole } from './lexicon/placeholders.ts'

export interface Masked {
  readonly text: RedactedText
  /** Where an offset into the original text lies in the masked one. Inside a mask: the mask's end. */
  readonly shift: (offset: number) => number
}

/**
 * Gives a function that puts masks on the texts of one case. Placeholders are stable: one value, or one person, has the
 * same placeholder in every text that the function is called with (`[邮箱 1]`, `[host 2]`).
 */
export function createMasker(language: Language): (text: string, hits: readonly Hit[]) => Masked {
  const numbers = new Map<PlaceholderRole, Map<string, number>>()
  const placeholder = (hit: Hit, value: string): string => {
    const role = roleOf(hit)
    const known = numbers.get(role) ?? new Map<string, number>()
    const key = hit.key ?? value.toLowerCase().replace(/\s/gu, '')
    const number = known.get(key) ?? known.size + 1
    numbers.set(role, known.set(key, number))
    const word = placeholderWords[language][role]
    return unnumbered.has(role) && number === 1 ? `[${word}]` : `[${word} ${number}]`
  }
  return (text, hits) => applyMasks(text, mergeHits(hits), placeholder)
}

function roleOf(hit: Hit): PlaceholderRole {
  if (hit.kind === 'person') return hit.side ?? 'person'
  return hit.kind
}

function applyMasks(text: string, hits: readonly Hit[], placeholder: (hit: Hit, value: string) => string): Masked {
  let masked = ''
  let position = 0
  const moves: { readonly from: number; readonly to: number }[] = []
  for (const hit of hits) {
    masked += text.slice(position, hit.start) + placeholder(hit, text.slice(hit.start, hit.end))
    position = hit.end
    moves.push({ from: hit.end, to: masked.length })
  }
  masked += text.slice(position)
  const shift = (offset: number): number => {
    const index = hits.findLastIndex((hit) => hit.start < offset)
    const hit = hits[index]
    const move = moves[index]
    if (hit === undefined || move === undefined) return offset
    return offset <= hit.end ? move.to : move.to + offset - move.from
  }
  return { text: vouchRedacted(masked), shift }
}
