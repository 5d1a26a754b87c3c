/** Who takes part in a case: all spellings and addresses of one person become one. */
import type { Case, CaseMessage } from '../model/case.ts'
import type { Mailbox } from '../model/reading.ts'
import type { Settings } from '../model/settings.ts'
import { isAccount, nameKeys, nameWords } from './person-names.ts'
import { isSharedAddress, namesPerson } from './shared-addresses.ts'
import { nameBelowClosing, withoutRespects } from './signed-name.ts'

export interface Person {
  readonly name: string | null
  readonly email: string | null
  /** Every address seen. */
  readonly emails: ReadonlySet<string>
  /** Words by which this person may sign. */
  readonly signs: ReadonlySet<string>
}

export interface People {
  /** The person behind a mailbox of the case; the same value for every spelling. */
  readonly of: (mailbox: Mailbox) => Person
  /** The sender of a message, or `null` where neither header nor signature shows one. */
  readonly senderOf: (message: CaseMessage) => Person | null
}

/** Finds the people of a case. The sender of a message without address is looked for in the lines that close it. */
export function findPeople(found: Case, settings: Settings): People {
  const known = knownMailboxes(found)
  const register = new Register(settings)
  const senders = new Map<string, Mailbox>()
  for (const message of found.messages) {
    const sender = senderMailbox(message, known)
    if (sender !== null) {
      senders.set(message.id, sender)
      register.add(sender)
      if (message.from !== null) register.add(message.from)
    }
    for (const mailbox of [...message.to, ...message.cc]) register.add(mailbox)
  }
  const of = register.people()
  return {
    of,
    senderOf: (message) => {
      const sender = senders.get(message.id)
      return sender === undefined ? null : of(sender)
    },
  }
}

/** The one whom a message is addressed to; `null` where it has no recipient or several. */
export function soleRecipient(message: CaseMessage, people: People): Person | null {
  const [only] = message.to
  return only !== undefined && message.to.length === 1 ? people.of(only) : null
}

/** Who is named neither by name nor by address. */
export const noOne: Person = { name: null, email: null, emails: new Set(), signs: new Set() }

interface Entry {
  readonly names: Map<string, number>
  readonly emails: Map<string, number>
}

/** Entries joined whenever a mailbox shows that two of them are one person. */
class Register {
  readonly #byKey = new Map<string, Entry>()
  readonly #shared: ReadonlySet<string>

  constructor(settings: Settings) {
    this.#shared = new Set(settings.helpDesk.mailboxes.map((mailbox) => mailbox.toLowerCase()))
  }

  add(mailbox: Mailbox): void {
    const keys = this.#keysOf(mailbox)
    const entry = this.#joined(keys)
    if (mailbox.name !== null) count(entry.names, mailbox.name)
    if (mailbox.email !== null) count(entry.emails, mailbox.email)
    for (const key of keys) this.#byKey.set(key, entry)
  }

  people(): (mailbox: Mailbox) => Person {
    const persons = new Map<Entry, Person>()
    for (const entry of this.#byKey.values()) if (!persons.has(entry)) persons.set(entry, toPerson(entry))
    // Whoever weighs a message asks for its sender once more.
    const asked = new Map<Mailbox, Person>()
    return (mailbox) => {
      const known = asked.get(mailbox)
      if (known !== undefined) return known
      const key = this.#keysOf(mailbox).find((one) => this.#byKey.has(one)) ?? ''
      const entry = this.#byKey.get(key)
      const person = (entry && persons.get(entry)) ?? noOne
      asked.set(mailbox, person)
      return person
    }
  }

  /** An address that several people write from joins nobody: only the name tells them apart. */
  #keysOf({ name, email }: Mailbox): readonly string[] {
    const names = name === null ? [] : nameKeys(name).map((key) => `name ${key}`)
    const account = name !== null && names.length === 0 ? [`account ${name.toLowerCase()}`] : []
    if (email === null) return [...names, ...account]
    const isShared = this.#shared.has(email) || (name !== null && isSharedAddress(email) && namesPerson(name))
    return names.length > 0 && isShared ? names : [`email ${email}`, ...names, ...account]
  }

