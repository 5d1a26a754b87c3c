import { overLines } from '../../../language/patterns/over-lines.ts'
import { findWordings } from '../recogniser.ts'
import type { Recogniser, Wording } from '../recogniser.ts'

/** What the state knows somebody by: numbers of identity cards, passports, social security and taxes, birthdays, licence plates. */
export const identityNumber: Recogniser = {
  name: 'identity-number',
  find: (text) => findWordings(wordings, text),
}

// 11010519491231002X (GB 11643-1999)
const idCard = /(?<![\w.-])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\w-])/gu
const idCardLabelled =
  /(?:身份证(?:号码?)?|证件号码?|id card(?: no\.?| number)?)[ :：是为]{0,4}(?<value>\d{15}|\d{17}[\dXx])(?!\w)/giu
// 身份证尾号不用了吧？要的话：330106…: some words behind what it is
const idCardFurtherOn = /身份证[^\n\d]{1,24}(?<value>\d{17}[\dXx]|\d{15})(?!\w)/gu
// 身分證字號 A123456789 (of Taiwan, simplified before), NRIC S1234567D, Aadhaar 1234 5678 9012, PAN ABCDE1234F
const nationalLabelled =
  /(?:身[份分]证(?:字号|号码?)?|居留证号?码?|(?<![A-Za-z])(?:NRIC|FIN|[Aa]adhaar|AADHAAR|PAN|[Ii]dentity [Cc]ard|ID [Cc]ard)(?: ?(?:[Nn]o\.?|[Nn]umber|[Cc]ard))?)[ :是为#]{0,4}(?:is )?(?<value>[A-Z]{1,5}\d{4,9}[A-Z]?|\d{4} ?\d{4} ?\d{4})(?!\w)/gu
// DNI 12345678Z, NIE X1234567L, CPF 123.456.789-09, PESEL, BSN: cards and numbers of other countries behind their names
const otherNational = overLines('gu')`
  (?<![A-Za-z])(?:
    DNI|NIE|NIF|CPF|CURP|PESEL|BSN|AHV|AVS|codice fiscale|personnummer
  )(?: (?:no\.?|nr\.?|number))?[ :]{0,3}(?:is )?(?<value>
    [XYZ]?\d{7,8}-?[A-Z]|\d{3}\.\d{3}\.\d{3}-\d{2}|\d{3}\.\d{4}\.\d{4}\.\d{2}|\d{9,11}|\d{6}[-+]\d{4}
    |[A-Z]{4,6}\d{2}[A-Z0-9]{8,12}
  )(?!\w)
`
// personal number of the citizen: 19640312-2387
const personalNumber =
  /\b(?:personal (?:number|no\.?|identity number|id)|personnummer|civic number|CPR(?: ?-?number)?|fødselsnummer)[^\n\d]{0,80}?(?<value>(?:19|20)?\d{6}[-+ ]?\d{4,5})(?![\w-])/giu
// A123456(3), as in Hong Kong
const hongKongCard = /(?<![\w-])[A-Z]{1,2}\d{6}\([\dA]\)/gu
// A123456789 with a right check digit, as in Taiwan
const taiwanCard = /(?<![\w-])[A-Z][1289]\d{8}(?![\w-])/gu
// 出生日期：1988-03-14, born on 14 March 1988
const birthday = overLines('giu')`
  (?<=^|[男女][,， ]{1,2}|[,，。;；(（ ])(?<value>(?:民国 ?\d{1,3} ?|(?:19|20)\d{2} ?)年 ?\d{1,2} ?月 ?\d{1,2} ?日)(?=出?生(?!效|产|成))
  |(?:
    出生(?:日期|年月日?|于)?|生于|生日|\bdate of birth(?: ?\([^()\n]{1,50}\))?
    |\bbirth(?:day|date)(?=(?: is| was|:)? (?:on )?(?:the )?\d{1,2}(?:st|nd|rd|th)?[./ -])
    |\bd\.?o\.?b\.?(?![a-z])|(?<=[,(] ?)b\.(?= ?\d)
    |\bborn(?: on)?(?= (?:on )?\d{1,2}[./ -])
  )[ ,:是为]{0,4}(?:is |was )?(?:on )?(?:the )?(?<value>
    \d{1,2} ?月 ?\d{1,2} ?[日号]
    |\d{1,4}(?:st|nd|rd|th)? ?[-/.年 ] ?(?:\d{1,2}|[A-Z][a-z]{2,8}) ?[-/.月 ] ?\d{1,4}日?
  )(?!\d)
`
// my birthday cake (yes, 7 April 1988); she turned 60 on 9 May 2026; 我生日（9 月 3 号）
const day =
  '(?:\\d{1,2}(?:st|nd|rd|th)?[ ./-](?:\\d{1,2}|[A-Z][a-z]{2,8})[ ./-]\\d{2,4}|[A-Z][a-z]{2,8} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|(?:\\d{4} ?年 ?)?\\d{1,2} ?月 ?\\d{1,2} ?[日号])'
const birthdayFurtherOn = new RegExp(
  `(?:\\b(?:[Bb]irthdays?|[Bb]orn|[Tt]urn(?:s|ed)? \\d{2})\\b|生日|出生|属相)[^\\n.;。；\\d]{0,24}?(?<value>${day})(?!\\d)`,
  'gu',
)
// the last four of the SSN 4417, 身份证后四位 4417; the mobile that ends in 4417
const lastDigits = overLines('giu')`
  (?:
    \b(?:
      ssn|social(?: security(?: number)?)?|passport|card|visa|mastercard|amex|debit|maestro
    )(?:,)? (?:ends|ending)(?: in| with)?
    |\blast (?:four|4)(?: digits)? of (?:my|the|his|her|your) (?:
      ssn|social(?: security(?: number)?)?|id|card|account|passport|phone
    )(?: number)?
    |(?:身份证|卡号|手机号?|账号|护照)(?:号码?)?(?:的)?后四位
    |[卡机]?尾号
    |\b(?:mobile|phone|cell|card|account|number)\b[^\n.;:]{0,20}? (?:ends|ended|ending)(?: in| with)?
  )[ ,:：是为]{0,4}(?:is |are |being )?(?<value>\d{3}[\dXx])(?!\w)
`
// 412-65-0001 (no area 000, 666; no group 00; no serial 0000)
const socialSecurity = /(?<![\w.+/-])(?!000|666)[0-9]\d{2}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-]|\.\d)/gu
const socialSecurityLabelled =
  /(?:social security(?: number| no\.?)?|\bssn)[^\d\n]{0,12}(?<value>\d{3}[ -]?\d{2}[ -]?\d{4})(?!\d)/giu
