import { overLines } from '../../../language/patterns/over-lines.ts'
import { isOrdinary, isSample, looksSecret } from '../labelled-value.ts'
import { findAll } from '../recogniser.ts'
import type { Recogniser } from '../recogniser.ts'

/** Keys, cookies, signatures and passwords in the form that programs keep or send them. */
export const keyMaterial: Recogniser = {
  name: 'key-material',
  find: (text) => [
    ...findAll('token', privateKey, text, true),
    ...findAll('token', publicKey, text, true),
    ...findAll('token', signedLink, text, (value) =>
      isSample(value) || isOrdinary(value) ? null : looksSecret(value),
    ),
    ...findAll('token', cookieLine, text, (value) => (sessionValue.test(value) ? true : null)),
    ...findAll('token', headerKey, text, (value) => (isSample(value) || !looksSecret(value) ? null : true)),
    ...findAll('token', applicationSecret, text, true),
    ...findAll('password', recoveryKey, text, true),
    ...findAll('password', storedPassword, text, true),
    ...findAll('user-name', storedUser, text, (value) => (isSample(value) ? null : false)),
    ...findAll('token', prefixed, text, true),
    ...findAll('token', besideKey, text, (value) => (/\d/u.test(value) && /\p{Ll}/u.test(value) ? false : null)),
    ...findAll('token', webHook, text, (value) =>
      /\d/u.test(value) && /[A-Za-z]{4}/u.test(value) && looksSecret(value) ? false : null,
    ),
    ...commandSecrets.flatMap((pattern) =>
      findAll('password', pattern, text, (value) => (isSample(value) || isOrdinary(value) ? null : false)),
    ),
    ...findAll('host', commandHost, text, (value) => (/^(?:server|host|localhost)$/iu.test(value) ? null : false)),
    ...findAll('host', tenant, text, (value) => (anyTenant.test(value) ? null : false)),
  ],
}

// -----BEGIN PRIVATE KEY----- … -----END PRIVATE KEY----- (RFC 7468), also where the end is missing
const privateKey =
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?<value>[\w+/=:,\s-]{1,8000}?)(?:-----END|(?=\n[ \t]*\n|$))/gu
// ssh-rsa AAAAB3Nza… jdoe@host
const publicKey =
  /(?<=(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-nistp\d{3}) )(?<value>AAAA[\w+/=]{8,2000}(?: [\w.@-]{1,80})?)/gu
