/** What a firm is called in Chinese whose mail domain spells it: qinggangjd.example is of 青冈机电. */
import { matchesOf } from '../../../language/patterns/matches.ts'
import { everydayOrganisationWords } from '../../lexicon/everyday-organisation-words.ts'
import { hanBusinessWords, hanFormWords } from '../../lexicon/organisation-words.ts'
import { givenPinyin } from '../names/han-names.ts'

// 青冈这边: where somebody says that they are
const hanPlace =
  /(?<!\p{Script=Han})(?:我们|咱们|我)?(\p{Script=Han}{2,4}?)(?=这边|那边|这里|那里|方面|现场|项目|公司|集团|的(?:客户|用户|同事|老师))/gu
const hanRun = /\p{Script=Han}{3,40}/gu
const business = new RegExp(`^(?:${hanBusinessWords}|${hanFormWords})`, 'u')

/**
 * Names in texts of half width that the label of a domain spells (`qinggang-paper`, as registered): in full, or with the initials of its last characters
 * (qinggangjd). Two characters count before a line of business or where somebody says that they are; of two, there are words that sound alike.
 */
export function hanNamesSpelledBy(label: string, texts: readonly string[]): readonly string[] {
  const whole = label.replace(/[-_]/gu, '')
  if (!/^[a-z]{5,30}$/u.test(whole)) return []
  const placed = texts.flatMap((text) =>
    matchesOf(hanPlace, text)
      .map(([, name = '']) => name)
      .filter((name) => isSpelledBy(whole, name)),
  )
  const spellings = [...new Set([whole, label.split(/[-_]/u)[0] ?? ''])].filter((spelling) => spelling.length > 4)
  const standing = texts.flatMap((text) =>
    matchesOf(hanRun, text).flatMap(([run]) => spellings.flatMap((spelling) => namesInRun(run, spelling))),
  )
  return [...new Set([...placed, ...standing])]
}

// qinggangpaper is of 青冈
function isSpelledBy(label: string, name: string): boolean {
  const spelled = givenPinyin(name).join('')
  return spelled.length > 4 && label.startsWith(spelled) && !everydayOrganisationWords.has(name)
}

function namesInRun(run: string, spelling: string): readonly string[] {
  const characters = Array.from(run)
  return characters.flatMap((_, at) => {
    const length = spelledLength(characters, at, spelling)
    const name = characters.slice(at, at + length).join('')
    if (length > 2) return [name]
    const kind = length < 2 ? null : business.exec(characters.slice(at + 2, at + 8).join(''))
    return kind === null || everydayOrganisationWords.has(name) ? [] : [name, name + kind[0]]
  })
}

/** How many characters from a place on spell the whole of a word: the first two in full, later ones by their initials where that is all there is. */
function spelledLength(characters: readonly string[], from: number, spelling: string): number {
  let rest = spelling
  let length = 0
  while (rest !== '') {
    const [syllable = ''] = givenPinyin(characters[from + length] ?? '')
    if (syllable === '' || !/^[a-z]+$/u.test(syllable)) return 0
    const isFull = rest.startsWith(syllable)
    if (!isFull && (length < 2 || !rest.startsWith(syllable.charAt(0)))) return 0
    rest = rest.slice(isFull ? syllable.length : 1)
    length += 1
  }
  return length
}
