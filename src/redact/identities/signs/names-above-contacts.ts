/** Names that stand alone on a line above an address, a telephone or a mail address: signatures, labels for a parcel. */
import { matchesOf } from '../../../language/patterns/matches.ts'
import { contactLabels } from '../../lexicon/phone-words.ts'
import { notEndingPeople } from '../../lexicon/organisation-words.ts'
import { plainLatinTitles } from '../../lexicon/around-names/titles.ts'
import { streetAt, wordedSigns } from '../../recognisers/places/address-shape.ts'
import { isOfTechnology } from '../names/latin-name-shape.ts'
import { isOrdinaryWord } from '../names/ordinary-words.ts'

const most = 4
// Corwin Frell / > Mrs. Odile van Brandt
const alone = new RegExp(
  `^[ \\t]*[>|•*-]?[ \\t]{0,4}(?<name>(?:(?:${plainLatinTitles})\\.? )?\\p{Lu}[\\p{L}'’-]{1,24}(?: (?:\\p{Lu}\\.?|\\p{Lu}[\\p{L}'’-]{1,24}|de|van|von|der|den|la|bin|ibn|al|el|da|dos|del|di)){1,3})[ \\t]*$`,
  'gmu',
)
const contact = new RegExp(
  `^(?:(?:${contactLabels})\\b|\\+?[\\d() -]{8,20}\\b|[\\w.+-]{2,40}@|P\\.? ?O\\.? ?Box \\d)`,
  'iu',
)
const gate = /\d{2}|@/u

/** Names of people above what one reaches them by. Takes text of half width. */
export function namesAboveContacts(text: string): readonly string[] {
  if (!gate.test(text)) return []
  return matchesOf(alone, text).flatMap(({ index, 0: line, groups }) => {
    const name = groups?.['name'] ?? ''
    return isPerson(name) && isAboveContact(text, index + line.length) ? [name] : []
  })
}

/** Whether two to four capitalised words are a person: none of technology or of firms, one of no everyday language. */
function isPerson(name: string): boolean {
  const words = name.split(' ')
  if (words.length > 4 || words.some((word) => isOfTechnology(word) || ofFirms.test(word))) return false
  return !words.every((word) => isOrdinaryWord(word.toLowerCase().replace(/\.$/u, '')))
}

const ofFirms = new RegExp(`^(?:${notEndingPeople})\\.?$|['’]s$`, 'iu')

/** Whether one of the next lines is of an address or tells a number. A sentence ends the search. */
function isAboveContact(text: string, from: number): boolean {
  const lines = text
    .slice(from, from + 240)
    .split('\n')
    .map((line) => line.replace(/^[ \t]*[>|•*-]?[ \t]*/u, ''))
    .filter((line) => line !== '')
    .slice(0, most)
  for (const line of lines) {
    if (contact.test(line) || (streetAt(line, 0)?.signs ?? 0) > wordedSigns) return true
    if (line.length > 60 || /[.!?:]$/u.test(line)) return false
  }
  return false
}