// QX 12 34 56 C, NHS number 943 000 0017: how Britain prints them
const british = overLines('giu')`
  (?<![\w-])[A-Z]{2} ?\d{2} \d{2} \d{2} ?[A-D](?!\w)
  |(?:
    \bnational insurance(?: (?:no\.?|number))?
    |\bNI(?:NO| (?:no\.?|number))|\bnhs (?:no\.?|number)
  )[ :]{0,3}(?:is )?(?<value>[A-Z]{2}\d{6}[A-D]|\d{3}[ -]?\d{3}[ -]?\d{4}|[A-Z0-9][A-Z0-9-]{5,22})(?!\w)
`
// passport: E12345678, 护照号 EA1234567
const passport = overLines('giu')`
  (?:
    护照(?:号码?)?
    |(?:港澳|台湾|往来港澳|大陆)通行证(?:号码?)?
    |台胞证号?|回乡证号?
    |passport(?: ?(?:copy|scan|page))?(?: ?(?:no\.?|number|#))?
    |passport[^\n.:;\d]{1,60}(?=: ?[A-Z]{1,2} ?\d)
  )[ :：是为#]{0,4}(?:is )?(?<value>[A-Z]{0,2} ?\d{6,9}|[A-Z]{1,2} ?\d{3,4} \d{3,5})(?!\w)
`
// 驾驶证号, 社保号, tax id, 统编 (of Taiwan, its characters simplified before), VAT number
const otherLabelled = overLines('giu')`
  (?:
    工号|员工(?:编?号|id)|胸牌号|会员号|employee (?:id|no\.?|number)|staff (?:id|no\.?|number)
    |badge (?:id|no\.?|number)|驾驶证号?|驾照号?|社保(?:卡)?号|学号|军官证号?|(?:统一)?(?:社会)?信用代码|税号
    |税务登记号|纳税人(?:识别)?号|组织机构代码|营业执照(?:编)?号|统一编号|统编|营业登记号|national id
    |(?<![a-z])(?:vat|gst|uid)(?: (?:reg(?:istration)?\.? ?)?(?:id|no\.?|number))
    |gstin|(?<![a-z])(?:ein|abn)(?= ?[:：]? ?\d)|company registration (?:no\.?|number)
    |driver'?s? licen[cs]e(?: no\.?| number)?
    |tax id
    |(?:patient |passenger )?record (?:no\.?|number)
  )[ :：是为#]{0,4}(?:is )?(?<value>[A-Z0-9][A-Z0-9-]{5,22})(?!\w)
`
// NIF 245 889 013, GST 112-458-903: in groups of three
const taxInThrees =
  /(?<![A-Za-z])(?:NIF|NIPC|SIREN|KVK|GST|ABN|IRD|NZBN|TIN|BTW|VAT|税号)(?: ?(?:no\.?|nr\.?|number))?[ :]{1,3}(?:is )?(?<value>\d{2,3}(?<joint>[ -])\d{3}\k<joint>\d{3}(?:\k<joint>\d{3})?)(?![\w-])/gu
