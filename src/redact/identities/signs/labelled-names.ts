/** Names behind the labels of a form: Cc: Anna Berg, Tom Hill; Requested for: Berg, Anna. */
import { anyCase } from '../../../language/patterns/any-case.ts'
import { matchesOf } from '../../../language/patterns/matches.ts'
import { givenNames } from '../../lexicon/names/given-names.ts'
import { knownVendors } from '../../lexicon/organisation-words.ts'
import { personLabels } from '../../lexicon/around-names/third-persons.ts'
import { bare, isInitial, isThing, nameWord, run } from '../names/latin-name-shape.ts'

/** Names in lines that such a label opens. Takes text of half width. */
export function labelledNames(text: string): readonly string[] {
  return matchesOf(label, text)
    .map(({ groups }) => groups?.['names'] ?? '')
    .flatMap(listedNames)
}

const label = new RegExp(
  `^[ \\t>*-]{0,6}(?:${anyCase(personLabels)})\\*{0,2}[ \\t]{0,3}[:=][ \\t*]{0,4}(?<names>\\p{Lu}[^\\n:@<(\\[]{1,200})`,
  'gmu',
)
const labelled = new RegExp(`^(?<name>${run}(?:, ${nameWord})?)$`, 'u')

// Cc: Anna Berg, Tom Hill; Requested for: Berg, Anna
function listedNames(list: string): readonly string[] {
  const line = list.trim()
  if (/^[^,;]+, [^,; ]+$/u.test(line) && labelled.test(line)) return namesAllowed([line])
  return namesAllowed(line.split(/[;,/]| and | & /u))
}

function namesAllowed(parts: readonly string[]): readonly string[] {
  return parts
    .map((part) => part.trim())
    .filter((part) => {
      const words = part
        .split(/[ ,]+/u)
        .filter((one) => !isInitial(one))
        .map(bare)
      if (!labelled.test(part) || words.some((one) => isThing(one)) || knownVendors.has(words[0] ?? '')) return false
      return words.length > 1 || givenNames.has(words[0] ?? '')
    })
}
