/** Which products a case is about. */
import { productName, slice, type RedactedText } from '../model/redacted.ts'
import type { Settings } from '../model/settings.ts'
import { productNames } from './lexicon/product-names.ts'

/** Most that one article lists. */
const most = 3

/**
 * Products in the order in which they are named. A catalogue decides where the settings have one: its names and aliases
 * are looked for in all texts. Without a hit, well-known names and words that look like names, in the subject above all.
 */
export function productsOf(
  subject: RedactedText,
  texts: readonly RedactedText[],
  settings: Settings,
): readonly RedactedText[] {
  const all = [subject, ...texts]
  const listed = settings.products
    .map((product) => ({ product, at: firstPlace(all, [product.name, ...product.aliases]) }))
    .filter(({ at }) => at >= 0)
    .sort((left, right) => left.at - right.at)
  if (listed.length > 0) return listed.slice(0, most).map(({ product }) => productName(product))
  const known = new Map<string, RedactedText>()
  for (const text of all) {
    for (const match of text.matchAll(wellKnown)) {
      const key = match[0].toLowerCase()
      if (!known.has(key)) known.set(key, slice(text, match.index, match.index + match[0].length))
    }
    if (known.size >= 2) break
  }
  if (known.size > 0) return [...known.values()].slice(0, 2)
  for (const text of all) {
    const named = nameLike.exec(text)
    if (named !== null) return [slice(text, named.index, named.index + named[0].length)]
  }
  return []
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

const alternatives = productNames
  .toSorted((left, right) => right.length - left.length)
  .map((name) => (/^[\x20-\x7e]+$/u.test(name) ? `(?<![A-Za-z])${name}(?![A-Za-z])(?: \\d{4})?` : name))
const wellKnown = new RegExp(alternatives.join('|'), 'gu')
// DataMill   TunnelOne   FinSheet   inbox-reader   openGauss
const nameLike = /\b(?:[A-Z][a-z]+(?:[A-Z][a-z]*)+\d*|[a-z]+[A-Z][A-Za-z]+|[a-z]{3,}-[a-z]{3,}(?= \d+\.\d))/u
