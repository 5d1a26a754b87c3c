/** Names that stand alone on a line above an address, a telephone or a mail address: signatures, labels for a parcel. */
import { matchesOf } from '../../language/patterns/matches.ts'
import { contactLabels } from '../lexicon/phone-words.ts'
import { personIn, streetAt } from '../recognisers/address-shape.ts'

const most = 4
// Corwin Frell / > Odile Brandt / corwin j. frell
const alone = /^[ \t]*[>|•*-]?[ \t]{0,4}(?<name>\p{L}[\p{L}.'’ -]{4,60}?)[ \t]*$/gmu
const contact = new RegExp(
  `^(?:(?:${contactLabels})\\b|\\+?[\\d() -]{8,20}\\b|[\\w.+-]{2,40}@|P\\.? ?O\\.? ?Box \\d)`,
  'iu',
)
const gate = /\d{2}|@/u

/** Names of people above what one reaches them by. Takes text of half width. */
export function namesAboveContacts(text: string): readonly string[] {
  if (!gate.test(text)) return []
  return matchesOf(alone, text).flatMap(({ index, 0: line, groups }) => {
    const name = personIn(groups?.['name'] ?? '')
    return name !== '' && isAboveContact(text, index + line.length) ? [name] : []
  })
}

/** Whether one of the next lines is of an address or tells a number. A sentence ends the search. */
function isAboveContact(text: string, from: number): boolean {
  const lines = text
    .slice(from, from + 240)
    .split('\n')
    .map((line) => line.replace(/^[ \t]*[>|•*-]?[ \t]*/u, ''))
    .filter((line) => line !== '')
    .slice(0, most)
  for (const line of lines) {
    if (contact.test(line) || streetAt(line, 0)?.isPlain === true) return true
    if (line.length > 60 || /[.!?:]$/u.test(line)) return false
  }
  return false
}
