import { productNames } from '../../lexicon/names/ambiguous-names.ts'
import { wellKnownAccounts } from '../../lexicon/credentials/credential-words.ts'
import { knownVendors } from '../../lexicon/organisation-words.ts'
import { thingWords } from '../../lexicon/around-names/third-persons.ts'
import type { SecretKind } from '../../../model/redacted.ts'
import { isOrdinary, isSample, looksSecret } from '../labelled-value.ts'
import { thoseThatCanMatch } from '../../../language/patterns/matches.ts'
import { findAll } from '../recogniser.ts'
import type { Found, Recogniser } from '../recogniser.ts'

/** Credentials in command lines, statements and configuration files, by the place where programs take them. */
export const commandCredentials: Recogniser = {
  name: 'command-credentials',
  find: (text) => thoseThatCanMatch(patterns, text).flatMap((pattern) => findPattern(pattern, text)),
}

const value = `["']?(?<value>[^\\s"'\`,;，。；<>|)]{2,120})`

const patterns: readonly { readonly kind: SecretKind; readonly expression: RegExp; readonly shaped?: true }[] = [
  // net user jdoe Xy12ab /add
  { kind: 'user-name', expression: /\bnet1? user ["']?(?<value>[^\s"'/][^\s"']{1,40})/giu },
  {
    kind: 'password',
    expression: /\bnet1? user (?:"[^"\n]{1,40}"|[^\s"/]{1,40}) ["']?(?<value>[^\s"'/][^\s"']{2,60})/giu,
  },
  // docker login -u jdoe -p Xy12ab, xfreerdp /u:jdoe /p:Xy12ab, rdesktop -u jdoe -p Xy12ab
  {
    kind: 'user-name',
    expression: new RegExp(
      `\\b(?:docker login|podman login|rdesktop|xfreerdp|ldapsearch|mosquitto_\\w{3}|rclone|mongodump|mongorestore|pg_dump|expdp|impdp|svn|lftp|smbclient|rpcclient|snmpwalk|ipmitool)\\b[^\\n]{0,120}? [-/](?:u|U|username)[ :=]${value}`,
      'gu',
    ),
  },
  {
    kind: 'password',
    expression: new RegExp(
      `\\b(?:docker login|podman login|rdesktop|xfreerdp|mosquitto_\\w{3}|rclone|mongodump|mongorestore|lftp|ipmitool|zabbix_\\w{3,6})\\b[^\\n]{0,160}? [-/](?:p|P|w|password)[ :=]${value}`,
      'gu',
    ),
  },
  { kind: 'password', expression: /\bsnmp(?:walk|get|set|trap)\b[^\n]{0,60}? -c ?["']?(?<value>[^\s"']{2,40})/giu },
  // mysql -p'two words'
  {
    kind: 'password',
    expression:
      /\b(?:mysql\w{0,8}|mariadb|mongo\w{0,6}|psql|gsql)\b[^\n]{0,120}? (?:-p|-W ?|--password[ =])(?:'(?<value>[^'\n]{2,60})'|"(?<value>[^"\n]{2,60})")/gu,
  },
  // --username jdoe, -UserName "jdoe", --user=jdoe
  {
    kind: 'user-name',
    expression: new RegExp(`(?<=^|\\s)--?(?:username|userid|db-?user(?:name)?|login-?name|user=)[ =]?${value}`, 'giu'),
  },
  // echo Xy12ab | sudo -S …, echo jdoe:Xy12ab | chpasswd
  {
    kind: 'password',
    expression:
      /\becho (?:-n )?["']?(?<value>[^\s"'|]{3,80})["']? ?\| ?(?:sudo|passwd|chpasswd|smbpasswd|openssl|kinit|su)\b/giu,
  },
  // requirepass Xy12ab, rootpw Xy12ab, bindpw Xy12ab, snmp-server community Xy12ab RO
  {
    kind: 'password',
    expression: new RegExp(
      `(?:^|[ \\t>])(?:requirepass|masterauth|rootpw|bindpw|bind_?password|(?:snmp-server|snmp-agent|snmp) community(?: (?:read|write|read-only|read-write|cipher|simple))?|r[ow]community6?|enable (?:secret|password)(?: \\d)?|pre-shared-key(?: (?:ascii|simple|cipher|hex))?|key-string(?: \\d)?|password (?:\\d|cipher|simple|irreversible-cipher)|secret (?:\\d|cipher)|wpa_passphrase|wpa-psk|pass-phrase)(?:[ =:]{1,3}| ?[是为] ?)${value}`,
      'gimu',
    ),
  },
  // the read-write community is no longer private but Xy12ab_RW
  {
    kind: 'password',
    expression:
      /\b(?:(?:snmp|read[- ]?only|read[- ]?write|ro|rw) community|community (?:string|name))\b[^\n.;:]{0,40}? (?:but|to|now|is|was|called) ["“]?(?<value>[\w!@#$%-]{5,40})(?![\w@/\\]|\.\w)/giu,
    shaped: true,
  },
  // jdbc:oracle:thin:jdoe/Xy12ab@//db:1521/x
  {
    kind: 'password',
    expression: /\bjdbc:[a-z0-9]{2,20}:[a-z0-9]{2,12}:(?<value>[^\s/@:]{1,40}\/[^\s@/]{1,60})(?=@)/giu,
  },
  { kind: 'host', expression: /\bjdbc:oracle:[^\s@]{1,120}@(?:\/\/)?(?<value>[A-Za-z][\w.-]{2,80})(?=[:/])/giu },
  // ALTER USER jdoe IDENTIFIED BY …, CREATE LOGIN [CORP\jdoe] WITH PASSWORD …
  {
    kind: 'user-name',
    expression:
      /\b(?:alter|create|drop) (?:user|login|role)(?: if (?:not )?exists)? ["'`[]?(?<value>[A-Za-z][\w\\.$-]{1,40})["'`\]]?(?:@\S{1,60})?(?= (?:identified|with|account|password|default|for)\b|;|[ \t]*$)/gimu,
  },
  {
    kind: 'user-name',
    expression: /\bgrant [^\n;]{1,120}? to ["'`](?<value>[A-Za-z][\w\\.$-]{1,40})["'`](?=@| |;)/giu,
  },
  // New-Object PSCredential("jdoe", …
  { kind: 'user-name', expression: /\bpscredential ?\(? ?["'](?<value>[^"'\n]{2,60})["']/giu },
  // password (Xy12ab)
  {
    kind: 'password',
    expression: /\b(?:pass ?words?|passphrase|passcode|pin|pwd|pw)\b ?\((?<value>[^\s()]{4,40})\)/giu,
    shaped: true,
  },
  // /login?u=jdoe&p=Xy12ab: in the query of an address
  {
    kind: 'user-name',
    expression: /[?&](?:u|usr|user|username|login|uid|account)=(?<value>[A-Za-z][\w.@-]{1,60})(?=[&\s"'<>]|$)/gmu,
  },
  {
    kind: 'password',
    expression: /[?&](?:p|pw|pwd|pass|passwd|password)=(?<value>[^&\s"'<>\uFFFC]{3,120}[^&\s"'<>\uFFFC.,;:)\]])/gu,
  },
  // uid=1001(jdoe) gid=100(users), drwxr-xr-x 2 jdoe staff, [jdoe@web01 ~]$, jdoe@web01:~$
  { kind: 'user-name', expression: /\b[ug]id=\d{3,7}\((?<value>[a-z_][\w.-]{1,40})\)/gu },
  {
    kind: 'user-name',
    expression: /(?<=^[bcdlps-](?:[r-][w-][xsStT-]){3}[.+@]? {1,4}\d{1,4} {1,4})(?<value>[a-z_][\w.-]{1,40})(?= )/gmu,
  },
  {
    kind: 'user-name',
    expression:
      /(?<=(?:^|[`> \t])\[?)(?<value>[a-z_][a-z0-9_.-]{1,40})(?=@[A-Za-z][\w.-]{1,60}(?::[~/]| [~/\w.-]{1,60}\])[^\n#$%]{0,60}[#$%])/gmu,
  },
  // [root@web01 log]#, root@web01:~#
  {
    kind: 'host',
    expression:
      /(?<=(?:^|[`> \t])\[?[a-z_][a-z0-9_.-]{1,40}@)(?<value>[A-Za-z][\w.-]{1,60})(?=(?::[~/]| [~/\w.-]{1,60}\])[^\n#$%]{0,60}[#$%])/gmu,
  },
  // Failed password for jdoe from …, authentication failed for user "jdoe", Access denied for user 'jdoe'@'web01'
  {
    kind: 'user-name',
    expression:
      /\b(?:(?:failed|accepted) (?:password|publickey|keyboard-interactive\/pam) for(?: invalid user)?|(?:authentication|login|logon) failed for user|access denied for user|invalid user(?= \S{1,60}(?: from| port|$))|session (?:opened|closed) for user|user=|pam_\w{2,20}\([^()\n]{1,40}\)[^\n]{0,60}? user|logged (?:on|in) user|disconnected from user) ?["'`:]?(?<value>[A-Za-z][\w.\\@$-]{1,60})/gimu,
  },
  { kind: 'host', expression: /\bfor user ["'`][^"'`\n]{1,60}["'`]@["'`](?<value>[A-Za-z][\w.-]{2,60})["'`]/giu },
  // ORA-28000: the account JDOE is locked
  {
    kind: 'user-name',
    expression:
      /\bthe (?:account|user) ["'`]?(?<value>[A-Z][A-Z0-9_$]{2,30})["'`]? (?:is|was|has) (?:locked|disabled|expired)/gu,
  },
  // CN=Corwin Frell,OU=…,DC=larkhill,DC=lan; uid=jdoe,ou=…
  {
    kind: 'person',
    expression: /\bCN=(?<value>\p{Lu}[\p{L}'’.-]{0,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){1,2})(?=,(?:OU|CN)=(?!Built))/gu,
  },
  // CN=…,OU=Frell Operations,O=Frell Transit,C=…: a certificate's subject, which has no DC
  {
    kind: 'organisation',
    expression: /,(?:OU|O)=(?<value>[\p{L}\d][^,=\n"]{1,60})(?=,(?:O|L|ST|S|C|E|emailAddress)=)/gu,
  },
  { kind: 'user-name', expression: /\buid=(?<value>[a-z][\w.-]{1,40})(?=,(?:ou|cn|dc)=)/giu },
  { kind: 'host', expression: /(?<=\bDC=)(?<value>[A-Za-z0-9-]{2,60})(?=,DC=)/giu },
]

function findPattern({ kind, expression, shaped }: (typeof patterns)[number], text: string): readonly Found[] {
  return findAll(kind, expression, text, (found) => {
    const bare = found.replace(/[.;:”’]{1,4}$/u, '')
    if (isSample(bare) || isOrdinary(bare) || standIn.test(bare)) return null
    if (kind !== 'host' && wellKnownAccounts.has(bare.toLowerCase())) return null
    if (shaped === true && !looksSecret(bare)) return null
    if (kind === 'person' && isThing(bare)) return null
    if (kind === 'organisation' && isIssuer(bare)) return null
    return false
  })
}

// O=Microsoft Corporation, O=Let's Encrypt, OU=Web Services: who gives certificates to everybody
function isIssuer(name: string): boolean {
  const words = name.toLowerCase().split(/[ ’']+/u)
  return knownVendors.has(words[0] ?? '') || words[0] === 'let' || words.every((word) => thingWords.has(word))
}

// CN=Domain System Volume, CN=SMTP Receive Connectors
function isThing(name: string): boolean {
  const words = name.split(' ')
  if (knownVendors.has(words[0]?.toLowerCase() ?? '') || productNames.has(words[0]?.toLowerCase() ?? '')) return true
  return (
    /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u.test(name) || words.filter((word) => thingWords.has(word.toLowerCase())).length > 1
  )
}

const standIn =
  /^(?:localhost|example|contoso|fabrikam|domain|test|company|corp|com|net|org|local|server|host|myserver|hostname|%|\*|public|\.{2,3}|-.*)$/iu
