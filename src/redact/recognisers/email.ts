import type { Recogniser } from './recogniser.ts'
import { findAll } from './recogniser.ts'
import { hostOwner } from './host-names.ts'
import { sharedMailWords } from '../lexicon/shared-mailboxes.ts'

// jo.doe+case@mail.example.com, also broken by a scan: jo.doe @ mail.example.com
const address =
  /(?<![\w.+-])[\p{Script=Latin}\d][\p{Script=Latin}\d._%+'-]{0,63}(?:@| @ | ?[([]at[)\]] ?| AT )(?:[\p{Script=Latin}\d][\p{Script=Latin}\d-]{0,62}(?:\.|[([]dot[)\]]| DOT )){1,8}\p{Script=Latin}{2,24}(?![\p{Script=Latin}\d])/giu

/** E-mail addresses. */
export const email: Recogniser = {
  name: 'email',
  find: (text, settings) =>
    findAll('email', address, text, (value) => {
      // `file at host.name` is a sentence, `jo at host dot name` an address
      if (/ at /u.test(value) && !/ dot |[([]dot/iu.test(value)) return null
      const [local = '', host = ''] = value
        .toLowerCase()
        .replace(/[([]dot[)\]]| dot /gu, '.')
        .split(/\s*(?:@|[([]at[)\]]| at )\s*/u)
      if (hostOwner(host, settings) === 'documentation') return false
      return !isPlaceholder(local, host)
    }),
}

// `user@domain.tld`, `someone@yourcompany.com`: stands for any address.
function isPlaceholder(local: string, host: string): boolean {
  if (/^(?:user|name|someone|x+|abc)\w?\d*$/u.test(local)) return true
  const stem = host.split('.')[0] ?? ''
  return sharedMailWords.has(local) && /^(?:your|my)|domain|company|example|^test$|tenant|server|host|smtp/u.test(stem)
}
