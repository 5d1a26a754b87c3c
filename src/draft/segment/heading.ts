/** Recognises headings in any dress: underlined, numbered, bold, in brackets, with or without a colon. */
import { remembered } from '../../language/remembered.ts'
import { cueOfHeading, says } from '../lexicon/lexicon.ts'
import { longestLine } from './line.ts'
import type { HeadingReading } from './segment.ts'

/** What stands around a line that may be a heading. */
export interface HeadingPlace {
  /** A rule of `=` or `-` follows. */
  readonly underlined: boolean
  /** Nothing stands on the line before. */
  readonly apart: boolean
}

/**
 * Reads a line as a heading, alone (`## Root cause`) or with its text (`Root cause: the disk was full`). `end` is the
 * offset in the line at which the heading ends and its text, if any, begins.
 */
export function readHeading(line: string, { underlined, apart }: HeadingPlace): ReadHeading | null {
  return line.length > 4000 ? null : readIn[underlined ? 'underlined' : 'plain'][apart ? 'apart' : 'below'](line)
}

interface ReadHeading {
  readonly reading: HeadingReading
  readonly end: number
}

// The same lines stand in message after message, and are asked about more than once.
const mostLines = 500
const readersOf = (underlined: boolean) => ({
  apart: remembered((line) => read(line, { underlined, apart: true }), mostLines, longestLine),
  below: remembered((line) => read(line, { underlined, apart: false }), mostLines, longestLine),
})
const readIn = { underlined: readersOf(true), plain: readersOf(false) }

function read(line: string, place: HeadingPlace): ReadHeading | null {
  const front = frontOf.exec(line)?.[0] ?? ''
  const dress = place.underlined
    ? 'underline'
    : (decoration
        .exec(line)
        ?.slice(1)
        .find((mark) => mark !== undefined) ?? '')
  const body = line.slice(front.length)
  const alone = body.length > 120 ? '' : body.replace(closing, '').trim()
  if (alone !== '' && alone.length <= 60) {
    const named = cueOfHeading(alone)
    const cue = named !== null && dress === '' && !place.apart && says('weakLabel', alone) ? null : named
    const endsLikeOne = dress !== '' || chapter.test(line) || /[:：]\s*[*_]{0,3}\s*$/u.test(body)
    const bare = place.apart && !bullet.test(line) && alone.length <= 40
    if (cue !== null && (endsLikeOne || bare)) return { reading: { cue, dress, ownLine: false }, end: line.length }
    if (dress !== '' && !/[。.！!？?；;]$/u.test(alone))
      return { reading: { cue: null, dress, ownLine: false }, end: line.length }
  }
  const labelled = label.exec(body)
  if (labelled === null) return null
  const words = (labelled[1] ?? '').replace(/[*_】\]]/gu, '').trim()
  const cue = cueOfHeading(words)
  if (cue === null || says('weakLabel', words)) return null
  const end = front.length + labelled[0].length
  const ownLine = says('lineLabel', words)
  if (ownLine && (line.length - end > 80 || says('problem', line.slice(end)))) return null
  return { reading: { cue, dress, ownLine }, end }
}

// "## ", "1. ", "一、", "（二）", "【", "**", "■ "
const frontOf =
  /^\s{0,12}(?:#{1,6}\s*)?(?:>\s)?(?:[■◆●▶※★▲◎□◇►➤•*-]\s{0,2}(?!\s))?(?:(?:\d{1,2}(?:\.\d{1,2}){0,2}[.、)）．]?|[一二三四五六七八九十]{1,3}[、.．]|[甲乙丙丁戊己][、.．]|[(（](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）]|[IVX]{1,4}\.)\s*)?(?:[【〖〔『《「]\s*|\*{1,3}|_{1,3}|={2,6}\s?|-{2,6}\s)?/u
// 一、故障现象   （二）原因分析
const chapter =
  /^\s{0,12}(?:(?:[一二三四五六七八九十]{1,3}|[甲乙丙丁戊己])[、.．]|[(（][一二三四五六七八九十]{1,3}[)）])/u
// - item
const bullet = /^\s{0,12}[•*-]\s/u
// what may follow the words of a heading
const closing =
  /(?<!\s)(?:\s?(?:\.{3,60}|…{1,30}|·{3,60}))?(?:\s*[】〗〕』》」])?(?:\s*[:：])?(?:\s*(?:\*{1,3}|_{1,3}|={2,6}|-{2,6}|#{1,6}))?(?:\s*[:：])?\s*$/u
// a heading for sure, whatever it says: ## …   【…】   **…**   === … ===
const decoration =
  /^\s{0,12}(?:(#{1,6})\s|(?:\d{1,2}[.、]\s*|(?:[一二三四五六七八九十]{1,3}|[甲乙丙丁戊己])、\s*)?(【)[^】\n]{1,40}】\s*[:：]?\s*$|(\*{2,6})\s?[^*\n]{1,60}\*{2,6}\s*[:：]?\s*$|(={2,6})\s?[^=\n]{1,60}={2,6}\s*$|(-{2,6})\s[^-\n]{1,60}-{2,6}\s*$)/u
// Root cause: …   问题原因：…   Fix - …   【原因】…
const label =
  /^([^:：。！？!?\n]{1,50}?)(?:\s{0,3}[】〗〕』》」]\s*[:：]?|\*{1,3}\s?[:：]?|\s{0,3}[:：]\*{0,3}|\s[-–—]{1,2}(?=\s))\s*/u
