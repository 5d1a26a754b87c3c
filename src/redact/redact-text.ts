/** Masks a text that belongs to no case. */
import type { RedactedText, SecretKind } from '../model/redacted.ts'
import type { Settings } from '../model/settings.ts'
import { findHits } from './find-hits.ts'
import { createMasker } from './mask.ts'

export interface RedactedPlainText {
  readonly text: RedactedText
  /** What was masked, by offsets into the input, in order. */
  readonly spans: readonly { readonly kind: SecretKind; readonly start: number; readonly end: number }[]
}

/** Masks everything in a text that may not be published. Placeholders are Chinese where the text is mostly Chinese. */
export async function redactText(text: string, settings: Settings): Promise<RedactedPlainText> {
  const hits = await findHits(text, settings, () => [])
  const mask = createMasker(isChinese(text) ? 'zh-CN' : 'en')
  return { text: mask(text, hits).text, spans: hits.map(({ kind, start, end }) => ({ kind, start, end })) }
}

function isChinese(text: string): boolean {
  return (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 4 > (text.match(/\p{L}/gu)?.length ?? 0)
}
