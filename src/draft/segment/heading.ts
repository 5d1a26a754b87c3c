/** Recognises headings in any dress: underlined, numbered, bold, in brackets, with or without a colon. */
import { cueOfHeading, type Cue } from '../lexicon/lexicon.ts'

export interface HeadingReading {
  readonly cue: Cue | null
  readonly setOff: boolean
  /** Offset in the line at which the heading ends and its text, if any, begins. */
  readonly end: number
}

/** What stands around a line that may be a heading. */
export interface HeadingPlace {
  /** A rule of `=` or `-` follows. */
  readonly underlined: boolean
  /** Nothing stands on the line before. */
  readonly apart: boolean
}

/** Reads a line as a heading, alone (`## Root cause`) or with its text (`Root cause: the disk was full`). */
export function readHeading(line: string, place: HeadingPlace): HeadingReading | null {
  const dressed = dress.exec(line)
  if (dressed === null) return null
  const setOff = place.underlined || decoration.test(line)
  const body = line.slice(dressed[0].length)
  const alone = body.replace(closing, '').trim()
  if (alone !== '' && alone.length <= 60) {
    const cue = cueOfHeading(alone)
    const endsLikeOne = setOff || /[:：]\s*[*_]{0,3}\s*$/u.test(body)
    if (cue !== null && (endsLikeOne || (place.apart && !bullet.test(line) && alone.length <= 40)))
      return { cue, setOff: true, end: line.length }
    if (setOff && !/[。.！!？?；;]$/u.test(alone)) return { cue: null, setOff: true, end: line.length }
  }
  const labelled = label.exec(body)
  if (labelled === null) return null
  const cue = cueOfHeading((labelled[1] ?? '').replace(/[*_】\]]/gu, '').trim())
  return cue === null ? null : { cue, setOff, end: dressed[0].length + labelled[0].length }
}

// "## ", "1. ", "一、", "（二）", "【", "**", "■ "
const dress =
  /^\s{0,12}(?:#{1,6}\s*)?(?:>\s)?(?:[■◆●▶※★▲◎□◇►➤•*-]\s{0,2}(?!\s))?(?:(?:\d{1,2}(?:\.\d{1,2}){0,2}[.、)）．]?|[一二三四五六七八九十]{1,3}[、.．]|[(（](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）]|[IVX]{1,4}\.)\s*)?(?:[【[〖『《<「]\s*|\*{1,3}|_{1,3}|={2,6}\s?|-{2,6}\s)?/u
// - item
const bullet = /^\s{0,12}[•*-]\s/u
// what may follow the words of a heading
const closing = /\s*[】\]〗』》>」]?\s*[:：]?\s*(?:\*{1,3}|_{1,3}|={2,6}|-{2,6}|#{1,6})?\s*[:：]?\s*$/u
// a heading for sure, whatever it says: ## …   【…】   **…**   === … ===
const decoration =
  /^\s{0,12}(?:#{1,6}\s|(?:\d{1,2}[.、]\s*)?【[^】\n]{1,40}】\s*[:：]?\s*$|\*{2}[^*\n]{1,60}\*{2}\s*[:：]?\s*$|={2,6}\s?[^=\n]{1,60}={2,6}\s*$|-{2,6}\s[^-\n]{1,60}-{2,6}\s*$)/u
// Root cause: …   问题原因：…   Fix - …   【原因】…
const label =
  /^([^:：。！？!?\n]{1,50}?)(?:\s{0,3}[】\]〗』》」]\s*[:：]?|\*{1,3}\s?[:：]?|\s{0,3}[:：]\*{0,3}|\s[-–—]{1,2}(?=\s))\s*/u
