/** Which products a case is about. */
import { matchesOf } from '../language/patterns/matches.ts'
import { holdsWord } from '../language/whole-words.ts'
import { inCapitals, productName, slice, type RedactedText } from '../model/redacted.ts'
import type { Settings } from '../model/settings.ts'
import { versionedProducts } from './versioned-products.ts'
import { unnamedParts } from './lexicon/unnamed-parts.ts'
import {
  ambiguousNames,
  isPlatform,
  ordinaryWords,
  platformNames,
  productNames,
  underlyingNames,
} from './lexicon/product-names.ts'

/** Most that one article lists. */
const most = 3

/**
 * Products in the order in which they are named. A catalogue decides where the settings have one: its names and aliases
 * are looked for in all texts. Without a hit, well-known names, names with versions and words that look like names, in the
 * subject and in what was seen (`told`) rather than in what was found (`answer`).
 */
export function productsOf(
  subject: RedactedText,
  told: readonly RedactedText[],
  answer: readonly RedactedText[],
  settings: Settings,
): readonly RedactedText[] {
  const all = [subject, ...told, ...answer]
  const listed = settings.products
    .map((product) => ({ product, at: firstPlace(all, [product.name, ...product.aliases]) }))
    .filter(({ at }) => at >= 0)
    .sort((left, right) => left.at - right.at)
  if (listed.length > 0) return listed.slice(0, most).map(({ product }) => productName(product))
  const finders = [
    () => versionedInSubject(subject, told),
    () => besidesUnderlying(subject, told),
    () => namesIn([subject, ...told], applications),
    () => firstVersioned([subject, ...told]),
    () => namesIn(all, applications),
    () => ownNames(namesIn(all, nameLike, (name) => isSetting(name, all))),
    () => namesIn([subject], platforms),
  ]
  for (const find of finders) {
    const found = find()
    if (found.length > 0) return found
  }
  return []
}

/** `PageMill: export to Excel is cut off`, `PageMill 11.0`: what the subject names and a version follows elsewhere, with the well-known names beside it. */
function versionedInSubject(subject: RedactedText, told: readonly RedactedText[]): readonly RedactedText[] {
  const lower = subject.toLowerCase()
  const first = told
    .flatMap((text) => versionedProducts(text))
    .find((name) => holdsWord(lower, name.toLowerCase(), latin))
  if (first === undefined) return []
  const known = namesIn([subject], applications).filter((name) => !name.toLowerCase().startsWith(first.toLowerCase()))
  return [first, ...known].slice(0, 2)
}

const latin = /[a-z]/u

/** `WeighPro 6.4, database SQL Server 2017`: what has a version where else only the database under it is named, and the subject does not name that. */
function besidesUnderlying(subject: RedactedText, told: readonly RedactedText[]): readonly RedactedText[] {
  const named = namesIn(told, applications)
  if (named.length === 0 || namesIn([subject], applications).length > 0) return []
  if (!named.every((name) => isUnderlying(name))) return []
  const own = told.map((text) => versionedProducts(text).filter((name) => !isUnderlying(name)))
  return own.find((names) => names.length > 0)?.slice(0, 2) ?? []
}

function isUnderlying(name: string): boolean {
  return underlyingNames.some((one) => name.toLowerCase().startsWith(one.toLowerCase()))
}

/** The names with versions of the first text that has one. */
function firstVersioned(texts: readonly RedactedText[]): readonly RedactedText[] {
  for (const text of texts) {
    const names = new Map(versionedProducts(text).map((name) => [name.toLowerCase(), name]))
    if (names.size > 0) return [...names.values()].slice(0, 2)
  }
  return []
}

/** The first names that the pattern finds, from the first text that has one; `isOther` tells of what else there may be names. */
function namesIn(
  texts: readonly RedactedText[],
  pattern: RegExp,
  isOther: (name: string) => boolean = () => false,
): readonly RedactedText[] {
  for (const text of texts) {
    const found = new Map<string, RedactedText>()
    for (const match of matchesOf(pattern, text)) {
      if (
        isNoProduct(match[0]) ||
        isPartOfCode(text, match.index + match[0].length) ||
        isOfAnotherName(text, match.index, match[0])
      )
        continue
      const key = match[0].toLowerCase()
      if (!found.has(key) && !isOther(match[0])) {
        found.set(key, asListed(slice(text, match.index, match.index + match[0].length)))
      }
    }
    if (found.size > 0) return [...found.values()].slice(0, 2)
  }
  return []
}

/** `power bi`, `sql server 2019`: a well-known name as its vendor writes it. */
function asListed(name: RedactedText): RedactedText {
  const [, small = '', rest = ''] = /^(.*?)(\s*\d*)$/u.exec(name) ?? []
  const listed = listedNames.get(small)
  return listed === undefined ? name : inCapitals(name, listed + rest)
}

