import type { Recogniser } from '../recogniser.ts'
import { findAll } from '../recogniser.ts'
import { hostOwner } from '../machines/host-names.ts'
import { sharedMailWords } from '../../lexicon/shared-mailboxes.ts'

/** E-mail addresses. */
export const email: Recogniser = {
  name: 'email',
  find: (text, settings) => [
    ...findAll('email', spelled, text, (_, match) => (isSpelled(match) ? false : null)),
    ...findAll('email', address, text, (value) => {
      // `file at host.name` is a sentence, `jo at host dot name` an address
      if (/ at /u.test(value) && !/ dot |[([]dot/iu.test(value)) return null
      const [local = '', host = ''] = value
        .toLowerCase()
        .replace(/[([]dot[)\]]| dot /gu, '.')
        .split(/\s*(?:@|[([]at[)\]]| at )\s*/u)
      if (hostOwner(host, settings) === 'documentation') return false
      return !isPlaceholder(local, host)
    }),
  ],
}

// jo.doe+case@mail.example.com, also broken by a scan: jo.doe @ mail.example.com
const address =
  /(?<![\w.+-])[\p{Script=Latin}\d][\p{Script=Latin}\d._%+'-]{0,63}(?:@| @ | ?[([]at[)\]] ?| AT )(?:[\p{Script=Latin}\d][\p{Script=Latin}\d-]{0,62}(?:\.|[([]dot[)\]]| DOT )){1,8}\p{Script=Latin}{2,24}(?![\p{Script=Latin}\d])/giu

// jo dot doe at mail dot example, jo.doe(a)mail(punkt)example, jo艾特mail点example, jo.doe#mail.example, jo-at-mail-dot-example: spelled so that programs do not read it
const spelledDot = '(?:\\.|-dot-| (?:dot|DOT|punkt|点) ?| ?[([](?:dot|punkt|点)[)\\]] ?|点)'
const spelled = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])(?<local>[A-Za-z][\\w-]{0,40}(?:${spelledDot}[\\w-]{1,40}){0,3})(?<at>@| @ | (?:at|AT) | ?[([](?:at|a|@)[)\\]] ?| ?艾特 ?|#|-at-)(?<host>[\\w-]{2,60}(?:${spelledDot}[A-Za-z][\\w-]{1,30}){1,4})(?![\\p{Script=Latin}\\p{N}_]| ?[([]at)`,
  'gu',
)
const commonEnding = /\.(?:com|cn|net|org|edu|gov|example|test|de|uk|fr|io|hk|tw|jp|in|au|ca|eu)$/u

/** Whether what stands between the parts was put there in place of the usual signs, and is no word of the sentence. */
function isSpelled({ groups }: RegExpExecArray): boolean {
  const { local = '', at = '', host = '' } = groups ?? {}
  const isPlainHost = /^[\w-]+(?:\.[\w-]+)+$/u.test(host)
  if (at === '#')
    return (
      isPlainHost &&
      local.includes('.') &&
      commonEnding.test(host) &&
      !/\.(?:html?|md|php|aspx?|jsp|cs|js|ts|py|xml|json|pdf|txt|docx?)$/u.test(local)
    )
  if (at.trim() === '@') return !isPlainHost || / dot |点|punkt/u.test(local)
  return at.trim().toLowerCase() === 'at' ? !host.includes('.') : true
}

// `user@domain.tld`, `someone@yourcompany.com`: stands for any address.
function isPlaceholder(local: string, host: string): boolean {
  if (/^(?:user|name|someone|x+|abc)\w?\d*$/u.test(local)) return true
  const stem = host.split('.')[0] ?? ''
  return sharedMailWords.has(local) && /^(?:your|my)|domain|company|example|^test$|tenant|server|host|smtp/u.test(stem)
}
