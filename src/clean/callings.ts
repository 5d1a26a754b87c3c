/** Whom a message of a chat calls before it says anything: `@Ana Ruiz the printer is offline`. */
import type { CutPiece } from '../model/case.ts'
import type { Trimmed } from './cut-lines.ts'

/** Cuts the names of those who take part from the beginning of a text, each behind its sign; a text that says nothing else stays. */
export function cutCallings(text: string, participants: readonly string[]): Trimmed {
  const cut: CutPiece[] = []
  let kept = text.trimStart()
  while (kept.startsWith('@')) {
    const name = participants.find((one) => kept.startsWith(one, 1) && behindName.test(kept.slice(1 + one.length)))
    if (name === undefined) break
    cut.push({ kind: 'leftover', text: `@${name}` })
    kept = kept.slice(1 + name.length).replace(behindName, '')
  }
  return cut.length === 0 || kept === '' ? { kept: text, cut: [] } : { kept, cut }
}

// WeChat sets U+2005 behind a name.
const behindName = /^(?:[\s,，:：]+|$)/u
