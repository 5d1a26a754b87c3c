/** Every way in which a person may be written. */
import { isAnyEnglishWord } from '../../language/all-english-words.ts'
import { everydayHanNames, everydayNames, productNames } from '../lexicon/names/ambiguous-names.ts'
import { knownVendors } from '../lexicon/organisation-words.ts'
import { sharedMailWords } from '../lexicon/shared-mailboxes.ts'
import { notNicknames } from '../lexicon/around-names/han-nicknames.ts'
import { notCalled, notNames } from '../lexicon/around-names/person-words.ts'
import { plainLatinTitles, titles } from '../lexicon/around-names/titles.ts'
import { givenPinyin, isPlainSurname, splitHanName, surnamePinyin } from './names/han-names.ts'
import { remembered } from '../../language/remembered.ts'
import { knownForms } from './identity.ts'
import type { Form, KnownForm, PersonMention } from './identity.ts'

const hanTitles: readonly string[] = [
  ...titles.replaceAll('\\/', '/').split('|'),
  ...'工 总 姐 哥 董 局 处 科 院 所 校 班 行'.split(' '),
]
const titleSet: ReadonlySet<string> = new Set(hanTitles)
const latinTitles = [...plainLatinTitles.split('|'), 'Prof'].flatMap((title) => [title, `${title}.`])

/** Forms of a person, by all that one mention says. */
export function personForms({ name, email }: PersonMention): readonly KnownForm[] {
  const named = name === null ? [] : formsOfName(name)
  return email === null ? named : [...named, ...formsOfMail(email)]
}

/** The same people are in many cases. Their forms take some kilobytes each. */
const mostPeople = 500
const formsOfName = remembered(
  (name: string) => knownForms(nameForms(name).filter((form) => isWorthy(form))),
  mostPeople,
)
const formsOfMail = remembered(
  (email: string) => knownForms(mailForms(email).filter((form) => isWorthy(form))),
  mostPeople,
)

function isWorthy({ text, use }: Form): boolean {
  return text.trim().length > (use === 'named' ? 0 : 1) && !isTitle(text)
}

// 老师 alone names no one.
function isTitle(text: string): boolean {
  return notCalled.has(text) || titleSet.has(text)
}

function nameForms(name: string): readonly Form[] {
  const han = /^\p{Script=Han}+$/u.test(name) ? splitHanName(name) : null
  if (han !== null) return hanForms(han.surname, han.given)
  if (/^阿\p{Script=Han}$/u.test(name)) return [hanForm(name), ...petForms(name)]
  if (/\p{Script=Han}/u.test(name)) return otherHanForms(name)
  return latinForms(name)
}

function hanForms(surname: string, given: string): readonly Form[] {
  const titled = hanTitles.map((title) => hanForm(surname + title))
  const titledGiven = given.length > 1 ? hanTitles.slice(0, 8).map((title) => hanForm(given + title)) : []
  const pinyinSurnames = surnamePinyin(surname)
  const latinTitled = pinyinSurnames.flatMap((latin) => [
    ...latinTitles.map((title) => `${title} ${latin}`),
    ...['mr', 'ms', 'miss', 'mrs'].map((title) => `${title}${latin}`),
  ])
  const familiar =
    surname.length === 1 && !'时于程计数包'.includes(surname)
      ? ['老', '小'].map((prefix) => hanForm(prefix + surname, isSure(prefix + surname) ? 'anywhere' : 'named'))
      : []
  const alone: Form = { text: surname, use: surname.length > 1 ? 'anywhere' : 'named' }
  if (given === '')
    return [alone, ...titled, ...familiar, ...latinTitled.map((text) => ({ text, use: 'anywhere' as const }))]
  const last = given.slice(-1)
  const pets = [
    ...['小', '阿'].map((prefix) => hanForm(prefix + last, 'named')),
    ...(given.length === 1 ? [] : [hanForm(given)]),
  ]
  return [
    hanForm(surname + given),
    alone,
    ...titled,
    ...titledGiven,
    ...familiar,
    ...pets,
    ...latinTitled.map((text) => ({ text, use: 'anywhere' as const })),
    ...pinyinForms(pinyinSurnames, givenPinyin(given)),
  ]
}

