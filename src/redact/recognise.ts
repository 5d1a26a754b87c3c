/** Runs all recognisers over a text. */
import { foldWidth } from '../language/width.ts'
import type { SecretKind } from '../model/redacted.ts'
import type { Settings } from '../model/settings.ts'
import type { Span } from './hit.ts'
import { placeholderPattern } from './lexicon/placeholders.ts'
import { recognisers } from './recognisers/all.ts'
import { versionsNamed } from './recognisers/machines/ip-address.ts'
import { templatesNamed } from './recognisers/machines/machine-tests.ts'
import { blank } from './recognisers/recogniser.ts'
import type { Found, Recogniser } from './recognisers/recogniser.ts'
import { readableForm } from './readable-form.ts'

/**
 * Everything certain that the recognisers find in a text, unordered, overlaps included. Placeholders of an
 * earlier redaction are never part of it, so that redacting redacted text changes nothing.
 */
export function recogniseCertain(text: string, settings: Settings): readonly Found[] {
  const readable = blankPlaceholders(readableForm(text))
  return recogniseReadable(readable, certainOnes, settings).filter(({ certain }) => certain)
}

const certainOnes = recognisers.filter(({ neverCertain }) => neverCertain !== true)

function recogniseReadable(readable: string, by: readonly Recogniser[], settings: Settings): readonly Found[] {
  const found = by.flatMap((recogniser) => recogniser.find(readable, settings))
  return found.filter(
    (span) =>
      !isKept(readable.slice(span.start, span.end), settings) && !readable.slice(span.start, span.end).includes(blank),
  )
}

/** Gives a function that finds everything that the recognisers find, in the texts of one case: what is asked for twice is searched once, and what one of `texts` calls a version is no address, and what one calls a template no machine. */
export function createRecogniser(settings: Settings, texts: readonly string[]): (text: string) => readonly Found[] {
  const done = new Map<string, readonly Found[]>()
  const others: ReadonlyMap<SecretKind, ReadonlySet<string>> = new Map([
    ['ip-address', new Set(texts.flatMap((text) => versionsNamed(foldWidth(text))))],
    ['host', new Set(texts.flatMap((text) => templatesNamed(foldWidth(text))))],
  ])
  return (text) => {
    const readable = blankPlaceholders(readableForm(text))
    const found =
      done.get(readable) ??
      recogniseReadable(readable, recognisers, settings).filter(
        ({ kind, start, end }) => others.get(kind)?.has(readable.slice(start, end)) !== true,
      )
    done.set(readable, found)
    return found
  }
}

/** The text with every placeholder blanked, same length. */
export function blankPlaceholders(text: string): string {
  if (!text.includes('[')) return text
  return text.replace(placeholderPattern, (placeholder) => blank.repeat(placeholder.length))
}

/** The text with these stretches blanked, same length. */
export function blankSpans(text: string, spans: readonly Span[]): string {
  let result = ''
  let position = 0
  for (const { start, end } of spans) {
    result += text.slice(position, start) + blank.repeat(end - start)
    position = end
  }
  return result + text.slice(position)
}

function isKept(value: string, settings: Settings): boolean {
  if (settings.redaction.keep.length === 0) return false
  const folded = value.toLowerCase()
  return settings.redaction.keep.some((kept) => kept.toLowerCase() === folded)
}