// ?sv=2022-11-02&sig=abc%2Fdef, &access_token=…
const signedLink =
  /[?&;](?:sig|signature|access_token|id_token|refresh_token|token|auth|apikey|api_key|code|secret|pwd|password|passwd|pass|x-amz-\w{4,20})=(?<value>[^\s&;"'<>\uFFFC]{4,2000})/giu
// Cookie: session=9f2k; auth=eyJ…
const cookieLine = /\b(?:set-)?cookie2?: ?(?<value>[^\n\uFFFC]{4,4000})/giu
// a value that says something: no empty one, no Path, SameSite or Max-Age
const sessionValue = /(?<![\w-])(?!(?:path|samesite|max-age|expires|domain|secure)=)[\w.-]{1,60}=[^\s;,]{6,}/iu
// X-Api-Key: 8f3kq9vm, X-Auth-Token: …
const headerKey = /\bx-[a-z-]{0,20}(?:key|token|secret|auth)[a-z-]{0,10}: ?(?<value>[^\s"']{6,400})/giu
// abc8Q~…: a secret of an application at Microsoft's directory
const applicationSecret = /(?<![\w~.-])[\w~.]{3}\dQ~[\w~.-]{31,34}(?![\w~-])/gu
// 123456-234567-… eight groups: a BitLocker recovery key
const recoveryKey = /(?<![\w-])\d{6}(?:-\d{6}){7}(?![\w-])/gu
// password 51:b:01000000D08C…: what a connection file keeps
const storedPassword = /\bpassword(?: 51)?:b:(?<value>[0-9A-F]{16,4000})/giu
const storedUser = /\b(?:username|domain):s:(?<value>[^\s]{2,80})/giu
// AKIA…, AIza…, LTAI…, 40718222:AA…: what keys of clouds and robots begin with, by their makers' documentation
const prefixed = overLines('gu')`
  (?<![\w/+=-])(?:
    A(?:KIA|SIA|GPA|IDA|ROA|NPA|NVA)[A-Z0-9]{16}
    |AIza[\w-]{30,40}|ya29\.[\w-]{20,400}|LTAI[A-Za-z0-9]{12,26}|AKID[A-Za-z0-9]{28,36}|\d{8,10}:AA[\w-]{30,36}
    |sk-[a-z]{2,8}(?:-[a-z0-9]{2,6})?-[\w-]{20,200}
    |sk-[A-Za-z0-9]{32,64}
    |[a-z]{2,8}_(?:live|test|prod|pat|sk|pk|api|key|secret|token)_(?=[A-Za-z0-9]{0,40}\d[A-Za-z0-9]{0,40}\d)[A-Za-z0-9]{16,80}
  )(?![\w/+=-])
`
// … / wJalr…: the secret beside such a key
const besideKey =
  /(?:AKIA|ASIA|LTAI|AKID)[A-Za-z0-9]{12,36}(?![A-Za-z0-9])[^\n]{0,30}?[^\n\w/+](?<value>[\w/+]{30,44})(?![\w/+=])/gu
// hooks.slack.com/services/T0/B0/abc
const webHook = /\/(?:services|webhooks?|hooks?)\/(?<value>(?:[\w-]{4,80}\/){0,3}[\w-]{8,200})/gu
// schtasks /ru CORP\jdoe /rp Xy12ab, keytool -storepass Xy12ab, openssl -passin pass:Xy12ab, sqlplus jdoe/Xy12ab@db
const commandSecrets: readonly RegExp[] = [
  /\/rp ["']?(?<value>[^\s"'/][^\s"']{2,60})/giu,
  /\s-(?:storepass|keypass|srcstorepass|deststorepass|passin|passout|passphrase)[ =](?:pass:)?["']?(?<value>[^\s"';,]{3,60})/giu,
  /\b(?:sqlplus|sqlldr|expd?p?|impd?p?|rman target)(?: -\w{1,3}){0,2} (?<value>[\w$]{1,40}\/[^\s@/]{2,60})(?=@|\s|$)/giu,
  /\bsend(?: --)? "(?<value>[^"\n\\]{4,60})\\[rn]"/gu,
  /\bcmdkey\b[^\n]{0,80}\/(?:pass|p):(?<value>[^\s]{3,60})/giu,
]
const commandHost =
  /\b(?:cmdkey \/(?:add|generic|delete|list):|smbclient \/\/|mount -t cifs \/\/|mstsc \/v:)(?:TERMSRV\/)?(?<value>[A-Za-z][\w.-]{1,60})/giu
// mossbank.onmicrosoft.com: the part of a public service's address that names its customer
const tenant = overLines('giu')`
  (?<![\w.-])(?<value>[a-z0-9][a-z0-9-]{2,60})(?=
    (?:-my|-admin)?\.(?:
      onmicrosoft\.(?:com|cn)|sharepoint\.(?:com|cn)|atlassian\.net|zendesk\.com|service-now\.com|freshdesk\.com
      |okta\.com|my\.salesforce\.com|azurewebsites\.net
      |(?:blob|file|queue|table|dfs)\.core\.windows\.net
      |database\.windows\.net|vault\.azure\.net
    )(?![\w-])
  )
`
const anyTenant = overLines('iu')`
  ^(?:
    www|login|docs?|support|help|status|developer|api|admin|portal|tenant|your|my|example|contoso|fabrikam|litware
    |northwind|adatum|woodgrove|company|domain|organi[sz]ation|account|storageaccount|server|app|name|x+|\w*tenant\w*
    |your\w*|my\w*
  )(?:[-\d]\w*)?$
  |^(?:contoso|fabrikam)
`
