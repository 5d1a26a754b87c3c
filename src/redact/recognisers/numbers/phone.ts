import { overLines } from '../../../language/patterns/over-lines.ts'
import { loadPhones } from './phone-library.ts'
import { phoneWordsAfter, phoneWordsBefore } from '../../lexicon/phone-words.ts'
import { findAll } from '../recogniser.ts'
import type { Found, Recogniser } from '../recogniser.ts'

/** Phone and fax numbers with their extensions. */
export const phone: Recogniser = {
  name: 'phone',
  find: (text) => [
    ...chinese.flatMap((pattern) => findAll('phone', pattern, text, true)),
    ...findAll('phone', international, text, (value) => isInternational(value)),
    ...findAll('phone', northAmerican, text, (value) => !/^\D{0,3}(?:1\D{0,2})?\d{3}\D{1,2}555\D01/u.test(value)),
    ...findAll('phone', alone, text, true),
    ...[inGroups, british, inSentence].flatMap((pattern) => findAll('phone', pattern, text, false)),
    ...findAll('phone', switchboard, text, false),
    ...findInContext(text),
    ...findAll('phone', damaged, text, (value) => isDamaged(value)),
  ],
}

const chinese: readonly RegExp[] = [
  // 138 0013 8000, 138-0013-8000, +86 13800138000
  /(?<![\w.+#-]|[\d][ ,])(?:(?:\+|00)?86[ -]?)?1[3-9]\d(?:[ -]?\d{4}){2}(?![\w-]|\.\d| ?[a-z]?\d{6})/gu,
  // 010-62780000, (0571) 8765 4321 转 801, 0086-21-55550100
  /(?<![\w.+/-]|\d )(?:(?:\+|00)86[ -]?)?(?:\(0\d{2,3}\) ?|0(?:10|2\d|[3-9]\d{2})[- ])(?!0000)[2-9]\d{2,3}[ -]?\d{4}(?:(?:[ -]?(?:转|ext\.?|x)[ ]?|-)\d{1,6})?(?![\w-]|\.\d)/giu,
  // 400-820-8820, 4008-208-820, 800 820 8820
  /(?<![\w.+/-]|\d )(?:400|800)[ -]?\d{3}[ -]?\d{4}(?:(?:[ -]?(?:转|ext\.?|x|按)[ ]?|-)\d{1,6})?(?![\w-]|\.\d)|(?<![\w.-])(?:4\d00|8\d00|400\d)-\d{3}-\d{3}(?![\w-])/giu,
]

// +44 (0)20 7946 0018 ext. 12, 0049 30 901820
const international =
  /(?<![\w.+])(?:\+|00(?=[1-9]\d ))\d[\d ()./-]{5,20}\d(?: ?(?:ext\.?|x|extension|转|#) ?\d{1,6})?(?![\w]|[.:]\d)/giu

function isInternational(value: string): boolean | null {
  const digits = value.replace(/\D/gu, '').length
  if (digits < 8 || digits > 19 || /^\+\d+\.\d+$/u.test(value)) return null
  return loadPhones().findPhoneNumbersInText(value).length > 0
}

// (425) 555-0100, 1-800-555-0131, 425.555.0100x12
const northAmerican =
  /(?<![\w.+/-]|\d )(?:1[ .-])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}(?<sign>[.-]| (?=\d{3}[- ]\d{4})))\d{3}[ .-]\d{4}(?: ?(?:ext\.?|x|extension|转) ?\d{1,6})?(?![\w]|[.-]\d)/giu

// 手机 l39-0001-OO02: scans take l, I and | for 1, O for 0
const damaged =
  /(?:电话|手机|座机|固话|传真|热线|联系方式|(?<![a-z])(?:tel(?:ephone)?|phone|mobile|cell|fax))[^\n\dlIO|]{0,6}(?<![\p{Script=Latin}])(?<value>[+(]?[\dlIO|](?:[ ()-]{0,2}[\dlIO|]){6,15})(?![\p{L}\d])/giu

function isDamaged(value: string): boolean | null {
  const digits = value.replace(/\D/gu, '').length
  const letters = value.replace(/[^lIO|]/giu, '').length
  return letters > 0 && digits > letters * 2 ? true : null
}

// 总机 0 转 8100, int. 5540, ring me on x4417, direct line -4471
const switchboard = overLines('gu')`
  (?:
    总[机台]|前台|座机|电话|热线|号码?|打
  )[^\n,，。;；]{0,16}?转 ?(?<value>\d{3,6})(?![\d%]|\.\d| ?[个台次条分秒年月天到])
  |\b(?:int|wew|extn)\. ?(?<value>\d{3,5})(?![\w%]|\.\d)
  |\b(?:reach|call|phone|ring|tel)\b[^\n.;]{0,60}? internal (?<value>\d{3,5})(?![\w%-]|\.\d)
  |(?:工位|办公|科室|值班|内部)电话[ :是为]{0,3}(?<value>\d{3,5})(?![\d%-]|\.\d)
  |\b(?:on|at|ext\.?|extension|dial) x(?<value>\d{3,5})(?![\w%-]|\.\d)
  |\b(?:hotline|phone|line|desk|call|ring|studio|office)\b[^\n.;\d]{0,30}[,(] ?x(?<value>\d{4,5})(?![\w%-]|\.\d)
  |\b(?:[Dd]irect (?:line|dial)|[Ee]xt\.?|[Ee]xtension|[Mm]y line)(?: is|:)? ?[-–](?<value>\d{3,5})(?![\w%-]|\.\d)
`

// 052 555 0171 alone in a line of a signature
const alone = /^[ \t]*(?<value>\+?\(?0\d{1,4}\)?[ -]\d{3,4}[ -]?\d{3,4})[ \t]*$/gmu

// Ana Ruiz, 0722 555 014: three groups behind a mark, and a line or a clause ends
const inGroups =
  /(?<=(?:[\p{L}\]\uFFFC.)][,|:;-]|[|·•]) ?|\p{L} )(?<!(?:error|code|event|id|no|nr|number|sector|block|ticket|case|order|version|code is|line|row|part) )0[1-9]\d{1,3} \d{3} \d{3,4}(?=[ \t]*(?:$|[.,;)|]))(?!\.\d)/gimu

