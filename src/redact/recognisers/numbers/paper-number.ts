import { overLines } from '../../../language/patterns/over-lines.ts'
import { papersFurtherOn, technicalHanNumbers, technicalNumbers } from '../../lexicon/paper-words.ts'
import { othersOfList } from './others-of-list.ts'
import { findWordings } from '../recogniser.ts'
import type { Recogniser, Wording } from '../recogniser.ts'

/** What a firm knows somebody by: numbers of employees and customers, contracts and orders, badges, desks and terminals. */
export const paperNumber: Recogniser = {
  name: 'paper-number',
  neverCertain: true,
  find: (text) => findWordings(wordings, text).flatMap((found) => [found, ...othersOfList(text, found)]),
}

// 工号：10293, 客户编号 C0012938, contract no. HT-2023-0456, PO number 4500123456
const numberLabelled = overLines('giu')`
  (?:
    工号|工牌号?|厂牌号?|员工号|(?:员工|人员)(?:编?号|id)|职工号|胸牌号
    |(?:门禁|饭|工|一卡通|会员|就诊|校园)卡号?
    |卡号|门店(?:编?号|代码)?|店号|商户号|终端(?:编?号)|资产编码|成本中心|客户(?:编?号|id|代码)|会员(?:编?号|id)
    |合同(?:编?号)|(?:计[划画]|项目|课题|专案|科研)编号|订单(?:编?号)|订单(?=[ :]?[A-Z]{0,4}\d{6})|采购单号
    |(?:快递|运|物流|退货|返修|寄修|送货|出货|提货|入库|出库|托运|请购)单(?:号|(?=[ :]?[A-Z]{1,4}\d{6}))
    |发票号码?|用户编号|户号|病历号|病案号|门诊号|检查号|医保卡?号|(?:月结|对账|报价)单号|住院号|学籍号|考号
    |\b(?:
      emp(?:loyee)?\.?|staff|personnel|badge|merchant|terminal|store|shop|outlet|branch|till|cost cent(?:re|er)
      |customer|client|member(?:ship)?|contract|order|purchase order|po|invoice|patient|student|policy|chart
      |donor|supporter|volunteer|permit|docket|citizen|taxpayer|supplier|vendor|dealer|franchise|requisition
      |job ?sheet|work ?order|agreement|medical record|claim|tenancy|booking|reservation
      |(?<!(?:g\/l|gl|ledger|nominal|revenue|expense|bank|contra|control) )acc(?:oun)?t
        (?= ?(?:no\.?|nr\.?|number|#)[ :#]{0,3}(?:is )?[A-Z0-9-]{5})
      |subscription|tenant|rma|tracking|shipment|consignment|waybill
    ) ?(?:ids?|nos?\.?|nr\.?|numbers?|ref(?:erence)?\.?(?= )|#)
    |\b(?:invoice|rma(?!n)|tracking|waybill|cost cent(?:re|er))
    |\bpo(?= (?:is |was )?\d{8,10}(?!\d))
    |\bvariable symbol|(?<!\p{L})(?:ičo?|dič|siret|siren|kvk|nip|regon|cvr)(?= (?:is )?[A-Z]{0,2}\d{7})
  )[ :：是为#]{0,4}(?:is |was )?(?<value>[A-Z]{0,5}-?\d[A-Z0-9-]{2,22})(?![\w]|\.\d)
`
const anyNumber =
  '(?<value>[A-Z]{0,6}[/-]?\\d(?=(?:[A-Z/-]{0,4}\\d){3})[A-Z\\d/-]{3,22}|[A-Z]{2,5} \\d{3,6})(?![\\w-]|[.:]\\d)'
