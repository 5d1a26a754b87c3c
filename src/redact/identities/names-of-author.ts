/** Who writes a message or is written to, as mail programs show them. */
import { isEnglishWord } from '../../language/english-words.ts'
import { remembered } from '../../language/remembered.ts'
import { simplify } from '../../language/simplified.ts'
import type { Author } from '../../model/case.ts'
import { isPeoplesName } from '../lexicon/names/people-names.ts'
import { sharedMailTerms, sharedMailWords } from '../lexicon/shared-mailboxes.ts'
import { plainLatinTitles, titles } from '../lexicon/around-names/titles.ts'
import { teamOf } from './organisations/firms-of-teams.ts'
import { isPlainSurname, splitHanName } from './names/han-names.ts'
import { sideOf } from './identity.ts'
import type { PersonMention } from './identity.ts'
import { isHanName } from './names/name-tests.ts'

/** The address of an author and the names in what is shown for it. */
export function readAuthor({ name, email, role }: Author): PersonMention[] {
  const side = sideOf(role)
  const mentions: PersonMention[] = email === null ? [] : [{ name: null, email: email.toLowerCase(), side }]
  return [...mentions, ...namesOfAuthor(name ?? '').map((part) => ({ name: part, email: null, side }))]
}

// The same people write all of a case.
const namesOfAuthor = remembered((name): readonly string[] => {
  const shown = simplify(name)
    .replace(/["'“”]/gu, '')
    .replace(/<[^>]*>|\([^)]*@[^)]*\)/gu, '')
    .trim()
  return shown === '' || shown.includes('@') || shown.startsWith('/o=') ? [] : namesOfDisplayName(shown)
}, 2000)

// 周明溪 Zhang Decun, Zhang Decun (周明溪), Brandt, Odile [IT]: each script is a name of its own. CRM Case Email is none.
function namesOfDisplayName(shown: string): readonly string[] {
  const withRole = roleBefore.exec(shown)?.groups?.['name'] ?? ''
  if (isHanName(withRole) && isPlainSurname(withRole.charAt(0))) return [withRole]
  if (sharedMailTerms.some((term) => shown.includes(term))) return namesBehindDesk(shown)
  const words = shown.toLowerCase().split(/[\s._-]+/u)
  if (words.filter((word) => sharedMailWords.has(word.replace(/\d+$/u, ''))).length * 2 > words.length) return []
  if (isDeskOf(words)) return []
  if (teamOf(shown) !== null || departmentName.test(shown)) return []
  const han = shown.match(/\p{Script=Han}[\p{Script=Han}·•・ ]*/gu)?.map((part) => part.trim()) ?? []
  const latin = shown
    .replace(/[\p{Script=Han}·•・]+/gu, ' ')
    .replace(/\([^)]*\)|\[[^\]]*\]|[|/].*$/gu, ' ')
    .replace(/[^\p{L}\p{N}'’., -]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  const titled = han.map((part) => part.replace(hanTitle, '') || part)
  return [
    ...titled,
    ...(/\p{L}{2}/u.test(latin) ? [latin.replace(latinTitle, '').replace(/^[,. -]+|[,. -]+$/gu, '')] : []),
  ]
}

// Gate Ops, Dock Operations: a word that is nobody's name, and that they are at work
function isDeskOf(words: readonly string[]): boolean {
  const [place = '', desk = '', more] = words
  return (
    more === undefined &&
    /^(?:ops|operations|desk|office|team|service|support)$/u.test(desk) &&
    isEnglishWord(place) &&
    !isPeoplesName(place)
  )
}

/** 服务台-小赵, 客服中心（段经理）: who of a shared desk it is, where that is shown as people are called. */
function namesBehindDesk(shown: string): readonly string[] {
  return shown.split(/[^\p{L}\p{N}]+/u).flatMap((part) => {
    if (sharedMailTerms.some((term) => part.includes(term))) return []
    const untitled = part.replace(hanTitle, '')
    const isCalled = untitled !== part || /^[小老阿]\p{Script=Han}$/u.test(part) || part.length === 3
    const isName =
      part.length < 5 && isPlainSurname(splitHanName(untitled.replace(/^[小老阿](?=.$)/u, ''))?.surname ?? '')
    return isCalled && isName ? [untitled] : []
  })
}

// 客服苏合, 在线客服段景明; no 客服中心
const roleBefore = /^(?:在线|人工|[一二]线)?(?:客服|技术|坐席|座席|售后|顾问|专员|工程师)(?<name>\p{Script=Han}{2,3})$/u
// No title of one character but this: 云川医院 is no 院.
const hanTitle = new RegExp(`(?:${titles}|总)$`, 'u')
const latinTitle = new RegExp(`^(?:${plainLatinTitles})\\.? `, 'u')

// 设备科, 信息管理处, 财务部, but not 云川酒店工程部, which says whose it is
const departmentName =
  /^(?:设备|信息|财务|人事|采购|行政|总务|后勤|技术|网络|运行|生产|质量|品质|安全|检验|工程|维修|电脑|资讯|客服|市场|销售|物资|保障|管理){1,2}[科处室部课組组所办台站班]$/u
