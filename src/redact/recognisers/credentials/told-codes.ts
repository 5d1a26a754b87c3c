/** Codes of a few digits that a sentence tells: of doors, of phones, sent once, on the back of a card; in figures or in words. */
import {
  codeReaders,
  codeSources,
  codeTelling,
  lockedThings,
  memorableThings,
  rolesWithCodes,
} from '../../lexicon/credentials/code-words.ts'
import { overLines } from '../../../language/patterns/over-lines.ts'
import { numeral } from '../../lexicon/credentials/credential-wordings.ts'
import { isOrdinary } from '../labelled-value.ts'
import { findWordings } from '../recogniser.ts'
import type { Recogniser, Wording } from '../recogniser.ts'

/** Codes, PINs and watchwords behind a word for one, right behind it or some words further on. */
export const toldCodes: Recogniser = {
  name: 'told-codes',
  neverCertain: true,
  find: (text) => findWordings(wordings, text),
}

// access code 339 104, PIN 4471-2290, backup codes: 8821-4410 7710-3392
const grouped = overLines('giu')`
  (?:
    验证码|动态(?:密码|口令|码)|短信码|校验码|令牌码|授权码|访问码|会议码|接入码|备用码|恢复码
    |远程(?:协助)?码|连接码|识别码|伙伴码|配对码
    |\b(?:
      (?:
        access|pass|entry|pin|verification|backup|recovery|security|one-time|confirmation|dial-in|host|conference
        |unlock|sms|2fa|mfa|token|authenticator
      ) codes?
      |pin
      |otp
      |passcode
      |recovery keys?
    )\b
  )(?: is| are| was| were|是|为)?[ :：]{0,3}(?<value>
    \d{3,6}(?:[ -]\d{3,6}){1,9}|\d{2}(?: \d{2}){1,3}
  )(?![\w.-]\d|\w)
`

// the one-time code that came just now is 339 104
const codeTold =
  /\b(?:one-?time|verification|confirmation|sms|2fa|mfa|log-?in|access|security|unlock|door|gate|alarm) (?:code|pin)\b[^\n.;:?\d]{1,40}? (?:is|was|reads|says) (?<value>\d{3}[ -]?\d{3}|\d{4,8})(?![\w%]|[.-]\d)/giu
// the six-digit code from the app was 481 906
const codeByDigits =
  /\b(?:four|six|eight|[468])[ -]?digit (?:code|number)\b[^\n.;:?\d]{0,40}? (?:is|was|reads|says) (?<value>\d{3}[ -]?\d{3}|\d{4,8})(?![\w%]|[.-]\d)/giu
// 门禁码 4 1 0 7 2: digit by digit
const digitByDigit =
  /(?:码|密码|口令|\b(?:code|pin|passcode))(?:是|为| is| was)?[ :]{0,3}(?<value>\d(?: \d){3,7})(?! ?\d|\w)/giu
// an app password: qzkv mtwp xhdr bgyn
const ofApp =
  /(?:应用(?:专用)?密码|\bapp(?:lication)?[- ]password)(?:是|为| is| was)?[ :]{0,3}(?<value>[a-z]{4}(?: [a-z]{4}){3})(?![\w])/giu
// it was sent: got it: 481 906
const codeCame =
  /(?<!\p{L})(?:got (?:it|one|the code)|received(?: it)?|here (?:it is|you go|goes)|it (?:says|shows|reads)|the code)[:,]? (?<value>\d{3}[ -]\d{3})(?![\w%]|[ .-]\d)/giu
// the locker code is 4471
const codeOfDoor =
  /\b(?:locker|door|gate|alarm|safe|garage|entry|lock|cabinet) (?:code|pin|combination)(?: is| was|:) ?(?<value>\d{4,8})(?![\w%]|[.-]\d)/giu
// the recovery code is 7QK4-TM2P
const codeOfLetters =
  /(?:\b(?:recovery|backup|unlock|rescue|voucher|redeem|emergency) codes?|恢复码|备用码|兑换码)(?: is| are|是|为)?[ :]{0,3}(?<value>(?=[A-Z-]{0,20}\d)[A-Z0-9]{3,8}(?:-[A-Z0-9]{3,8}){1,7})(?![\w-])/giu
// PIN for the smart card 447190
const pinFor =
  /\bpin(?: ?code)? (?:for|of) (?:the|my|his|her|our|your|its) [a-z][a-z -]{2,24}?(?: is| was|:)? (?<value>\d{4,8})(?![\w%]|[.-]\d)/giu