/** `Set KeepSessions to 40`, `the value of KeepSessions`, `把 KeepSessions 改成 40`: what is given a value is a setting. */
function isSetting(name: string, texts: readonly string[]): boolean {
  const given = new RegExp(
    [
      `\\b(?:set|raised?|lower(?:ed)?|increased?|reduced?) ["“']?${name}["”']? (?:from \\S{1,20} )?to (?:\\d+(?![.\\d])|on\\b|off\\b|true\\b|false\\b|yes\\b|no\\b|["“'])`,
      `\\b(?:values? (?:of|for)|setting|parameter|registry value|config(?:uration)? key) ["“']?${name}\\b`,
      `\\b${name}["”']? ?(?:= ?\\S|(?:is |was |were )?set to\\b)`,
      `(?:参数|参數|配置项|设置项|注册表项|键值) ?["“]?${name}\\b`,
      `\\b${name}["”]? ?(?:的值)?(?:设|設|改|调|調)(?:置|整)?(?:为|為|成|到|回)`,
    ].join('|'),
    'iu',
  )
  return texts.some((text) => given.test(text))
}

/** Without the systems that they run on, where anything else is named. */
function ownNames(names: readonly RedactedText[]): readonly RedactedText[] {
  const own = names.filter((name) => !isPlatform(name))
  return own.length > 0 ? own : names
}

/** `setBitrate(`, `docker0`: a function or an interface. */
function isPartOfCode(text: string, end: number): boolean {
  return text[end] === '(' || /^0(?![.\d])/u.test(text.slice(end, end + 2))
}

/** A column or a technique. */
function isNoProduct(name: string): boolean {
  return variable.test(name) || errorName.test(name) || unnamedParts.has(name.toLowerCase())
}

/** `Encryption Oracle Remediation`, `Access denied`: a word of a longer name or of a message. */
function isOfAnotherName(text: string, start: number, name: string): boolean {
  if (!ambiguousNames.includes(name)) return false
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(start + name.length, start + name.length + 24)
  if (ownWord.test(after)) return false
  return followsName.test(before) || goesOn.test(after)
}

function firstPlace(texts: readonly string[], names: readonly string[]): number {
  let offset = 0
  for (const text of texts) {
    const lower = text.toLowerCase()
    const places = names.map((name) => lower.indexOf(name.toLowerCase())).filter((at) => at >= 0)
    if (places.length > 0) return offset + Math.min(...places)
    offset += text.length
  }
  return -1
}

const listedNames = new Map([...productNames, ...platformNames].map((name) => [name.toLowerCase(), name]))
const applications = namePattern(productNames)
const platforms = namePattern(platformNames)

/** Latin names as whole words, with the year of their edition if one follows. */
function namePattern(names: readonly string[]): RegExp {
  const alternatives = names
    .toSorted((left, right) => right.length - left.length)
    .flatMap((name) => (/^[\x20-\x7e]+$/u.test(name) ? spellings(name) : [name]))
  return new RegExp(alternatives.join('|'), 'gu')
}

/** A name as written; in small letters too, if that is no ordinary word or a number follows it. */
function spellings(name: string): readonly string[] {
  const small = name.toLowerCase()
  const number = '(?: ?(?:(?:19|20)\\d{2}|365)(?![\\d.]))'
  return [whole(name, `${number}?`), whole(small, ordinaryWords.includes(small) ? number : `${number}?`)]
}

function whole(word: string, after: string): string {
  return `(?<![A-Za-z])${word}(?![A-Za-z])${after}`
}

// EntityTooLarge   AccessDenied   BadSecureChannelIdUnknown   InvalidOperationException
const errorName =
  /^[A-Z]\w*(?:Error|Exception|Fault|TooLarge|TooMany\w*|Denied|NotFound|Failed|Failure|Timeout|TimedOut|Exceeded|Refused|Rejected|Unavailable|Forbidden|Unauthorized|Mismatch|Expired|Unknown|Aborted)$|^(?:Bad|Invalid|Missing|Err)[A-Z]\w+$/u
// staffID   fileName: a column or a variable
const variable = /(?:ID|Id|Name|Index|Size|Count|Type|Key|Enabled|Disabled|Level|Mode|Value|Bytes)\d*$/u
// Oracle Database   Exchange Server   Word 2016
const ownWord =
  /^ (?:\d|Database|DB|Server|Online|Client|Linux|Cloud|Add-?[Ii]n|Desktop|Web|Mobile|Outlook|Excel|PowerPoint)/u
// Encryption Oracle …   but Microsoft Word, MS Access
const followsName = /\b(?!Microsoft|Office|With|When|After|Open|Start|Since)[A-Z][a-z]{3,20} $/u
// Oracle Remediation   Access denied   Access to the share
const goesOn =
  /^ (?:[A-Z][a-z]{3,20}|denied|(?:is|was) denied|to|violation|rights?|point|control|token|list|layer|key|of|for)\b/u
// DataMill   TunnelOne   FinSheet   inbox-reader   openGauss, but not 11 dBm or 48 kHz
const nameLike =
  /(?<![\\/._-])(?<!\d[ \u00a0]?(?=[A-Za-z]{2,4}\b))\b(?:[A-Z][a-z]{1,20}(?:[A-Z][a-z]{0,20}){1,2}(?![A-Z])\d{0,4}|[a-z]{1,16}[A-Z][A-Za-z]{1,24}|[a-z]{3,20}-[a-z]{3,20}(?= \d{1,3}\.\d))\b/gu
