import { overLines } from '../../../language/patterns/over-lines.ts'
import { isEnglishWord } from '../../../language/english-words.ts'
import { anyCase } from '../../../language/patterns/any-case.ts'
import { wellKnownAccounts } from '../../lexicon/credentials/credential-words.ts'
import { loginTools } from '../../lexicon/credentials/credential-wordings.ts'
import { givenNames } from '../../lexicon/names/given-names.ts'
import { isOfTechnology, isOwnWord } from '../../identities/names/latin-name-shape.ts'
import { afterUserWords, hanUserLabels, userFields } from '../../lexicon/credentials/user-words.ts'
import { isFeature, isOrdinary, isSample } from '../labelled-value.ts'
import { findAll } from '../recogniser.ts'
import type { Recogniser } from '../recogniser.ts'

/** Accounts that an English sentence names behind "user" or "account", where their shape tells that it is no ordinary word. */
export const namedUsers: Recogniser = {
  name: 'named-users',
  neverCertain: true,
  find: (text) => [
    ...findAll('user-name', inCapitals, text, (value) => (isName(value) ? false : null)),
    ...findAll('user-name', ownAccount, text, (value) => (isName(value) && !isEnglishWord(value) ? false : null)),
    ...findAll('user-name', lowerDomain, text, (value) => {
      const user = value.slice(value.indexOf('\\') + 1)
      return isName(user) && !isEnglishWord(user.split('.')[0] ?? '') ? false : null
    }),
    ...findAll('user-name', inParts, text, (value) =>
      isName(value) && value.split(/[-_]/u).some((part) => isOwnWord(part)) ? false : null,
    ),
    ...findAll('user-name', toUse, text, (value) =>
      isName(value) && !fileOrHost.test(value) && value.split(/[-_.]/u).some((part) => isOwnWord(part)) ? false : null,
    ),
    ...findAll('user-name', beforeStroke, text, (value) => (isName(value) ? false : null)),
    ...findAll('user-name', ofService, text, false),
    ...findAll('user-name', withSecret, text, (value) => (isName(value) && !fileOrHost.test(value) ? false : null)),
    ...findAll('user-name', inBrackets, text, (value) => (isName(value) ? false : null)),
    ...findAll('user-name', doneByDotted, text, (value) =>
      isName(value) && !fileOrHost.test(value) && !isEnglishWord(value.split('.')[0] ?? '') ? false : null,
    ),
    ...findAll('user-name', inField, text, (value) =>
      isName(value) && !fileOrHost.test(value) && !isEnglishWord(value) && !isOfTechnology(value) ? false : null,
    ),
    ...findAll('user-name', chatNick, text, (value) => (isName(value) ? false : null)),
    ...findAll('user-name', quotedUser, text, (value) =>
      isName(value) && !fileOrHost.test(value.toLowerCase()) ? false : null,
    ),
    ...findAll('user-name', short, text, (_, { groups }) => (givenNames.has(groups?.['first'] ?? '') ? false : null)),
    ...findAll('user-name', dotted, text, (value, { groups }) => {
      const first = groups?.['first'] ?? ''
      return isName(value) && (first.length === 1 || givenNames.has(first)) ? false : null
    }),
  ],
}

const users = '(?:[Uu]sers?|[Aa]ccounts?|[Ll]og-?[Ii]ns?|[Ll]ogons?)'

// a lock held by user KOWALSKI in client 100
const inCapitals = new RegExp(
  `(?<![\\w-])${users} (?<value>[A-Z][A-Z0-9_]{4,15})(?![\\w\\\\@/-]|[.:]\\w)(?![ ,]+[A-Z]{2})`,
  'gu',
)
// an old session (user bkrause, since Monday)
const inBrackets = new RegExp(
  `[(（](?:(?:of|by|for|as|the) ){0,2}${users} (?<value>[a-z][a-z0-9._-]{2,20})(?=[,;，；)）])`,
  'gu',
)
// the account m.fischer is locked; user anna.fischer
const dotted = new RegExp(
  `(?<![\\w-])${users} ["'“]?(?<value>(?<first>[a-z]{1,15})\\.[a-z]{3,20})(?![\\w@\\\\/(-]|[.:]\\w)`,
  'gu',
)

