/** Second net: secretlint's recommended rules, which know the keys and tokens of many services. */
import { overLines } from '../language/patterns/over-lines.ts'
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

// What each of these rules' own expressions cannot match without (`secretlint.test.ts` reads them): to run them all takes longer than all else that is
// done with most texts.
const mark = overLines('iu')`
  :\/\/|-----begin|secret_?access|npm_|xox[bpaor]-|xapp-|sg\.|shp(?:pa|ca|at|ss)_|[sr]k_(?:live|test)_|gh[pousr]_
  |github_pat_|gl(?:pat-|c_|sa_)|sk-(?:proj|svcacct|admin|ant)-|t\dblbkfj|gsk_|hf_|lin_api_|ntn_|ops_|hv[sbr]\.
  |vc[piark]_|dapi|dckr_pat_|figd_|cf(?:k|ut|at)_|tskey-
`

/** Keys, tokens and connection strings that secretlint finds in a text. */
export async function findKnownSecrets(text: string): Promise<readonly Found[]> {
  if (!mark.test(text) || !canHoldKeys(text)) return []
  const { messages } = await lintSource({
    source: { content: text, filePath: 'text.txt', ext: '.txt', contentType: 'text' },
    options,
  })
  return messages.map(({ range: [start, end] }) => ({ kind: 'token', start, end, certain: true }))
}

/** Of these texts those in which `findKnownSecrets` may find something. */
export function thoseWithKeys(texts: readonly string[]): readonly string[] {
  return texts.some((text) => mark.test(text)) ? texts.filter((text) => canHoldKeys(text)) : []
}

/** False where nothing of a text looks like a key. */
function canHoldKeys(text: string): boolean {
  return candidate.test(text)
}
