/**
 * What a text is found by: words, pairs of Chinese characters, and exact tokens in every spelling that people paste.
 * The index and the query go through the same function, so that they meet.
 */
import { overLines } from './patterns/over-lines.ts'
import { stemEnglish } from './english-stem.ts'
import type { Simplification } from './search-fold.ts'
import { foldForSearch } from './search-fold.ts'
import { stopWords } from './stop-words.ts'

export interface SearchTerm {
  /** The key, folded and stemmed. */
  readonly key: string
  /** `token`: exact, such as an error code; `word`: a word or number; `pair`: two Chinese characters, or a lone one. */
  readonly kind: 'token' | 'word' | 'pair'
  /** Where it stands, in UTF-16 units of the text. */
  readonly start: number
  readonly end: number
}

/** The terms of a text in order; a stretch may yield several, such as a path and the file name at its end. */
export function findSearchTerms(text: string, simplification?: Simplification): readonly SearchTerm[] {
  const folded = foldForSearch(text, simplification)
  const terms: SearchTerm[] = []
  for (const run of folded.matchAll(runs)) {
    const [found] = run
    if (ideographs.test(found)) {
      pushPairs(terms, found, run.index)
    } else if (readOut.test(found)) {
      const place = { start: run.index, end: run.index + found.length }
      terms.push(...findSearchTerms(found.replace(' ', '')).map((term) => ({ ...term, ...place })))
    } else {
      pushChunk(terms, found, text, run.index)
    }
  }
  return terms
}

// Example: `无法登录`, `0x80070005`, `C:\Temp\a.log`, `e-mail` in `无法登录 0x80070005 C:\Temp\a.log e-mail`
const runs = overLines('gv')`
  0x[0-9a-f]{4} [0-9a-f]{4}(?![\p{L}\p{N}_])
  |[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+
  |[[\p{L}\p{M}\p{N}_]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]]+(?:
    [.\-:\\\/@+#'’\x26~=?%$]{1,3}
      [[\p{L}\p{M}\p{N}_]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]]+
  )*
`
// Example: `0x8007 0005`, as it is read out
const readOut = /^0x[0-9a-f]{4} /u
// Example: `无`
const ideographs = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

const ignored: ReadonlySet<string> = new Set([...stopWords.en, ...stopWords['zh-CN']])

function pushPairs(terms: SearchTerm[], run: string, offset: number): void {
  const characters = Array.from(run)
  let start = offset
  for (const [index, character] of characters.entries()) {
    const next = characters[index + 1]
    if (next !== undefined) {
      terms.push({ key: character + next, kind: 'pair', start, end: start + character.length + next.length })
    } else if (index === 0 && !ignored.has(character)) {
      terms.push({ key: character, kind: 'pair', start, end: start + character.length })
    }
    start += character.length
  }
}

/** A run of letters and digits with what joins them: a word, a token, or several that a path or an address holds. */
function pushChunk(terms: SearchTerm[], chunk: string, text: string, offset: number): void {
  const add = (key: string, kind: SearchTerm['kind'], start: number, length: number) =>
    terms.push({ key, kind, start: offset + start, end: offset + start + length })
  // Most chunks are one word: nothing to take apart.
  if (!joined.test(chunk)) {
    pushPart(chunk, 0, text.slice(offset, offset + chunk.length), add)
    return
  }
  const pieces = [...chunk.matchAll(piece)]
  if (pieces.length > 1 && chunk.length <= longestToken) {
    add(chunk, 'token', 0, chunk.length)
    if (fingerprint.test(chunk)) {
      add(chunk.replaceAll(':', '').replaceAll('-', ''), 'token', 0, chunk.length)
    }
  }
  for (const { 0: found, index } of pieces) {
    pushPiece(found, index, text.slice(offset + index, offset + index + found.length), add)
  }
}

