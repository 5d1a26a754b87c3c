/** Finds every form of every identity of a case in a text. */
import { everyMatch } from '../../language/patterns/every-match.ts'
import type { Settings } from '../../model/settings.ts'
import { createFormFinder } from '../find-values.ts'
import { isOfHelpDesk } from '../hit.ts'
import type { Hit } from '../hit.ts'
import { closings, hanGreetings, latinGreetings } from '../lexicon/around-names/person-words.ts'
import { latinTitles } from '../lexicon/around-names/titles.ts'
import { hanFamiliarAfter } from '../lexicon/around-names/han-third-persons.ts'
import { personVerbs } from '../lexicon/around-names/third-persons.ts'
import { everydayOrganisationWords } from '../lexicon/everyday-organisation-words.ts'
import { productNames } from '../lexicon/names/ambiguous-names.ts'
import { givenPinyin, splitHanName, surnamePinyin } from './names/han-names.ts'
import { ownedDomains } from './organisations/organisations-of-domains.ts'
import { knownForms } from './identity.ts'
import type { Form, Identities, KnownForm, OrganisationMention, PersonMention, Side } from './identity.ts'
import { firstMentions } from './joined-mentions.ts'
import { abbreviationPattern, isAbbreviation, organisationForms } from './organisations/organisation-forms.ts'
import { keyOf, organisationKeys } from './organisations/organisation-keys.ts'
import { personForms } from './person-forms.ts'

interface Wanted extends KnownForm {
  readonly kind: 'person' | 'organisation' | 'host'
  readonly key: string
  readonly side: Side | null
}

/**
 * Prepares the search. Forms that the settings name as products, or as never to be masked, are left out, and what the help
 * desk's firm is called where the case has a product of that name (`isProduct`): `Lumen 4.2 crashes` says nothing of who works there.
 */
export function createIdentityFinder(
  identities: Identities,
  settings: Settings,
  isProduct: (name: string) => boolean = () => false,
): (text: string, before?: string) => readonly Hit[] {
  const kept = new Set(
    [...settings.redaction.keep, ...settings.products.flatMap(({ name, aliases }) => [name, ...aliases])].map((word) =>
      word.toLowerCase(),
    ),
  )
  const domains = ownedDomains(identities.people)
  const labels = labelsOf(domains)
  const keys = organisationKeys(identities.organisations, labels)
  const organisations = identities.organisations.map(({ name, side }, index) => ({
    name,
    side,
    key: keys[index] ?? name,
  }))
  const wanted = collectForms(identities.people, organisations, domains, labels).filter(
    (form) => !kept.has(form.lower) && !(isOfHelpDesk(form) && isProduct(form.text)),
  )
  const find = createFormFinder(wanted, (value) => isAccountLike(wanted[value]))
  const abbreviations = collectAbbreviations(organisations)
  return (text, before) => {
    const hits: Hit[] = abbreviations.flatMap((abbreviation) => findAbbreviation(text, abbreviation))
    for (const { value, start, end } of find(text, before)) {
      const form = wanted[value]
      if (form === undefined || !isMeant(text, start, end, form)) continue
      hits.push({ kind: form.kind, start, end, key: form.key, ...(form.side === null ? {} : { side: form.side }) })
    }
    return hits
  }
}

// abrandt2, brandt.anna01: letters alone, and enough of them to be nothing else
function isAccountLike(form: Wanted | undefined): boolean {
  return form?.kind === 'person' && form.use === 'anywhere' && /^[a-z]{2,}[._-]?[a-z]{2,}$/iu.test(form.text)
}

interface Abbreviation {
  readonly pattern: RegExp
  readonly key: string
  readonly side: Side | null
}

function collectAbbreviations(organisations: readonly KeyedOrganisation[]): readonly Abbreviation[] {
  const patterns = new Map<string, Abbreviation>()
  for (const { name, side, key } of organisations) {
    const pattern = abbreviationPattern(name)
    if (pattern !== null) patterns.set(pattern.source, { pattern, key, side })
  }
  return [...patterns.values()]
}

