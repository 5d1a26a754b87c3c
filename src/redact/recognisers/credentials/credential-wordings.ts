import { overLines } from '../../../language/patterns/over-lines.ts'
import { isEnglishWord } from '../../../language/english-words.ts'
import { thingWords } from '../../lexicon/around-names/third-persons.ts'
import { wellKnownAccounts } from '../../lexicon/credentials/credential-words.ts'
import { accountWords, describedBy, loginTools, passwordPolicy } from '../../lexicon/credentials/credential-wordings.ts'
import { isChosen, isOrdinary, isSample, looksSecret } from '../labelled-value.ts'
import { findAll } from '../recogniser.ts'
import type { Found, Recogniser } from '../recogniser.ts'
import { everyMatch } from '../../../language/patterns/every-match.ts'
import { matchesOf, thoseThatCanMatch } from '../../../language/patterns/matches.ts'

/** Credentials that a sentence hands over: two beside a stroke, a password told later, a password described, who logs in. */
export const credentialWordings: Recogniser = {
  name: 'credential-wordings',
  neverCertain: true,
  find: (text) => [
    ...findPairs(text),
    ...findTold(text),
    ...findAll('token', toldToken, text, (value) => (isToken(value) ? false : null)),
    ...findBecame(text),
    ...findDescribed(text),
    ...findElsewhere(text),
    ...findLabelledPairs(text),
    ...thoseThatCanMatch(alternatives, text).flatMap((pattern) =>
      findAll('password', pattern, text, (value) => (isFirm(value) ? false : null)),
    ),
    ...findAll('password', behindDomainUser, text, (value, match) =>
      isHandedOver(value) && !systemDomain.test(match[0]) ? false : null,
    ),
    ...findAll('password', grown, text, (value) => (isSample(value) || isOrdinary(value) ? null : false)),
    ...findAll('user-name', userBefore, text, (value) => (isAccount(value) ? false : null)),
    ...findAll('password', inWords, text, (value) => (aboutWords.test(value) ? null : false)),
    ...findAll('password', inParts, text, (value) => (isHandedOver(value.replace(/[.!?)]+$/u, '')) ? false : null)),
    ...findAll('password', otherOne, text, (value) => (isChosen(value) && !isSample(value) ? false : null)),
    ...findAll('token', seed, text, false),
    ...findAll('password', quotedPhrase, text, (value) => (isSample(value) || isOrdinary(value) ? null : false)),
    ...thoseThatCanMatch(userNames, text).flatMap((pattern) =>
      findAll('user-name', pattern, text, (value) => (isAccount(value) ? false : null)),
    ),
  ],
}

// account jdoe / Xy12ab, 账号 admin/Xy12ab, remote access: HOST7 / jdoe / Xy12ab; what was masked between counts as one character
const pair = new RegExp(
  `(?:${accountWords})(?:[^\\n/\\uFFFC]|\\uFFFC+(?!\\uFFFC)){0,32}?(?<=[^\\S\\n]|[:=(（“"'\\p{Script=Han}])(?:(?<host>[A-Za-z0-9][\\w.-]{1,40}) ?[/|] ?)?(?<user>[A-Za-z0-9][\\w.\\\\@-]{1,40})(?<joint> ?(?:\\/{1,2}|\\|) ?["“']?|:)(?<password>[^\\s/|,;，。；、()（）"'“”\\p{Script=Han}\\uFFFC]{3,60})`,
  'giu',
)

