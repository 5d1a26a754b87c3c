/** Tells a product from the firm that it is called after. */
import { editionWords, shippedKinds } from '../../lexicon/product-kinds.ts'
import { readableForm } from '../../readable-form.ts'

/**
 * Gives a function that says whether a name (half width, simplified) is a product's in one of these texts: its version or what
 * kind of program it is stands behind it, or it is the folder that a program was put into.
 */
export function findProducts(texts: readonly string[]): (name: string) => boolean {
  const known = new Map<string, boolean>()
  let folded: readonly FoldedText[] | null = null
  return (name) => {
    const sought = name.toLowerCase()
    const answer = known.get(sought)
    if (answer !== undefined) return answer
    folded ??= texts.map(readableForm).map((text) => ({ text, lower: text.toLowerCase() }))
    const found = folded.some((one) => isProductIn(one, sought))
    known.set(sought, found)
    return found
  }
}

interface FoldedText {
  readonly text: string
  readonly lower: string
}

/** Most places of one text that are looked at. */
const mostPlaces = 200

function isProductIn({ text, lower }: FoldedText, name: string): boolean {
  let at = lower.indexOf(name)
  for (let place = 0; at >= 0 && place < mostPlaces; place += 1) {
    const end = at + name.length
    const before = text.slice(Math.max(0, at - 30), at)
    const after = text.slice(end, end + 60)
    if (!insideWord.test(before) && (versionBehind.test(after) || actsBehind.test(after) || isFolder(before, after)))
      return true
    at = lower.indexOf(name, end)
  }
  return false
}

function isFolder(before: string, after: string): boolean {
  return after.startsWith('\\') && programFolder.test(before)
}

// Lumen Cellar shows 7: a word of its own behind it, and what programs do
const actsBehind =
  /^ (?!Support|Team|Group|Help|Service|Office|Customer)\p{Lu}\p{Ll}{2,14} (?:shows?|showed|displays?|displayed|crash(?:es|ed)|hangs|freezes|froze|stops responding|won['’]t (?:open|start|load|print))(?!\p{L})/u

const insideWord = /[\p{Script=Latin}\p{N}]$/u
// C:\Lumen\   C:\Program Files (x86)\Lumen\
const programFolder = /(?:^|[^\w\\])[A-Za-z]:\\(?:Program Files(?: \(x86\))?\\|ProgramData\\)?$/u
// Lumen 4.2   Lumen Server 11.2.1   Lumen Business (web, release 2031.1)   明灯网页版(V5.8   明灯 OA 8.3   Lumen V3   Lumen app
const versionBehind = new RegExp(
  `^(?:(?: \\p{Lu}[\\p{L}+]{1,12}){0,2}(?: ?(?:${editionWords}))?(?: ?\\([^()\\n]{0,24}?)?,? {0,2}(?:(?:[Vv]|[Vv]er(?:sion|\\.)|[Rr]elease|[Bb]uild|[Ff]irmware|版本(?:号|为|是)?)[ .:]?)?\\d{1,4}(?:\\.\\d{1,5}){1,3}(?!\\d|\\.\\d|:\\d| ?(?:Uhr|[ap]\\.?m\\b|点|元|万|%))| ?[Vv]\\d{1,3}(?![\\p{L}\\d])| ?(?:${shippedKinds})(?![\\p{Script=Latin}\\d]))`,
  'u',
)
