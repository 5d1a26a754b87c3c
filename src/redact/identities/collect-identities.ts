/** Reads from a case who it is about. */
import { remembered } from '../../language/remembered.ts'
import { foldWidth } from '../../language/width.ts'
import type { Author, CleanCase, CleanMessage } from '../../model/case.ts'
import type { Role } from '../../model/reading.ts'
import type { Settings } from '../../model/settings.ts'
import { productNames } from '../lexicon/ambiguous-names.ts'
import { givenNames } from '../lexicon/given-names.ts'
import { everydayOrganisationWords } from '../lexicon/everyday-organisation-words.ts'
import { genericHanNames, institutionEndings, knownVendors } from '../lexicon/organisation-words.ts'
import { mailProviders, publicDomains, documentationDomains } from '../lexicon/public-hosts.ts'
import { thingWords } from '../lexicon/third-persons.ts'
import { sharedMailTerms, sharedMailWords } from '../lexicon/shared-mailboxes.ts'
import { findOrganisations } from './find-organisations.ts'
import { findPeople, namesInLine } from './find-mentions.ts'
import { givenPinyin } from './han-names.ts'
import { firmsInSignature } from './signature-firms.ts'
import { everyMatch, matchesOf } from '../../language/patterns/matches.ts'
import { hostOwner } from '../recognisers/host-names.ts'
import { simplify } from '../../language/simplified.ts'
import type { Identities, OrganisationMention, PersonMention, Side } from './identity.ts'

/** All people and organisations that headers, signatures, greetings, subjects and bodies of a case name. */
export function collectIdentities(clean: CleanCase, settings: Settings): Identities {
  const people: PersonMention[] = []
  const organisations: OrganisationMention[] = []
  const mentioned = new Set<string>()
  for (const message of clean.messages) {
    const found = readMessage(message, mentioned)
    people.push(...found.people)
    organisations.push(...found.organisations)
  }
  organisations.push(...firmsOfTeams(clean))
  const subject = findOrganisations(readable(clean.subject), 'subject').map((name) => ({
    name,
    side: 'customer' as const,
    isOwn: false,
  }))
  const own = settings.helpDesk.organisations.map((name) => ({ name, side: 'agent' as const, isOwn: true }))
  return { people, organisations: [...subject, ...organisations, ...own, ...wordsOfDomains(clean, people, settings)] }
}

// Mail from oakmerelib.example shows that a word Oakmere in the texts names who writes; a portal at bluemesa.example, that Blue Mesa names a firm.
function wordsOfDomains(
  clean: CleanCase,
  people: readonly PersonMention[],
  settings: Settings,
): readonly OrganisationMention[] {
  // Messages repeat each other's quotations and signatures.
  const texts = [
    ...new Set([clean.subject, ...clean.messages.flatMap(({ body, cut }) => [body, ...cut.map(({ text }) => text)])]),
  ]
  const owned = [...ownedDomains(people)].map(([domain, side]) => ({
    label: (domain.split('.')[0] ?? '').replace(/[-_]/gu, ''),
    side,
  }))
  const named = new Set(texts.flatMap((text) => ownersOfHosts(text, settings)))
  if (owned.length === 0 && named.size === 0) return []
  const words = new Set(texts.flatMap((text) => (text.match(properNames) ?? []).flatMap(beginnings)))
  const placed = new Set(texts.flatMap((text) => matchesOf(hanPlace, readable(text)).map(([, name = '']) => name)))
  let versioned: ReadonlySet<string> | null = null
  // Asked of few words, and of none in most cases.
  const hasVersion = (word: string): boolean => {
    versioned ??= new Set(texts.flatMap((text) => everyMatch(nameWithVersion, text).map(([, name = '']) => name)))
    return versioned.has(word)
  }
  const called = [...placed].flatMap((name) =>
    owned
      .filter(({ label }) => name.length > 1 && isPinyinOf(label, name))
      .map(({ side }) => ({ name, side, isOwn: true })),
  )
  return [
    ...called,
    ...[...words].flatMap((word) => [
      ...owned
        .filter(({ label }) => isLabelOf(label, word) && !(label !== joinedWords(word) && hasVersion(word)))
        .map(({ side }) => ({ name: word, side, isOwn: true })),
      ...(named.has(joinedWords(word)) && isOwnName(word) ? [{ name: word, side: null, isOwn: false }] : []),
    ]),
  ]
}

