/** Whether a case ends because nobody answers any more: what it looked like until then was never proved. */
import { goneQuiet } from '../lexicon/gone-quiet.ts'
import { says } from '../lexicon/lexicon.ts'
import type { RoledMessage } from '../roles/role.ts'
import { textOf } from '../segment/segment.ts'

/** Sentences at the end that may say so. */
const last = 3

/** Takes a thread, oldest message first. */
export function endsInSilence(thread: readonly RoledMessage[]): boolean {
  const told = thread.at(-1)?.segments.filter(({ segment }) => segment.kind === 'sentence') ?? []
  const texts = told.slice(-last).map(({ segment }) => textOf(segment))
  return texts.some((text) => goneQuiet(text)) && texts.some((text) => says('closer', text) || closed.test(text))
}

// Closing for lack of response   按流程关单
const closed = /\bclos(?:e|ed|ing)\b|\barchived?\b|关(?:闭|单)|關(?:閉|單)|结案|結案|归档|歸檔/iu
