import { overLines } from '../../../language/patterns/over-lines.ts'
import { putTogether, thatIs } from '../../lexicon/credentials/code-words.ts'
import { matchesOf } from '../../../language/patterns/matches.ts'
import { isChosen, isOrdinary, isSample, looksSecret } from '../labelled-value.ts'
import { findWordings } from '../recogniser.ts'
import type { Found, Recogniser, Wording } from '../recogniser.ts'

/** Passwords that a sentence tells some words before or behind what it calls them. */
export const toldPasswords: Recogniser = {
  name: 'told-passwords',
  neverCertain: true,
  find: (text) => [...findWordings(wordings, text), ...findHalves(text)],
}

const word = '(?<value>[^\\s"\'“”,，。；;、<>()\\p{Script=Han}\\uFFFC]{5,40})'

const madeUp: readonly RegExp[] = [
  // 管理员的密码是拼音首字母加 2024@，也就是 mt2024@
  new RegExp(`(?:${putTogether})[^\\n。；;?!]{0,60}?(?:${thatIs})[ :]?${word}`, 'giu'),
  // just type muddy-boots-12 when it asks for the key
  overLines('giu')`
    \b(?:
      type|enter|use|put in|key in|try
    ) ["“]?(?<value>
      [^\s"“”,;<>()\uFFFC]{5,40}
    )["”]? (?:when|if|where) (?:
      it|you|they|windows|the \w{2,12}
    )(?: are|['’]re| is)? (?:asks?|asked|prompts?|prompted)(?: you)? for (?:the |a |your )?(?:
      key|pass ?word|passphrase|code|pin
    )\b
  `,
  // the label says elmgrove77 for password
  /\b(?:says?|said|reads?|shows?|has|have|use[ds]?|put|took) ["“]?(?<value>[^\s"“”,;<>()\uFFFC]{5,40})["”]? (?:for|as)(?: the| our| its| my)? (?:pass ?word|passphrase|pin|wi-?fi key)(?!\p{L})/giu,
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
const halves = overLines('giu')`
  (?:密码|口令|\b(?:pass ?word|passphrase|key|pwd?)\b)[^\n]{0,40}?(?:
    前(?:一)?半(?:段|部分|截)?|第一段|part (?:1|one|a)|first (?:half|part)
  )[ :=是为]{0,3}(?:is )?(?<first>[^\s,，。；;、\uFFFC\p{Script=Han}]{3,40})(?:[,，、;；]? ?(?:and |then )?)(?:
    后(?:一)?半(?:段|部分|截)?|第二段|part (?:2|two|b)|second (?:half|part)
  )[ :=是为]{0,3}(?:is )?(?<value>[^\s,，。；;、\uFFFC\p{Script=Han}]{3,40})
`

// 密码我刚才电话里说了：Xy12ab; the password I gave you on the phone: Xy12ab
const told =
  /(?:(?:密码|口令|密碼)[^\n。；;:：\uFFFC]{1,24}|\b(?:pass ?word|passphrase|passcode|pwd|pw)\b[^\n.;:\uFFFC]{2,60}|(?:密码|口令|密碼)[^\n。；;:：]{0,24}\uFFFC[^\n。；;:：]{0,12}):[ \t]{0,3}["“'「]?(?<value>[^\s"“”'「」,，。；;、<>\p{Script=Han}\uFFFC]{4,60})/giu

// the client secret expires soon: Ab34…
const toldToken =
  /\b(?:client secret|api key|access key|secret key|app secret|token)\b[^\n.;:\uFFFC]{2,60}:[ \t]{0,3}["'“]?(?<value>[\w~.+=-]{16,200})(?![\w/\\])/giu

// the read community is …, and the write one is Xy-12
const otherOne =
  /\b(?:communit(?:y|ies)|pass ?words?|pwd|secrets?|keys?|pins?|passphrases?|codes?)\b[^\n;]{0,80}? the (?:[a-z-]{2,14} ){1,2}one (?:is|was) ["'“]?(?<value>[\w!@#$%&*+.-]{3,39}[\w!@#$%&*+])/giu

// the seed of a token is JBSW…, in base 32 (RFC 4648)
const seed =
  /(?:\bseed(?: of [^\n.:]{2,24})?(?: is| was)?[ :=]{1,3}|种子(?:是|为)?[ :=]{0,3})(?<value>(?=[A-Z]*[2-7])[A-Z2-7]{16,64}|(?=[A-F]*\d)(?=\d*[A-F])[A-F\d]{12,64})(?!\w)/gu

const wordings: readonly Wording[] = [
  { kind: 'password', expression: told, certain: (value) => (isTold(value) ? false : null) },
  { kind: 'token', expression: toldToken, certain: (value) => (isToken(value) ? false : null) },
  { kind: 'password', expression: otherOne, certain: (value) => (isChosen(value) && !isSample(value) ? false : null) },
  { kind: 'token', expression: seed, certain: false },
  ...madeUp.map((expression): Wording => ({
    kind: 'password',
    expression,
    certain: (value) => (isMadeUp(value) ? false : null),
  })),
  { kind: 'password', expression: behind, certain: false },
]

function findHalves(text: string): readonly Found[] {
  return matchesOf(halves, text).flatMap(({ index, 0: whole, groups }) => {
    const { first = '', value = '' } = groups ?? {}
    const place = whole.lastIndexOf(value)
    return isSample(value)
      ? []
      : [found(first, index + whole.lastIndexOf(first, place - 1)), found(value, index + place)]
  })
}

function found(value: string, start: number): Found {
  return { kind: 'password', start, end: start + value.length, certain: false }
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

function isTold(value: string): boolean {
  const bare = value.replace(/[.!?)]+$/u, '')
  if (
    isSample(bare) ||
    isOrdinary(bare) ||
    /^(?:https?:|[A-Za-z]\w*\.[A-Z]\w*|\\|[\w.-]+\.(?:exe|log|txt|conf|ini)$)/iu.test(bare)
  )
    return false
  return isChosen(bare) && !/^0x/iu.test(bare)
}

// capitals, small letters and digits mixed
function isToken(value: string): boolean {
  return (
    [/\d/u, /\p{Ll}/u, /\p{Lu}/u].every((sort) => sort.test(value)) && looksSecret(value) && !/\.\w{2,4}$/u.test(value)
  )
}
