/** Masks a text that belongs to no case. */
import type { RedactedText, SecretKind } from '../model/redacted.ts'
import type { Settings } from '../model/settings.ts'
import { findHits } from './find-hits.ts'
import type { Span } from './hit.ts'
import { collectFromText } from './identities/collect-identities.ts'
import { createIdentityFinder } from './identities/find-identities.ts'
import { createMasker } from './mask.ts'
import { blankPlaceholders, createRecogniser } from './recognise.ts'
import { blank } from './recognisers/recogniser.ts'
import { findKnownSecrets } from './secretlint.ts'

export interface RedactedPlainText {
  readonly text: RedactedText
  /** What was masked, by offsets into the input, in order. */
  readonly spans: readonly { readonly kind: SecretKind; readonly start: number; readonly end: number }[]
}

/** Masks everything in a text that may not be published. Placeholders are Chinese where the text is mostly Chinese. */
export async function redactText(text: string, settings: Settings): Promise<RedactedPlainText> {
  const secrets = await findKnownSecrets(blankPlaceholders(text))
  const people = createIdentityFinder(collectFromText(text), settings)
  const hits = findHits(text, createRecogniser(settings, [text]), (readable) => [
    ...people(readable),
    ...secrets.filter((secret) => isStill(readable, secret)),
  ])
  const mask = createMasker(isChinese(text) ? 'zh-CN' : 'en')
  return { text: mask(text, hits).text, spans: hits.map(({ kind, start, end }) => ({ kind, start, end })) }
}

function isStill(readable: string, { start, end }: Span): boolean {
  return !readable.slice(start, end).includes(blank)
}

function isChinese(text: string): boolean {
  return (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 4 > (text.match(/\p{L}/gu)?.length ?? 0)
}
