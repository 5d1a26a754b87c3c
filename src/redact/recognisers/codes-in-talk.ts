import {
  codeReaders,
  codeSources,
  codeTelling,
  lockedThings,
  memorableThings,
  putTogether,
  thatIs,
} from '../lexicon/code-words.ts'
import { thoseThatCanMatch } from '../../language/patterns/matches.ts'
import { isChosen, isOrdinary, isSample } from './labelled-value.ts'
import { findAll } from './recogniser.ts'
import type { Recogniser } from './recogniser.ts'

const digits = '(?<value>\\d{3}[ -]\\d{3}|\\d{4} \\d{4}|\\d{6,8})(?![\\w%]|[.:/-]\\d)'
const word = '(?<value>[^\\s"\'“”,，。；;、<>()\\p{Script=Han}\\uFFFC]{5,40})'

const codes: readonly RegExp[] = [
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

const passwords: readonly RegExp[] = [
  // 管理员的密码是拼音首字母加 2024@，也就是 mt2024@
  new RegExp(`(?:${putTogether})[^\\n。；;?!]{0,60}?(?:${thatIs})[ :]?${word}`, 'giu'),
  // just type muddy-boots-12 when it asks for the key
  /\b(?:type|enter|use|put in|key in|try) ["“]?(?<value>[^\s"“”,;<>()\uFFFC]{5,40})["”]? (?:when|if|where) (?:it|you|they|windows|the \w{2,12})(?: are|['’]re| is)? (?:asks?|asked|prompts?|prompted)(?: you)? for (?:the |a |your )?(?:key|pass ?word|passphrase|code|pin)\b/giu,
  // Elmgrove9, that's the password
  /(?<![\w./\\-])(?<value>[^\s"“”,;<>()\uFFFC]{5,40}),? (?:that['’]s|that is|is) (?:the|my|our|its|his|her) (?:wi-?fi |vpn |admin )?(?:pass ?word|passphrase|pin)(?= ?(?:[.,;!)]|$|\n|now|again|for))/gimu,
  // the pre-shared key stays what you told me, tulip7Harbour, right?
  /\b(?:pre-?shared key|psk|pass ?phrase|wi-?fi key|pass ?word|network key)\b[^\n.;?:\uFFFC]{2,70}, (?<value>[^\s"“”,;:.?!<>()\uFFFC]{6,40})(?=,|[?!]| right\b)/giu,
  // 先输 root1 再输 Pq#2207 就进去了
  /先输入?[ ]?(?<value>[A-Za-z][\w!@#$%&*+.-]{1,40}\d[\w!@#$%&*+.-]{0,20})[ ]?再输入?/gu,
]

// 密码后面再加 !x7
const behind =
  /(?:密码|口令)(?:的)?(?:后面|前面|末尾|最后)(?:还要|要|再|还)?加(?:上|个)?[ ]?(?<value>[!@#$%&*+][\w!@#$%&*+.-]{1,20})/gu

// the password in two halves: 前半 Ht#gt，后半 af88; part 1 Kelp- and part 2 forest91
const halves =
  /(?:密码|口令|\b(?:pass ?word|passphrase|key|pwd?)\b)[^\n]{0,40}?(?:前(?:一)?半(?:段|部分|截)?|第一段|part (?:1|one|a)|first (?:half|part))[ :=是为]{0,3}(?:is )?(?<first>[^\s,，。；;、\uFFFC\p{Script=Han}]{3,40})(?:[,，、;；]? ?(?:and |then )?)(?:后(?:一)?半(?:段|部分|截)?|第二段|part (?:2|two|b)|second (?:half|part))[ :=是为]{0,3}(?:is )?(?<value>[^\s,，。；;、\uFFFC\p{Script=Han}]{3,40})/giu

/** Codes, watchwords and passwords that a sentence tells some words behind what it calls them. */
export const codesInTalk: Recogniser = {
  name: 'codes-in-talk',
  neverCertain: true,
  find: (text) => [
    ...thoseThatCanMatch(codes, text).flatMap((pattern) =>
      findAll('password', pattern, text, (value) => (isYear(value) ? null : false)),
    ),
    ...findAll('password', memorable, text, (value) => (isOrdinary(value) ? null : false)),
    ...thoseThatCanMatch(passwords, text).flatMap((pattern) =>
      findAll('password', pattern, text, (value) => (isMadeUp(value) ? false : null)),
    ),
    ...findAll('password', behind, text, false),
    ...findAll('password', halves, text, (value) => (isSample(value) ? null : false)).flatMap((found) => {
      const at = text.lastIndexOf('\n', found.start) + 1
      const line = text.slice(at, found.start)
      const first =
        /(?<first>[^\s,，。；;、\p{Script=Han}]{3,40})[,，、;；]? ?(?:and |then )?(?:后(?:一)?半(?:段|部分|截)?|第二段|part (?:2|two|b)|second (?:half|part))[ :=是为]{0,3}(?:is )?$/iu.exec(
          line,
        )
      if (first === null) return [found]
      const start = at + first.index
      return [found, { ...found, start, end: start + (first.groups?.['first'] ?? '').length }]
    }),
  ],
}

function isYear(value: string): boolean {
  return /^(?:19|20)\d{2}$/u.test(value)
}

// tulip7Harbour, mt2024@, muddy-boots-12: letters and digits, or a sign; no version, file or address
function isMadeUp(value: string): boolean {
  const bare = value.replace(/[.!?)]+$/u, '')
  return (
    isChosen(bare) &&
    /\p{L}/u.test(bare) &&
    (/\d/u.test(bare) || /[!@#$%&*+]/u.test(bare)) &&
    !isSample(bare) &&
    !isOrdinary(bare) &&
    !/^(?:KB\d|0x|https?:|[A-Z]{2,6}-?\d+$|\w+=)|[/\\]|\.\w{2,4}$/iu.test(bare)
  )
}
