/** Masked values as drafting sees them. */
import { overLines } from '../../language/patterns/over-lines.ts'
import { remembered } from '../../language/remembered.ts'
import { says } from '../lexicon/lexicon.ts'

/** Whether a sentence is nothing but masked values and signs. */
export function isMask(text: string): boolean {
  return text.search(mask) >= 0 && !/[\p{L}\p{N}]/u.test(text.replace(mask, ''))
}

/** Whether a sentence holds a masked value. */
export function holdsMask(text: string): boolean {
  return text.search(mask) >= 0
}

/**
 * Whether a sentence only gives away how to get at something or somebody: it holds a masked password, or a masked
 * address with no more around it than a label, it introduces its writer, or it is the line of a signature or a header.
 */
export const isAccess: (text: string) => boolean = remembered((text) => givesAccess(text), 500, 600)

function givesAccess(text: string): boolean {
  if (secret.test(text) || headerLine.test(text) || (text.length <= 40 && introduction.test(text))) return true
  const rest = text.replace(address, '')
  const silent = !says('problem', text) && !says('instruction', text)
  if (silent && rest.length < text.length && (rest.match(/[\p{L}\p{N}]/gu) ?? []).length <= (han.test(rest) ? 5 : 12))
    return true
  if (namedDesk.test(text) || (silent && text.length <= 60 && numberOfCase.test(text))) return true
  return (
    text.length <= 80 &&
    nameAndAddress.test(text) &&
    !/[.。!！]$/u.test(text) &&
    titled.test(text.replace(mask, ' ').trim())
  )
}

/** Where a text ends once masked values that hang at its end as a sentence of their own are taken off. */
export function endWithoutMasks(text: string): number {
  const hanging = masksAtEnd.exec(text)
  return hanging === null ? text.length : hanging.index + (hanging[1]?.length ?? 0)
}

// [人名]   [person 1]
const mask = /\[[\p{L} -]{1,20}(?: \d{1,3})?\]/gu
// [密码 1]   [password 2]   [token]
const secret = /\[(?:密码|令牌|password|token)(?: \d{1,3})?\]/u
// 我是[单位 1]的小李。   I am [person 1] from [organisation 1].
const introduction =
  /^(?:您好[，,])?(?:我们?(?:是|这边是)|这里是|本人|I am|I'm|This is)\s?[^，,。]{0,12}\[(?:单位|人员|人名|客户|organisation|person|customer)[^，,。]{0,24}[。.]?$/u
// 主题: 回复: …   Subject: RE: …
const headerLine =
  /^(?:主题|发件人|收件人|抄送|发送时间|subject|from|to|cc|sent|betreff|von|gesendet)\s?[:：]\s?(?:\S.{0,200})?(?:回复|答复|转发|re|fwd?|aw|\[[\p{L} ]{2,20}(?: \d{1,3})?\]|@|\d{4})/iu
// [网址 1]   [phone 1]
const address =
  /\[(?:网址|电话|邮箱|用户名|社交账号|地址|url|phone|email|user name|messenger id|postal address)(?: \d{1,3})?\]/gu
// Your reference is [case number].   case no. 係 [案例号]。   It's [case number] on our side.
const numberOfCase = overLines('iu')`
  ^it(?:'s| is) (?:\w{3,10} )?(?:as |under )?\[case number(?: \d{1,3})?\].{0,20}$
  |^(?:.{0,24}[,，:：]\s?)?(?:your |the |our |this )?(?:(?:case|ticket|incident|support)\s?)?(?:
    reference|number|no\.?|id|case|ticket|工单|工單|案例|案件|单号|單號|编号|編號
  ).{0,16}\[(?:case number|案例号)(?: \d{1,3})?\].{0,12}$
`
// [organisation 1]
const nameAndAddress = /\[(?:organisation|customer|person|engineer|phone|url|email)(?: \d{1,3})?\]/u
// [工程师] · 桌面支持   [客户] 五金制品厂财务科   [单位 1] 售后 林
const namedDesk =
  /^\[(?:工程师|客户|人员|单位|engineer|customer|person|organisation)(?: \d{1,3})?\][\s·|｜,，/—-]{0,4}(?:(?:\p{Script=Han}{1,12}(?:[部科室组处院局厂店站班]|中心|公司|支持|工程师|经理|主管|主任|技术|服务|团队)|售后|客服|运维)[\s·|｜/]{0,3}){1,3}(?:(?<=[\s·|｜/])\p{Script=Han}{1,3})?$/u
// Data Engineering,   Foods
const titled = /^(?:[A-Z][\p{L}&'-]{0,30}[,\s|]{0,4}){0,5}$/u
// … I moved house. [email 1]
const masksAtEnd = /([.。!！?？])\s*(?:\[[\p{L} -]{1,20}(?: \d{1,3})?\][\s,，]*){1,6}$/u
const han = /[\u4e00-\u9fff]/u
