import { findAll } from '../recogniser.ts'
import type { Recogniser } from '../recogniser.ts'

/** Bank cards with a right check digit, IBANs, and account numbers behind their label. */
export const bankAccount: Recogniser = {
  name: 'bank-account',
  find: (text) => [
    ...findAll('bank-card', card, text, (value, match) => {
      const digits = value.replace(/\D/gu, '')
      if (!isGrouped(value) || !hasLuhnDigit(digits) || /^(\d)\1+$/u.test(digits)) return null
      const around = text.slice(Math.max(0, match.index - 48), match.index + value.length + 24)
      if (cardWords.test(around)) return true
      return isIssued(digits) ? value !== digits || digits.length >= 16 : null
    }),
    ...findAll('bank-card', iban, text, (value) =>
      hasIbanDigits(value.replace(/[ -]/gu, '').toUpperCase()) ? true : null,
    ),
    ...findAll('bank-card', accountLabelled, text, false),
    ...findAll('bank-card', besideSortCode, text, false),
    ...findAll('bank-card', behindBranch, text, false),
    ...[branch, branchOf].flatMap((pattern) => findAll('organisation', pattern, text, false)),
    ...[
      wired,
      inFours,
      ofBritain,
      ofNewZealand,
      paidTo,
      accountInParts,
      cardLabelled,
      cardFurtherOn,
      ofAustralia,
      behindBsb,
      bankCode,
    ].flatMap((pattern) => findAll('bank-card', pattern, text, false)),
    ...findAll('bank-card', routing, text, (value) => (hasRoutingDigit(value) ? false : null)),
    ...findAll('bank-card', accountInGroups, text, false),
  ],
}

// 4111 1111 1111 1111, 6222-0212-3456-7890-123, 378282246310005
const card = /(?<![\w.+/:-]|\d[ ,])\d(?:[ -]?\d){11,18}(?![\w]|[.:,/-]\d| ?\d)/gu
const cardWords =
  /\bcards?\b|\bcc\b|\bvisa\b|mastercard|\bamex\b|maestro|credit|debit|银行卡|信用卡|借记卡|储蓄卡|卡号|账号|帐号|开户/iu
