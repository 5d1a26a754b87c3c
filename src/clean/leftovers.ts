/** Cuts what programs leave inside of texts: tracking tokens, placeholders of pictures, stray tags, given boilerplate. */
import { overLines } from '../language/patterns/over-lines.ts'
import type { CutPiece } from '../model/case.ts'
import type { Trimmed } from './cut-lines.ts'
import { subjectPrefix } from '../language/reply-prefixes.ts'
import { anyOf } from './wordings.ts'

// Dana (Example)⏎Apr 2, 2024, 10:15 UTC: the head of a comment in a ticket system's mail
const commentHead = overLines('giu')`
  ^\s{0,20}(?!.{0,60}[,:，：。.!?]\s*\n)[^\n]{2,60}\n\s{0,8}(?:
    \p{L}{3,9}\.? \d{1,2}(?:, \d{4})?
    |\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?
  ),?(?: GMT[+-]\d{1,2})? \d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?,?
    (?: ?\(?[A-Z]{2,5}(?:[+-]\d{1,2}(?::?\d{2})?)?\)?)?[^\S\n]{0,8}\n(?=\s*\n)
`
// … [Case: HD-2024-⏎00417]
const brokenNumber = '(?:(?<=[\\[【(（][^\\]】)）\\n]{1,60})\\n\\s{0,8}[\\w-]{1,30}\\s?[\\]】)）])?[^\\S\\n]{0,8}'
const label = `${anyOf('headerLabels')}\\s?[:：]`
// the end of an address that was broken over two lines, with the rest of its header: .example>⏎Subject: …
const brokenHeader = new RegExp(
  `^\\s{0,20}[\\w.-]{0,63}\\.[a-z]{2,24}>[;,]?[^\\S\\n]{0,8}(?:\\n\\s{0,8}${label}[^\\n]{0,300}${brokenNumber}){0,6}\\n`,
  'iu',
)
// Subject: RE: Printer offline
const subjectLine = new RegExp(`^\\s{0,20}${label}\\s?${subjectPrefix}\\s?[:：][^\\n]{0,300}${brokenNumber}\\n`, 'iu')
const tracking = new RegExp(anyOf('tracking'), 'giu')
const leftover = new RegExp(anyOf('leftovers'), 'giu')
// zero-width characters, byte order marks and soft hyphens
const invisible = /[\u200B-\u200D\u2060\uFEFF\u00AD]/gu

/** `boilerplate` are passages from the settings; white space in them matches any white space, line ends included. */
export function cutLeftovers(text: string, boilerplate: readonly string[]): Trimmed {
  const cut: CutPiece[] = []
  let kept = text.replaceAll(invisible, '').replaceAll('\u00A0', ' ')
  const take = (pattern: RegExp, kind: CutPiece['kind']) => {
    kept = kept.replace(pattern, (match) => {
      if (match.trim() !== '') cut.push({ kind, text: match.trim() })
      return ''
    })
  }
  for (const passage of boilerplate) take(asPattern(passage), 'disclaimer')
  take(brokenHeader, 'leftover')
  take(subjectLine, 'leftover')
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
