/** Cuts the warnings that mail gateways print above a message: that it came from outside, that its sender is new. */
import type { CutPiece } from '../model/case.ts'
import type { Trimmed } from './cut-lines.ts'
import { anyOf } from './wordings.ts'

// [EXTERNAL] | CAUTION: This email originated from outside … | 【外部邮件】 | You don't often get email from …
const opening = new RegExp(`^(?:[\\s*_>#!-]|⚠\\uFE0F?){0,8}${anyOf('banners')}`, 'iu')
// Do not click links … | 请谨慎点击链接和附件。
const more = new RegExp(`^[\\s*_]{0,8}${anyOf('bannerRests')}`, 'iu')

/** Sentences and characters of a banner. */
const mostSentences = 6
const longest = 900

/** What stands at the very top, sentence by sentence; a message that is nothing else keeps it. */
export function cutBanner(text: string): Trimmed {
  let at = 0
  for (let sentence = 0; sentence < mostSentences; sentence += 1) {
    const match =
      (sentence === 0 ? opening : more).exec(text.slice(at, at + longest)) ?? opening.exec(text.slice(at, at + longest))
    if (match === null || match[0].trim() === '') break
    at += match[0].length
    at += /^(?:[\s*_\]】）)。.!！<>-]|⚠\uFE0F?){0,12}/u.exec(text.slice(at))?.[0].length ?? 0
  }
  const kept = text.slice(at)
  if (at === 0 || kept.trim() === '') return { kept: text, cut: [] }
  const piece: CutPiece = { kind: 'disclaimer', text: text.slice(0, at).trim() }
  return { kept, cut: [piece] }
}
