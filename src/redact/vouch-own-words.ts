/** Text that somebody wrote from redacted text, such as a language model: it may have names and secrets of its own. */
import { vouchRedacted } from '../model/redacted.ts'
import type { MaskedValue, RedactedText } from '../model/redacted.ts'
import type { Settings } from '../model/settings.ts'
import { findLeaks } from './find-leaks.ts'
import { findMaskedValues } from './masked-values.ts'

/**
 * Gives a function that makes redacted text of such a text, or `null` of one in which anything is found that may not be
 * published: what was masked in its case (`masked`), or whatever the recognisers are sure of.
 */
export function createVoucher(
  masked: readonly MaskedValue[],
  settings: Settings,
): (text: string) => Promise<RedactedText | null> {
  const findMasked = findMaskedValues(masked)
  return async (text) =>
    findMasked(text).length + (await findLeaks(text, settings)).length > 0 ? null : vouchRedacted(text)
}