function findAbbreviation(text: string, { pattern, key, side }: Abbreviation): readonly Hit[] {
  return everyMatch(pattern, text)
    .filter(([found]) => isAbbreviation(found))
    .map(({ index, 0: found }): Hit => {
      const hit = { kind: 'organisation', start: index, end: index + found.length, key } as const
      return side === null ? hit : { ...hit, side }
    })
}

interface KeyedOrganisation extends Pick<OrganisationMention, 'name' | 'side'> {
  readonly key: string
}

/** What the domains are called that belong to who writes: `riverine` for riverine.example. */
function labelsOf(domains: ReadonlyMap<string, Side | null>): readonly (readonly [string, Side | null])[] {
  return [...domains].flatMap(([domain, side]) => {
    const label = domain.split('.')[0] ?? ''
    return label.length > 3 && !everydayOrganisationWords.has(label) && !productNames.has(label)
      ? [[label, side] as const]
      : []
  })
}

function collectForms(
  people: readonly PersonMention[],
  organisations: readonly KeyedOrganisation[],
  domains: ReadonlyMap<string, Side | null>,
  labels: readonly (readonly [string, Side | null])[],
): readonly Wanted[] {
  const forms = new Map<string, Wanted>()
  const add = (of: readonly KnownForm[], whose: Omit<Wanted, keyof KnownForm>): void => {
    for (const form of of) {
      const known = forms.get(form.lower)
      if (known === undefined || (known.side === null && whose.side !== null) || isCustomers(known, whose)) {
        forms.set(form.lower, { ...form, ...whose, use: widest(known, form) })
      } else if (form.use === 'anywhere' && known.use !== 'anywhere') {
        // A text calls somebody 小宋, which would otherwise only be one way of writing a name.
        forms.set(form.lower, { ...known, use: 'anywhere' })
      }
    }
  }
  const keys = personKeys(people)
  for (const [index, person] of people.entries()) {
    const { key = '', side = null } = keys[index] ?? {}
    const written = personForms(person)
    const meant = person.isName ? written.map((form) => ({ ...form, use: 'anywhere' as const })) : written
    add(side === null && !person.isName ? written.map((form) => asMentioned(form)) : meant, {
      kind: 'person',
      key,
      side,
    })
  }
  for (const { name, side, key } of organisations) add(organisationForms(name), { kind: 'organisation', key, side })
  for (const [domain, side] of domains) {
    add(knownForms([{ text: domain, use: 'anywhere' }]), { kind: 'host', key: domain, side })
  }
  for (const [label, side] of labels) {
    add(knownForms([{ text: label, use: 'anywhere' }]), { kind: 'organisation', key: keyOf(side, label), side })
  }
  return [...forms.values()]
}

// Who is only mentioned may be nobody: of "Robin Cable" each word is searched for where it could not be the word.
function asMentioned(form: KnownForm): KnownForm {
  return form.use === 'anywhere' && form.isWord ? { ...form, use: 'capital' } : form
}

function widest(known: Form | undefined, { use }: Form): Form['use'] {
  return known?.use === 'anywhere' ? 'anywhere' : use
}

/** A firm that has a help desk of its own is a customer's first. */
function isCustomers(known: Wanted, { side }: Pick<Wanted, 'side'>): boolean {
  return isOfHelpDesk(known) && side === 'customer'
}

/** One key for all mentions that can be of one person: the same side, and a name or an address in common. */
function personKeys(people: readonly PersonMention[]): readonly { readonly key: string; readonly side: Side | null }[] {
  const first = firstMentions(people.map(tokensOf))
  const leader = (index: number): number => first[index] ?? index
  const sides = new Map<number, Side>()
  for (const [index, { side }] of people.entries())
    if (side !== null && !sides.has(leader(index))) sides.set(leader(index), side)
  return people.map((_, index) => ({ key: `person:${leader(index)}`, side: sides.get(leader(index)) ?? null }))
}

