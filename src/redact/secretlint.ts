/** Second net: secretlint's recommended rules, which know the keys and tokens of many services. */
import { lintSource } from '@secretlint/core'
import { creator } from '@secretlint/secretlint-rule-preset-recommend'
import { secretLintProfiler } from '@secretlint/profiler'
import type { Found } from './recognisers/recogniser.ts'

const options = {
  config: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] },
  noPhysicFilePath: true,
}

// The library times itself: it keeps a mark for every rule of every call and searches them all at each new one, so that the
// thousandth text takes minutes. Nobody reads these times here.
secretLintProfiler.mark = () => undefined

// What these rules find is long and without a space, or behind the marks of an address or a key.
const candidate = /(?=[\w+/=-]{0,40}(?:\d|[a-z][A-Z]))[\w+/=-]{16}|[A-Z]{16}|:\/\/|-----BEGIN/u

/** Keys, tokens and connection strings that secretlint finds in a text. */
export async function findKnownSecrets(text: string): Promise<readonly Found[]> {
  if (!canHoldKeys(text)) return []
  const { messages } = await lintSource({
    source: { content: text, filePath: 'text.txt', ext: '.txt', contentType: 'text' },
    options,
  })
  return messages.map(({ range: [start, end] }) => ({ kind: 'token', start, end, certain: true }))
}

/** False for texts in which `findKnownSecrets` finds nothing. */
export function canHoldKeys(text: string): boolean {
  return candidate.test(text)
}