function findPairs(text: string): readonly Found[] {
  return matchesOf(pair, text).flatMap((match) => {
    const { host, user = '', joint = '', password = '' } = match.groups ?? {}
    const secret = password.replace(/[.:!?]+$/u, '')
    const known = wellKnownAccounts.has(user.toLowerCase())
    if (
      /[a-z]\.[A-Z]/u.test(user) ||
      isRequest.test(match[0]) ||
      /^\d{1,2}$/u.test(user) ||
      isPartOfProduct(user, secret)
    )
      return []
    if (isSample(secret) || isOrdinary(secret) || (isOrdinary(user.replace(/\.+$/u, '')) && !known)) return []
    if (joint === ':' && !looksSecret(secret)) return []
    const same = secret.toLowerCase() === user.toLowerCase() && !known
    if (!same && !(isChosen(secret) || (known && looksSecret(secret)))) return []
    const end = match.index + match[0].length - (password.length - secret.length)
    const start = end - secret.length
    const named: readonly Found[] = known
      ? []
      : [{ kind: 'user-name', start: start - joint.length - user.length, end: start - joint.length, certain: false }]
    const place = host === undefined || isOrdinary(host) ? -1 : match[0].indexOf(host)
    const machine: readonly Found[] =
      host === undefined || place === -1 || !/\d/u.test(host)
        ? []
        : [{ kind: 'host', start: match.index + place, end: match.index + place + host.length, certain: false }]
    return [...machine, ...named, { kind: 'password', start, end, certain: false }]
  })
}

// Windows Admin Center / WinRM, WPA2/WPA3: two things
function isPartOfProduct(user: string, secret: string): boolean {
  return isMenuWord(user) || isMenuWord(secret) || /^[A-Z]{2,5}\d?$/u.test(secret)
}

// GET /frell/frell.json?Email=
const isRequest = /User-Agent|(?<![A-Z])(?:GET|POST|PUT|DELETE|HEAD|PATCH|OPTIONS) ?\/|\/[\w.-]{1,40}\.\w{2,5}\?/u

// 密码我刚才电话里说了：Xy12ab; the password I gave you on the phone: Xy12ab
const told =
  /(?:(?:密码|口令|密碼)[^\n。；;:：\uFFFC]{1,24}|\b(?:pass ?word|passphrase|passcode|pwd|pw)\b[^\n.;:\uFFFC]{2,60}|(?:密码|口令|密碼)[^\n。；;:：]{0,24}\uFFFC[^\n。；;:：]{0,12}):[ \t]{0,3}["“'「]?(?<value>[^\s"“”'「」,，。；;、<>\p{Script=Han}\uFFFC]{4,60})/giu

// the client secret expires soon: Ab34…
const toldToken =
  /\b(?:client secret|api key|access key|secret key|app secret|token)\b[^\n.;:\uFFFC]{2,60}:[ \t]{0,3}["'“]?(?<value>[\w~.+=-]{16,200})(?![\w/\\])/giu

// capitals, small letters and digits mixed
function isToken(value: string): boolean {
  return (
    [/\d/u, /\p{Ll}/u, /\p{Lu}/u].every((sort) => sort.test(value)) && looksSecret(value) && !/\.\w{2,4}$/u.test(value)
  )
}

// changed the password of the mailbox to Xy12ab, 把邮箱的密码从 Ab34cd 换成 Xy12ab: what it was and what it became
const became = overLines('giu')`
  (?:
    \b(?:
      chang|set|reset|switch|updat|renew|alter
    )\w{0,5} (?:\w+ ){0,2}(?:
      pass ?word|passphrase|passcode|pwd|pin
    )s?\b(?! (?:polic|expir|age|length|history|complex|rule|field|prompt|setting))[^\n.;?]{0,80}?
      (?:\.[^\n.;? ]{0,40}){0,4}? (?:from|to) |(?:密码|口令|密碼)[^\n。；;?？，,]{0,40}?(?:
      从|由|改成|改为|换成|换为|设成|设为|重置为|重置成|恢复为
    )(?:了)?[ :]{0,2}
  )["“'「]?(?<value>[^\s"“”'「」,，。；;、<>\p{Script=Han}\uFFFC]{4,60})(?:
    ["”'」]? ?(?:to|改成|改为|换成|到) ?["“'「]?(?<next>[^\s"“”'「」,，。；;、<>\p{Script=Han}\uFFFC]{4,60})
  )?
`

function findBecame(text: string): readonly Found[] {
  return matchesOf(became, text).flatMap((match) => {
    const { value = '', next = '' } = match.groups ?? {}
    const end = match.index + match[0].length
    const start = end - match[0].length + match[0].lastIndexOf(value, match[0].length - next.length - 1)
    return [
      { value, start },
      { value: next, start: end - next.length },
    ]
      .map((one) => ({ ...one, value: one.value.replace(/[.!?)]+$/u, '') }))
      .filter(({ value: word }) => isHandedOver(word))
      .map((one) => ({
        kind: 'password' as const,
        start: one.start,
        end: one.start + one.value.length,
        certain: false,
      }))
  })
}

function findTold(text: string): readonly Found[] {
  return findAll('password', told, text, (value) => {
    const bare = value.replace(/[.!?)]+$/u, '')
    if (
      isSample(bare) ||
      isOrdinary(bare) ||
      /^(?:https?:|[A-Za-z]\w*\.[A-Z]\w*|\\|[\w.-]+\.(?:exe|log|txt|conf|ini)$)/iu.test(bare)
    )
      return null
    return isChosen(bare) && !/^0x/iu.test(bare) ? false : null
  })
}