// 青冈这边: where somebody says that they are
const hanPlace =
  /(?<!\p{Script=Han})(?:我们|咱们|我)?(\p{Script=Han}{2,4}?)(?=这边|那边|这里|那里|方面|现场|项目|公司|集团|的(?:客户|用户|同事|老师))/gu

// qinggangpaper.example is of 青冈
function isPinyinOf(label: string, name: string): boolean {
  const spelled = givenPinyin(name).join('')
  return spelled.length > 4 && label.startsWith(spelled) && !everydayOrganisationWords.has(name)
}

// portal.blue-mesa.co.example
const hostInText = /(?<![\w@.-])(?:[a-z0-9][a-z0-9-]{0,40}\.){1,5}[a-z]{2,12}(?![\w-])/giu
const suffix: ReadonlySet<string> = new Set('com co org net gov edu ac or ne gob nhs'.split(' '))

/** Whose hosts a text names: the label that was registered, without hyphens. */
function ownersOfHosts(text: string, settings: Settings): readonly string[] {
  if (!/[a-z0-9]\.[a-z]/iu.test(text)) return []
  return everyMatch(hostInText, text).flatMap(([host]) => {
    if (hostOwner(host, settings) !== 'unknown') return []
    const labels = host.toLowerCase().split('.')
    const at = labels.length > 2 && suffix.has(labels.at(-2) ?? '') ? -3 : -2
    const label = (labels.at(at) ?? '').replace(/-/gu, '')
    return label.length > 5 ? [label] : []
  })
}

// Several words, one of them no word of technology or of many firms: no Data Files.
function isOwnName(words: string): boolean {
  const parts = words.toLowerCase().split(/ (?:& |and )?/u)
  return (
    parts.length > 1 &&
    parts.some(
      (part) => ![thingWords, everydayOrganisationWords, productNames, knownVendors].some((set) => set.has(part)),
    )
  )
}

function joinedWords(words: string): string {
  return words.replace(/ & | and | /gu, '').toLowerCase()
}