// 07700 900123, 01632 960 774: area and number as Britain writes them
const british = /(?<![\w.+/-]|\d )0[1-37]\d{3} \d{3} ?\d{3}(?![\w-]|\.\d| \d)/gu

// (03) 5550 6142 ext 3, 0491 570 156 in a sentence: an area or a net, and two groups
const inSentence =
  /(?<![\w.+:/=-]|\d |(?:error|code|event|id|no|nr|number|sector|block|ticket|case|order|version|code is|line|row|part) )(?:\(0\d{1,3}\) ?\d{3,4} \d{3,4}|0\d{2,3} \d{3,4} \d{3,4})(?: ?(?:ext\.?|x|转) ?\d{1,6})?(?![\w:/=-]| ?\d|\.\d| (?:rows|bytes|lines|records)\b)/giu

const loose =
  /(?<![\w.+/:-])[+(]?\(?\d[\d ()./-]{4,22}\d(?: ?(?:ext\.?|x|extension|转|分机) ?\d{1,6})?(?![\w]|[.:]\d)/giu
// call me if something is up, 22 55 01 47
const before = new RegExp(
  `(?:(?:${phoneWordsBefore})[^\\n\\d]{0,14}\\n?[ \\t]{0,8}|\\b(?:call|ring|phone|text) (?:me|us)\\b[^\\n\\d.!?;]{0,40}[, ]|\\b(?:call|contact|ring|reach)\\b[^\\n\\d.!?;:]{0,30} (?:on|at) )$`,
  'iu',
)
const after = new RegExp(`^[ \\-(\\\\]{0,3}(?:${phoneWordsAfter})`, 'iu')
const extension =
  /(?<=(?:分机号?|\bext(?:ension|n)?\.?|\bextension is|内线|分机(?:号)?[是为]|电话短号|短号|小号|座机|内线号)[ :]{0,3})(?:\d{2,6}|\d-\d{3,5})(?![\d-]|\.\d)/giu

// Numbers that only the words around them make phone numbers: `Fax: 467 3395`, `call me on 9472 7916`.
function findInContext(text: string): readonly Found[] {
  return [
    ...findAll('phone', loose, text, (value, match) => {
      const digits = value.replace(/\D/gu, '').length
      if (
        digits < 6 ||
        digits > 17 ||
        /^(?:\d{1,3}\.){3}\d{1,3}$|^(?:19|20)\d\d(?:[-/.]\d\d?[-/.]\d\d?| )/u.test(value)
      )
        return null
      // 16.0.4266.1003: a group of one digit between dots makes a version
      if (/(?:^|\.)\d(?:\.|$)/u.test(value)) return null
      // m=15776264.977596228, 2016/2019/2021
      if (/^\+?\d+\.\d+$|^(?:19|20)\d\d(?:[/-](?:19|20)\d\d)+$/u.test(value)) return null
      const head = text.slice(Math.max(0, match.index - 48), match.index)
      if (before.test(head)) return /(?:电话|手机|传真|\btel|\bphone|\bmobile|\bfax|\bcell)[^\n]{0,6}$/iu.test(head)
      return after.test(text.slice(match.index + value.length, match.index + value.length + 16)) ? false : null
    }),
    ...findAll('phone', extension, text, false),
  ]
}
