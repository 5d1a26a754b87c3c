import { findAll } from './recogniser.ts'
import type { Recogniser } from './recogniser.ts'

// 身份证尾号不用了吧？要的话：330106…: some words behind what it is
const idCardFurtherOn = /身份证[^\n\d]{1,24}(?<value>\d{17}[\dXx]|\d{15})(?!\w)/gu
// NIF 245 889 013, GST 112-458-903: in groups of three
const taxInThrees =
  /(?<![A-Za-z])(?:NIF|NIPC|SIREN|KVK|GST|ABN|IRD|NZBN|TIN|BTW|VAT|税号)(?: ?(?:no\.?|nr\.?|number))?[ :]{1,3}(?:is )?(?<value>\d{2,3}(?<joint>[ -])\d{3}\k<joint>\d{3}(?:\k<joint>\d{3})?)(?![\w-])/gu
// contract TD-2027-119, purchase order PO-4471-22, 合同 QX-2031-088
const paperInParts =
  /(?:\b(?:contract|agreement|invoice|purchase order|order|quote|quotation|policy|claim|booking|membership)(?: (?:no\.?|number|ref(?:erence)?))?|合同(?:编?号)?|订单(?:编?号)?|发票(?:编?号)?|报价单?(?:编?号)?)[ :]{1,2}(?:is )?(?<value>[A-Z]{1,5}(?:-\d{2,8}){2,3})(?![\w-])/giu
// my birthday cake (yes, 7 April 1988); she turned 60 on 9 May 2026; 我生日（9 月 3 号）
const day =
  '(?:\\d{1,2}(?:st|nd|rd|th)?[ ./-](?:\\d{1,2}|[A-Z][a-z]{2,8})[ ./-]\\d{2,4}|[A-Z][a-z]{2,8} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|(?:\\d{4} ?年 ?)?\\d{1,2} ?月 ?\\d{1,2} ?[日号])'
const birthdayFurtherOn = new RegExp(
  `(?:\\b(?:[Bb]irthdays?|[Bb]orn|[Tt]urn(?:s|ed)? \\d{2})\\b|生日|出生|属相)[^\\n.;。；\\d]{0,24}?(?<value>${day})(?!\\d)`,
  'gu',
)
// QQ 找我也行 880412377
const messengerFurtherOn = /(?<![A-Za-z])(?:QQ|qq)[^\n\d。；;,，]{1,10}?(?<value>[1-9]\d{7,10})(?![\w@.])/gu
// 维保费请打到 6222 0212 …, pay it to 6222 0212 …
const paidTo =
  /(?:(?:打|汇|转|付|存)(?:款|账|钱)?[到进给入]|(?:pay|paid|wire|transfer)[^\n.;\d]{0,20}? to)[^\n\d。；;]{0,8}(?<value>\d{4}(?<joint>[ -])\d{4}\k<joint>\d{4}(?:\k<joint>\d{2,4}){1,2})(?!\d)/giu
// 7XX, K2V0: what both end in; most texts hold none, and the expressions themselves name no letter to look for
const inwardCode = / (?:\d[A-Z]{2}|(?=[\dA-Z]{0,3}\d)[\dA-Z]{4})(?![\w-])/u
// X91 K2V0: an Irish postcode (An Post, Eircode)
const eircode =
  /(?<![\w-])[AC-FHKNPRTV-Y]\d[\dW] (?=\d{0,3}[AC-FHKNPRTV-Y])(?=[A-Z]{0,3}\d)[\dAC-FHKNPRTV-Y]{4}(?![\w-])/gu
// York YO1 7XX: a British postcode (Royal Mail's areas) behind a place or a comma
const postcode =
  /(?<=[\p{L},.] {1,2}|\n[ \t>]{0,8})(?:AB|AL|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|EC|EH|EN|EX|FK|FY|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|LA|LD|LE|LL|LN|LS|LU|ME|MK|ML|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE|[BEGLMNSW])\d{1,2}[A-Z]? \d(?!GB|TB|ST|ND|RD|TH|PT|PX|ST|GH|HZ)[ABD-HJLNP-UW-Z]{2}(?![\w-])/gu
// serial of that one: 99J2…, (CN=…, serial 4A:0F:77:21), ESN 80D4F21A, the serials R52… and R53…
const serialFurtherOn =
  /\b[Ss]erials? (?:of|for|on) (?:the |that |this |our |my |its )?(?:[\w-]{2,14} ){0,3}?[\w-]{2,14}(?:: | is | was | = )(?<value>(?=[A-Z-]{0,20}\d)[A-Z0-9][A-Z0-9-]{6,30})(?![\w-])/gu
const serialInBytes =
  /\b[Ss]erial(?: ?(?:no\.?|number))?[ :=]{1,3}(?<value>[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){3,19})(?![\w:])/gu
const radio = /\b(?:ESN|MEID|EID|EUI|IMEISV)[ :]{1,2}(?<value>[0-9A-F]{8,32})(?!\w)/gu

/** Numbers of people, papers, accounts and devices some words behind what they are called. */
export const numbersInTalk: Recogniser = {
  name: 'numbers-in-talk',
  neverCertain: true,
  find: (text) => [
    ...[idCardFurtherOn, taxInThrees].flatMap((pattern) => findAll('id-card', pattern, text, false)),
    ...[paperInParts, birthdayFurtherOn].flatMap((pattern) => findAll('custom', pattern, text, false)),
    ...findAll('messenger', messengerFurtherOn, text, false),
    ...findAll('bank-card', paidTo, text, false),
    ...(inwardCode.test(text) ? [eircode, postcode] : []).flatMap((pattern) =>
      findAll('postal-address', pattern, text, false),
    ),
    ...[serialFurtherOn, serialInBytes, radio].flatMap((pattern) => findAll('serial-number', pattern, text, false)),
  ],
}
