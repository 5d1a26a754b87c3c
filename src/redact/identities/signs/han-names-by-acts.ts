/** Words of any meaning that a Chinese text lets do what only somebody does: 柚子说她见过, 汤包昨天请假. */
import { matchesOf } from '../../../language/patterns/matches.ts'
import { atLeave, namedActs, namingRoles, ownContacts } from '../../lexicon/around-names/han-acts.ts'
import { notCalled, notHanNames } from '../../lexicon/around-names/person-words.ts'
import { everydayHanNames } from '../../lexicon/names/ambiguous-names.ts'
import { namesIn } from '../names/name-tests.ts'

const opening = '(?<=^|[\\s,，。;；:、(（]|另外|后来|但是|不过|还有)'
// no character with which a sentence goes on
const own = '(?<name>[^\\P{Script=Han}的了在和与及跟都也说是有无不没请把被让给来去要会能可问用将对从]{2,3}?)'
const patterns: readonly RegExp[] = [
  // 柚子说她上个月见过
  new RegExp(`${opening}${own}(?=说[他她](?!们|的?(?:系统|软件)))`, 'gmu'),
  // 柚子会跟进，她的分机
  new RegExp(`${opening}${own}(?=会?(?:跟进|负责|处理|对接|值班)[,，;；]? ?[他她]的?(?:${ownContacts}))`, 'gmu'),
  // 汤包昨天请假没开机
  new RegExp(`${opening}${own}(?=(?:昨天|今天|前天|这周|上周|本周|下周|周[一二三四五六日])(?:${atLeave}))`, 'gmu'),
  // 责编桑榆和美编大橘都试过
  new RegExp(
    `(?<=${namingRoles})${own}(?=(?:和|跟|、)[^\\s,，。]{2,6}(?:都|也)(?:${namedActs})|[都也又刚]?(?:${namedActs}))`,
    'gmu',
  ),
]

/** Such words, as written there. Takes text of half width. */
export function actingHanNames(text: string): readonly string[] {
  if (!/\p{Script=Han}/u.test(text)) return []
  return patterns
    .flatMap((pattern) => namesIn(matchesOf(pattern, text)))
    .filter((name) => !isNobody(name) && !notBeside.test(name))
}

// 厂家和[人员 1]都在: who is somebody by what he does, or nobody
/** What many people are called by, or a thing. */
export const notBeside =
  /[部科组处室厂司店商员方端器件户长师生士工理任导们它系统据库网备机面脑台块口号线序表单话心区岗位群友妈爸]$|^(?:我|你|他|她|它|这|那|已|请|麻烦|大家|对方|同事|老板|客服|财务|前台|销售|采购|售后|患者|病人|家长|顾客|老人|厂商|供应商|运维|开发|测试|仓库|家属|邮箱|电话|手机|账号|密码)/u

/** Whether a part of it is a word. */
export function isNobody(name: string): boolean {
  if (/^(?:[各本该贵我你他她您某这那每全哪谁]|人家|别人|对方)/u.test(name)) return true
  return [name, name.slice(0, 2), name.slice(1), name.slice(0, -1)].some(
    (part) => part.length > 1 && (notHanNames.has(part) || notCalled.has(part) || everydayHanNames.has(part)),
  )
}