// NIP 555-010-20-33, OIB 12345678901: what firms are taxed under in other countries
const taxByName =
  /(?<![\p{L}])(?:NIP|NIPC|CIF|IČO|DIČ|OIB|CNPJ|CUIT|RUT|RUC|REGON|KRS|UID|P\.? ?IVA)(?: ?(?:no\.?|nr\.?|number))?[ :]{1,3}(?<value>[A-Z]{0,3}-?\d[\d./-]{5,18}\d)(?![\w-])/gu
// VAT id PL 555-010-20-33
const taxWithCountry =
  /(?<![a-z])(?:vat|tax|nip|gst|uid)(?:[- ]?(?:reg(?:istration)?\.?|id|no\.?|nr\.?|number)){0,2}[ :]{1,3}(?<value>[A-Z]{2} ?\d{2,4}(?:[- ]\d{2,4}){2,4})(?![\w-])/giu
// VAT no. GB 293 4471 08, in groups as invoices print it
const taxInGroups =
  /(?<![a-z])(?:vat|tax|tva|mwst|ust)(?:[- ]?(?:reg(?:istration)?\.?|id|no\.?|nr\.?|number)){0,2}[ :]{1,3}(?<value>[A-Z]{2} ?\d{3} ?\d{4} ?\d{2,3}(?: ?\d{3})?)(?!\w)/giu
// 京A12345, 粤BD12345 (GA 36-2018)
const licencePlate =
  /(?<![A-Za-z\p{N}]|[最全更翻重])[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][ ·•.-]?(?:[A-HJ-NP-Z0-9]{4,5}挂|[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9学警港澳]|[DF][A-HJ-NP-Z0-9]\d{4}|\d{5}[DF])(?![A-Za-z0-9])/gu