// Oakmere, Marlowe & Finch, Oakmere Outfitters
const properNames =
  /(?=\p{Lu})(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{2,24}(?:(?: & | and | )\p{Lu}\p{Ll}{2,24}){0,2}(?![\p{L}\p{N}])/gu

// What has a version is a product, which those who look after it may be called after: gridcare.example is not of Grid 16.2.
const nameWithVersion = /(?<![\p{L}\p{N}])(\p{Lu}\p{L}{2,24})(?: \p{Lu}\p{Ll}{2,24})? [vV]?\d{1,5}\.\d/gu

function beginnings(words: string): readonly string[] {
  if (!words.includes(' ')) return [words]
  return everyMatch(wordEnd, words).map(({ index }) => words.slice(0, index).replace(/ (?:&|and)$/u, ''))
}

const wordEnd = / (?=\p{Lu})|$/gu

const lineOfBusiness = new RegExp(` (?:${institutionEndings})$`, 'u')

// oakmerelib.example is of Oakmere, marlowefinch.example of Marlowe & Finch, oakmere.example of Oakmere Outfitters
function isLabelOf(label: string, words: string): boolean {
  const joined = joinedWords(words)
  if (label.startsWith(joined)) return joined.length > 3
  return label.length > 3 && joined.startsWith(label) && lineOfBusiness.test(words)
}

/** People and organisations that a text without headers names. */
export function collectFromText(text: string): Identities {
  const folded = readable(text)
  return {
    people: findPeople(folded, { writer: null, reader: null }),
    organisations: [],
  }
}

/** `mentioned`: who and what the messages before named. Messages repeat each other's headers, subjects and signatures. */
function readMessage(
  message: CleanMessage,
  mentioned: Set<string>,
): { people: readonly PersonMention[]; organisations: readonly OrganisationMention[] } {
  const writer = sideOf(message.from.role)
  const reader = writer === 'agent' ? 'customer' : writer === 'customer' ? 'agent' : null
  const isNew = (...parts: readonly (string | null)[]): boolean => {
    const key = parts.join('\n')
    if (mentioned.has(key)) return false
    mentioned.add(key)
    return true
  }
  const people = [message.from, ...message.to].flatMap((author) => readAuthor(author))
  const organisations: OrganisationMention[] = []
  for (const name of message.named?.people ?? []) people.push(...readAuthor({ name, email: null, role: 'unknown' }))
  for (const name of message.named?.organisations ?? []) organisations.push(...namedOrganisations(name))
  const add = (names: readonly string[], side: Side | null, isOwn: boolean): void => {
    organisations.push(...names.map((name) => ({ name, side, isOwn })))
  }
  const body = readable(message.body)
  people.push(...findPeople(body, { writer, reader }))
  add(findOrganisations(body, 'body'), writer, false)
  if (message.subject !== null && isNew('subject', message.subject))
    add(findOrganisations(readable(message.subject), 'subject'), 'customer', false)
  for (const piece of message.cut) {
    if (!isNew('cut', piece.kind, writer, piece.text)) continue
    const text = readable(piece.text)
    people.push(...findPeople(text, { writer, reader }))
    const isSignature = piece.kind === 'signature'
    add(findOrganisations(text, isSignature ? 'signature' : 'body'), writer, isSignature)
    if (isSignature) {
      add(firmsInSignature(text), writer, true)
      people.push(...namesOfSignature(text).map((name) => ({ name, email: null, side: writer })))
    }
  }
  return {
    people: people.filter(({ name, email, side }) => isNew('person', name, email, side)),
    organisations: organisations.filter(({ name, side, isOwn }) =>
      isNew(isOwn ? 'own organisation' : 'organisation', name, side),
    ),
  }
}

// 花茂茶铺, Blue Mesa (Denver): what a column for organisations names, whatever it ends in
function namedOrganisations(name: string): readonly OrganisationMention[] {
  const text = readable(name).trim()
  if (text.includes('@') || isEverydayName(text)) return []
  return [...new Set([text, text.replace(/ ?\([^()]{1,40}\)$/u, '')])].map((one) => ({
    name: one,
    side: 'customer',
    isOwn: true,
  }))
}

function isEverydayName(name: string): boolean {
  const folded = name.toLowerCase()
  return (
    genericHanNames.has(name) ||
    [knownVendors, everydayOrganisationWords, productNames, sharedMailWords].some((words) => words.has(folded))
  )
}

function namesOfSignature(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.slice(0, 4).flatMap((line) => (/\d|@|https?:|:/u.test(line) ? [] : namesInLine(line)))
}

function readable(text: string): string {
  return simplify(foldWidth(text))
}

function sideOf(role: Role): Side | null {
  return role === 'agent' || role === 'customer' ? role : null
}

function readAuthor({ name, email, role }: Author): PersonMention[] {
  const side = sideOf(role)
  const mentions: PersonMention[] = email === null ? [] : [{ name: null, email: email.toLowerCase(), side }]
  return [...mentions, ...namesOfAuthor(name ?? '').map((part) => ({ name: part, email: null, side }))]
}

// The same people write all of a case.
const namesOfAuthor = remembered((name): readonly string[] => {
  const shown = simplify(name)
    .replace(/["'“”]/gu, '')
    .replace(/<[^>]*>|\([^)]*@[^)]*\)/gu, '')
    .trim()
  return shown === '' || shown.includes('@') || shown.startsWith('/o=') ? [] : namesOfDisplayName(shown)
}, 2000)

// 周明溪 Zhang Decun, Zhang Decun (周明溪), Brandt, Odile [IT]: each script is a name of its own. CRM Case Email is none.
function namesOfDisplayName(shown: string): readonly string[] {
  if (sharedMailTerms.some((term) => shown.includes(term))) return []
  const words = shown.toLowerCase().split(/[\s._-]+/u)
  if (words.filter((word) => sharedMailWords.has(word.replace(/\d+$/u, ''))).length * 2 > words.length) return []
  if (teamOf(shown) !== null || departmentName.test(shown)) return []
  const han = shown.match(/\p{Script=Han}[\p{Script=Han}·•・ ]*/gu)?.map((part) => part.trim()) ?? []
  const latin = shown
    .replace(/[\p{Script=Han}·•・]+/gu, ' ')
    .replace(/\([^)]*\)|\[[^\]]*\]|[|/].*$/gu, ' ')
    .replace(/[^\p{L}\p{N}'’., -]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  const titled = han.map((part) => part.replace(/(?:先生|女士|老师|经理|工程师|主任|总)$/u, '') || part)
  return [
    ...titled,
    ...(/\p{L}{2}/u.test(latin)
      ? [latin.replace(/^(?:Mr|Mrs|Ms|Dr)\.? /u, '').replace(/^[,. -]+|[,. -]+$/gu, '')]
      : []),
  ]
}

// 设备科, 信息管理处, 财务部, but not 云川酒店工程部, which says whose it is
const departmentName =
  /^(?:设备|信息|财务|人事|采购|行政|总务|后勤|技术|网络|运行|生产|质量|品质|安全|检验|工程|维修|电脑|资讯|客服|市场|销售|物资|保障|管理){1,2}[科处室部课組组所办台站班]$/u

// Lumen Support, Lumen Customer Care: a desk and whose it is. Anna Support is a person.
function teamOf(shown: string): string | null {
  const name = teamName.exec(shown)?.groups?.['name'] ?? null
  return name === null || name.split(' ').some((word) => givenNames.has(word.toLowerCase())) ? null : name
}

const teamName =
  /^(?<name>[\p{Script=Latin}\d&.'’-]{2,24}(?: [\p{Script=Latin}\d&.'’-]{1,24}){0,2}?) (?:(?:customer|technical|tech|product|user|client|IT) )?(?:support|help ?desk|service ?desk|care|team|support team|service team)$/iu

