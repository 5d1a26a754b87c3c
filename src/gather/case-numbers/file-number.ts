/** The case number that a file is named by: of an export without one, `KL-40718 printer.eml` may be all that tells it. */
import { caseWord, numberWord } from '../../language/case-words.ts'
import { anyCase } from '../../language/patterns/any-case.ts'
import { numberIn } from './case-numbers.ts'
import { otherPrefixes, unnumberedFiles } from './number-wording.ts'

/** The number that the name of a file begins with, behind what a case is called or by its make; `null` where it has none. */
export function numberInFileName(path: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const match = named.exec(name)
  return match === null ? null : numberIn(match)
}

const ends = '(?=$|\\.(?!\\d)|[\\s_,，(（【–—]|-(?!\\d)|\\p{Script=Han})'
const notAnother = `(?!(?:${[...otherPrefixes, ...unnumberedFiles].join('|')})(?:[-_ .]|\\d))`
const named = new RegExp(
  [
    // CAS-00417-K2M8Q1.txt, INC0012345.eml, KL-2031-0417 printer.txt, KL-SH-20320108-03.eml, KL-40718.eml
    `^(CAS-\\d{4,6}-[A-Z0-9]{5,7}|(?:INC|RITM|REQ|CS|WO)\\d{7,13}|${notAnother}[A-Z]{1,10}(?:-[A-Z]{1,6}){0,2}-\\d{4,12}(?:-\\d{1,6})?)${ends}`,
    // case_48213.txt, Ticket #48213.eml, 工单10291.eml, 案例号 KL-417.txt
    `^${anyCase(caseWord)}(?:[-_ ]?${anyCase(numberWord)})?[-_ #]{0,2}(\\d{4,14}|[A-Z]{1,6}-\\d{3,12})${ends}`,
  ].join('|'),
  'u',
)