// 小缪, 老邱: no word begins with the surname, none with the two
function isSure(familiar: string): boolean {
  return isPlainSurname(familiar.slice(1)) && !notNicknames.has(familiar) && !notCalled.has(familiar)
}

// 阿彪: 彪哥, 彪姐
function petForms(name: string): readonly Form[] {
  return ['哥', '姐'].map((title) => hanForm(name.slice(1) + title))
}

// Names of other peoples (阿依古丽·买买提), nicknames, Japanese and Korean names: as they are, and their parts.
function otherHanForms(name: string): readonly Form[] {
  const parts = name.split(/[·•・.．\s\-()（）,，/]+/u).filter((part) => part.length > 1)
  const whole =
    parts.length > 1
      ? [hanForm(name.trim()), hanForm(parts.join('')), hanForm(parts.join('·'))]
      : [hanForm(name.trim())]
  return [...whole, ...(parts.length > 1 ? parts.flatMap((part) => (part === name ? [] : nameForms(part))) : [])]
}

function hanForm(text: string, use: Form['use'] = 'anywhere'): Form {
  return {
    text,
    use:
      everydayHanNames.has(text) ||
      /^施工$|^加工$|^员工$|^化工$|^全局$|^和局$|^[平步同并于时流单印通成应展保存]行$|^[单全满列]班$/u.test(text)
        ? 'named'
        : use,
  }
}

// 周明溪: zhou mingxi, mingxi zhou, zhoumingxi, mingxi.zhou, zhoumx, mxzhou, mx.zhou, mingxi
function pinyinForms(surnameReadings: readonly string[], syllables: readonly string[]): readonly Form[] {
  const given = syllables.join('')
  const initials = syllables.map((syllable) => syllable.charAt(0)).join('')
  return surnameReadings.flatMap((surname) => {
    const initial = initials.charAt(0)
    const joined = [
      `${surname}${given}`,
      `${given}${surname}`,
      `${surname}${initials}`,
      `${initials}${surname}`,
      `${initial}${surname}`,
      `${surname}${initial}`,
    ]
    const spaced = [`${surname} ${syllables.join(' ')}`, `${syllables.join(' ')} ${surname}`]
    const marked = ['.', '_', '-', ', '].flatMap((mark) => [
      `${surname}${mark}${given}`,
      `${given}${mark}${surname}`,
      `${initials}${mark}${surname}`,
    ])
    const dashed =
      syllables.length > 1 ? [`${surname} ${syllables.join('-')}`, `${syllables.join('-')} ${surname}`] : []
    return [
      ...[...spaced, ...marked, ...dashed].map((text) => ({ text, use: 'anywhere' as const })),
      ...joined.filter((text) => text.length > 3).map((text) => latinForm(text)),
      ...(syllables.length > 1 ? [latinForm(given)] : [{ text: given, use: 'named' as const }]),
    ]
  })
}

