import { wellKnownAccounts } from '../../lexicon/credentials/credential-words.ts'
import { accountParts, loginTools } from '../../lexicon/credentials/credential-wordings.ts'
import { isOrdinary, isSample, looksSecret } from '../labelled-value.ts'
import { matchesOf } from '../../../language/patterns/matches.ts'
import { findAll } from '../recogniser.ts'
import type { Found, Recogniser } from '../recogniser.ts'

/** Accounts told by their passwords, or noted in records of what they did. */
export const accountPasswords: Recogniser = {
  name: 'account-passwords',
  neverCertain: true,
  find: (text) => [
    ...patterns.flatMap((pattern) =>
      findAll('user-name', pattern, text, (value) => (isChosenName(value) && !isKnown(value) ? false : null)),
    ),
    ...findPairs(text),
    ...inRecords.flatMap((pattern) => findAll('user-name', pattern, text, (value) => (isKnown(value) ? null : false))),
  ],
}

const account = '(?<value>[A-Za-z][A-Za-z0-9]{0,20}(?:[._-][A-Za-z0-9]{1,20}){0,2})'
const password = '(?:pass ?words?|passphrase|passwd|pwd|pw|pin)'
const patterns: readonly RegExp[] = [
  // the password of lw_scan is
  new RegExp(`(?<![a-z])${password} (?:of|for) (?:the )?(?:user |account )?["'“]?${account}(?![\\w@\\\\/])`, 'giu'),
  // lw_scan's password
  new RegExp(`(?<![\\w@\\\\/.-])${account}['’]s? (?:old |new |current )?${password}(?![a-z])`, 'giu'),
  // and the user is jqscan, as a name that no word is
  new RegExp(`(?<![\\w-])(?:user(?: ?name)?|log-?in) (?:is|was) ["'“]?${account}(?=["'”]?(?:[\\s,.;)]|$))`, 'giu'),
  // lw_scan 的密码, lw_scan 没改过密码
  new RegExp(
    `(?<![\\w@\\\\/.-])${account}[ ,，]?(?:这个|的|账号|帐号|账户|用户|没有?|未|改过?|换过?|重置|修改|更新|了|过){1,4}(?:登录|登陆|初始)?(?:密码|口令)`,
    'gu',
  ),
]
// mapped as lw_scan with Xy12-ab, user lw_scan and the password Xy12-ab
const withPassword = new RegExp(
  `(?<![\\p{L}])(?:as|users?|accounts?|log-?ins?|under) (?:user |account |the user )?["'“]?(?<user>[a-z][a-z0-9._-]{3,30})["'”]? (?:with|using|and)(?: the)?(?: ${password})? ["'“]?(?<password>[^\\s"'“”,;，。；、<>()\\p{Script=Han}\\uFFFC]{6,40})`,
  'giu',
)
// {"owner":"jdoe"}, login ok uid=jdoe, DOMAIN account 'jdoe7'
const inRecords: readonly RegExp[] = [
  /"(?:owner|assignee|reporter|author|creator|created_?by|modified_?by|updated_?by|login|actor|operator)" ?: ?"(?<value>[a-z][\w.-]{2,30})"/giu,
  /\buser \[(?<value>[a-z][\w.-]{2,30})\]/gu,
  /(?<![\w-])uid=(?<value>[a-z][\w.-]{2,30})(?![\w=(]|,(?:ou|cn|dc)=)/gu,
  /(?<![\w-])(?:[Uu]ser|[Aa]ccount|[Ll]og-?in) ["'‘“](?<value>[a-z]{1,15}(?:[._]?[a-z]{1,15})?[._]?\d{1,6}|[a-z]{1,15}[._][a-z]{2,15})["'’”]/gu,
]

function findPairs(text: string): readonly Found[] {
  return matchesOf(withPassword, text).flatMap((match) => {
    const { user = '', password: raw = '' } = match.groups ?? {}
    const secret = raw.replace(/[.!?:]+$/u, '')
    if (isKnown(user) || isSample(secret) || isOrdinary(secret)) return []
    if (!/\d/u.test(secret) || !/\p{L}{3}/u.test(secret) || !looksSecret(secret) || version.test(secret)) return []
    const from = match.index + match[0].indexOf(user, match[0].indexOf(' '))
    const end = match.index + match[0].length - (raw.length - secret.length)
    return [
      { kind: 'user-name' as const, start: from, end: from + user.length, certain: false },
      { kind: 'password' as const, start: end - secret.length, end, certain: false },
    ]
  })
}

// Office2016, KB5034441, SHA256, app-2.1
const version = /^(?:[A-Z][a-z]+\d{2,4}|KB\d+|[A-Z]{2,6}-?\d+|[\w-]*\d+\.\d[\w.-]*|https?:.*|.*[/\\].*)$/u

// A name that no word is: lw_scan, jdoe7, svcscan; neither Office365 nor vpn-client
function isChosenName(value: string): boolean {
  const name = value.toLowerCase()
  if (/^[A-Z][a-z]+\d*$/u.test(value) || /\.(?:exe|zip|7z|rar|pdf|docx?|xlsx?|pfx|p12|ini|conf)$/u.test(name))
    return false
  if (name.includes('_') || name.split(/[.-]/u).some((part) => accountParts.has(part.replace(/\d+$/u, '')))) return true
  return /^[a-z]{3,12}\d{1,4}$/u.test(name) &&
    !/^(?:win|windows|office|exchange|server|sql|ubuntu|centos)\d/u.test(name)
    ? true
    : unpronounced.test(name)
}

// Two consonants that no English word begins with, and no abbreviation: pwsupport, jmiller
const unpronounced =
  /^(?!bl|br|ch|cl|cr|cz|dr|dw|fj|fl|fr|gh|gl|gn|gr|kh|kl|kn|kr|kw|ph|pl|pn|pr|ps|pt|rh|sc|sh|sk|sl|sm|sn|sp|sq|st|sv|sw|th|tr|ts|tw|vl|wh|wr|sql|vp|rd|ss|db|mf)[b-df-hj-np-tv-xz]{2}[a-z]{3,20}$/u

function isKnown(value: string): boolean {
  const name = value.toLowerCase()
  return wellKnownAccounts.has(name) || loginTools.has(name) || isOrdinary(name) || isSample(name)
}