// Example: the `-` of `e-mail`: whatever `piece` and `part` below divide at
const joined = /[:\\/@?=&%$#+~.\-'’_]/u
/** Tokens longer than this are not looked for as a whole. */
const longestToken = 120
// Example: `C`, `Temp` and `a.log` of `C:\Temp\a.log`
const piece = /[^:\\/@?=&%$#+~]+/gu
// Example: `ab:cd:12:…`
const fingerprint = /^(?:[0-9a-f]{2}[:-]){7,}[0-9a-f]{2}$/u

type Add = (key: string, kind: SearchTerm['kind'], start: number, length: number) => void

function pushPiece(found: string, at: number, original: string, add: Add): void {
  const parts = [...found.matchAll(part)]
  if (parts.length > 1) {
    add(found, isToken(found) ? 'token' : 'word', at, found.length)
    if (!found.includes('.')) {
      add(found.replaceAll(joiner, ''), isToken(found) ? 'token' : 'word', at, found.length)
    }
    if (version.test(found)) {
      for (const prefix of versionPrefixes(found)) {
        add(prefix, 'token', at, found.length)
      }
      return
    }
  }
  for (const { 0: word, index } of parts) {
    pushPart(word, at + index, original.slice(index, index + word.length), add)
  }
}

// Example: the `-` of `e-mail`, which others write `email`
const joiner = /[-'’_]/gu
// Example: `outlook` and `exe` of `outlook.exe`
const part = /[^.\-'’_]+/gu

/** A joined word is a token if it has a digit or is a file name; `e-mail` and `sign-in` are not. */
function isToken(found: string): boolean {
  return hasDigit.test(found) || fileName.test(found)
}

// Example: `mp3`
const hasDigit = /\d/u
// Example: `outlook.exe`, `_internal.conf`
const fileName = /^[\p{L}\p{N}_-]{2,80}\.[a-z]{2,5}$/u

/** `16.0.12527` of `16.0.12527.20482`, which people shorten; a leading `v` goes. */
function versionPrefixes(found: string): readonly string[] {
  const numbers = found.replace(/^v/u, '').split('.')
  const prefixes = numbers.length > 3 ? [numbers.slice(0, 3).join('.')] : []
  return found.startsWith('v') ? [...prefixes, numbers.join('.')] : prefixes
}

// Example: `16.0.12527.20482`, `v7.5.1`
const version = /^v?\d{1,6}(?:\.\d{1,6}){1,5}$/u

function pushPart(word: string, at: number, original: string, add: Add): void {
  if (ignored.has(word) || word.length > longestToken) {
    return
  }
  if (!hasDigit.test(word)) {
    add(latinWord.test(word) ? stemEnglish(word) : word, 'word', at, word.length)
    pushCamelParts(original, at, add)
    return
  }
  add(word, isWeakNumber(word) ? 'word' : 'token', at, word.length)
  for (const key of otherSpellings(word)) {
    add(key, 'token', at, word.length)
  }
}

// Example: `migrate`
const latinWord = /^[a-z]+$/u

/** `Connectivity` of `TestOAuthConnectivity`: a name of several words is found by each of them. */
function pushCamelParts(original: string, at: number, add: Add): void {
  if (!camelCase.test(original)) {
    return
  }
  for (const { 0: found, index } of original.matchAll(camelPart)) {
    const word = found.toLowerCase()
    if (word.length >= 3 && word.length < original.length && latinWord.test(word) && !ignored.has(word)) {
      add(stemEnglish(word), 'word', at + index, found.length)
    }
  }
}

// Example: `tO` of `TestOAuth`
const camelCase = /[a-z][A-Z]/u
// Example: `Test`, `OAuth`, `Connectivity` of `TestOAuthConnectivity`
const camelPart = /[A-Z]*[a-z]+|[A-Z]+/gu

/** Years, and numbers of up to three digits, stand in many sentences without being what one looks for. */
function isWeakNumber(word: string): boolean {
  return weakNumber.test(word)
}

// Example: `12`, `2016`, `365`
const weakNumber = /^(?:\d{1,3}|(?:19|20)\d\d)$/u

/** `80070005` of `0x80070005`, `0x133` of `0x00000133`, `0x80070005` of `2147942405`, `5005565` of `kb5005565`. */
function otherSpellings(word: string): readonly string[] {
  const hex = hexadecimal.exec(word)?.[1]
  if (hex !== undefined) {
    const short = hex.replace(/^0+(?=.)/u, '')
    return [...new Set([hex, short, `0x${short}`])].filter((key) => key.length >= 4 && key !== word)
  }
  if (bareHexadecimal.test(word)) {
    return [`0x${word.replace(/^0+(?=.)/u, '')}`]
  }
  const decimal = resultCode.test(word) ? Number(word) : 0
  if (decimal > 0) {
    // HRESULT: an unsigned 32-bit number with the top bit set, printed signed or unsigned.
    return [`0x${(decimal >= 2 ** 31 ? decimal : 2 ** 32 - decimal).toString(16)}`]
  }
  const labelled = labelledNumber.exec(word)?.[1]
  return labelled === undefined ? [] : [labelled]
}

// Example: `0x80070005`
const hexadecimal = /^0x([0-9a-f]{1,16})$/u
// Example: `0000007b`, `8007000e`, `80070005`
const bareHexadecimal = /^(?=[0-9a-f]*\d)(?:0[0-9a-f]{7}|[89a-f][0-9a-f]{7})$/u
// Example: `2147024891` of `-2147024891`
const resultCode = /^[1-4]\d{9}$/u
// Example: `kb5005565`, `ora00600`
const labelledNumber = /^\p{L}{1,8}(\d{4,12})$/u