// the panel's PIN's 4471, PIN (it's still 4471 …)
const pinTold =
  /(?<![a-z])(?:pin|puk)(?: ?code)?(?:['’]s)?(?:[ ,:(]{1,2}(?:is|was|it['’]?s|still|yours|ours|always|just|now|remains|the same|default|as before|unchanged)){0,4}[ ,:(]{1,2}(?<value>\d{4,8})(?![\d%]|\.\d| ?(?:pins?|times?|times|x)\b)/giu
// her PIN is 4 zeros and a 7, the code is one two three four
const inNumerals = new RegExp(
  `\\b(?:pin|code|pass ?code|pass ?word)s?(?: ?code)?(?: is| was|:)? (?<value>(?:(?:${numeral})(?:[ -](?:${numeral})){2,7}|(?:[2-9]|two|three|four|five|six|seven|eight) (?:${numeral})e?s)(?:(?:,| and| then)* (?:an? )?(?:\\d{1,4}|${numeral})(?![\\w]))?)(?![\\w])`,
  'giu',
)
// the combination of the safe is 14-22-9
const combination =
  /(?:\bcombination(?= \d{4,6}(?![\w.-]))|\bcombination\b[^\n.;\d]{0,20}?(?: is| =|:)|\b(?:safe|lock|locker|cabinet|vault|padlock) combo(?:nation)?(?: is|:)?) ?(?<value>\d{1,3}(?:-\d{1,3}){1,4}|\d{4,6})(?![\w%-]|\.\d)/giu

// 门禁密码一二三四井, PIN 是六个七
const hanNumerals =
  /(?:密码|口令|门禁码|开门码|验证码|(?<![a-z])pin ?码?)(?:就?是|为|:)?[ ]?(?<value>[零〇一二三四五六七八九幺两]{4,8}[井星#*]?|[三四五六七八3-8] ?个 ?[零〇一二三四五六七八九\d])(?!\p{Script=Han}{0,1}[位个年月天])/giu

// 进入工程模式的口令他说是 *#0417#
const keyed = /(?:密码|口令|进入码|工程模式)[^\n。；;]{0,40}?(?<value>[*#]{1,2}\d{4,8}[*#]{1,2})(?![\w*#])/gu
// 口令是 青冈8866
const hanAndDigits = /(?:密码|口令)(?:就?是|为|:) ?(?<value>\p{Script=Han}{2,4}\d{3,8})(?=[)），,。;；\s]|$)/gmu
// 口令 8月桂花#66: Han and other characters mixed, with a sign that no sentence has
const mixed =
  /(?:密码|口令)[ :是为]{1,2}(?<value>(?=[^\s，。；、()（）]{0,20}[#@!$%&*]\w)(?=[^\s，。；、()（）]{0,20}\d)(?=[^\s，。；、()（）]{0,20}\p{Script=Han})[\p{Script=Han}\w#@!$%&*]{4,20})(?=[)），。；;\s]|$)/gmu

const digits = '(?<value>\\d{3}[ -]\\d{3}|\\d{4} \\d{4}|\\d{6,8})(?![\\w%]|[.:/-]\\d)'

// some words behind what they are called, and no year
const furtherOn: readonly RegExp[] = [
  // the supervisor code they all use is 90417, the code we type at the gate is 4471
  new RegExp(
    `(?<![a-z])(?:(?:${rolesWithCodes}) (?:code|pin)|code (?:that )?(?:we|they|everyone|everybody|i|you|all|staff)(?: \\w+)? (?:use|uses|type|types|enter|enters|key|keys|put|puts))(?![a-z])[^\\n.;:?\\d]{0,40}?(?: is| was|:| =) ?(?<value>\\d{4,8})(?![\\w%]|[.:/-]\\d)`,
    'giu',
  ),
  // the one-time code comes to my phone, hers just now was 449 102; 令牌现在显示 771209
  new RegExp(`(?:${codeSources})[^\\n.。；;\\d]{0,80}?(?:${codeTelling})[ ]?${digits}`, 'giu'),
  // 903 118 from the authenticator
  new RegExp(
    `(?<![\\w.-])${digits}(?= (?:from|off|on|by) (?:the|my|her|his|our|your) (?:${codeReaders})(?![a-z]))`,
    'giu',
  ),
  // the alarm is switched off with 4409
  new RegExp(
    `\\b(?:${lockedThings})\\b[^\\n.;\\d]{0,40}? (?:with|by typing|by entering|using|needs|wants|takes) (?<value>\\d{4,6}#?)(?![\\w%]|[.:/-]\\d| (?:keys?|digits?|pins?|bits?|volts?|users?|people|batter))`,
    'giu',
  ),
  // backup codes 8841-2207 and 9013-5526: the others of a list
  /(?<=\b(?:backup|recovery|scratch|rescue) codes?\b[^\n.;]{4,60}(?:and|,|&|or) ?)(?<value>\d{3,5}-\d{3,5})(?![\w-])/giu,
  // our PIN is four times nine, so 9999
  /\bpin\b[^\n.;?\d]{1,60}?,? (?:so|hence|that is|i\.e\.) (?<value>\d{4,8})(?![\w%]|[.:/-]\d)/giu,
  // 密码 8 个 6 不对的话试 20080518
  /(?:密码|口令)[^\n。；;]{0,30}?(?:试试?|改用|换成)[ ]?(?<value>\d{6,10})(?![\w%]|[.:/-]\d)/gu,
]

// the memorable word: marmalade
const memorable = new RegExp(
  `(?<![a-z])(?:${memorableThings})(?: is| was|:) ?["“]?(?<value>\\p{L}[\\p{L}'-]{2,30})(?!['’]|[ ]\\p{Ll})`,
  'giu',
)

const wordings: readonly Wording[] = [
  ...[
    grouped,
    codeTold,
    codeByDigits,
    digitByDigit,
    ofApp,
    codeCame,
    codeOfDoor,
    codeOfLetters,
    pinFor,
    pinTold,
    inNumerals,
    hanNumerals,
    hanAndDigits,
    combination,
    keyed,
    mixed,
  ].map((expression): Wording => ({ kind: 'password', expression, certain: false })),
  ...furtherOn.map((expression): Wording => ({
    kind: 'password',
    expression,
    certain: (value) => (isYear(value) ? null : false),
  })),
  { kind: 'password', expression: memorable, certain: (value) => (isOrdinary(value) ? null : false) },
]

function isYear(value: string): boolean {
  return /^(?:19|20)\d{2}$/u.test(value)
}
