/** What a single line of a closing block can be. */
import { isClosing } from './closing-line.ts'
import { han, isTitled, technical, wordsOf } from './line-shapes.ts'
import { noOne, type Person } from './people.ts'
import { isNameOf, isNameWithMore, isOrganisationOf } from './sender-lines.ts'
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

/** Tells what a line may be in the closing block of a message by `sender`. */
export function readSignatureLine(line: string, sender: Person | null): SignatureLine {
  const text = line.trim()
  if (text === '') return 'empty'
  if (text.length > longestRegistration) return rule.test(text) ? 'rule' : 'text'
  const lines = knownLines(sender)
  let kind = lines.get(text)
  if (kind === undefined) {
    kind = kindOf(text, sender ?? noOne)
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

const phone = anyOf('phoneLabels')
const mail = anyOf('mailLabels')
const web = anyOf('webLabels')
const lead = '^[\\s*|•·]{0,4}'
/** Contact data under their labels. */
const labelledContacts: readonly RegExp[] = [
  // 服务电话: 400-000-0000 | Tel +1 555 0100 | P: (555) 010-0000 x12
  new RegExp(
    `${lead}${phone}(?:\\s?[/|&,]\\s?(?:${phone}|${mail}))?(?:\\s?[:：|]\\s{0,4}|\\s)\\+?\\(?\\d[\\d\\s().–-]{4,}`,
    'iu',
  ),
  // 分机 2217 | Ext. 2217 / 555 0100 22
  new RegExp(`${lead}${anyOf('extensionLabels')}\\s?[:：]?\\s?\\d{3,6}(?:\\s?[/|,，]\\s?[^.。]{1,40})?$`, 'iu'),
  // 电子邮箱 Email: ana@example.com
  new RegExp(`${lead}(?:${phone}\\s?[/|&,]\\s?)?${mail}\\s?[:：|]?\\s{0,4}<?[\\w.+-]{1,64}@`, 'iu'),
  // 官方网站: www.example.com
  new RegExp(`${lead}${web}\\s?[:：|]\\s{0,4}[\\w/:-]{1,60}\\.\\w`, 'iu'),
  // 地址：成都市示例路1号, but not an address of a machine
  new RegExp(
    `${lead}${anyOf('contactLabels')}(?:\\s?[:：|]\\s{0,4}|\\s(?=(?:no|in)\\b))(?!\\d{1,3}\\.\\d|\\w{2,8}://)[^\\s:：]`,
    'iu',
  ),
  // 微信 ana_0417, QQ 100200300, but no version: QQ 9.7.1
  new RegExp(
    `${lead}${anyOf('messengerLabels')}(?:\\s?[:：|]\\s{0,4}|\\s)(?:(?=[\\w-]{0,30}[\\d_])[a-z_][\\w-]{4,30}|\\d{5,12}|\\+\\d[\\d ]{7,18})$`,
    'iu',
  ),
]
/** The same, or by their shape alone. */
const contacts: readonly RegExp[] = [
  ...labelledContacts,
  // +86 138 0000 0000 | <ana@example.com> | www.example.com
  /^[\s*|<(]{0,4}(?:(?:mailto:)?[\w.+-]{1,64}@[\w.-]{3,80}|www\.[\w.-]{3,80}\/?|\+?\(?\d[\d\s().-]{6,20}\d(?:\s?(?:x|ext\.?|转)\s?\d{1,6})?)[\s>)|;,.]{0,4}$/iu,
  // 陈小雨(13800000000)
  /^\p{Script=Han}{2,4}\s?[(（:：,，]?\s?\+?\d[\d\s-]{6,16}[)）]?$/u,
]
// Amtsgericht Musterstadt, HRB 12345 | 统一社会信用代码：91000000MA00000000
const registration = new RegExp(`(?:^|[|,;/·•(（.][\\s]{0,4})${anyOf('registrations')}`, 'iu')
const longestRegistration = 300
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
// Sent from [Mail](https://links.example/mail) for Windows: as the link is written where text was made of HTML
const markdownLink = /\[([^[\]\n]{1,40})\]\(https?:\/\/[^()\s]{4,200}\)/gu
// https://www.example.com/
const loneLink = /^<?https?:\/\/[^\s/]{4,100}\/?[^\s/]{0,60}>?$/iu
// a rule, or the bars that are left of a table
const rule = /^[\s]{0,8}(?:(?:\|\s?)+|-{2,}|_{3,}|\*{3,}|={3,}|—{1,}|－{2,}|~{3,})\s*$/u
// Example GmbH, Hafenstr. 12, 20457 Hamburg | Example Ltd | www.example.com
const organisationInLine = new RegExp(
  `^[\\p{L}\\p{N}][\\p{L}\\p{N}&.\\s-]{1,50} ${anyOf('organisations')}\\s?(?:,|\\||·)\\s?[\\p{L}\\p{N}]`,
  'iu',
)
// Hafenstr. 12, 20457 Hamburg | 1400 Example Street, Houston, TX 77002
const street =
  /^(?=.{8,90}$)(?:\p{Lu}[\p{L}.\s-]{2,40}\s\d{1,5}[a-z]?|\d{1,5}\s\p{Lu}[\p{L}.\s]{2,40}),\s.{0,40}\d{4,6}/u
// 示例诊所 | 电话：010-00000000 · Example Clinic · Tel: 555 0100 | Example Clinic | 0555 010 010, but no row of a table: gateway 2 | 192.0.2.15
const contactInRow = /^(?:\+\d|\(?0\d)[\d\s()/-]{6,20}$|^[\w.+-]{1,64}@[\w.-]{3,80}$|^www\.[\w.-]{3,80}\/?$/iu
const bar = /\s?[|｜·•]\s?/u
const mostParts = 6
const longestPart = 50

/** Names and contact data side by side on a line. */
function hasContactBeside(text: string): boolean {
  const parts = text.split(bar)
  if (parts.length < 2 || parts.length > mostParts) return false
  return (
    parts.every((part) => part.length <= longestPart && !/[。！？；!?]/u.test(part)) &&
    parts.some((part) => contactInRow.test(part) || labelledContacts.some((pattern) => pattern.test(part)))
  )
}

// 1. …, - …
const listItem = /^(?:[-*•]\s|\d{1,2}[.、)])/u
const abbreviation = /\b(?:co|inc|ltd|corp|jr|sr|dr|st|no|bldg|s\.a|b\.v)\.,?/giu
// a sentence has punctuation inside or at its end, or is long
const sentence = /[。！？；!?]|[，,].*，|\.\s|\.$|[:：]$/u

interface LineRule {
  readonly kind: SignatureLine
  /** `sender` is nobody where none is known. */
  readonly holds: (text: string, sender: Person) => boolean
}

/** Longest line of a signature, and of one that names a title or a department, or an organisation alone. */
const longest = 140
const longestTitle = 80
const longestOrganisation = 60
const longestOrganisationInLine = 100
/** Words of a line with a title; a sentence has more. */
const mostWords = 9

/** Asked in turn: the first that holds tells the kind. */
const rules: readonly LineRule[] = [
  { kind: 'rule', holds: (text) => rule.test(text) },
  { kind: 'contact', holds: (text) => registration.test(text) && isNoSentence(text) },
  { kind: 'text', holds: (text) => text.length > longest },
  { kind: 'closing', holds: isClosing },
  { kind: 'name', holds: isNameOf },
  { kind: 'title', holds: isNameWithMore },
  { kind: 'program', holds: (text) => program.test(text.includes('](') ? text.replaceAll(markdownLink, '$1') : text) },
  { kind: 'contact', holds: (text) => contacts.some((pattern) => pattern.test(text)) || hasContactBeside(text) },
  { kind: 'text', holds: (text) => listItem.test(text) },
  { kind: 'short', holds: (text) => loneLink.test(text) },
  {
    kind: 'organisation',
    holds: (text) => text.length <= longestOrganisationInLine && isTitled(text) && organisationInLine.test(text),
  },
  { kind: 'short', holds: (text) => street.test(text) },
  { kind: 'text', holds: (text) => sentence.test(text.replace(abbreviation, '')) },
  { kind: 'title', holds: (text) => isOfFewWords(text, longestTitle) && title.test(text) },
  { kind: 'title', holds: (text) => isOfFewWords(text, longestTitle) && isTitled(text) && department.test(text) },
  {
    kind: 'organisation',
    holds: (text) =>
      isOfFewWords(text, longestOrganisation) && (han.test(text) || isTitled(text)) && organisation.test(text),
  },
  { kind: 'organisation', holds: (text, sender) => wordsOf(text) > 1 && isOrganisationOf(text, sender) },
  { kind: 'short', holds: isShort },
]

function kindOf(text: string, sender: Person): SignatureLine {
  return rules.find(({ holds }) => holds(text, sender))?.kind ?? 'text'
}

function isOfFewWords(text: string, most: number): boolean {
  return text.length <= most && wordsOf(text) <= mostWords
}

/** Names and numbers under labels, not a sentence about them: `VAT No. 12345 is rejected`. */
function isNoSentence(text: string): boolean {
  return han.test(text) ? !/[，。！？；]/u.test(text) : isTitled(text)
}

/** Longest slogan, and longest name of an organisation. */
const shortLength = 48

/** Without the commas of a sentence, or with those of an address: 1400 Example Street, 38th Floor, Legal. */
function isShort(text: string): boolean {
  if (text.length > shortLength || technical.test(text)) return false
  return !/,.*,|, [a-z]/u.test(text) || isTitled(text)
}
