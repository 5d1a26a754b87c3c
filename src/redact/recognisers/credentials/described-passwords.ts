import { everyMatch } from '../../../language/patterns/every-match.ts'
import { matchesOf } from '../../../language/patterns/matches.ts'
import { overLines } from '../../../language/patterns/over-lines.ts'
import { describedBy, passwordPolicy } from '../../lexicon/credentials/credential-wordings.ts'
import { isChosen, isOrdinary, isSample } from '../labelled-value.ts'
import { findAll } from '../recogniser.ts'
import type { Found, Recogniser } from '../recogniser.ts'
import { isHandedOver } from './handed-over.ts'

/** Passwords that are described, told in words or in parts, or said to stand elsewhere in the message. */
export const describedPasswords: Recogniser = {
  name: 'described-passwords',
  neverCertain: true,
  find: (text) => [
    ...findDescribed(text),
    ...findElsewhere(text),
    ...findAll('password', inWords, text, (value) => (aboutWords.test(value) ? null : false)),
    ...findAll('password', inParts, text, (value) => (isHandedOver(value.replace(/[.!?)]+$/u, '')) ? false : null)),
    ...findAll('password', quotedPhrase, text, (value) => (isSample(value) || isOrdinary(value) ? null : false)),
  ],
}

// 密码就是公司拼音 qingcheng，后面加 66; the password is the name of the dog, Bello, and then 66
const described = new RegExp(
  `(?:密码(?!算法|学|机|卡|套件|模块|产品|体系)|口令|密碼(?!演算法|學|機|卡|套件|模組)|\\b(?:pass ?word|passphrase|pin|pass(?= is)|shared secret)\\b)(?<clause>[^\\n。；;?？!！]{0,40}?(?:${describedBy})[^\\n。；;?？!！]{0,60})`,
  'giu',
)
const policy = new RegExp(passwordPolicy, 'iu')

// a word of its own behind Chinese; in an English sentence a number, a quotation, or a capital inside it
const part = /(?<![\w.-])[A-Za-z0-9@#$%&*_!][\w@#$%&*!.-]{0,40}(?<![.!])/gu
const englishPart =
  /(?<![\w.-])(?:(?=[a-z]*[\d@#$%&*_!A-Z])[\w@#$%&*!-]{2,40})(?![\w-])|(?<=["'“‘])[\w@#$%&*!-]{2,40}(?=["'”’])|(?<=\bthe words? )[a-z]{3,20}(?![\w-])/gu

// they enter the password, do MFA, and …   all PINs
const signsIn = /^(?:[A-Z]{2,4}s|MFA|2FA|SSO|T?OTP|VPN|RDP|SSH|LDAP|SAML|NTLM|PIN|SMS|CAPTCHA)$/u

function findDescribed(text: string): readonly Found[] {
  return matchesOf(described, text).flatMap((match) => {
    const clause = match.groups?.['clause'] ?? ''
    if (policy.test(clause)) return []
    const offset = match.index + match[0].length - clause.length
    const pattern = /\p{Script=Han}/u.test(clause) ? part : englishPart
    return everyMatch(pattern, clause)
      .filter(([value]) => !isOrdinary(value) && !isSample(value) && !signsIn.test(value))
      .map(({ index, 0: value }) => ({
        kind: 'password' as const,
        start: offset + index,
        end: offset + index + value.length,
        certain: false,
      }))
  })
}

// password: see the end of this mail … and lines later Xy12ab
const elsewhere = overLines('giu')`
  (?:密码|口令|提取码|验证码|密碼)[^\n]{0,12}?(?:见|在|写在|附在|放在)[^\n]{0,10}?(?:下|末尾|文末|最后|结尾|底部|签名)
  |\b(?:pass ?word|passphrase|passcode|pwd|pin|credentials|log-?in)\b[^\n]{0,40}?(?:
    below|at the (?:end|bottom)|last line|further down|under my|underneath|at the foot
  )
`
const loneValue = /(?:^|\n)[ \t>*-]{0,6}(?<value>[^\s\p{Script=Han}\uFFFC]{4,60})[ \t]*(?=\n|$)/gu
const furthest = 1500

function findElsewhere(text: string): readonly Found[] {
  return matchesOf(elsewhere, text).flatMap((match) => {
    const from = match.index + match[0].length
    return findAll('password', loneValue, text.slice(from, from + furthest), (value) =>
      !isSample(value) && isChosen(value) && !/^(?:https?:|[\w.-]+@)|[/\\]|\.\w{2,4}$|^\[|^KB\d|^0x|:$/iu.test(value)
        ? false
        : null,
    ).map((found) => ({ ...found, start: found.start + from, end: found.end + from }))
  })
}

// the passphrase is three words, lantern copper otter, without spaces
const inWords =
  /\b(?:pass ?phrase|pass ?word|pass ?code|code ?word)s? (?:is|are|has|consists of) (?:two|three|four|five|six|[2-6]) words?[,:]? ?(?<value>[a-z]{2,14}(?:[ -][a-z]{2,14}){1,6})(?=[,.;)\n]|$)/giu
const aboutWords =
  /\b(?:all|in|case|long|each|with|without|spaces?|of|from|the|that|and|or|words?|minimum|least|separated|joined|hyphens?)\b/iu

// the second half is Xy12!, 后半段：#Xy12
const inParts = overLines('giu')`
  (?:
    [前后]半(?:段|部分|截)?
    |[前后]一半
    |\b(?:first|second|other|last) (?:half|part)(?: of (?:it|the \w{2,12}))?\b
  )[ \t]{0,2}(?:
    是|为|:|is\b|was\b|=
    |(?<=[ \t])(?=[^\s\p{Script=Han}]{0,40}[!@#$%&*+])
  )[ \t]{0,2}["'“「]?(?<value>[^\s"'“”「」,，。；;、<>\p{Script=Han}\uFFFC]{4,40})
`

// “several words” is the pass phrase; use "several words" as the password
const quotedPhrase =
  /["“「](?<value>[^"”」\n]{4,60})["”」],?(?: (?:is|as|was|for)|是|作为|为) ?(?:(?:the|your|its|a|my|our|new|temporary|initial|current) |您的|你的|新的?|登录|初始|临时|系统|默认){0,3}(?:pass ?word|pass ?code|pass ?phrase|pin\b|密码|口令)/giu
