/** What names in Latin letters look like, and what tells a word of a name from a word of everyday or technical language. */
import { isEnglishWord } from '../../../language/english-words.ts'
import { remembered } from '../../../language/remembered.ts'
import { everydayNames, productNames } from '../../lexicon/names/ambiguous-names.ts'
import { knownVendors } from '../../lexicon/organisation-words.ts'
import { notNames } from '../../lexicon/around-names/person-words.ts'
import { thingWords } from '../../lexicon/around-names/third-persons.ts'

/** de, van, bin. Regular expression sources, here and below. */
export const particle = '(?:de|van|von|der|den|la|le|bin|binti|ibn|al|el|da|dos|del|di|du|ter|ten|zu|af|av)'
/** Brandt, O'Brien, McDonald, Smith-Jones, RAO */
export const nameWord =
  "(?:(?:Mc|Mac|[OD]['’]|De|Di|La|Le|Van|Fitz)?\\p{Lu}[\\p{Ll}'’]{1,22}?(?:-\\p{Lu}\\p{Ll}{1,20})?|\\p{Lu}{2,20})(?![\\p{Script=Latin}\\p{N}_[\\\\])"
// Ruth R. Frell, Ruth R Frell
const initial = '\\p{Lu}(?:\\.(?=[ ]\\p{Lu})|(?=[ ]\\p{Lu}\\p{L}))'

/** J. Brandt, Anna van der Berg, Ruth R Frell */
export const run = `(?:\\p{Lu}\\.[ ]?){0,2}${nameWord}(?: (?:${nameWord}|${initial}|${particle}(?= ))){0,4}`
/** What stands before a name. */
export const start = '(?<![\\p{L}\\p{N}@.\\\\/_$#\\]-])'

/** The B. and the B of Corwin B. Frell; no I. */
export function isInitial(candidate: string): boolean {
  return /^(?!I$)\p{Lu}\.?$/u.test(candidate)
}

/** Whether a word is none of everyday or technical language. */
export function isOwnWord(folded: string): boolean {
  return (
    folded.length > 2 && !isThing(folded) && !isEnglishWord(folded) && !isBrand(folded) && !everydayNames.has(folded)
  )
}

/** Whether a word, as `bare` gives it, is a product's or a vendor's name. */
export function isBrand(folded: string): boolean {
  return productNames.has(folded) || knownVendors.has(folded)
}

/** A word in lower case without accents and endings. The words that begin sentences are few, and each is asked for several times. */
export const bare = remembered(
  (candidate) =>
    candidate
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .replace(/['’]s?$|[.,]+$/gu, ''),
  5000,
)

/** Whether a capitalised word is one of things: Spooler, Directory. */
export function isThing(candidate: string): boolean {
  const folded = bare(candidate)
  // I've, I'm
  if (/^i['’]/u.test(folded)) return true
  return notNames.has(folded) || thingWords.has(folded)
}

/** Whether a word is one of things, or a product's or a vendor's name. */
export function isOfTechnology(candidate: string): boolean {
  return isThing(candidate) || isBrand(bare(candidate))
}
