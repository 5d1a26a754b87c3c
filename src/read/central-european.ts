/** Texts of Central Europe that a program labelled as Western ones: `Dìkuji, už to pøestalo` for `Děkuji, už to přestalo`. */
import { charsetLibrary, charsetStatisticsLibrary } from './libraries.ts'

// ³ · ¹ · ¿ · º inside a word, ž and š, õ beside ö: what no text of the West has
// oxlint-disable-next-line no-control-regex -- C1 controls are what misread bytes look like
const suspect = /\p{L}[ìù]\p{L}|\p{L}[³¹¿¼¾¶±ºþšžŠŽŸœ\u0080-\u009f]\p{L}|[õû][^\n]{0,200}[öü]|[öü][^\n]{0,200}[õû]/u
// oxlint-disable-next-line no-control-regex -- C1 controls are what misread bytes look like
const slavicHissing = /[šžŠŽ\u008a\u008e\u009a\u009e]|[¹¾](?=\p{L})/gu
// č ě ř ů ň ď ć đ
const slavicOthers = /(?<=\p{L})[èìøùòïæð]|[èìøùòïæð](?=\p{L})/gu
// ě ů inside a word: at the end of one they may be Italian or French
const czechInside = /(?<=\p{L})[ìù](?=\p{L})/gu

/** Of 100: what the statistics of letters must be sure of, and how much surer than of any encoding of the West. */
const sureConfidence = 30
const clearLead = 10
const sureOfTheWest = 40
/** Letters of a kind that are no accident. */
const fewLetters = 2

/** The text as its bytes read in an encoding of Central Europe, or `null` where they are none. `bytes` are what windows-1252 makes of the text. */
export function readAsCentralEuropean(text: string, bytes: Uint8Array): string | null {
  if (!suspect.test(text) || !isCentralEuropean(text, bytes)) return null
  return charsetLibrary().decode(Buffer.from(bytes), encodingOf(text))
}

function isCentralEuropean(text: string, bytes: Uint8Array): boolean {
  const matches = charsetStatisticsLibrary().analyse(bytes)
  const best = (names: readonly string[]) =>
    matches.find(({ name }) => names.includes(name.toLowerCase()))?.confidence ?? 0
  const western = best(['windows-1252', 'iso-8859-1'])
  const central = best(['windows-1250', 'iso-8859-2'])
  if (central >= sureConfidence && central >= western + clearLead) return true
  // Of Czech, Slovak and Croatian the statistics know little, but it takes them for nothing else.
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0
  const [hissing, inside] = [count(slavicHissing), count(czechInside)]
  const isSlavic =
    (hissing >= fewLetters && count(slavicOthers) >= fewLetters) || (inside > 0 && hissing + inside > fewLetters)
  return isSlavic && western < sureOfTheWest
}

/** Both have most letters at the same places; ą ś ź in ISO 8859-2 are marks in windows-1250, š ž ť in it are ą ľ » there. */
function encodingOf(text: string): 'iso-8859-2' | 'windows-1250' {
  // oxlint-disable-next-line no-control-regex -- C1 controls are what misread bytes look like
  if (/[šžŠŽœŸ\u0080-\u009f]/u.test(text)) return 'windows-1250'
  if (/\p{L}[±¶¼]|[±¶¼]\p{L}/u.test(text)) return 'iso-8859-2'
  const isPolish = /[³ê¿ñ]/u.test(text)
  return !isPolish && /\p{L}[¹¾»]|[¹¾»]\p{L}/u.test(text) ? 'iso-8859-2' : 'windows-1250'
}