const anyLabelled: readonly RegExp[] = [
  // 处方号 CF2602260017, 定点机构编号 P53010200417: whatever is kept under a number, but what programs and machines count by
  new RegExp(
    `(?:(?<=\\p{Script=Han})|(?=单号))(?:编号|号码|单号|(?<![编单])号|编码(?=[ :是为]{0,2}[A-Z]))(?<!(?:${technicalHanNumbers})(?:编号|编码|号码?))(?:[ :]{1,3}|[是为][ :]{0,2})?${anyNumber}`,
    'gu',
  ),
  // prescription number RX40718, the customer number with you is CWL 7731
  new RegExp(
    `(?<!\\p{L})(?!(?:${technicalNumbers}) )[a-z]{3,15} (?:number|no\\.|nr\\.)(?: with (?:you|us|them))?(?:[ :#]{1,3}(?:is |was )?)${anyNumber}`,
    'gu',
  ),
  // our contract with the supplier, number MA-55-190327
  new RegExp(
    `(?<!\\p{L})(?:${papersFurtherOn})(?!\\p{L})[^\\n.;\\d]{1,40}?(?<!\\p{L})(?:number|no\\.|nr\\.)(?:['’]s| is|:)? ${anyNumber}`,
    'giu',
  ),
]
// 订单 20310101 之前
const compactDate = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u
const date = /^(?:19|20)\d{2}(?:[-/]?(?:0?[1-9]|1[0-2])(?:[-/]?(?:0?[1-9]|[12]\d|3[01]))?)?$/u
// chart 40-71822, tenancy 77-410-9: what somebody's papers are kept under
const fileOfPerson = overLines('giu')`
  \b(?:
    chart|patient|tenancy|policy|claim|membership|booking|customer|contract|agreement|invoice|quote|quotation|receipt
    |order|matter
  )(?: ref(?:erence)?)?(?: is)? (?<value>[A-Z]{1,4}\/\d{4}|[A-Z]{1,5}\/\d{4,6}(?:\/\d{1,4})?|[A-Z]{0,3}\d{2,6}-\d{2,8}(?:-\d{1,4})?|[A-Z]{2,5}\/\d{2,4}\/\d{2,6})(?![\w-]|\.\d)
  |\b(?:order|contract|invoice|policy|booking|receipt)(?: ref(?:erence)?)?(?: is)? (?<value>[A-Z]{2,4}-\d{4,8})(?![\w-]|\.\d)
  |\bjob ?(?:sheet|card|bag) (?<value>[A-Z]{1,5}[ \/-]?\d{2,6}(?:[ \/-]\d{2,6})?)(?![\w-]|\.\d)
  |\b(?:acc(?:oun)?t|customer|client|membership)(?: (?:no\.?|number))? with (?:you|us|them)(?: is| was|:)? (?<value>
    [A-Z]{0,4}-?\d{2,6}(?:-\d{2,8})?
  )(?![\w-]|\.\d)
  |\b(?:acc(?:oun)?t|membership|tenancy|booking) (?<value>[A-Z]{1,4}-\d{4,8})(?![\w-]|\.\d)
`
// contract TD-2027-119, purchase order PO-4471-22, 合同 QX-2031-088
const paperInParts = overLines('giu')`
  (?:
    \b(?:
      contract|agreement|invoice|purchase order|po|order|quote|quotation|policy|claim|booking|membership|matter
    )(?: (?:no\.?|number|ref(?:erence)?))?
    |合[同约](?:编?号)?
    |订单(?:编?号)?
    |发票(?:编?号)?
    |报价单?(?:编?号)?
  )(?:[ :]{1,2}(?:is )?|[是为][ ]?)(?<value>
    [A-Z]{1,5}(?:-[A-Z]{1,5}){0,2}(?:-\d{2,8}){2,3}
    |[A-Z]{1,5}-\d{2,8}-\p{Script=Han}{1,2}-\d{2,8}
    |\p{Script=Han}{1,3}-\d{2,8}(?:-\d{2,8}){1,2}
    |[A-Z]{2,5}-\d{3,6}\/\d{1,4}
    |[A-Z]{1,5}(?:-[A-Z]{1,5}){1,2}-\d{3,8}
  )(?![\w-])
`
// our order for the spare is PO-118834; Lic. 0H44127 of a profession
const paper =
  /(?<![\w-])(?:(?:PO|SO|INV|QUO)-?\d{5,10}|(?:INV|QUO) \d{4,8})(?![\w-]|[.:]\d)|\bSO (?<value>\d{5,10})(?![\w-])|\bPO (?<value>\d{3,8}-\d{1,5})(?![\w-])|(?<![A-Za-z])Lic\.(?: ?(?:[Nn]o\.?|#))?:? ?(?<value>[A-Z]{0,3}\d[A-Z0-9]{4,9})(?!\w)/gu
// 合同 QX-17, 订单是 7719: short, where it is said to be one
const shortPaper =
  /合同(?:编?号)?[ :是为]{1,3}(?<value>[A-Z]{2,4}-\d{2,4})(?![\w-])|订单(?:编?号)?[是为:] ?(?<value>\d{4,8})(?![\w-]|[.:]\d| ?[个条笔单张元])/gu
// 维护合同 QX24-0093, agreement A-3309, policy QX 88-20441, contract QX/GW/09
const inTerms =
  /(?:合[同约]|协议|保单|\b(?:[Cc]ontract|[Aa]greement|[Pp]olicy))(?:编?号| (?:no\.?|number))?(?: is| was|[是为])?(?:[ :]{1,2}|(?<=合[同约](?:编?号)?[是为]?))(?<value>(?!(?:AES|SHA|RSA|TLS|SSL|UTF|ISO|CIS|MD)-?\d)(?=[\d/-]*[A-Z])(?:[A-Z]{1,4} (?=\d))?(?=[A-Z\d/-]*\d[A-Z\d/-]*\d)[A-Z\d]{1,8}(?:[/-][A-Z\d]{1,10}){1,4})(?![\w-]|\.\d)/gu
// 维修单W-0773, 工作纸GY-1188: a sheet that was left behind; 翠总字第1140088号
const sheet =
  /(?:(?:维护|维修|改动|变更|派工|报修|施工|服务|巡检|任务|送修)单|工作纸)[ :是为]{0,2}(?<value>[A-Z]{1,4}-\d{3,8})(?![\w-]|\.\d)|(?<=字 ?第 ?)(?<value>\d{4,12})(?= ?号)/gu
// 案号 青院民公 1130217
const ofCourt = /案号[ :是为]{0,3}(?<value>\p{Script=Han}{2,8} ?(?:第 ?)?\d{4,9})/gu
// her own, no. 61180
const ofSomebody =
  /\b(?:her|his|my|our|your|their) (?:own|pass|card|ticket|one),? (?:no\.?|number) (?<value>\d{4,8})(?![\w-]|[.:]\d)/gu
// invoice (no. 2033/06/117
const invoice = /\binvoices?[ ,(]{1,3}(?:no\.?|nr\.?|number) ?:? ?(?<value>\d{2,6}[/-]\d{1,4}[/-]\d{1,6})(?![\w/])/giu
// Student: u4071822
const person =
  /(?<![a-z])(?:student|pupil|patient|member|employee|trainee|学生|学员|患者)(?: ?(?:id|no\.?|number|号))? ?[:：] ?(?<value>[a-z]{0,3}\d{5,10})(?!\w)/giu
// desk 4B-17, 工位 L3-08, 桌角编号 IT-2307: where somebody sits, and what is glued to it
const desk =
  /(?:\b(?:desk|seat|cubicle|workplace)(?: no\.?| number)?(?: is| was)? |(?:工位|座位|机位|卡位)(?:号|编号)?[ :是为]{0,3}|(?:电脑|桌面|桌角|机身|主机|右下角|标签|贴着)[^\n，。,;；]{0,6}编号[ :是为]{0,3})(?<value>[A-Z]{0,2}\d{1,3}[A-Z]?-\d{1,5}[A-Z]?|[A-Z]{1,2}-\d{2,5})(?![\w-])/giu
// badge needed at the gate: number 40718
const badge =
  /\b(?:badge|pass|fob|key ?card)\b[^\n.;]{0,30}?\b(?:number|no\.?)[ :#]{1,3}(?<value>\d{4,10}|\d{2,4}-\d{3,6})(?![\w]|[.-]\d)/giu
// her fob 88123, badge 0047719
const fob =
  /\b(?:badge|fob|key ?card|access card)(?: is)? #?(?<value>\d{4,10})(?![\w%]|[.-]\d| (?:[a-z]+s|MB|KB|bytes?)\b)/gu
// emp=QX-0316, card=0012745531: fields of a door's log
const fieldOfDoor =
  /(?<![\w-])(?:emp(?:_?(?:id|no|code))?|employee_?(?:id|no)?|staff_?(?:id|no)?|card_?(?:id|no|num|number)?|badge_?(?:id|no)?|user_?no|person_?(?:id|no))["']?[=:] ?["']?(?<value>[A-Z]{0,4}-?\d{3,12})(?![\w.-])/giu
// TID 40718222, MID 000440718222
const terminal = /(?<![A-Za-z])(?:TID|MID)[ :：#]{1,3}(?<value>\d{6,16})(?!\w)/gu
// tenant=2b6c1f0e-…: whose cloud it is
const tenant =
  /\b(?:tenant|directory|subscription)(?:[ _-]?id)?["']?(?: is)?[ :=]{1,3}["']?(?<value>[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12})(?!\w)/giu
// tracking FF 2208 1147 9, in groups
const tracking =
  /\b(?:[Tt]racking|[Ww]aybill|[Cc]onsignment)(?: (?:no\.?|number|id|#))?[ :]{1,2}(?:is )?(?<value>[A-Z]{2} ?\d{3,4}(?: \d{1,4}){1,4}(?: ?[A-Z]{2})?|\d{4}(?: \d{4}){1,4})(?![\w-])/gu

// AMC no. FR/AMC/2031/118
const withStrokes = overLines('gu')`
  \b(?:
    AMC|amc|[Cc]ontract|[Aa]greement|[Ww]ork order|[Qq]uotation|[Ii]nvoice|[Cc]hallan|[Bb]ill|GRN|DC|PO
    |[Rr]ef(?:erence)?
  )(?: ?(?:[Nn]o\.?|[Nn]umber|#))?[ :]{1,2}(?:is )?(?<value>
    (?=[A-Z/-]{0,20}\d)(?=\S{0,24}\d{3})[A-Z]{1,6}(?:\/[A-Z0-9-]{1,8}){2,4}
  )(?![\w/])
`

const wordings: readonly Wording[] = [
  {
    kind: 'custom',
    expression: numberLabelled,
    certain: (value) => (/\d(?:-?\d){2}/u.test(value) && !compactDate.test(value) ? false : null),
  },
  ...anyLabelled.map((expression): Wording => ({
    kind: 'custom',
    expression,
    certain: (value) => (date.test(value) ? null : false),
  })),
  ...[
    fileOfPerson,
    paperInParts,
    paper,
    shortPaper,
    inTerms,
    ofCourt,
    ofSomebody,
    invoice,
    person,
    desk,
    badge,
    fob,
    fieldOfDoor,
    terminal,
    tenant,
    tracking,
    withStrokes,
    sheet,
  ].map((expression): Wording => ({ kind: 'custom', expression, certain: false })),
]