// DE89 3704 0044 0532 0130 00 (ISO 13616)
const iban = /(?<![\w-])[a-z]{2}\d{2}(?:[ -]?[a-z0-9]{4}){2,7}(?:[ -]?[a-z0-9]{1,3})?(?![\w-])/giu
const accountLabelled =
  /(?:银行账号|银行帐号|对公账号|开户账号|bank account(?: number| no\.?)?|(?<![a-z])a\/c(?: ?(?:number|no\.?))?|account number|sort code|routing number|(?:开户行?|银行|支行|分行)[^\n。;；]{0,20}?[账帐]号)[ :是为#]{0,4}(?:is )?(?<value>\d[\d -]{5,28}\d)(?!\w)/giu

// loyalty card 6335 8800 1204 4417: whoever issued it
const cardLabelled =
  /\bcards?(?: no\.?| nr\.?| number| is|:|,){0,3} ?(?<value>\d{4}(?<joint>[ -])\d{4}\k<joint>\d{4}(?:\k<joint>\d{1,7}){1,2})(?![\w-])/giu
// her card for the adapter is 4929 1180 0427 7756, whether its check digit is right or not
const cardFurtherOn =
  /\bcard\b[^\n.;\d]{1,50}? (?<value>\d{4}(?<joint>[ -])\d{4}\k<joint>\d{4}\k<joint>\d{4})(?![\w-]| \d)/giu
// BSB 062-948, account 1043 8812: as Australia writes them
const ofAustralia = /\bBSB(?: ?(?:no\.?|number|code))?[ :]{1,2}(?:is )?(?<value>\d{3}-?\d{3})(?![\w-])/gu
const behindBsb =
  /\bBSB\b[^\n]{0,30}?\b(?:account|acct?|a\/c)(?: (?:no\.?|number))?[ :#]{1,3}(?<value>\d{3,4}[ -]?\d{3,5})(?![\w-])/giu
// sort code 20-00-00 account 55779911
const besideSortCode =
  /\b(?:sort code|routing number|bic|swift|blz|bsb)\b[^\n]{0,24}?\b(?:account|acct?|konto)(?: (?:no\.?|number))?[ :#]{0,3}(?<value>\d{6,12})(?!\w)/giu

// wire to acct 55779911, routing 021000021: nine digits with the check of American banks
const wired =
  /\b(?:wire|wired|transfer|pay|deposit|remit)\b[^\n.;]{0,40}?\bacc(?:oun)?t\.?(?: ?(?:no\.?|#|number))?[ :]{1,2}(?<value>\d{7,17})(?!\w)/giu
const routing = /\b(?:routing|aba|rtn)(?: ?(?:no\.?|#|number))?[ :]{1,2}(?<value>\d{9})(?!\w)/giu
// 12-3456-0078912-00, as New Zealand writes them
// 6230 5216 0001 7734 208, whether its check digit is right or not: hardly anything else is written in such groups
const inFours = /(?<![\w.+:/=-]|\d )\d{4}(?: \d{4}){3} \d{1,4}(?![\w:/=-]| ?\d|\.\d)/gu
// 20-45-11 73300418, as Britain writes sort codes and accounts
const ofBritain = /(?<![\w-])\d{2}-\d{2}-\d{2} \d{8}(?![\w-])/gu
const ofNewZealand = /(?<![\w-])\d{2}-\d{4}-\d{7}-\d{2,3}(?![\w-])/gu
// 开户行 禾行某某支行 1105 0216 0900 1234 567
const behindBranch =
  /开户行[ :]{0,2}[^\n,，。;；:\d]{2,24}(?:[支分]行|银行|信用社|营业部)[ :,，]{0,2}(?<value>\d(?: ?\d){11,24})(?![\d\w])/gu

// 维保费请打到 6222 0212 …, pay it to 6222 0212 …
const paidTo =
  /(?:(?:打|汇|转|付|存)(?:款|账|钱)?[到进给入]|(?:pay|paid|wire|transfer)[^\n.;\d]{0,20}? to)[^\n\d。；;]{0,8}(?<value>\d{4}(?<joint>[ -])\d{4}\k<joint>\d{4}(?:\k<joint>\d{2,4}){1,2})(?!\d)/giu
// 开户行 禾行某某支行
const branch =
  /开户行[ :是为]{0,3}(?<value>[\p{Script=Han}·()]{2,24}?(?:[支分]行|信用社|营业部))(?=[\s\d,，。;；、|:]|账|$)/gmu
// IFSC CNRB0000571
const bankCode =
  /\b(?:IFSC|SWIFT|BIC)(?: ?(?:code|no\.?))?[ :]{1,2}(?<value>[A-Z]{4}[A-Z0-9]{4}(?:[A-Z0-9]{3})?)(?![\w-])/gu
// Frell Bank, Tarvonagar branch
const branchOf =
  /(?<![\p{L}])\p{Lu}[\p{L}]{2,20} Bank, \p{Lu}[\p{L}]{2,20}(?: \p{Lu}[\p{L}]{2,20})? [Bb]ranch(?![\p{L}])/gu
// 帐号 012-3456-789012-1
const accountInParts = /[账帐]号[ :是为]{0,4}(?<value>\d{3,4}-\d{3,7}-\d{2,7}(?:-\d{1,7}){0,2})(?![\w-])/gu
// 账号 40718222 0004 1772 509: in groups
const accountInGroups = /[账帐]号[ :是为]{0,4}(?<value>\d{4,8}(?: \d{4}){2,4}(?: \d{1,3})?)(?![\d\w])/gu

// weights of three, seven and one (ANSI X9.100)
function hasRoutingDigit(digits: string): boolean {
  const sum = Array.from(digits).reduce((total, digit, index) => total + Number(digit) * ([3, 7, 1][index % 3] ?? 0), 0)
  return sum % 10 === 0
}

// In one piece or in groups as cards print them: 4711-2024-00832 is an invoice
function isGrouped(value: string): boolean {
  return /^\d+$|^\d{4}([ -])\d{4}\1\d{4}(?:\1\d{1,7})?(?:\1\d{1,3})?$|^\d{4}[ -]\d{6}[ -]\d{4,5}$|^\d{6} \d{10,13}$/u.test(
    value,
  )
}

// Luhn (ISO/IEC 7812-1)
function hasLuhnDigit(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - index))
    const doubled = index % 2 === 0 ? digit : digit * 2
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

// Issuer ranges of Visa, Mastercard, American Express, Discover, Diners, JCB, Maestro and UnionPay with their lengths.
function isIssued(digits: string): boolean {
  const lengths: readonly (readonly [RegExp, readonly number[]])[] = [
    [/^4/u, [13, 16, 19]],
    [/^(?:5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720))/u, [16]],
    [/^3[47]/u, [15]],
    [/^6(?:011|5|4[4-9])/u, [16, 19]],
    [/^3(?:0[0-5]|[68])/u, [14, 16]],
    [/^35(?:2[89]|[3-8])/u, [16]],
    [/^62/u, [16, 17, 18, 19]],
  ]
  return lengths.some(([prefix, allowed]) => prefix.test(digits) && allowed.includes(digits.length))
}

/** How long account numbers are by country (ISO 13616). */
const ibanLengths: ReadonlyMap<string, number> = new Map(
  `
  AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23
  GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30
  NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20
  `
    .trim()
    .split(/\s+/u)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))] as const),
)

// ISO 13616: letters as numbers, first four to the end, remainder 1 of 97. The length tells a hash that passes by chance.
function hasIbanDigits(value: string): boolean {
  if (ibanLengths.get(value.slice(0, 2)) !== value.length) return false
  let remainder = 0
  for (const character of value.slice(4) + value.slice(0, 4)) {
    const number = character >= 'A' ? character.charCodeAt(0) - 55 : Number(character)
    remainder = (remainder * (number > 9 ? 100 : 10) + number) % 97
  }
  return remainder === 1
}