function latinForms(name: string): readonly Form[] {
  const [family, rest] = name.includes(',') ? name.split(/,\s*/u, 2) : [undefined, undefined]
  const words = (family === undefined || rest === undefined ? name : `${rest} ${family}`)
    .split(/\s+/u)
    .filter((word) => /\p{L}/u.test(word))
  const names = words.filter((word, place) => word.length > 1 && !isInitial(word) && !isParticle(word, place))
  if (words.length === 1)
    return names.flatMap((word) => [
      latinForm(word),
      ...(word.length > 3 ? [latinForm(`${word}ji`)] : []),
      ...titledForms(word),
    ])
  const [first = ''] = names
  const last = names.at(-1) ?? ''
  if (names.length === 0) return []
  const whole = [
    words.join(' '),
    [...words].reverse().join(' '),
    `${words.slice(1).join(' ')}, ${words[0] ?? ''}`,
    `${last}, ${first}`,
    `${first} ${last}`,
    `${last} ${first}`,
  ]
  const joined =
    names.length === 1
      ? []
      : ['.', '_', '-', ''].flatMap((mark) => [
          `${first}${mark}${last}`,
          `${last}${mark}${first}`,
          `${first.charAt(0)}${mark}${last}`,
          `${last.charAt(0)}${mark}${first}`,
        ])
  const initials =
    names.length === 1
      ? []
      : [
          `${first.charAt(0)}. ${last}`,
          `${first.charAt(0)} ${last}`,
          `${first} ${last.charAt(0)}.`,
          `${last}${first.charAt(0)}`,
          `${first}${last.charAt(0)}`,
          `${last}, ${first.charAt(0)}.`,
          // Anna Jane Berg: ajberg
          `${names
            .slice(0, -1)
            .map((one) => one.charAt(0))
            .join('')}${last}`,
        ]
  // Corwin Tarvo-Frell, C. Tarvo-Frell: ctarvo
  const accounts = last.includes('-') ? [`${(words[0] ?? '').charAt(0)}${last.split('-')[0] ?? ''}`] : []
  const hyphened = names
    .flatMap((word) => (word.includes('-') ? word.split('-') : []))
    .filter((part) => part.length > 2)
  return [
    ...whole.map((text) => ({ text, use: 'anywhere' as const })),
    ...[...joined, ...initials, ...accounts].filter((text) => text.length > 3).map((text) => accountForm(text)),
    ...[...names, ...hyphened].map((word) => latinForm(word)),
    // Basappaji: with respect, in India
    ...names.filter((word) => word.length > 3).map((word) => latinForm(`${word}ji`)),
    ...titledForms(last),
  ]
}

function titledForms(name: string): readonly Form[] {
  return latinTitles.map((title) => ({ text: `${title} ${name}`, use: 'anywhere' }))
}

const particles: ReadonlySet<string> = new Set(
  'de van von der den la le bin binti ibn al el da dos das del du di ter ten zu zur af av y e mac mc ní nic ó o st san ap ben abu wa ole'.split(
    ' ',
  ),
)

/** Whether a word only joins names; Ben and Den in front are names. */
function isParticle(word: string, place: number): boolean {
  const folded = word.toLowerCase()
  return particles.has(folded) && (place > 0 || (folded !== 'ben' && folded !== 'den'))
}

function isInitial(word: string): boolean {
  return /^\p{L}\.?$/u.test(word)
}

function latinForm(text: string): Form {
  const word = text.toLowerCase()
  if (productNames.has(word) || word.length < 3 || notNames.has(word)) return { text, use: 'named' }
  return { text, use: everydayNames.has(word) || word.length < 4 ? 'capital' : 'anywhere' }
}

/** An account put together of a name: of Print Services `prints`, which is a word before it is one. */
function accountForm(text: string): Form {
  return isAnyEnglishWord(text.toLowerCase()) ? { text, use: 'named' } : latinForm(text)
}

// greta.ellwood@… is called Greta Ellwood; linzy@… is linzy.
function mailForms(email: string): readonly Form[] {
  const local = email.split('@')[0] ?? ''
  const words = local.split(/[._+-]/u).filter((word) => word !== '')
  // odoo@erp-01: what runs there, not who
  if (productNames.has(local.toLowerCase()) || knownVendors.has(local.toLowerCase())) return []
  if (local.length < 3 || words.every((word) => sharedMailWords.has(word.replace(/\d+$/u, '')) && !/\d/u.test(word)))
    return []
  const whole: Form = /\d/u.test(local) || words.length > 1 ? { text: local, use: 'anywhere' } : latinForm(local)
  const named =
    words.length > 1 &&
    words.length < 4 &&
    words.every((word) => /^\p{L}{2,}$/u.test(word) && !sharedMailWords.has(word))
  return named ? [whole, ...latinForms(words.join(' '))] : [whole]
}
