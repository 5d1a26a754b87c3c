import { overLines } from '../../../language/patterns/over-lines.ts'
import { isSample } from '../labelled-value.ts'
import { findAll } from '../recogniser.ts'
import type { Recogniser } from '../recogniser.ts'

/** Sessions, cloud accounts and keys' owners, as logs, addresses and commands carry them. */
export const sessionFields: Recogniser = {
  name: 'session-fields',
  neverCertain: true,
  find: (text) => [
    ...findAll('token', session, text, (value) =>
      isSample(value) || /^(?:\d{1,3}\.){2,3}\d{1,3}$|^S-1-/u.test(value) ? null : false,
    ),
    ...findAll('custom', cloudAccount, text, false),
    ...findAll('user-name', cloudUser, text, false),
    ...findAll('host', cloudMachine, text, false),
    ...findAll('user-name', keyFile, text, false),
  ],
}

// JSESSIONID=9A4C…; sid=b7f1…, openid=oUpF8…, X-Api-Session: 7c…: what lets a program know who comes again
const session = overLines('giu')`
  (?<![A-Za-z0-9])(?:
    j?sessionid|phpsessid|asp\.net_sessionid|connect\.sid|session_?(?:id|key)|sess|sid|tok
    |(?:auth|access|refresh|fcm|push|device)_?token
    |openid|unionid|csrf_?token|xsrf-token|x-[a-z-]{0,20}(?:session|token)
  )["']?[=:] ?["']?(?<value>(?=[\w.%:~+/-]{0,60}\d)[\w.%:~+/-]{10,400}=*)(?![\w])
`
// arn:aws:iam::123412341234:user/jo.doe
const cloudAccount = /(?<=\barn:aws[a-z-]{0,10}:[a-z0-9-]{2,20}:[a-z0-9-]{0,20}:)\d{12}(?=:)/gu
const cloudUser = /(?<=\barn:aws[a-z-]{0,10}:(?:iam|sts):[^\s:]{0,20}:[^\s:]{0,16}:user\/)[\w+=,.@-]{2,64}/gu
// i-0123456789abcdef0: a machine of a cloud
const cloudMachine = /(?<![\w-])i-(?=[a-z]{0,20}\d)[a-z0-9]{17,22}(?![\w-])/gu
// ~/.ssh/jdoe_ed25519: a key called after who has it
const keyFile =
  /(?<![\w.])(?<value>(?!(?:id|ssh|host|key|deploy|git\w{0,3}|server|client|backup|ansible|ci|aws|root|admin|test|my|old|new)_)[a-z][a-z.-]{2,20})(?=_(?:rsa|ed25519|ecdsa|dsa)(?:\.(?:pub|pem|key))?(?!\w))/gu