function tokensOf({ name, email, side }: PersonMention): readonly string[] {
  const local = email === null ? [] : [email]
  const words = name === null ? [] : nameTokens(name)
  const scope = side ?? ''
  return [
    ...local,
    ...words.map((word) => `${scope}:${word}`),
    ...(email === null
      ? []
      : (email.split('@')[0] ?? '')
          .split(/[._-]/u)
          .filter((word) => /^[a-z]{3,}$/u.test(word))
          .map((word) => `${scope}:${word}`)),
  ]
}

function nameTokens(name: string): readonly string[] {
  const split = splitHanName(name)
  if (split !== null)
    return [
      ...surnamePinyin(split.surname).slice(0, 1),
      ...(split.given === '' ? [] : [name, surnamePinyin(split.surname)[0] + givenPinyin(split.given).join('')]),
    ]
  return name
    .toLowerCase()
    .split(/[\s,.]+/u)
    .filter((word) => word.length > 1)
}

function isMeant(text: string, start: number, end: number, { use, isWord }: KnownForm): boolean {
  if (use === 'anywhere') return true
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 24)
  if (isNamed(before, after)) return true
  if (use === 'named') return /[老小阿]/u.test(text.charAt(start)) && actsLikeFriend.test(after)
  const first = text.charAt(start)
  if (first === first.toLowerCase()) return false
  // Pru forwarded it: short, but no word that a sentence could begin with, and no abbreviation
  const isOnlyName = !isWord && /^\p{Lu}\p{Ll}{2}$/u.test(text.slice(start, end))
  return isOnlyName || !opensSentence.test(before) || actsLikePerson.test(after)
}

const opensSentence = /(?:^|[.!?。！？:：;；]|\n[ \t>]*(?:[-*•]|\d{1,2}[.)])?)\s*$/u
// Mark has, Mark's, Mark told, Mark from IT
const actsLikePerson = new RegExp(
  `^(?: \\([^()\\n]{1,30}\\)(?= \\p{Ll}))?(?:['’]s\\b| (?:has|had|is|was|will|would|called|reported|tried|from|at|and I|${personVerbs})\\b|,| ?(?:说|讲|反馈|表示|确认|回复|告诉|提到|认为|那边|这边))`,
  'u',
)
// of somebody whom the case knows: 上次小段开的, whatever stands before it
const actsLikeFriend = new RegExp(`^(?:${hanFamiliarAfter}|[,，。;；、)!！?？]|你们?|我们?|$)`, 'u')
const titleBefore = new RegExp(
  `(?:(?:^|[^\\p{L}])(?:(?:${latinTitles})\\.?|(?:${latinGreetings})[ ,]*|(?:${closings})[,.!，。！]?\\s+)|@|(?:${hanGreetings})[,， ]*|我姓|免贵姓|我是|我叫|[找问联系和跟给叫让]|联系人[:：]?|姓名[:：]?|同事|工程师) ?$`,
  'iu',
)
const alone = /(?:^|\n)[ \t>-]*$/u
const endsLine = /^[ \t]*(?:\n|$|[,，][ \t]*(?:\n|$|您好|你好))/u
// Dev - yes, it works: the first word of a message, and what it is told
const goesOn = /^ [-–—] \p{Ll}/u
const hanTitleAfter = /^ ?(?:先生|女士|小姐|老师|经理|总|主任|兄|哥|姐|您好|你好|[,，:：] ?(?:您好|你好))/u

function isNamed(before: string, after: string): boolean {
  return (
    titleBefore.test(before) ||
    (before === '' && goesOn.test(after)) ||
    (alone.test(before) && endsLine.test(after)) ||
    hanTitleAfter.test(after)
  )
}