// my login is tfrell: somebody's own, so that any word but one of the language is it
const ownAccount = overLines('gmu')`
  (?<![\p{L}])(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur) (?:
    log-?in|user ?name|user ?id|account(?: name)?|alias|network id|windows name|upn
  )(?: name)?(?: here)?(?: is| was|:) ["'“]?(?<value>[a-z][a-z0-9._-]{1,28}[a-z0-9])(?=["'”]?(?:[,;:)]|\.?(?: |$)))
`
// the user is frell-guest: in parts, one of which is no word
const inParts =
  /(?<!\p{L})(?:[Tt]he|[Oo]ur|[Mm]y|[Yy]our) (?:user|account|log-?in)(?: name)? (?:is|was|will be) ["'“]?(?<value>[a-z][a-z0-9]{2,14}[-_][a-z0-9]{2,14})(?![\w@\\/(-]|[.:]\w)/gu
// for the login please use frl_office
const toUse =
  /(?<!\p{L})(?:[Ll]og-?in|[Uu]ser(?:name)?|[Aa]ccount|[Ll]og (?:in|on))(?:,? (?:please|just|you can|you may|we|I|they|there|here|to))* us(?:e|ed|es|ing) ["“]?(?<value>[a-z][a-z0-9]{1,14}[-_.][a-z0-9]{2,14})(?![\w@\\/(-]|[.:]\w)/gu
// 管理员 frl_adm / …: before a stroke
const beforeStroke =
  /(?:管理员|账号|帐号|账户|用户名?|(?<![a-z])(?:admin|account|user|login))[ :是为]{1,3}(?<value>[a-z][a-z0-9]{1,14}[_.-][a-z0-9]{2,14})(?= \/ )/gu
// as frl\tarvo: a domain in small letters
const lowerDomain =
  /(?<=(?<![\p{L}])(?:as|user|account|log-?in|by|under|用户|账号|帐号|以|用) ?)(?<value>[a-z][a-z0-9-]{1,14}\\[a-z][a-z0-9._-]{2,30})(?![\w\\/]|\.\w)/gu
// closed by m.fischer, assigned to m.fischer; but `changed to full.pem` gives a value
const doneByDotted = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?:${anyCase('opened|closed|created|assigned|reported|logged|handled|changed|modified|updated|approved|requested|raised|resolved|signed|locked|reset|forwarded|escalated')}) by|(?:${anyCase('assigned|reassigned|forwarded|escalated|handed over|reported')}) to) (?<value>[a-z]{1,15}\\.[a-z]{3,20})(?![\\w@\\\\/(-]|[.:]\\w)`,
  'gu',
)
// operator=t.frell in a log, 提交人：tarvofrell
const inField = new RegExp(
  `(?:(?<![\\w-])(?:${userFields})["']?=["']?|(?:${hanUserLabels})[ ]?[:=][ ]?)(?<value>[a-z][a-z0-9._-]{2,30}[a-z0-9])(?![\\w@\\\\/(-]|[.:]\\w)`,
  'gu',
)
// operator "T.FRELL" logged off, start by=TFRELL
const quotedUser =
  /(?<![\w-])(?:(?:[Uu]ser|[Oo]perator|[Aa]ccount|[Ll]ogin) ["“](?<value>[A-Za-z]{1,15}[._][A-Za-z]{2,20})["”]|by=(?<value>[A-Z][A-Z0-9_]{3,15})(?!\w))/gu
// [13:31:02] <t_frell> in a chat's log
const chatNick = /(?<=^[ \t>]{0,4}\[?\d{1,2}:\d{2}(?::\d{2})?\]? )<(?<value>[A-Za-z][\w.-]{2,30})>/gmu
// svchost.exe, settings.json, frell.local
const fileOrHost =
  /\.(?:exe|dll|pem|crt|cer|jar|war|rpm|deb|zip|tar|bak|tmp|dmp|html|css|php|com|net|org|edu|gov|local|lan|sys|service|bat|log|conf|cfg|ini|yml|yaml|json|xml|txt|msi|sql|csv|internal|corp|home)$/u

// svc_frell: what a service logs on as
const ofService = /(?<![\w.@/\\:=-])svc[_-][a-z][a-z0-9_-]{2,30}(?![\w@/\\(]|[.:]\w)/gu

// sophos-ro with Xy12!ab: before what only a password looks like
const withSecret =
  /(?<![\w.@/\\:=-])(?<value>[a-z][a-z0-9]{1,14}[-_.][a-z0-9]{2,14}) (?:with|and|plus) (?=[^\s@"“]{0,30}[!#$%&*])(?=[^\s\d]{0,30}\d)(?=[^\s\p{L}]{0,30}\p{L})/gu
// testing with anna.b; no simon.c, which is a program
const short = /(?<![\w.@/\\-])(?<value>(?<first>[a-z]{3,15})\.[abefgijklnpqtuvwxy])(?![\w@/\\(]|[.:]\w)/gu

function isName(value: string): boolean {
  const name = value.toLowerCase()
  return (
    !isOrdinary(name) &&
    !isSample(name) &&
    !wellKnownAccounts.has(name) &&
    !loginTools.has(name) &&
    !name.split(/[_-]/u).every((word) => afterUserWords.has(word) || isOrdinary(word)) &&
    !isFeature(name)
  )
}