  #joined(keys: readonly string[]): Entry {
    const entries = new Set(keys.flatMap((key) => this.#byKey.get(key) ?? []))
    const [first = { names: new Map<string, number>(), emails: new Map<string, number>() }, ...others] = entries
    for (const other of others) {
      for (const [name, times] of other.names) count(first.names, name, times)
      for (const [email, times] of other.emails) count(first.emails, email, times)
      for (const [key, entry] of this.#byKey) if (entry === other) this.#byKey.set(key, first)
    }
    return first
  }
}

function count(counts: Map<string, number>, what: string, times = 1): void {
  counts.set(what, (counts.get(what) ?? 0) + times)
}

function toPerson({ names, emails }: Entry): Person {
  const personal = [...names].filter(([name]) => !isAccount(name))
  const local = [...emails.keys()].flatMap((email) => email.split('@')[0]?.match(/\p{L}+/gu) ?? [])
  return {
    name: mostFrequent(personal.filter(([name]) => fullName.test(name))) ?? mostFrequent(personal) ?? null,
    email: mostFrequent([...emails]) ?? null,
    emails: new Set(emails.keys()),
    signs: new Set([
      ...[...names.keys()].flatMap((name) => nameWords(name).concat(nameKeys(name))),
      ...local.map((word) => word.toLowerCase()),
    ]),
  }
}

// 林晓 | Ines Okafor, but not `desk`
const fullName = /\p{Script=Han}{2}|\p{L}\s\p{L}/u

/** Of equally frequent ones the longer, which tells more, then the smaller by code units. */
function mostFrequent(counts: readonly (readonly [string, number])[]): string | undefined {
  return counts.toSorted(
    (left, right) => right[1] - left[1] || right[0].length - left[0].length || (left[0] < right[0] ? -1 : 1),
  )[0]?.[0]
}

/**
 * The header's sender. Where it has no address, the lines that close the message are asked: for an address or a name
 * that the case's headers know, or one that stands as contact data.
 */
function senderMailbox(message: CaseMessage, known: KnownMailboxes): Mailbox | null {
  const { from } = message
  if (from?.email) return from
  const closing = message.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('>'))
    .slice(-closingLines)
  const contact = closing.findLastIndex((line) => {
    const email = line.match(address)?.[0].toLowerCase()
    return email !== undefined && line.length <= longestContact && (known.emails.has(email) || contactLine.test(line))
  })
  const email = closing[contact]?.match(address)?.[0].toLowerCase() ?? null
  if (from !== null) return { name: from.name, email }
  const signed = closing.slice(Math.max(0, contact - 6), contact).find((line) => signingName.test(line)) ?? null
  if (email !== null) return { name: signed, email }
  const last = closing.slice(1).slice(-signatureLines)
  const name = last
    .map(withoutRespects)
    .findLast((line) => line.length <= longestName && nameKeys(line).some((key) => known.names.has(key)))
  if (name !== undefined) return { name, email: null }
  const headed = last.findLast((line) => nameAtHead(line, known) !== null)
  if (headed !== undefined) return { name: nameAtHead(headed, known), email: null }
  const given = last.toReversed().flatMap((line) => known.byGivenName.get(bareWord(line)) ?? [])[0]
  if (given !== undefined) return given
  const closed = nameBelowClosing(last)
  return closed === null ? null : { name: closed, email: null }
}

/** The name of the case's headers that a line of a signature begins with: `吴芳 | 二线支持`, `Ana Ruiz, Example Ltd`. */
function nameAtHead(line: string, known: KnownMailboxes): string | null {
  if (line.length > longestContact) return null
  const [head = '', ...rest] = line.split(/\s{0,3}[|｜/·,，]\s{0,3}|\s{2,}|\s[-–—]\s/u)
  const words = rest.length > 0 ? head : (/^\p{Script=Han}{2,4}(?=\s)/u.exec(line)?.[0] ?? '')
  return words.length <= longestName && nameKeys(words).some((key) => known.names.has(key)) ? words : null
}

/** `Ana`, `-Ana`, `晓鸥`: a line that is one word and nothing else, as one signs; without the marks around it. */
function bareWord(line: string): string {
  return line.length > longestName ? '' : line.replaceAll(/^[\s\-–—~*/]{1,5}|[\s,.!*]{1,5}$/gu, '').toLowerCase()
}

/** What the headers of a case know, to recognise a sender by who has none. */
interface KnownMailboxes {
  readonly emails: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  /** People by the part of their name that one signs with, where only one of them has it. */
  readonly byGivenName: ReadonlyMap<string, Mailbox>
}

function knownMailboxes(found: Case): KnownMailboxes {
  const mailboxes = found.messages.flatMap(({ from, to, cc }) => [...(from === null ? [] : [from]), ...to, ...cc])
  return {
    emails: new Set(mailboxes.flatMap(({ email }) => email ?? [])),
    names: new Set(mailboxes.flatMap(({ name }) => (name === null ? [] : nameKeys(name)))),
    byGivenName: givenNamesOf(mailboxes),
  }
}

function givenNamesOf(mailboxes: readonly Mailbox[]): ReadonlyMap<string, Mailbox> {
  const owners = new Map<string, Map<string, Mailbox>>()
  for (const mailbox of mailboxes) {
    const key = mailbox.name === null ? undefined : nameKeys(mailbox.name)[0]
    if (mailbox.name === null || key === undefined) continue
    for (const word of nameWords(mailbox.name).filter((one) => one.length >= shortestGivenName)) {
      const known = owners.get(word) ?? new Map<string, Mailbox>()
      if (known.get(key)?.email == null) owners.set(word, known.set(key, mailbox))
    }
  }
  return new Map(
    [...owners].flatMap(([word, known]) =>
      known.size === 1 ? [...known.values()].map((one) => [word, one] as const) : [],
    ),
  )
}

/** One letter, or one Han character, is nobody's name. */
const shortestGivenName = 2

const closingLines = 40
const signatureLines = 14
const longestName = 40
const longestContact = 120
// ana.ruiz@example.com
const address = /[a-z0-9._%+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}/iu
// 电子邮箱 Email: ana@example.com | Tel: +1 555 0100 | ana@example.com
const contactLine =
  /^[\s*|]{0,4}(?:(?:电子)?(?:邮箱|邮件)|e-?mail|mail|tel|phone|电话|服务电话)[^@\n]{0,60}[a-z0-9._%+-]{1,64}@/iu
// 陈小雨 Chen Xiaoyu | Ana Ruiz
const signingName =
  /^(?:\p{Script=Han}{2,4}(?:\s[A-Za-z]{1,12}){0,3}|\p{Lu}[\p{L}'’-]{1,20}(?:\s\p{Lu}[\p{L}'’.-]{0,20}){1,3})$/u