// 密码就是公司拼音 qingcheng，后面加 66; the password is the name of the dog, Bello, and then 66
const described = new RegExp(
  `(?:密码|口令|密碼|\\b(?:pass ?word|passphrase|pin|pass(?= is)|shared secret)\\b)(?<clause>[^\\n。；;?？!！]{0,40}?(?:${describedBy})[^\\n。；;?？!！]{0,60})`,
  'giu',
)
const policy = new RegExp(passwordPolicy, 'iu')
// a word of its own behind Chinese; in an English sentence a number, a quotation, or a capital inside it
const part = /(?<![\w.-])[A-Za-z0-9@#$%&*_!][\w@#$%&*!.-]{0,40}(?<![.!])/gu
const englishPart =
  /(?<![\w.-])(?:(?=[a-z]*[\d@#$%&*_!A-Z])[\w@#$%&*!-]{2,40})(?![\w-])|(?<=["'“‘])[\w@#$%&*!-]{2,40}(?=["'”’])|(?<=\bthe words? )[a-z]{3,20}(?![\w-])/gu

function findDescribed(text: string): readonly Found[] {
  return matchesOf(described, text).flatMap((match) => {
    const clause = match.groups?.['clause'] ?? ''
    if (policy.test(clause)) return []
    const offset = match.index + match[0].length - clause.length
    const pattern = /\p{Script=Han}/u.test(clause) ? part : englishPart
    return everyMatch(pattern, clause)
      .filter(([value]) => !isOrdinary(value) && !isSample(value) && !/^[A-Z]{2,4}s$/u.test(value))
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

// password jdoe7, if that fails try Xy12-ab; 密码你们有的，就是上次那个 Xy12-ab
const alternatives: readonly RegExp[] = [
  /\b(?:pass ?word|pass ?phrase|passcode|pwd|pw)\b[^\n]{0,80}?\b(?:try|use|or it is|else|otherwise|still|so|always|namely|i\.e\.|before:) ["'“]?(?<value>[^\s"'“”,;<>\uFFFC]{6,60})/giu,
  // the login is lan_ops with the usual one, but now with a 9, so Heron9
  /\b(?:log-?in|pass ?word|pwd|usual one)\b[^\n.;?!]{0,120}?, (?:so|hence|that is|i\.e\.) ["'“]?(?<value>[A-Z][a-z]{3,20}\d{1,6}[!#$%]?)(?![\w])/gu,
  // 旧密码（旧的是 Xy12-ab）
  /(?:密码|口令)[^\n。；;?？()]{0,10}\((?:[旧老原新之前现]{1,2}的?|就|还)?是[ ]?(?<value>[^\s"'“”,，。；;、()<>\p{Script=Han}\uFFFC]{6,60})(?=[)，,])/giu,
  /(?:密码|口令)[^\n。；;?？]{0,30}?(?:就是|还是|换成|试试|改用|用的?是|那个)[^\n。；;?？A-Za-z0-9]{0,12}?(?![?？)）])(?<value>[^\s"'“”,，。；;、<>\p{Script=Han}\uFFFC]{6,60})/giu,
]

function isFirm(value: string): boolean {
  const bare = value.replace(/[.!?)]+$/u, '')
  return (
    isChosen(bare) &&
    /\p{L}/u.test(bare) &&
    /\d/u.test(bare) &&
    !isSample(bare) &&
    !/^(?:KB\d|0x|https?:)|[/\\]|\.\w{2,4}$/iu.test(bare)
  )
}

// use CORP\jdoe with Xy12-ab, CORP\jdoe / Xy12-ab, CORP\jdoe and the password Xy12-ab
const behindDomainUser = overLines('gu')`
  (?<![\\\w:%/.])[A-Za-z][A-Za-z0-9-]{1,14}\\[A-Za-z][\w.-]{1,40}["'”]?
    (?: ?[/|,:，] ?| (?:with|and|using|plus) |[ ]?(?:和|加|配|，|,)[ ]?)(?:
    (?:the |its )?(?:pass ?word|pwd|pw)(?: is)? |密码(?:是|为)? ?
  )?["'“]?(?<value>
    [^\s"'“”,;，。；、<>()\p{Script=Han}\uFFFC]{4,59}[^\s"'“”,;，。；、<>()\p{Script=Han}\uFFFC.:?]
  )
`

function isHandedOver(value: string): boolean {
  return (
    isFirm(value) || (isChosen(value) && /[!@#$%&*+]/u.test(value) && !/^[\\/]|:\/\//u.test(value) && !isSample(value))
  )
}

// it was Marigold, now it's the same with a 7 at the end
const grown =
  /\bit (?:was|is) ["'“]?(?<value>[^\s"'“”,;\uFFFC]{4,30})["'”]?,? (?:and |but )?now (?:it['’]s |it is )?(?:the same )?(?:with|plus) [^\n.;]{1,30} (?:at the end|in front|at the start|added|behind it|appended)(?!\p{L})/giu
// jdoe7-x / 口令 Xy12-ab: what stands before the password
const userBefore =
  /(?<![\w.@/\\-])(?<value>[A-Za-z](?=[\w.-]{0,30}[\d_.-])[\w.-]{2,30}[A-Za-z0-9]) ?[/,，|] ?(?:口令|密码|(?:password|pwd|pw)(?=[ :]))(?:是|为|is)?[ :：]{0,2}(?=[^\s\p{Script=Han}]{4})/giu
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
// the read community is …, and the write one is Xy-12
const otherOne =
  /\b(?:communit(?:y|ies)|pass ?words?|pwd|secrets?|keys?|pins?|passphrases?|codes?)\b[^\n;]{0,80}? the (?:[a-z-]{2,14} ){1,2}one (?:is|was) ["'“]?(?<value>[\w!@#$%&*+.-]{3,39}[\w!@#$%&*+])/giu
// the seed of a token is JBSW…, in base 32 (RFC 4648)
const seed =
  /(?:\bseed(?: of [^\n.:]{2,24})?(?: is| was)?[ :=]{1,3}|种子(?:是|为)?[ :=]{0,3})(?<value>(?=[A-Z]*[2-7])[A-Z2-7]{16,64}|(?=[A-F]*\d)(?=\d*[A-F])[A-F\d]{12,64})(?!\w)/gu

// ID: jdoe7
// Code: Xy12_ab
// u: jdoe7 p: Xy12_ab
const labelledPair = overLines('giu')`
  (?:^|[\n,，;；(]|[ \t])[ \t>*-]{0,6}(?:
    id|acc(?:oun)?t|log-?in|name|un?|usr|用户|账户?|号
  )[ \t]{0,3}[:：=][ \t]{0,3}(?<user>[\w.\\@-]{2,40})(?:
    [ \t]{0,3}\n[ \t>*-]{0,6}|[ \t]{0,3}[,，;；/|][ \t]{0,3}|[ \t]{1,4}
  )(?:
    code|key|pass(?:word)?|pwd?|p|word|secret|密码?|码
  )[ \t]{0,3}[:：=][ \t]{0,3}(?<password>[^\s,，;；。]{3,60})(?=[\s,，;；。]|$)
`

function findLabelledPairs(text: string): readonly Found[] {
  return matchesOf(labelledPair, text).flatMap((match) => {
    const { user = '', password = '' } = match.groups ?? {}
    if (isSample(password) || !isChosen(password)) return []
    const end = match.index + match[0].length
    const from = match.index + match[0].indexOf(user, match[0].search(/[:：=]/u))
    return [
      { kind: 'user-name' as const, start: from, end: from + user.length, certain: false },
      { kind: 'password' as const, start: end - password.length, end, certain: false },
    ]
  })
}

// “several words” is the pass phrase; use "several words" as the password
const quotedPhrase =
  /["“「](?<value>[^"”」\n]{4,60})["”」],?(?: (?:is|as|was|for)|是|作为|为) ?(?:(?:the|your|its|a|my|our|new|temporary|initial|current) |您的|你的|新的?|登录|初始|临时|系统|默认){0,3}(?:pass ?word|pass ?code|pass ?phrase|pin\b|密码|口令)/giu

const name = '["\'“]?(?<value>[A-Za-z][\\w.\\\\@$-]{2,60})'
const userNames: readonly RegExp[] = [
  // log in as jf-admin; sign on with svc_x, but not with MSCHAPv2
  new RegExp(
    `\\b(?:(?:log(?:s|ged|ging)?|sign(?:s|ed|ing)?) ?-?(?:in|on)|connect(?:s|ed|ing)?|authenticat(?:es|ed|ing))(?: to [\\w-]{1,30})? (?:as|(?:with|using)(?= ["'“]?(?-i:[a-z][a-z0-9]*[._\\d][a-z0-9]|\\w+\\\\\\w)))(?: user| account)? ${name}`,
    'giu',
  ),
  // the account is called jf-admin, a user named svc_x
  new RegExp(
    `\\b(?:account|user(?: ?name)?|log-?in)(?: name)?(?: is| was| will be| would be)? (?:called|named) ${name}`,
    'giu',
  ),
  // 用 jf-admin 登录, 以 svc_x 身份登录
  /(?:用|使用|以|通过|拿) ?(?<value>[A-Za-z][\w.\\@$-]{2,60}) ?(?:这个|的)?(?:账号|帐号|账户|用户|身份)?(?:来|进行|去|再)?(?:登录|登陆|登进)/gu,
  // user CORP\jdoe, 管理员 CORP\jdoe
  new RegExp(
    `(?:${accountWords})[^\\n]{0,8}?(?<![\\\\\\w.-])(?<value>[A-Za-z][A-Za-z0-9-]{1,14}\\\\[A-Za-z][\\w.-]{1,40})(?![\\\\\\w])`,
    'giu',
  ),
  // CORP\jdoe7
  /(?<![\\\w:%/.-])(?<value>[A-Z][A-Z0-9-]{1,14}\\[a-z][a-z0-9._-]{1,40})(?![\\\w/]|\.\w)/gu,
]

const systemDomain =
  /^(?:hk[a-z]{1,30}|hkey\w*|nt|service|builtin|nt authority|system32|software|system|c|d|iis|bin|lib|src|windows|users|domain|computer|local|font|appdata)\\/iu

function isAccount(value: string): boolean {
  const bare = value.replace(/[.]+$/u, '')
  if (systemDomain.test(bare) || isSample(bare) || isOrdinary(bare)) return false
  const local = bare.slice(bare.lastIndexOf('\\') + 1).toLowerCase()
  // Account Settings\Advanced: a way through menus
  if (bare.split('\\').length > 1 && bare.split('\\').every((word) => isMenuWord(word))) return false
  if (wellKnownAccounts.has(local) || loginTools.has(local) || isOrdinary(local)) return false
  return bare.includes('\\') || /[\w][-_.$@]\w|\d/u.test(bare) || /^[a-z]{4,20}$/u.test(bare)
}

function isMenuWord(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word) && (isEnglishWord(word.toLowerCase()) || thingWords.has(word.toLowerCase()))
}
