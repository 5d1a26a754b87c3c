/** What may not stand in an article, found without knowing any case. */
import type { SecretKind } from '../model/redacted.ts'
import type { Settings } from '../model/settings.ts'
import { mergeHits } from './hit.ts'
import { blankPlaceholders, recogniseCertain } from './recognise.ts'
import { findKnownSecrets } from './secretlint.ts'

/** A value in an article that has to be masked or confirmed. Offsets into the text, `end` exclusive. */
export interface Leak {
  readonly kind: SecretKind
  readonly start: number
  readonly end: number
}

/** Searches a text that is about to be published, such as a field of an article, for whatever cannot be anything but a leak. */
export async function findLeaks(text: string, settings: Settings): Promise<readonly Leak[]> {
  const readable = text.replaceAll(footnoteMark, (mark) => ' '.repeat(mark.length))
  const found = [...recogniseCertain(readable, settings), ...(await findKnownSecrets(blankPlaceholders(readable)))]
  return mergeHits(found).map(({ kind, start, end }) => ({ kind, start, end }))
}

// [^m4]: a sign of its own at the end of a word, no part of the word
const footnoteMark = /\[\^[\w-]{1,40}\]/gu
