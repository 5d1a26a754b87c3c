/** Chinese names in full where headers show less: 任老师 <renxiu@…> signs with 任秀. */
import type { Author } from '../../model/case.ts'
import { givenPinyin, splitHanName, surnamePinyin } from './han-names.ts'

/** Names alone on one of a text's last lines that have the surname or the spelling of its writer. Takes text of half width. */
export function signedLikeAuthor(text: string, author: Author): readonly string[] {
  const local = (author.email?.split('@')[0] ?? '').toLowerCase().replace(/[^a-z]/gu, '')
  const shown = author.name?.trim() ?? ''
  return text
    .trimEnd()
    .slice(-farthest)
    .split('\n')
    .map((line) => line.replace(/^[>\s-]+|\s+$/gu, ''))
    .filter((line) => line !== '')
    .slice(-lastLines)
    .filter((line) => nameAlone.test(line) && !team.test(line) && line !== shown && isOf(line, shown, local))
}

/** UTF-16 units and lines that a signature has. */
const farthest = 300
const lastLines = 4

const nameAlone = /^\p{Script=Han}{2,4}$/u
const team = /[科部室组處处课課队隊司厂廠院校店]$/u

function isOf(line: string, shown: string, local: string): boolean {
  const name = splitHanName(line)
  if (name === null || name.given === '') return false
  // 任老师, 魏主任, 周工
  if (shown.startsWith(name.surname) && titled.test(shown.slice(name.surname.length))) return true
  const given = givenPinyin(name.given)
  const initials = given.map((syllable) => syllable.charAt(0)).join('')
  return surnamePinyin(name.surname).some((surname) =>
    [given.join(''), initials].some((first) => local === surname + first || local === first + surname),
  )
}

const titled =
  /^(?:老师|老師|主任|经理|經理|总|總|工|姐|哥|先生|女士|小姐|博士|教授|医生|醫生|护士长|科长|科長|处长|處長|部长|部長|主管|组长|組長|班长|工程师|工程師|会计|會計|院长|校长)$/u
