/** Lines that name the sender of a message, by the names and addresses that the case's headers have. */
import { isTitled, technical } from './line-shapes.ts'
import type { Person } from './people.ts'
import { nameKeys } from './person-names.ts'
import { anyOf } from './wordings.ts'

/** Whether a line is a name of the sender, or their initials: 陈小雨 Chen Xiaoyu | Ana | A. Ruiz | -Ana | Ana Ruiz, PMP */
export function isNameOf(line: string, sender: Person): boolean {
  // What stands around a name, and in front of it, has none of these.
  if (/[:：@\d。，]/u.test(line)) return false
  const text = line.replace(/^[\s\-–—~*/]{1,5}|[\s,.!*]{1,5}$/gu, '').replace(onBehalf, '')
  if (text === '' || text.length > longestName) return false
  if (sender.signs.has(text) || (mayBeName.test(text) && nameKeys(text).some((key) => sender.signs.has(key))))
    return true
  const words = text
    .toLowerCase()
    .split(/[\s.]+/u)
    .filter((word) => word !== '')
  if (words.length > 4) return false
  const known = words.filter((word) => sender.signs.has(word)).length
  const isInitials = words.length === 1 && initialsOf(sender).has(words[0] ?? '')
  return isInitials || (known > 0 && known >= words.length - 1)
}

// i. A. Ana Ruiz, ppa. Ana Ruiz, p.p. Ana Ruiz
const onBehalf = /^(?:i\.?\s?[av]\.?|ppa\.?|p\.\s?p\.?|gez\.?)\s(?=\p{Lu})/iu

// 陈小雨 | 陈小雨 Chen Xiaoyu | Ruiz, Ana; not 谢谢 and no sentence
const mayBeName = /^(?:\p{Script=Han}{2,4}(?:[\s(（]|$)|[\p{Script=Latin}][\p{Script=Latin}\s.,'’-]{2,40}$)/u

function initialsOf(sender: Person): ReadonlySet<string> {
  const words =
    (sender.name?.toLowerCase() ?? '').match(/\p{L}+/gu) ?? sender.email?.split('@')[0]?.match(/\p{L}+/gu) ?? []
  return new Set([words.map((word) => word.charAt(0)).join(''), words[0]?.charAt(0) ?? ''].filter((one) => one !== ''))
}

const longestName = 60

/** Whether a line has more behind the sender's name: Ana Ruiz | Escalations | Example, Ana Ruiz, Example Outfitters, 陈小雨 / 示例科技 and 陈小雨 分机 2107 */
export function isNameWithMore(text: string, sender: Person): boolean {
  const [head = '', ...rest] = text.split(/\s?[|｜]\s?/u)
  if (rest.length > 0) return isNameOf(head, sender)
  if (isNameToContact(text, sender)) return true
  if (text.length > 80 || technical.test(text.replaceAll(/\s\/\s/gu, ' '))) return false
  const [name = '', ...more] = text.split(/\s?[,，·]\s?|\s[/–—-]\s/u)
  // A first name and a comma are a greeting.
  if (more.length > 0 && more.length < 4 && name.length > 2 && isFullNameOf(name, sender))
    return more.every((part) => part.length < 40 && (isTitled(part) || hanOnly.test(part)))
  const [before = ''] = nameAndPhone.exec(text)?.slice(1) ?? []
  return before.split(/\s+/u).some((word) => isFullNameOf(word, sender))
}

/** 陈小雨 示例科技 生产部 13800000000, Ana Ruiz, Example Outfitters, +1 555 0100: from the name to the number nothing but names. */
function isNameToContact(text: string, sender: Person): boolean {
  const [, before = ''] = upToContact.exec(text) ?? []
  const words = before.split(/[\s,，·/|]+/u)
  const isNamed = [1, 2, 3, 4].some((count) => isFullNameOf(words.slice(0, count).join(' '), sender))
  return isNamed && words.length < 9 && words.every((word) => hanOnly.test(word) || isTitled(word))
}

/** Whether a line is the sender's whole name rather than a first name. */
export function isFullNameOf(text: string, sender: Person): boolean {
  return /\p{Script=Han}{2}|\p{L}\s\p{L}/u.test(text) && isNameOf(text, sender)
}

const hanOnly = /^[\p{Script=Han}\s]{2,30}$/u
// … 13800000000 | … +1 555 0100 | … <ana@example.com>
const upToContact =
  /^([\p{L}\s,，·/|.&'’-]{4,70}?)[\s,，·/|]+(?:\+?\(?\d[\d\s().-]{6,18}\d|<?[\w.+-]{1,64}@[\w.-]{3,80}>?)$/u
// 示例科技 陈小雨 电话 13800000000
const nameAndPhone = new RegExp(
  `^([\\p{Script=Han}\\s]{2,24}?)\\s?${anyOf('phoneLabels')}\\s?[:：]?\\s?\\+?\\d[\\d\\s-]{2,18}$`,
  'iu',
)

/** Whether a line is the name of the sender's mail domain in words: Orchard Dried Fruit for orchard-dried-fruit.example. */
export function isOrganisationOf(line: string, { emails }: Person): boolean {
  const words = compact(line)
  if (words.length < shortestOrganisation || line.length > longestOrganisation) return false
  return [...emails].some((email) => {
    const labels = (email.split('@')[1] ?? '').split('.').slice(0, -1)
    return labels.some((label) => compact(label) === words)
  })
}

const shortestOrganisation = 5
const longestOrganisation = 48

function compact(text: string): string {
  return text.toLowerCase().replaceAll(/[\s.&'’-]/gu, '')
}
