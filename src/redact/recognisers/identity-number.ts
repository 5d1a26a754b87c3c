import { findAll } from './recogniser.ts'
import type { Recogniser } from './recogniser.ts'

// 11010519491231002X (GB 11643-1999)
const idCard = /(?<![\w.-])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\w-])/gu
const idCardLabelled =
  /(?:身份证(?:号码?)?|证件号码?|id card(?: no\.?| number)?)[ :：是为]{0,4}(?<value>\d{15}|\d{17}[\dXx])(?!\w)/giu
// 身分證字號 A123456789 (of Taiwan, simplified before), NRIC S1234567D, Aadhaar 1234 5678 9012, PAN ABCDE1234F
const nationalLabelled =
  /(?:身[份分]证(?:字号|号码?)?|居留证号?码?|(?<![A-Za-z])(?:NRIC|FIN|[Aa]adhaar|AADHAAR|PAN|[Ii]dentity [Cc]ard|ID [Cc]ard)(?: ?(?:[Nn]o\.?|[Nn]umber|[Cc]ard))?)[ :是为#]{0,4}(?:is )?(?<value>[A-Z]{1,5}\d{4,9}[A-Z]?|\d{4} ?\d{4} ?\d{4})(?!\w)/gu
// DNI 12345678Z, NIE X1234567L, CPF 123.456.789-09, PESEL, BSN: cards and numbers of other countries behind their names
const otherNational =
  /(?<![A-Za-z])(?:DNI|NIE|NIF|CPF|CURP|PESEL|BSN|AHV|AVS|codice fiscale|personnummer)(?: (?:no\.?|nr\.?|number))?[ :]{0,3}(?:is )?(?<value>[XYZ]?\d{7,8}-?[A-Z]|\d{3}\.\d{3}\.\d{3}-\d{2}|\d{3}\.\d{4}\.\d{4}\.\d{2}|\d{9,11}|\d{6}[-+]\d{4}|[A-Z]{4,6}\d{2}[A-Z0-9]{8,12})(?!\w)/gu
// A123456(3), as in Hong Kong
const hongKongCard = /(?<![\w-])[A-Z]{1,2}\d{6}\([\dA]\)/gu
// A123456789 with a right check digit, as in Taiwan
const taiwanCard = /(?<![\w-])[A-Z][1289]\d{8}(?![\w-])/gu
// 出生日期：1988-03-14, born on 14 March 1988
const birthday =
  /(?<=[男女][,， ]{1,2}|[,，。;；(（ ])(?<value>(?:19|20)\d{2}年\d{1,2}月\d{1,2}日)(?=出?生(?!效|产|成))|(?:出生(?:日期|年月日?|于)?|生于|生日|\bdate of birth(?: ?\([^()\n]{1,50}\))?|\bbirth(?:day|date)(?=(?: is| was|:)? (?:on )?(?:the )?\d{1,2}(?:st|nd|rd|th)?[./ -])|\bd\.?o\.?b\.?(?![a-z])|(?<=[,(] ?)b\.(?= ?\d)|\bborn(?: on)?(?= (?:on )?\d{1,2}[./ -]))[ :是为]{0,4}(?:is |was )?(?:on )?(?:the )?(?<value>\d{1,2} ?月 ?\d{1,2} ?[日号]|\d{1,4}(?:st|nd|rd|th)? ?[-/.年 ] ?(?:\d{1,2}|[A-Z][a-z]{2,8}) ?[-/.月 ] ?\d{1,4}日?)(?!\d)/giu
// the last four of the SSN 4417, 身份证后四位 4417; the mobile that ends in 4417
const lastDigits =
  /(?:\b(?:ssn|social(?: security(?: number)?)?|passport|card)(?:,)? (?:ends|ending)(?: in| with)?|\blast (?:four|4)(?: digits)? of (?:my|the|his|her|your) (?:ssn|social(?: security(?: number)?)?|id|card|account|passport|phone)(?: number)?|(?:身份证|卡号|手机号?|账号|护照)(?:号码?)?(?:的)?后四位|[卡机]?尾号|\b(?:mobile|phone|cell|card|account|number)\b[^\n.;:]{0,20}? (?:ends|ended|ending)(?: in| with)?)[ ,:：是为]{0,4}(?:is |are |being )?(?<value>\d{3}[\dXx])(?!\w)/giu
// 412-65-0001 (no area 000, 666; no group 00; no serial 0000)
const socialSecurity = /(?<![\w.+/-])(?!000|666)[0-9]\d{2}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-]|\.\d)/gu
const socialSecurityLabelled =
  /(?:social security(?: number| no\.?)?|\bssn)[^\d\n]{0,12}(?<value>\d{3}[ -]?\d{2}[ -]?\d{4})(?!\d)/giu
// passport: E12345678, 护照号 EA1234567
const passport =
  /(?:护照(?:号码?)?|(?:港澳|台湾|往来港澳|大陆)通行证(?:号码?)?|台胞证号?|回乡证号?|passport(?: ?(?:copy|scan|page))?(?: ?(?:no\.?|number|#))?|passport[^\n.:;\d]{1,60}(?=: ?[A-Z]{1,2} ?\d))[ :：是为#]{0,4}(?:is )?(?<value>[A-Z]{0,2} ?\d{6,9}|[A-Z]{1,2} ?\d{3,4} \d{3,5})(?!\w)/giu
// 驾驶证号, 社保号, tax id, 统编 (of Taiwan, its characters simplified before), VAT number
const otherLabelled =
  /(?:工号|员工(?:编?号|id)|胸牌号|会员号|employee (?:id|no\.?|number)|staff (?:id|no\.?|number)|badge (?:id|no\.?|number)|驾驶证号?|驾照号?|社保(?:卡)?号|学号|军官证号?|统一(?:社会)?信用代码|税号|税务登记号|纳税人(?:识别)?号|组织机构代码|营业执照(?:编)?号|统一编号|统编|营业登记号|national id|(?<![a-z])(?:vat|gst|uid)(?: (?:reg(?:istration)?\.? ?)?(?:id|no\.?|number))|gstin|(?<![a-z])(?:ein|abn)(?= ?[:：]? ?\d)|company registration (?:no\.?|number)|driver'?s? licen[cs]e(?: no\.?| number)?|tax id|(?:patient |passenger )?record (?:no\.?|number))[ :：是为#]{0,4}(?:is )?(?<value>[A-Z0-9][A-Z0-9-]{5,22})(?!\w)/giu
// QX 12 34 56 C, NHS number 943 000 0017: how Britain prints them
const british =
  /(?<![\w-])[A-Z]{2} ?\d{2} \d{2} \d{2} ?[A-D](?!\w)|(?:\bnational insurance(?: (?:no\.?|number))?|\bNI(?:NO| (?:no\.?|number))|\bnhs (?:no\.?|number))[ :]{0,3}(?:is )?(?<value>[A-Z]{2}\d{6}[A-D]|\d{3}[ -]?\d{3}[ -]?\d{4}|[A-Z0-9][A-Z0-9-]{5,22})(?!\w)/giu
// 工号：10293, 客户编号 C0012938, contract no. HT-2023-0456, PO number 4500123456
const numberLabelled =
  /(?:工号|工牌号?|厂牌号?|员工号|(?:员工|人员)(?:编?号|id)|职工号|胸牌号|(?:门禁|饭|工|一卡通|会员|就诊|校园)卡号?|卡号|门店(?:编?号|代码)?|店号|商户号|终端(?:编?号)|资产编码|成本中心|客户(?:编?号|id|代码)|会员(?:编?号|id)|合同(?:编?号)|订单(?:编?号)|订单(?=[ :]?\d{6})|采购单号|(?:快递|运|物流|退货|返修|寄修)单号|发票号码?|用户编号|户号|病历号|病案号|门诊号|检查号|医保卡?号|(?:月结|对账|报价)单号|住院号|学籍号|考号|\b(?:emp(?:loyee)?\.?|staff|personnel|badge|merchant|terminal|store|shop|outlet|branch|till|cost cent(?:re|er)|customer|client|member(?:ship)?|contract|order|purchase order|po|invoice|patient|student|policy|chart|medical record|claim|tenancy|booking|reservation|(?<!(?:g\/l|gl|ledger|nominal|revenue|expense|bank|contra|control) )acc(?:oun)?t(?= ?(?:no\.?|nr\.?|number|#)[ :#]{0,3}(?:is )?[A-Z0-9-]{5})|subscription|tenant|rma|tracking|shipment|consignment|waybill) ?(?:id|no\.?|nr\.?|number|ref(?:erence)?\.?(?= )|#)|\b(?:invoice|rma(?!n)|tracking|waybill|cost cent(?:re|er))|\bpo(?= \d{8,10}(?!\d)))[ :：是为#]{0,4}(?:is |was )?(?<value>[A-Z]{0,5}-?\d[A-Z0-9-]{2,22})(?![\w]|\.\d)/giu
// 订单 20310101 之前
const compactDate = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u
// emp=QX-0316, card=0012745531: fields of a door's log
const fieldOfDoor =
  /(?<![\w-])(?:emp(?:_?(?:id|no|code))?|employee_?(?:id|no)?|staff_?(?:id|no)?|card_?(?:id|no|num|number)?|badge_?(?:id|no)?|user_?no|person_?(?:id|no))["']?[=:] ?["']?(?<value>[A-Z]{0,4}-?\d{3,12})(?![\w.-])/giu
// chart 40-71822, tenancy 77-410-9: what somebody's papers are kept under
const fileOfPerson =
  /\b(?:chart|patient|tenancy|policy|claim|membership|booking|customer|contract|agreement|invoice|quote|quotation|receipt|order) (?<value>[A-Z]{0,3}\d{2,6}-\d{2,8}(?:-\d{1,4})?|[A-Z]{2,5}\/\d{2,4}\/\d{2,6})(?![\w-]|\.\d)/giu
// our order for the spare is PO-118834; Lic. 0H44127 of a profession
const paper =
  /(?<![\w-])(?:PO|SO|INV|QUO)-?\d{5,10}(?![\w-])|(?<![A-Za-z])Lic\.(?: ?(?:[Nn]o\.?|#))?:? ?(?<value>[A-Z]{0,3}\d[A-Z0-9]{4,9})(?!\w)/gu
// desk 4B-17, 工位 L3-08, 桌角编号 IT-2307: where somebody sits, and what is glued to it
const desk =
  /(?:\b(?:desk|seat|cubicle|workplace)(?: no\.?| number)?(?: is| was)? |(?:工位|座位|机位|卡位)(?:号|编号)?[ :是为]{0,3}|(?:电脑|桌面|桌角|机身|主机|右下角|标签|贴着)[^\n，。,;；]{0,6}编号[ :是为]{0,3})(?<value>[A-Z]{0,2}\d{1,3}[A-Z]?-\d{1,5}[A-Z]?|[A-Z]{1,2}-\d{2,5})(?![\w-])/giu
// invoice (no. 2033/06/117
const invoice = /\binvoices?[ ,(]{1,3}(?:no\.?|nr\.?|number) ?:? ?(?<value>\d{2,6}[/-]\d{1,4}[/-]\d{1,6})(?![\w/])/giu
// VAT id PL 555-010-20-33
const taxWithCountry =
  /(?<![a-z])(?:vat|tax|nip|gst|uid)(?:[- ]?(?:reg(?:istration)?\.?|id|no\.?|nr\.?|number)){0,2}[ :]{1,3}(?<value>[A-Z]{2} ?\d{2,4}(?:[- ]\d{2,4}){2,4})(?![\w-])/giu
// Student: u4071822
const person =
  /(?<![a-z])(?:student|pupil|patient|member|employee|trainee|学生|学员|患者)(?: ?(?:id|no\.?|number|号))? ?[:：] ?(?<value>[a-z]{0,3}\d{5,10})(?!\w)/giu
// TID 40718222, MID 000440718222
const terminal = /(?<![A-Za-z])(?:TID|MID)[ :：#]{1,3}(?<value>\d{6,16})(?!\w)/gu
// VAT no. GB 293 4471 08, in groups as invoices print it
const taxInGroups =
  /(?<![a-z])(?:vat|tax|tva|mwst|ust)(?:[- ]?(?:reg(?:istration)?\.?|id|no\.?|nr\.?|number)){0,2}[ :]{1,3}(?<value>[A-Z]{2} ?\d{3} ?\d{4} ?\d{2,3}(?: ?\d{3})?)(?!\w)/giu
// her fob 88123, badge 0047719
const fob =
  /\b(?:badge|fob|key ?card|access card)(?: is)? #?(?<value>\d{4,10})(?![\w%]|[.-]\d| (?:[a-z]+s|MB|KB|bytes?)\b)/gu
// tenant=2b6c1f0e-…: whose cloud it is
const tenant =
  /\b(?:tenant|directory|subscription)(?:[ _-]?id)?["']?(?: is)?[ :=]{1,3}["']?(?<value>[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12})(?!\w)/giu
// badge needed at the gate: number 40718
const badge =
  /\b(?:badge|pass|fob|key ?card)\b[^\n.;]{0,30}?\b(?:number|no\.?)[ :#]{1,3}(?<value>\d{4,10}|\d{2,4}-\d{3,6})(?![\w]|[.-]\d)/giu
// 京A12345, 粤BD12345 (GA 36-2018)
const licencePlate =
  /(?<![\p{L}\p{N}])[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][ ·•.-]?(?:[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳]|[DF][A-HJ-NP-Z0-9]\d{4}|\d{5}[DF])(?![A-Za-z0-9])/gu
const plateLabelled =
  /(?:车牌号?|号牌|licen[cs]e plate|number plate|\b(?:my|his|her|our|your|their|car['’]?s?|van['’]?s?) plate|\bplates?(?= ?:| (?:is|no\.?|number) ))(?: (?:no\.?|number))?[ :：是为#]{0,4}(?:is )?(?<value>[\p{Script=Han}]?[A-Z0-9][A-Z0-9 ·-]{3,9}[A-Z0-9])(?!\w)/giu

// my car is QX21 FRL, company vehicle HF07 XLM
const plateBeside =
  /\b(?:car|van|vehicle|lorry|truck|motorbike|reg(?:istration)?(?: no\.?| number)?)\b(?: is| was|,|:| \()? ?(?:an? |the )?(?<value>[A-Z]{2}\d{2} ?[A-Z]{3}|[A-Z]{1,3}-[A-Z]{1,2} ?\d{1,4}|[A-Z]{3} ?\d{3,4}|\d{3,4} ?[A-Z]{3})(?![\w-])/gu

/** Numbers that the state gives: identity cards, passports, social security, licence plates. */
export const identityNumber: Recogniser = {
  name: 'identity-number',
  find: (text) => [
    ...findAll('id-card', idCard, text, (value) => (hasIdCheckDigit(value) ? true : null)),
    ...findAll('id-card', idCardLabelled, text, true),
    ...findAll('id-card', lastDigits, text, false),
    ...findAll('id-card', socialSecurity, text, true),
    ...findAll('id-card', socialSecurityLabelled, text, true),
    ...findAll('id-card', british, text, (value) => (/\d{4}|\d \d/u.test(value) ? false : null)),
    ...findAll('id-card', otherLabelled, text, (value) => (/\d{4}/u.test(value) ? false : null)),
    ...findAll('custom', numberLabelled, text, (value) =>
      /\d(?:-?\d){2}/u.test(value) && !compactDate.test(value) ? false : null,
    ),
    ...findAll('id-card', nationalLabelled, text, (value) => (/\d{4}/u.test(value) ? true : null)),
    ...findAll('id-card', otherNational, text, false),
    ...findAll('id-card', hongKongCard, text, true),
    ...findAll('id-card', taiwanCard, text, (value) => (hasTaiwanDigit(value) ? true : null)),
    ...findAll('custom', birthday, text, (value) => (/\d{4}|[-/.]\d{2}[-/.]|年|月/u.test(value) ? false : null)),
    ...findAll('custom', person, text, false),
    ...findAll('custom', terminal, text, false),
    ...[badge, fob, fieldOfDoor, tenant, fileOfPerson, paper, desk, invoice, taxWithCountry].flatMap((pattern) =>
      findAll('custom', pattern, text, false),
    ),
    ...findAll('id-card', taxInGroups, text, false),
    ...findAll('passport', passport, text, true),
    ...findAll('licence-plate', licencePlate, text, (value) => (/\d/u.test(value) ? true : null)),
    ...findAll('licence-plate', plateLabelled, text, (value) => (/\d/u.test(value) ? false : null)),
    ...findAll('licence-plate', plateBeside, text, false),
  ],
}

// ISO 7064 mod 11-2
function hasIdCheckDigit(value: string): boolean {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, index) => total + weight * Number(value.charAt(index)), 0)
  return '10X98765432'.charAt(sum % 11) === value.charAt(17).toUpperCase()
}

// The letter is a number of two digits by its place in this row; weights fall from nine to one, that of the check digit is one too.
function hasTaiwanDigit(value: string): boolean {
  const weights = [8, 7, 6, 5, 4, 3, 2, 1, 1]
  const letter = 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(value.charAt(0)) + 10
  const sum = weights.reduce((total, weight, index) => total + weight * Number(value.charAt(index + 1)), 0)
  return (Math.floor(letter / 10) + (letter % 10) * 9 + sum) % 10 === 0
}
