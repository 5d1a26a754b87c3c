/** Words of a case that name the firms whose mail domains and hosts it has. */
import { isEnglishWord } from '../../../language/english-words.ts'
import { everyMatch } from '../../../language/patterns/every-match.ts'
import type { CleanCase } from '../../../model/case.ts'
import type { Settings } from '../../../model/settings.ts'
import { readableForm } from '../../readable-form.ts'
import { productNames } from '../../lexicon/names/ambiguous-names.ts'
import { everydayOrganisationWords } from '../../lexicon/everyday-organisation-words.ts'
import { institutionEndings, knownVendors } from '../../lexicon/organisation-words.ts'
import { documentationDomains, mailProviders, publicDomains } from '../../lexicon/public-hosts.ts'
import { thingWords } from '../../lexicon/around-names/third-persons.ts'
import { hostOwner } from '../../recognisers/machines/host-names.ts'
import { hanNamesSpelledBy } from './han-names-of-domains.ts'
import type { OrganisationMention, PersonMention, Side } from '../identity.ts'

/** Mail from oakmerelib.example shows that a word Oakmere in the texts names who writes; a portal at bluemesa.example, that Blue Mesa names a firm. */
export function wordsOfDomains(
  clean: CleanCase,
  people: readonly PersonMention[],
  settings: Settings,
): readonly OrganisationMention[] {
  // Messages repeat each other's quotations and signatures.
  const texts = [
    ...new Set([clean.subject, ...clean.messages.flatMap(({ body, cut }) => [body, ...cut.map(({ text }) => text)])]),
  ]
  const owned = [...ownedDomains(people)].map(([domain, side]) => {
    const [registered = ''] = domain.split('.')
    return { registered, label: registered.replace(/[-_]/gu, ''), side }
  })
  const named = new Set(texts.flatMap((text) => ownersOfHosts(text, settings)))
  if (owned.length === 0 && named.size === 0) return []
  const words = new Set(texts.flatMap((text) => (text.match(properNames) ?? []).flatMap(beginnings)))
  const readable = texts.filter((text) => /\p{Script=Han}{2}/u.test(text)).map((text) => readableForm(text))
  let versioned: ReadonlySet<string> | null = null
  // Asked of few words, and of none in most cases.
  const hasVersion = (word: string): boolean => {
    versioned ??= new Set(texts.flatMap((text) => everyMatch(nameWithVersion, text).map(([, name = '']) => name)))
    return versioned.has(word)
  }
  const called = owned.flatMap(({ registered, side }) =>
    hanNamesSpelledBy(registered, readable).map((name) => ({ name, side, isOwn: true })),
  )
  // claimwright.example is not of Claim where the case has claims.
  const isCommon = (word: string): boolean =>
    isEnglishWord(word.toLowerCase()) && texts.some((text) => isSpelledSmall(word, text))
  return [
    ...called,
    ...[...words].flatMap((word) => [
      ...owned
        .filter(
          ({ label }) =>
            isLabelOf(label, word) && (label === joinedWords(word) || !(hasVersion(word) || isCommon(word))),
        )
        .map(({ side }) => ({ name: word, side, isOwn: true })),
      ...(isNamedByHost(word, named) && isOwnName(word) ? [{ name: word, side: null, isOwn: false }] : []),
    ]),
  ]
}

function isSpelledSmall(word: string, text: string): boolean {
  const small = word.toLowerCase()
  return text.includes(small) && new RegExp(`(?<![\\p{L}\\p{N}@.-])${small}(?![\\p{L}\\p{N}@.-])`, 'u').test(text)
}

// portal.blue-mesa.co.example
const hostInText = /(?<![\w@.-])(?:[a-z0-9][a-z0-9-]{0,40}\.){1,5}[a-z]{2,12}(?![\w-])/giu
const suffix: ReadonlySet<string> = new Set('com co org net gov edu ac or ne gob nhs'.split(' '))

/** Whose hosts a text names: the label that was registered, without hyphens; of one with hyphens also what stands before the first, with it. */
function ownersOfHosts(text: string, settings: Settings): readonly string[] {
  if (!/[a-z0-9]\.[a-z]/iu.test(text)) return []
  return everyMatch(hostInText, text).flatMap(([host]) => {
    if (hostOwner(host, settings) !== 'unknown') return []
    const labels = host.toLowerCase().split('.')
    const at = labels.length > 2 && suffix.has(labels.at(-2) ?? '') ? -3 : -2
    const label = labels.at(at) ?? ''
    const [first = ''] = label.split('-')
    return [label.replace(/-/gu, ''), ...(first === label ? [] : [`${first}-`])].filter((one) => one.length > 5)
  })
}

// bluemesa.example is of Blue Mesa, bluemesa-fw.example of Bluemesa Freightworks
function isNamedByHost(words: string, named: ReadonlySet<string>): boolean {
  return (
    named.has(joinedWords(words)) || (words.includes(' ') && named.has(`${words.split(' ', 1)[0]?.toLowerCase()}-`))
  )
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
