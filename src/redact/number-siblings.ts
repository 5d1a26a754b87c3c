/** Numbers that are called like others which are known to be secret: TP04-118830, where TP04-118823 is a serial number. */
import { everyMatch } from '../language/patterns/every-match.ts'
import type { MaskedValue, SecretKind } from '../model/redacted.ts'

const kinds: ReadonlySet<SecretKind> = new Set(['custom', 'case-number', 'serial-number', 'licence-key', 'id-card'])
// TP04-|118823, PC/|20418|/7: letters first, and a row of digits that counts
const counted = /^(?<stem>\p{Lu}{2,6}[\p{Lu}\d/-]{0,12}?)(?<count>\d{3,8})(?<rest>(?:[/-]\d{1,4})?)$/u
// 407182|23: digits alone, all of which but the last ones are alike
const long = /^(?<stem>\d{5,12})\d{3}$/u
const candidate =
  /(?<![\p{Script=Latin}\p{N}_./\\-])(?:\p{Lu}{2,6}[\p{Lu}\d/-]{1,24}|\d{8,15})(?![\p{Script=Latin}\p{N}_-]|[./]\p{N})/gu
// 0017 号处方, where CF2602260017 is the number of one
const tail = /(?<![\p{Script=Latin}\p{N}._-])(?<digits>(?!(?:19|20)\d\d)\d{4})(?= ?(?:号|那[单张条笔个]))/gu

/** Such numbers in some texts. */
export function numberSiblings(texts: readonly string[], known: Iterable<MaskedValue>): readonly MaskedValue[] {
  const families = new Map<string, SecretKind>()
  const tails = new Map<string, SecretKind>()
  const values = new Set<string>()
  for (const { kind, value } of known) {
    if (!kinds.has(kind)) continue
    values.add(value)
    const family = familyOf(value)
    if (family !== null) families.set(family, kind)
    if (/\d{4}$/u.test(value) && value.length > 7) tails.set(value.slice(-4), kind)
  }
  if (families.size === 0 && tails.size === 0) return []
  const found = new Map<string, MaskedValue>()
  for (const text of texts) {
    for (const [value] of everyMatch(candidate, text)) {
      const kind = families.get(familyOf(value) ?? '')
      if (kind !== undefined && !values.has(value)) found.set(value, { kind, value })
    }
    if (tails.size > 0)
      for (const { groups } of everyMatch(tail, text)) {
        const value = groups?.['digits'] ?? ''
        const kind = tails.get(value)
        if (kind !== undefined) found.set(value, { kind, value })
      }
  }
  return [...found.values()]
}

/** What a number has in common with those of its row: the letters in front and how many digits there are. */
function familyOf(value: string): string | null {
  const { stem = '', count = '', rest = '' } = counted.exec(value)?.groups ?? {}
  if (stem !== '') return `${stem}#${count.length}${rest === '' ? '' : rest.charAt(0)}`
  const digits = long.exec(value)?.groups?.['stem'] ?? ''
  return digits === '' ? null : `${digits}#3`
}
