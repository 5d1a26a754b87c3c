/** Cuts what programs leave inside of texts: tracking tokens, placeholders of pictures, stray tags, given boilerplate. */
import type { CutPiece } from '../model/case.ts'
import type { Trimmed } from './cut-lines.ts'
import { anyOf } from './wordings.ts'

// Dana (Example)⏎Apr 2, 2024, 10:15 UTC: the head of a comment in a ticket system's mail
const commentHead =
  /^\s{0,20}(?!.{0,60}[,:，：。!?]\s*\n)[^\n]{2,60}\n\s{0,8}(?:\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?),? \d{1,2}:\d{2}[^\n]{0,20}\n(?=\s*\n)/gu
const tracking = new RegExp(anyOf('tracking'), 'giu')
const leftover = new RegExp(anyOf('leftovers'), 'giu')
// zero-width characters, byte order marks and soft hyphens
const invisible = /[\u200B-\u200D\u2060\uFEFF\u00AD]/gu

/** `boilerplate` are passages from the settings; white space in them matches any white space, line ends included. */
export function cutLeftovers(text: string, boilerplate: readonly string[]): Trimmed {
  const cut: CutPiece[] = []
  let kept = text.replaceAll(invisible, '').replaceAll('\u00A0', ' ')
  const take = (pattern: RegExp, kind: CutPiece['kind']) => {
    kept = kept.replaceAll(pattern, (match) => {
      if (match.trim() !== '') cut.push({ kind, text: match.trim() })
      return ''
    })
  }
  for (const passage of boilerplate) take(asPattern(passage), 'disclaimer')
  take(tracking, 'tracking')
  take(leftover, 'leftover')
  take(commentHead, 'leftover')
  return { kept, cut }
}

function asPattern(passage: string): RegExp {
  const words = passage
    .trim()
    .split(/\s+/u)
    .map((word) => word.replaceAll(special, String.raw`\$&`))
  return new RegExp(words.join('\\s{1,4}'), 'giu')
}

const special = /[\\^$.*+?()[\]{}|/]/gu
