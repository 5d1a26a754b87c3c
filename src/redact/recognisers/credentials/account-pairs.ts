import { matchesOf } from '../../../language/patterns/matches.ts'
import { overLines } from '../../../language/patterns/over-lines.ts'
import { wellKnownAccounts } from '../../lexicon/credentials/credential-words.ts'
import { accountWords } from '../../lexicon/credentials/credential-wordings.ts'
import { isChosen, isOrdinary, isSample, looksSecret } from '../labelled-value.ts'
import { findAll } from '../recogniser.ts'
import type { Found, Recogniser } from '../recogniser.ts'
import { isMenuWord, systemDomain } from './account-names.ts'
import { isHandedOver } from './handed-over.ts'

/** A user name and the password beside it: with a stroke between, each behind a short label, a password behind `CORP\jdoe`. */
export const accountPairs: Recogniser = {
  name: 'account-pairs',
  neverCertain: true,
  find: (text) => [
    ...findPairs(text),
    ...findLabelledPairs(text),
    ...findAll('password', behindDomainUser, text, (value, match) =>
      isHandedOver(value) && !systemDomain.test(match[0]) ? false : null,
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

// use CORP\jdoe with Xy12-ab, CORP\jdoe / Xy12-ab, CORP\jdoe and the password Xy12-ab
const behindDomainUser = overLines('gu')`
  (?<![\\\w:%/.])[A-Za-z][A-Za-z0-9-]{1,14}\\[A-Za-z][\w.-]{1,40}["'”]?
    (?: ?[/|,:，] ?| (?:with|and|using|plus) |[ ]?(?:和|加|配|，|,)[ ]?)(?:
    (?:the |its )?(?:pass ?word|pwd|pw)(?: is)? |密码(?:是|为)? ?
  )?["'“]?(?<value>
    [^\s"'“”,;，。；、<>()\p{Script=Han}\uFFFC]{4,59}[^\s"'“”,;，。；、<>()\p{Script=Han}\uFFFC.:?]
  )
`