const plateLabelled = overLines('giu')`
  (?:
    车牌号?|号牌|licen[cs]e plate|number plate
    |(?:的|[开开驾])[车車]子?(?=[ ]?[A-Z]{2,3}-\d{3,4})
    |\b(?:my|his|her|our|your|their|car['’]?s?|van['’]?s?) plate
    |\bplates?(?= ?:| (?:is|no\.?|number) )
  )(?: (?:no\.?|number))?[ :：是为#]{0,4}(?:is )?(?<value>[\p{Script=Han}]?[A-Z0-9][A-Z0-9 ·-]{3,9}[A-Z0-9])(?!\w)
`
// my car is QX21 FRL, company vehicle HF07 XLM; the van of the courier was QX31 FRL
const plateBeside =
  /\b(?:[Cc]ar|[Vv]an|[Vv]ehicle|[Ll]orry|[Tt]ruck|motorbike|taxi|minibus|trailer|[Cc]ourier)\b[^\n.;:\d]{1,40}? (?<value>[A-Z]{2}\d{2} [A-Z]{3})(?![\w-])|\b(?:car|van|vehicle|lorry|truck|motorbike|rego|reg(?:istration)?(?: no\.?| number)?)\b(?: is| was|,|:| \()? ?(?:an? |the )?(?<value>[A-Z]{2}\d{2} ?[A-Z]{3}|[A-Z]{1,3}-[A-Z]{1,2} ?\d{1,4}|[A-Z]{3}[ -]?\d{3,4}|[A-Z]{3} \d{2}[A-Z]|\d{3,4} ?[A-Z]{3})(?![\w-])/gu
// his car is at the gate, number KR 7X902; plate of the courier: ABC 482K; 车号 BKR-5507
const plateFurtherOn = overLines('gu')`
  (?:
    \b(?:
      [Cc]ar|[Vv]an|[Vv]ehicle|[Ll]orry|[Tt]ruck
    )\b[^\n.;]{0,40}?\b(?:number|plates?|registration|reg)(?: no\.?)?(?: is|:)?
    |\b(?:[Pp]lates?|[Rr]egistration) (?:of|for|on) [^\n.;:\d]{2,40}?(?::| is)
    |车号[ :是为]{0,3}
  ) ?(?<value>
    [A-Z]{1,3}[ -]?(?=[A-Z]{0,4}\d)[A-Z\d]{3,5}
    |[A-Z]{2}\d{2} ?[A-Z]{3}
    |\d{1,4}[ -][A-Z]{1,3}[ -]?\d{0,4}
  )(?![\w-])
`

// KA 25 B 4417: the state, the office, a series (India)
const indianPlate = overLines('gu')`
  (?<![\w-])(?:
    AP|AS|BR|CG|CH|DL|GA|GJ|HP|HR|JH|JK|KA|KL|MH|MP|OD|PB|PY|RJ|TN|TR|TS|UK|UP|WB
  )[ -]\d{1,2}[ -](?![GMKT][BH])[A-Z]{1,2}[ -]?\d{4}(?![\w-])
  |\b(?:vehicle|truck|lorry|car)(?: no\.?| number)?[ :]{1,2}(?<value>
    [A-Z]{2}[ -]?\d{1,2}[ -]?[A-Z]{1,3}[ -]?\d{4}
  )(?![\w-])
`

const wordings: readonly Wording[] = [
  { kind: 'id-card', expression: idCard, certain: (value) => (hasIdCheckDigit(value) ? true : null) },
  { kind: 'id-card', expression: idCardLabelled, certain: true },
  { kind: 'id-card', expression: nationalLabelled, certain: (value) => (/\d{4}/u.test(value) ? true : null) },
  { kind: 'id-card', expression: hongKongCard, certain: true },
  { kind: 'id-card', expression: taiwanCard, certain: (value) => (hasTaiwanDigit(value) ? true : null) },
  { kind: 'id-card', expression: socialSecurity, certain: true },
  { kind: 'id-card', expression: socialSecurityLabelled, certain: true },
  { kind: 'id-card', expression: british, certain: (value) => (/\d{4}|\d \d/u.test(value) ? false : null) },
  { kind: 'id-card', expression: otherLabelled, certain: (value) => (/\d{4}/u.test(value) ? false : null) },
  ...[idCardFurtherOn, personalNumber, otherNational, lastDigits, taxInThrees, taxInGroups, taxByName].map(
    (expression): Wording => ({
      kind: 'id-card',
      expression,
      certain: false,
    }),
  ),
  {
    kind: 'custom',
    expression: birthday,
    certain: (value) => (/\d{4}|[-/.]\d{2}[-/.]|年|月/u.test(value) ? false : null),
  },
  ...[birthdayFurtherOn, taxWithCountry].map((expression): Wording => ({ kind: 'custom', expression, certain: false })),
  { kind: 'passport', expression: passport, certain: true },
  { kind: 'licence-plate', expression: licencePlate, certain: (value) => (/\d/u.test(value) ? true : null) },
  { kind: 'licence-plate', expression: plateLabelled, certain: (value) => (/\d/u.test(value) ? false : null) },
  ...[plateBeside, plateFurtherOn, indianPlate].map((expression): Wording => ({
    kind: 'licence-plate',
    expression,
    certain: false,
  })),
]

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