/** Whose desks write or are written to. A name that the texts have as a word as well (`Till Support`, `till noon`) is none. */
function firmsOfTeams({ messages }: CleanCase): readonly OrganisationMention[] {
  const firms = new Map<string, Side | null>()
  for (const { from, to } of messages) {
    for (const { name, role } of [from, ...to]) {
      const team = teamIn(name ?? '')
      if (team !== null) firms.set(team, firms.get(team) ?? sideOf(role))
    }
  }
  return [...firms]
    .filter(([name]) => name.includes(' ') || !messages.some(({ body }) => holdsWord(body, name.toLowerCase())))
    .map(([name, side]) => ({ name, side, isOwn: true }))
}

// Lumen Support   Ana Ruiz (Lumen Support)
function teamIn(shown: string): string | null {
  const bare = shown.replace(/["'“”]/gu, '').trim()
  return teamOf(bare) ?? teamOf(/\(([^()]{3,60})\)$/u.exec(bare)?.[1] ?? '')
}

function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!letter.test(text.charAt(at - 1)) && !letter.test(text.charAt(at + word.length))) return true
  }
  return false
}

const letter = /[\p{L}\p{N}@._-]/u

/** Domains that mail of a case comes from and that belong to someone in it, with the side. */
export function ownedDomains(people: readonly PersonMention[]): ReadonlyMap<string, Side | null> {
  const domains = new Map<string, Side | null>()
  for (const { email, side } of people) {
    const domain = email?.split('@')[1] ?? ''
    if (domain === '' || mailProviders.has(domain) || documentationDomains.has(domain) || isPublic(domain)) continue
    domains.set(domain, domains.get(domain) ?? side)
  }
  return domains
}

function isPublic(domain: string): boolean {
  const labels = domain.split('.')
  return labels.some((_, index) => publicDomains.has(labels.slice(index).join('.')))
}
