/** A sentence taken apart for the role model: its words, its shape, and what lists of wordings recognise in it. */
import { remembered } from '../../../language/remembered.ts'
import { says } from '../../lexicon/lexicon.ts'
import type { Signal } from '../../lexicon/wording-kinds.ts'
import { pieceOf, type Piece } from './feature-book.ts'

/** A sentence taken apart. */
export interface Wording {
  readonly words: readonly Word[]
  /** How long it is, how it begins and ends, what stands in it. */
  readonly shapes: readonly Piece[]
  /** What lists of wordings recognise in it: they know more ways to say a thing than the labelled threads hold. */
  readonly signals: readonly Piece[]
}

/** An English word, a mark that tells something, or one Han character. */
export interface Word extends Piece {
  readonly isHan: boolean
}

/** Takes a sentence apart. What was masked and what has a digit in it stands for its kind alone. */
export function wordingOf(sentence: string): Wording {
  const folded = foldSentence(sentence)
  return {
    words: (folded.match(word) ?? []).map((one) => wordAs(one)),
    shapes: shapesOf(folded),
    signals: tellingSignals.flatMap(({ signal, piece }) => (says(signal, sentence) ? [piece] : [])),
  }
}

/** The same words come again and again. */
const wordAs: (text: string) => Word = remembered(
  (text: string) => ({ ...pieceOf(text), isHan: han.test(text) }),
  20_000,
)

const tellingSignals = (
  [
    'success',
    'noChange',
    'exclusion',
    'hedge',
    'statedCause',
    'possibleCause',
    'explains',
    'mechanism',
    'byDesign',
    'unresolved',
    'notReproducible',
    'remedy',
    'instruction',
    'applied',
    'workaround',
    'administration',
    'inquiry',
    'request',
    'problem',
    'environment',
    'finding',
    'courtesy',
  ] as const satisfies readonly Signal[]
).map((signal) => ({ signal, piece: pieceOf(`*${signal}`) }))

/** The longest stretch of a sentence that is looked at: what it is shows early, and logs are long. In UTF-16 units. */
const longestLook = 400

/**
 * Lower case and half width; masked values and everything with a digit in it (codes, versions, times) stand for their kind, so that
 * what was learned from one case holds for another.
 */
function foldSentence(text: string): string {
  const look = text.slice(0, longestLook).normalize('NFKC').toLowerCase()
  const unmasked = look.includes('[') ? look.replaceAll(masked, ' ‹masked› ') : look
  const unplaced = /[\\/]/u.test(unmasked) ? unmasked.replaceAll(address, ' ‹path› ') : unmasked
  const folded = /\d/u.test(unplaced) ? unplaced.replaceAll(withDigit, ' ‹number› ') : unplaced
  return folded.replace(greeted, '')
}

// hello ‹masked› , maybe the lens is dirty   您好,请 …: who says something after a greeting does not greet
const greeted =
  /^\s*(?:(?:hello|hi|hey|dear|(?:good )?(?:morning|afternoon|evening)|greetings)\b[^,.!?:\n]{0,40}[,!:]\s*(?=\S.{7})|[^,.!?:\n]{0,16}(?:您好|你好|们好|大家好)[^,.!?:\n]{0,4}[,.!:]\s*(?=\S.{4}))/u

// [host 1]   [客户]
const masked = /\[[\p{L} -]{2,20}\d{0,3}\]/gu
// https://docs.example.com/a   C:\Program Files   /etc/hosts
const address =
  /\bhttps?:\/\/[^\s<>"']{1,200}|\b[a-z]:\\[^\s<>"']{1,200}|(?<![\p{L}\p{N}])\/[\w.-]{1,60}\/[\w./-]{0,200}/gu
// 0x80070005   16.0.4266   ora-00257
const withDigit = /[a-z_.-]{0,20}\d[\da-z_.:-]{0,40}/gu

// Latin words, marks that tell something, and Han characters one by one
const word = /‹[a-z]+›|[a-zà-ÿ]+(?:['’-][a-zà-ÿ]+)*|\p{Script=Han}|[?!:;]/gu
const han = /^\p{Script=Han}/u

function shapesOf(text: string): readonly Piece[] {
  const length = text.length < 6 ? 'tiny' : text.length < 20 ? 'short' : text.length < 80 ? 'middling' : 'long'
  const found = [shapes[length]]
  if (/[?]["”)]?\s*$/u.test(text)) found.push(shapes.asks)
  if (/[:]\s*$/u.test(text)) found.push(shapes.leads)
  if (/[{}<>|=\\$#]/u.test(text)) found.push(shapes.code)
  if (/^\s*(?:[-*•]|‹number›|\(?[a-z\d][.)、])/u.test(text)) found.push(shapes.listed)
  if (text.includes('‹number›')) found.push(shapes.number)
  if (text.includes('‹path›')) found.push(shapes.path)
  if (text.includes('‹masked›')) found.push(shapes.mask)
  return found
}

const shapes = {
  tiny: pieceOf('length tiny'),
  short: pieceOf('length short'),
  middling: pieceOf('length middling'),
  long: pieceOf('length long'),
  asks: pieceOf('asks'),
  leads: pieceOf('leads on'),
  code: pieceOf('code'),
  listed: pieceOf('listed'),
  number: pieceOf('has number'),
  path: pieceOf('has path'),
  mask: pieceOf('has mask'),
} as const
