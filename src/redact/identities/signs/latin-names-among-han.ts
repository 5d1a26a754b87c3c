/** Names in Latin letters in Chinese sentences: 请联系 Karsa Tarvo, Karsa 在用. */
import { matchesOf } from '../../../language/patterns/matches.ts'
import { givenNames } from '../../lexicon/names/given-names.ts'
import { latinActsAmongHan, latinCuesAmongHan } from '../../lexicon/around-names/han-third-persons.ts'
import type { CapitalisedRun } from '../names/capitalised-runs.ts'
import { anyCompoundSurname, isPlainSurname } from '../names/han-names.ts'
import { namesIn } from '../names/name-tests.ts'
import { bare, isInitial, isOwnWord } from '../names/latin-name-shape.ts'

const before = new RegExp(`(?:${latinCuesAmongHan})[ ]?[:：]?[ ]?$`, 'u')
// 渡边 (Tarvo Shun): a name and how it is spelt
const inBrackets = /\p{Script=Han}{2,4} ?\($/u
// 阿May
const petName = /(?<name>阿\p{Lu}\p{Ll}{1,12})(?![\p{L}\p{N}])/gu
// 陆Sir: as in Cantonese
const sir = new RegExp(`(?<name>(?:${anyCompoundSurname}|\\p{Script=Han})[Ss]ir)(?![A-Za-z])`, 'gu')
// 我和 Kelvin, 老殷、Kelvin: beside somebody
const besidePerson =
  /(?:[你我他她]|[老小阿]\p{Script=Han}|阿\p{Lu}\p{Ll}{1,12}|(?:先生|女士|老师|师傅)) ?[和、跟与] ?$/u
const goesOn = /^[ ]?(?:[,，.。;；:：、!！)）(（]|\p{Script=Han}|$|\n)/u
const isKind = /^[ ]?(?:官方|公司|厂家|厂商|客服|技术支持|支持|服务|软件|系统|平台|客户端|团队|服务器|版|端|网站)/u
const acts = new RegExp(`[ ]?(?:\\([^()\\n]{1,12}\\))?(?:${latinActsAmongHan})`, 'uy')

/** Runs of capitalised words, as written there, that a Chinese text contacts, asks or lets act as only people do. Takes text of half width and its runs. */
export function latinNamesAmongHan(text: string, runs: readonly CapitalisedRun[]): readonly string[] {
  if (!/\p{Script=Han}/u.test(text)) return []
  const named = runs
    .filter(({ words }) => words.split(' ').every((word) => isInitial(word) || isNameOf(word)))
    .filter(({ words, start, end }) => {
      acts.lastIndex = end
      if (acts.test(text)) return true
      if (words.includes(' ') && inBrackets.test(text.slice(Math.max(0, start - 6), start)) && text.charAt(end) === ')')
        return true
      const lead = text.slice(Math.max(0, start - 18), start)
      if (givenNames.has(bare(words.split(' ')[0] ?? '')) && besidePerson.test(lead)) return true
      const after = text.slice(end, end + 8)
      return before.test(lead) && goesOn.test(after) && !isKind.test(after)
    })
    .map(({ words }) => words)
  const sirs = namesIn(matchesOf(sir, text)).filter((name) => isPlainSurname(name.slice(0, -3)))
  return [...named, ...namesIn(matchesOf(petName, text)), ...sirs]
}

// no SAP, no MySQL, no Outlook
function isNameOf(word: string): boolean {
  return /^\p{Lu}['’\p{Lu}]?\p{Ll}{2}/u.test(word) && (givenNames.has(bare(word)) || isOwnWord(bare(word)))
}
