/** Finds known values in a text in whatever way they are written there. */
import { foldText, foldValue } from './fold-text.ts'
import { blank } from './recognisers/recogniser.ts'
import { createValueSearch } from './value-search.ts'

/** `value` is the index of the value that was found; offsets are into the text as it was given. */
export interface FoundValue {
  readonly value: number
  readonly start: number
  readonly end: number
}

/**
 * Prepares a search for all the values at once: whatever their case and width, with accents or without, broken over lines.
 * A value of Latin letters or digits counts only as a word of its own (`Ann` is not in `channel`), unless it is long and
 * cannot be a part of a word by chance. What `mayBeNumbered` says yes to is found with a small number behind it too, which
 * belongs to it then: `brandto2`. Where stretches of a text are blanked and it is searched again, `before` is what it was: nothing stands in it that did not stand there.
 */
export function createValueFinder(
  values: readonly string[],
  mayBeNumbered: (value: number) => boolean = () => false,
): (text: string, before?: string) => readonly FoundValue[] {
  return createFormFinder(
    values.map((text) => ({ text, folded: foldValue(text) })),
    mayBeNumbered,
  )
}

/** The same for values that are folded (`foldValue`) already. */
export function createFormFinder(
  values: readonly { readonly text: string; readonly folded: string }[],
  mayBeNumbered: (value: number) => boolean,
): (text: string, before?: string) => readonly FoundValue[] {
  const search = createValueSearch(values.map(({ folded }) => folded))
  const hasBlanks = values.some(({ text }) => text.includes(blank))
  let last: { readonly text: string; readonly places: readonly FoundValue[] } | null = null
  return (text, before = text) => {
    const searched = hasBlanks ? text : before
    if (last?.text !== searched) last = { text: searched, places: placesIn(searched, search) }
    const found: FoundValue[] = []
    for (const { value, start, end } of last.places) {
      if (searched !== text && isBlanked(text, start, end)) continue
      const to = mayBeNumbered(value) ? behindNumber(text, end) : end
      const wanted = values[value]?.text ?? ''
      if (isWhole(text, start, to, wanted) && isSameText(text.slice(start, end), wanted)) {
        found.push({ value, start, end: to })
      }
    }
    return found
  }
}

/** Where the values stand, parts of words too. */
function placesIn(text: string, search: ReturnType<typeof createValueSearch>): readonly FoundValue[] {
  const { folded, offsets } = foldText(text)
  return search(folded).map(({ value, start, end }) => ({
    value,
    start: offsets[start] ?? 0,
    end: (offsets[end - 1] ?? 0) + 1,
  }))
}

function isBlanked(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (text.startsWith(blank, at)) return true
  return false
}

const numberAt = /\d{1,4}(?![\p{L}\p{N}_])/uy

function behindNumber(text: string, end: number): number {
  numberAt.lastIndex = end
  return numberAt.test(text) ? numberAt.lastIndex : end
}

const wordCharacter = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u

function isWhole(text: string, start: number, end: number, value: string): boolean {
  if (value.length >= 9 && /\d/u.test(value) && /\p{L}/u.test(value)) return true
  const opens = wordCharacter.test(text.charAt(start)) && wordCharacter.test(text.charAt(start - 1))
  const closes = wordCharacter.test(text.charAt(end - 1)) && wordCharacter.test(text.charAt(end))
  return !opens && !closes
}

// White space inside a match: a line break, the value's own, between single letters (`C M I T`), or between Han and digits.
function isSameText(segment: string, value: string): boolean {
  if (!/\s/u.test(segment) || /\n/u.test(segment) || !/\p{Script=Latin}/u.test(segment)) return true
  const words = segment.split(/\s+/u)
  if (words.every((word) => word.length === 1)) return true
  const breaks = wordEnds(value.split(/\s+/u))
  return wordEnds(words).every((end) => breaks.includes(end))
}

function wordEnds(words: readonly string[]): readonly number[] {
  let length = 0
  return words.map((word) => (length += word.length))
}
