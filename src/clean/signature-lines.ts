/** What a single line of a closing block can be. */
import { isClosing } from './closing-line.ts'
import { noOne, type Person } from './people.ts'
import { nameKeys } from './person-names.ts'
import { anyOf } from './wordings.ts'

/**
 * `name`, `contact`, `organisation`, `title` and `program` make a block a signature; `short` lines (an address, a
 * slogan, a logo) only belong to one; a `closing` stands above it; `text` is none of it.
 */
export type SignatureLine =
  | 'empty'
  | 'rule'
  | 'name'
  | 'contact'
  | 'organisation'
  | 'title'
  | 'program'
  | 'closing'
  | 'short'
  | 'text'

const longest = 140
const phone = anyOf('phoneLabels')
const mail = anyOf('mailLabels')
const web = anyOf('webLabels')
const lead = '^[\\s*|•·]{0,4}'
const labelled: readonly RegExp[] = [
  // 服务电话: 400-000-0000 | Tel +1 555 0100 | P: (555) 010-0000 x12
  new RegExp(
    `${lead}${phone}(?:\\s?[/|&,]\\s?(?:${phone}|${mail}))?(?:\\s?[:：|]\\s{0,4}|\\s)\\+?\\(?\\d[\\d\\s().–-]{4,}`,
    'iu',
  ),
  // 电子邮箱 Email: ana@example.com
  new RegExp(`${lead}(?:${phone}\\s?[/|&,]\\s?)?${mail}\\s?[:：|]?\\s{0,4}<?[\\w.+-]{1,64}@`, 'iu'),
  // 官方网站: www.example.com
  new RegExp(`${lead}${web}\\s?[:：|]\\s{0,4}[\\w/:-]{1,60}\\.\\w`, 'iu'),
  // 地址：成都市示例路1号, but not an address of a machine
  new RegExp(
    `${lead}${anyOf('contactLabels')}(?:\\s?[:：|]\\s{0,4}|\\s(?=(?:no|in)\\b))(?!\\d{1,3}\\.\\d|\\w{2,8}://)[^\\s:：]`,
    'iu',
  ),
]
// 微信 ana_0417, QQ 100200300, but no version: QQ 9.7.1
const messenger = new RegExp(
  `${lead}${anyOf('messengerLabels')}(?:\\s?[:：|]\\s{0,4}|\\s)(?:(?=[\\w-]{0,30}[\\d_])[a-z_][\\w-]{4,30}|\\d{5,12}|\\+\\d[\\d ]{7,18})$`,
  'iu',
)
// Amtsgericht Musterstadt, HRB 12345 | 统一社会信用代码：91000000MA00000000
const registration = new RegExp(`(?:^|[|,;/·•(（.][\\s]{0,4})${anyOf('registrations')}`, 'iu')
const longestRegistration = 300
// +86 138 0000 0000 | <ana@example.com> | www.example.com | 陈小雨(13800000000)
const bareContact =
  /^[\s*|<(]{0,4}(?:(?:mailto:)?[\w.+-]{1,64}@[\w.-]{3,80}|www\.[\w.-]{3,80}\/?|\+?\(?\d[\d\s().-]{6,20}\d(?:\s?(?:x|ext\.?|转)\s?\d{1,6})?)[\s>)|;,.]{0,4}$/iu
const nameWithPhone = /^\p{Script=Han}{2,4}\s?[(（:：,，]?\s?\+?\d[\d\s-]{6,16}[)）]?$/u
const organisation = new RegExp(`(?:^|[\\p{L}\\s.,&（(])${anyOf('organisations')}[)）]?[.。]?$`, 'iu')
const title = new RegExp(
  `(?:^|[\\s|,/·•-]|(?<=\\p{Script=Han}))(?:${anyOf('agentTitles')}|${anyOf('titles')})(?:$|[\\s|,/·•()（）-])`,
  'iu',
)
// Data Engineering, Example Outfitters | Example Logistics IT
const department = new RegExp(`(?:^|[\\s|,/·•-])${anyOf('departments')}(?:$|\\s?[|,/·•-])`, 'iu')
// Sent from my phone | Get Outlook for Android <https://links.example/o> | Sent with [Example Mail](https://mail.example/) secure email.
const program = new RegExp(
  `^[\\s\\[(<-]{0,4}${anyOf('programSignatures')}[\\])>]{0,3}(?:\\s?[<(\\[]?\\s?https?://\\S{4,200}(?: [\\p{L} )>\\]]{1,30})?)?[.。!]?\\s*$`,
  'iu',
)
// https://www.example.com/
const loneLink = /^<?https?:\/\/[^\s/]{4,100}\/?[^\s/]{0,60}>?$/iu
// a rule, or the bars that are left of a table
const rule = /^[\s]{0,8}(?:(?:\|\s?)+|-{2,}|_{3,}|\*{3,}|={3,}|—{1,}|－{2,}|~{3,})\s*$/u
// a sentence has punctuation inside or at its end, or is long
const sentence = /[。！？；!?]|[，,].*，|\.\s|\.$|[:：]$/u
const shortLength = 48

/** Tells what a line may be in the closing block of a message by `sender`. */
export function readSignatureLine(line: string, sender: Person | null): SignatureLine {
  const text = line.trim()
  if (text === '') return 'empty'
  if (text.length > longestRegistration) return rule.test(text) ? 'rule' : 'text'
  const lines = knownLines(sender)
  let kind = lines.get(text)
  if (kind === undefined) {
    kind = kindOf(text, sender)
    lines.set(text, kind)
  }
  return kind
}

/** Whether a line is the sender's name and nothing else. Most are told by being none, without a look at what else they may be. */
export function isNameLine(line: string, sender: Person | null): boolean {
  return sender !== null && isNameOf(line.trim(), sender) && readSignatureLine(line, sender) === 'name'
}

// The same lines are looked at for the signature, for the statements below it and for a name alone, in each mail of a thread.
const knownKinds = new WeakMap<Person, Map<string, SignatureLine>>()
const mostKnown = 1000

function knownLines(sender: Person | null): Map<string, SignatureLine> {
  const person = sender ?? noOne
  const lines = knownKinds.get(person) ?? new Map<string, SignatureLine>()
  if (lines.size >= mostKnown) lines.clear()
  if (lines.size === 0) knownKinds.set(person, lines)
  return lines
}

function kindOf(text: string, sender: Person | null): SignatureLine {
  if (rule.test(text)) return 'rule'
  if (registration.test(text) && isNoSentence(text)) return 'contact'
  if (text.length > longest) return 'text'
  if (isClosing(text)) return 'closing'
  if (sender !== null && isNameOf(text, sender)) return 'name'
  if (sender !== null && isNameWithMore(text, sender)) return 'title'
  if (program.test(text)) return 'program'
  if (
    labelled.some((pattern) => pattern.test(text)) ||
    messenger.test(text) ||
    bareContact.test(text) ||
    nameWithPhone.test(text)
  )
    return 'contact'
  if (listItem.test(text)) return 'text'
  if (loneLink.test(text)) return 'short'
  if (text.length <= 100 && isTitled(text) && organisationInLine.test(text)) return 'organisation'
  if (street.test(text)) return 'short'
  if (sentence.test(text.replace(abbreviation, ''))) return 'text'
  if (text.length <= 80 && title.test(text) && wordsOf(text) <= 9) return 'title'
  if (text.length <= 80 && isTitled(text) && department.test(text) && wordsOf(text) <= 9) return 'title'
  const isNamed = han.test(text) || isTitled(text)
  if (text.length <= 60 && isNamed && organisation.test(text) && wordsOf(text) <= 9) return 'organisation'
  if (sender !== null && wordsOf(text) > 1 && isOrganisationOf(text, sender)) return 'organisation'
  return isShort(text) ? 'short' : 'text'
}

/** Names and numbers under labels, not a sentence about them: `VAT No. 12345 is rejected`. */
function isNoSentence(text: string): boolean {
  return han.test(text) ? !/[，。！？；]/u.test(text) : isTitled(text)
}

/** Ana Ruiz | Escalations | Example, Ana Ruiz, Example Outfitters, 陈小雨 / 示例科技 and 陈小雨 分机 2107 */
function isNameWithMore(text: string, sender: Person): boolean {
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

const han = /\p{Script=Han}/u
const hanOnly = /^[\p{Script=Han}\s]{2,30}$/u
// 示例科技 | 示例科技 IT
const hanName = /^[\p{Script=Han}\s]{2,30}(?:\p{Lu}[\p{L}&.]{1,12})?$/u
// … 13800000000 | … +1 555 0100 | … <ana@example.com>
const upToContact =
  /^([\p{L}\s,，·/|.&'’-]{4,70}?)[\s,，·/|]+(?:\+?\(?\d[\d\s().-]{6,18}\d|<?[\w.+-]{1,64}@[\w.-]{3,80}>?)$/u
// 示例科技 陈小雨 电话 13800000000
const nameAndPhone = new RegExp(`^([\\p{Script=Han}\\s]{2,24}?)\\s?${phone}\\s?[:：]?\\s?\\+?\\d[\\d\\s-]{2,18}$`, 'iu')

/** Without the commas of a sentence, or with those of an address: 1400 Example Street, 38th Floor, Legal. */
function isShort(text: string): boolean {
  if (text.length > shortLength || technical.test(text)) return false
  return !/,.*,|, [a-z]/u.test(text) || isTitled(text)
}

/** Whether a line is the name of the sender's mail domain in words: Orchard Dried Fruit for orchard-dried-fruit.example. */
export function isOrganisationOf(line: string, { emails }: Person): boolean {
  const words = compact(line)
  if (words.length < shortestOrganisation || line.length > shortLength) return false
  return [...emails].some((email) => {
    const labels = (email.split('@')[1] ?? '').split('.').slice(0, -1)
    return labels.some((label) => compact(label) === words)
  })
}

const shortestOrganisation = 5

function compact(text: string): string {
  return text.toLowerCase().replaceAll(/[\s.&'’-]/gu, '')
}

/** Example Outfitters, 示例科技, 示例科技 IT: what an organisation, a team or a place may be called. */
export function isLikeName(line: string): boolean {
  const text = line.trim()
  return hanName.test(text) ? text.length <= 16 : isTitled(text) && /^\p{L}[\p{L}\s&.,'’-]+$/u.test(text)
}

/** Most words begin with a capital or a digit, as those of names and addresses do. */
function isTitled(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length >= words.length * 0.7
}

// Example GmbH, Hafenstr. 12, 20457 Hamburg | Example Ltd | www.example.com
const organisationInLine = new RegExp(
  `^[\\p{L}\\p{N}][\\p{L}\\p{N}&.\\s-]{1,50} ${anyOf('organisations')}\\s?(?:,|\\||·)\\s?[\\p{L}\\p{N}]`,
  'iu',
)
// Hafenstr. 12, 20457 Hamburg | 1400 Example Street, Houston, TX 77002
const street =
  /^(?=.{8,90}$)(?:\p{Lu}[\p{L}.\s-]{2,40}\s\d{1,5}[a-z]?|\d{1,5}\s\p{Lu}[\p{L}.\s]{2,40}),\s.{0,40}\d{4,6}/u
// 1. …, - …
const listItem = /^(?:[-*•]\s|\d{1,2}[.、)])/u
const abbreviation = /\b(?:co|inc|ltd|corp|jr|sr|dr|st|no|bldg|s\.a|b\.v)\.,?/giu
// paths, commands and codes are no part of a signature
const technical = /[\\{}<>$;=]|0x|\/\w+\/|^\w+\.(?:exe|dll|log|conf|sh|py)\b|```/iu

function wordsOf(text: string): number {
  return text.split(/\s+/u).length
}

const longestName = 60

/** 陈小雨 Chen Xiaoyu | Ana | A. Ruiz | -Ana | Ana Ruiz, PMP */
function isNameOf(line: string, sender: Person): boolean {
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
