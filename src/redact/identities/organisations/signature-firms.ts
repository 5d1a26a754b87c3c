/** Reads from a signature which firm stands in it under a name that no ending gives away: a shop, a brand. */
import { notFirmEndings, signatureCourtesies } from '../../lexicon/around-names/signature-words.ts'
import { everydayHanNames } from '../../lexicon/names/ambiguous-names.ts'
import { everydayOrganisationWords } from '../../lexicon/everyday-organisation-words.ts'
import { genericHanNames } from '../../lexicon/organisation-words.ts'
import { notCalled, notHanNames } from '../../lexicon/around-names/person-words.ts'
import { namesInLine } from '../signs/signed-names.ts'

/**
 * Names in Han characters in the same line as the name of a person, or in the line above or below. Takes a signature of half width.
 * Two characters are too few: titles and courtesies have as many.
 */
export function firmsInSignature(text: string): readonly string[] {
  const lines = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [partsOf(line)]))
  const people = lines.map((parts) => parts.some((part) => namesInLine(part).length > 0))
  return lines.flatMap((parts, at) =>
    [at - 1, at, at + 1].some((place) => people[place] === true) ? parts.filter((part) => isFirm(part)) : [],
  )
}

// 段景明 | 老灶台 | 13900010002
function partsOf(line: string): readonly string[] {
  return line.split(/[ \t]*[|/·•,，、:：;；()（）][ \t]*|[ \t]+-[ \t]+|[ \t]+/u).filter((part) => part !== '')
}

const ending = new RegExp(`(?:${notFirmEndings})$`, 'u')
const ordinary: readonly ReadonlySet<string>[] = [
  signatureCourtesies,
  everydayHanNames,
  everydayOrganisationWords,
  genericHanNames,
  notCalled,
  notHanNames,
]

function isFirm(part: string): boolean {
  if (!/^\p{Script=Han}{3,8}$/u.test(part) || ending.test(part)) return false
  return namesInLine(part).length === 0 && !ordinary.some((words) => words.has(part))
}
