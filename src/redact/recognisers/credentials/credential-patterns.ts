import { wellKnownAccounts } from '../../lexicon/credentials/credential-words.ts'
import type { SecretKind } from '../../../model/redacted.ts'
import { isOrdinary, isSample, looksSecret } from '../labelled-value.ts'
import { thoseThatCanMatch } from '../../../language/patterns/matches.ts'
import { findAll } from '../recogniser.ts'
import type { Found, Recogniser } from '../recogniser.ts'

/** Credentials that need no label, because a command line, a URL or a turn of phrase shows what they are. */
export const credentialPatterns: Recogniser = {
  name: 'credential-patterns',
  find: (text) => thoseThatCanMatch(patterns, text).flatMap((pattern) => findPattern(pattern, text)),
}

interface Pattern {
  readonly kind: SecretKind
  /** With a group `value`. */
  readonly expression: RegExp
  /** The value has to look like a secret too. */
  readonly shaped?: true
}

const word = `["']?(?<value>[^\\s"'\`,;，。；<>]{2,120})`

const patterns: readonly Pattern[] = [
  // curl -u jdoe:Xy12ab https://…
  {
    kind: 'password',
    expression:
      /(?<=\b(?:curl|wget|https?|xh|svn|rclone)\b[^\n]{0,120} (?:-u|--user|--proxy-user) ?["']?)(?<value>[^\s"':]{1,64}:[^\s"']{1,120})/giu,
  },
  // https://jdoe:Xy12ab@files.example.com
  {
    kind: 'password',
    expression: /(?<=\b[a-z][a-z0-9+.-]{1,20}:\/\/)(?<value>[^\s/:@"']{1,64}:[^\s/@"']{1,120})(?=@)/giu,
  },
  // net use z: \\files\in Xy12ab /user:CORP\jdoe
  { kind: 'user-name', expression: /\/u(?:ser)?:["']?(?<value>[^\s"']{2,64})/giu },
  { kind: 'password', expression: /\bnet use(?: [a-z]:)? \\\\\S{1,120} (?<value>[^\s/]\S{1,60})(?= +\/user)/giu },
  { kind: 'password', expression: /\/user:\S{1,64} (?<value>[^\s/]\S{2,60})(?=\s|$)/giu, shaped: true },
  // mysql -uroot -pXy12ab, gsql -W Xy12ab
  {
    kind: 'password',
    expression:
      /\b(?:mysql\w{0,8}|mariadb|mongo\w{0,6}|sqlcmd|bcp|gsql|psql|redis-cli|tiup|sqlplus|impdp|expdp) [^\n]{0,120}?(?<= )(?:-p|-P |-W ?|-a )["']?(?<value>[^\s"'-][^\s"']{2,60})/gu,
    shaped: true,
  },
  {
    kind: 'user-name',
    expression:
      /\b(?:mysql\w{0,8}|mariadb|mongo\w{0,6}|sqlcmd|gsql|psql|ssh|scp|sftp|psexec) [^\n]{0,80}?(?<= )(?:-u|-U) ?["']?(?<value>[\w.\\@-]{2,60})/gu,
  },
  // sshpass -p Xy12ab, plink -pw Xy12ab, psexec … -p Xy12ab
  {
    kind: 'password',
    expression: new RegExp(
      `\\b(?:sshpass|plink|pscp|psexec|winscp|wmic|cmdkey|runas|docker login|smbclient)\\b[^\\n]{0,120}?[ /-](?:-?pw?|pass|password)[ :=]${word}`,
      'giu',
    ),
  },
  // --password Xy12ab, -Password "Xy12ab"
  {
    kind: 'password',
    expression: new RegExp(`(?<=\\s)--?(?:password|passwd|pwd|passphrase|secret)[ =]${word}`, 'giu'),
  },
  // ssh jdoe@203.0.113.7
  {
    kind: 'user-name',
    expression: /\b(?:ssh|scp|sftp|rsync|ssh-copy-id)\b[^\n@]{0,60}? (?<value>[a-z][\w.-]{1,40})(?=@[\w.[])/giu,
  },
  // CREATE USER jdoe IDENTIFIED BY 'Xy12ab', PASSWORD 'Xy12ab'
  {
    kind: 'password',
    expression:
      /\b(?:identified by|with password|password|set password(?: for \S{1,40})? ?=) ?(?:password ?\()?["'](?<value>[^"'\n]{3,80})["']/giu,
  },
  // Authorization: Basic amRvZTpYeTEyYWI=
  {
    kind: 'token',
    expression: /\b(?:basic|bearer|digest|negotiate|ntlm) (?<value>[\w+/.~=-]{12,2000})/giu,
    shaped: true,
  },
  // eyJhbGciOi… (JSON Web Token, RFC 7519)
  { kind: 'token', expression: /(?<![\w-])(?<value>eyJ[\w-]{8,2000}\.[\w-]{8,4000}(?:\.[\w-]{0,2000})?)/gu },
  // ConvertTo-SecureString "Xy12ab"
  { kind: 'password', expression: /\bsecurestring\b[^\n"']{0,40}["'](?<value>[^"'\n]{3,80})["']/giu },
  // <password>Xy12ab</password>
  { kind: 'password', expression: /<(?:\w{0,20}(?:password|passwd|pwd|secret|token))>(?<value>[^<\s]{2,120})</giu },
  // Xy12ab is the password, Xy12ab as your password
  {
    kind: 'password',
    expression:
      /(?<![^\s"'“(])["'“]?(?<value>[^\s"'“”,;，。；]{4,60})["'”]?,? (?:is|as|was) (?:the |your |its |a |my |our |new |temporary |initial |current ){0,3}(?:pass ?word|pass ?code|pass ?phrase|pin)\b/giu,
    shaped: true,
  },
  // Xy12ab 是密码, 以 Xy12ab 作为初始密码, Xy12ab（密码）
  {
    kind: 'password',
    expression:
      /(?<value>[^\s"'“”,;:，。；：()（）\p{Script=Han}]{4,60})["'”]? ?(?:(?:作为|是|为|当作?|就是)(?:您的|你的|新的?|登录|初始|临时|系统|默认){0,3}|[(（])(?:密码|口令|password)/giu,
    shaped: true,
  },
  // log in as jdoe with Xy12ab, sign in using jdoe / Xy12ab
  {
    kind: 'password',
    expression:
      /\b(?:log(?:ged)?|sign(?:ed)?|connect(?:ed)?|authenticate) ?-?(?:in|on)? (?:as|with|using|by) ["']?(?:[^\s"'/,]{2,60})["']?(?: ?[/,|:] ?| (?:and|with|using) )["']?(?<value>[^\s"',;]{4,60})/giu,
    shaped: true,
  },
  {
    kind: 'user-name',
    expression:
      /\b(?:log(?:ged)?|sign(?:ed)?|connect(?:ed)?) ?-?(?:in|on) (?:as|with|using)(?: user)? ["']?(?<value>[\w.\\@-]{3,60})(?=["']?(?: ?[/,|] ?\S| (?:and|with|using) \S))/giu,
    shaped: true,
  },
  // anna/Moss!22: a name and what only a password is made of; mailto:anna2@example.com is an address
  {
    kind: 'password',
    expression:
      /(?<![\w./\\@:-])(?![Mm]ailto:)[A-Za-z][\w.-]{1,24}[/:|](?<value>(?=[\w.-]{0,30}[!@#$%^&])(?=[^\s\d]{0,30}\d)[A-Za-z0-9!@#$%^&*_.-]{5,40})(?![\w/\\:@=!#$%^&*.-])/gu,
    shaped: true,
  },
  {
    kind: 'user-name',
    expression:
      /(?<![\w./\\@:-])(?![Mm]ailto:)(?<value>[A-Za-z][A-Za-z0-9]{0,12}[._-][\w.-]{1,16})(?=[/:|](?=[\w.-]{0,30}[!@#$%^&])(?=[^\s\d]{0,30}\d)[A-Za-z0-9!@#$%^&*_.-]{5,40}(?![\w/\\:@=!#$%^&*.-]))/gu,
  },
  // you can get in with jdoe:Xy12ab
  {
    kind: 'password',
    expression:
      /(?<![\w-])(?:get in|log in|access|connect|enter|try|use|sign in)(?: it| there| to (?!the\b|an?\b|your\b|our\b)\w{1,20})? (?:with|using|as)? ?(?<value>[A-Za-z][\w.-]{1,30}:(?!\d{2,5}(?!\w))[^\s"',;/\\]{4,40})/giu,
    shaped: true,
  },
  // reset the password to Xy12ab
  {
    kind: 'password',
    expression:
      /\b(?:pass ?words?|passwd|pwd|pw|pass|passcode|passphrase|pin) to ["'“`]?(?<value>[^\s"'“”`<,;]{4,60})/giu,
    shaped: true,
  },
  // 口令还是老的（Xy12ab）
  {
    kind: 'password',
    expression: /(?:密码|口令)\p{Script=Han}{0,10}[("“'「](?<value>[^\s"“”'()「」，。]{4,60})[)"”'」]/gu,
    shaped: true,
  },
  // use admin / Xy12ab
  {
    kind: 'password',
    expression:
      /\b(?:use|using|with|try|via) ["']?[\w.@\\-]{2,40}["']? \/ ["']?(?<value>[^\s"',;“”’]{4,59}[^\s"',;“”’.])/giu,
    shaped: true,
  },
  // admin:Xy12ab, root/Xy12ab, sa / Xy12ab; root Xy12ab behind a machine
  {
    kind: 'password',
    expression:
      /(?<![\w./\\@-])(?:[Rr]oot|ROOT|[Aa]dmin|ADMIN|[Aa]dministrator|sa|SA|sysdba|[Ss]uper[Aa]dmin|sysadmin|guest|dba|管理员)["']? ?[:/|,](?: |\n)?["']?(?<value>(?![a-z]{1,30}\d?(?:[^\w!@#$%^&*]|$))[^\s"'`,;，。；、()/\\\p{Script=Han}\uFFFC]{4,40})(?![\w/\\])/gu,
    shaped: true,
  },
  {
    kind: 'password',
    expression:
      /(?:\d|[ \t:：,，]|^)(?:root|admin|administrator|sa)[ \t]{1,6}(?<value>(?=[^\s]{0,40}\d)(?=[^\s]{0,40}[A-Z!@#$%&])(?=[^\s]{0,40}[a-z])[A-Za-z][^\s"'`,;，。；、()/\\\p{Script=Han}\uFFFC]{5,40})(?=[ \t,，。;；]|$)/gmu,
    shaped: true,
  },
  // login root / toor
  {
    kind: 'password',
    expression:
      /(?:\blog-?in|\blogon|\bcredentials|\bcreds|登录|登陆|账号|帐号|账密)[ :：]{1,3}(?:root|admin|administrator|sa) ?\/{1,2} ?(?<value>[a-z]{4,20})(?=[\s,.，。;；]|$)/giu,
  },
  // 用 jdoe / Xy12ab 登录
  {
    kind: 'password',
    expression:
      /(?:用|使用|以|通过) ?(?<value>[\w.@-]{2,60} ?[/和] ?[^\s，。；、,\p{Script=Han}]{4,60}) ?(?:来|进行|去)?(?:登录|登陆|连接|访问|直连|连[上到]?)/giu,
    shaped: true,
  },
]

function findPattern({ kind, expression, shaped }: Pattern, text: string): readonly Found[] {
  return findAll(kind, expression, text, (value) => {
    // a sentence or a quotation may end behind it
    const bare = value.replace(/[.”’]{1,4}$/u, '')
    if (isSample(value) || isOrdinary(bare) || wellKnownAccounts.has(bare.toLowerCase())) return null
    const secret = looksSecret(bare)
    return shaped === true && !secret ? null : secret && kind !== 'user-name'
  })
}
