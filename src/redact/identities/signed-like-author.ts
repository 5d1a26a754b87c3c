/** Chinese names in full where headers show less: 任老师 <renxiu@…> signs with 任秀. */
import { simplify } from '../../language/simplified.ts'
import type { Author } from '../../model/case.ts'
import { shortTitles, titles } from '../lexicon/around-names/titles.ts'
import { givenPinyin, splitHanName, surnamePinyin } from './names/han-names.ts'

/** Names alone on one of a text's last lines that have the surname or the spelling of its writer. Takes text of half width. */
export function signedLikeAuthor(text: string, author: Author): readonly string[] {
  const local = (author.email?.split('@')[0] ?? '').toLowerCase().replace(/[^a-z]/gu, '')
  const shown = simplify(author.name?.trim() ?? '')
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

const titled = new RegExp(`^(?:${titles}|${shortTitles})$`, 'u')
