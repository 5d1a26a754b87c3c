/** Who takes part in a case: all spellings and addresses of one person become one. */
import type { Case, CaseMessage } from '../model/case.ts'
import type { Mailbox } from '../model/reading.ts'
import type { Settings } from '../model/settings.ts'
import { isAccount, nameKeys, nameWords } from './person-names.ts'

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
  const register = new Register(settings)
  const senders = new Map<string, Mailbox>()
  for (const message of found.messages) {
    const sender = senderMailbox(message)
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

const noOne: Person = { name: null, email: null, emails: new Set(), signs: new Set() }

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
    return (mailbox) => {
      const entry = this.#keysOf(mailbox)
        .map((key) => this.#byKey.get(key))
        .find((one) => one !== undefined)
      return (entry && persons.get(entry)) ?? noOne
    }
  }

  /** An address that several people write from joins nobody: only the name tells them apart. */
  #keysOf({ name, email }: Mailbox): readonly string[] {
    const names = name === null ? [] : nameKeys(name).map((key) => `name ${key}`)
    const account = name !== null && names.length === 0 ? [`account ${name.toLowerCase()}`] : []
    if (email === null) return [...names, ...account]
    return names.length > 0 && this.#shared.has(email) ? names : [`email ${email}`, ...names, ...account]
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
  const local = [...emails.keys()].flatMap((email) => email.split('@')[0]?.match(/\p{L}+/gu) ?? [])
  return {
    name: mostFrequent([...names].filter(([name]) => !isAccount(name))) ?? null,
    email: mostFrequent([...emails]) ?? null,
    emails: new Set(emails.keys()),
    signs: new Set([
      ...[...names.keys()].flatMap((name) => [...nameWords(name), ...nameKeys(name)]),
      ...local.map((word) => word.toLowerCase()),
    ]),
  }
}

/** Of equally frequent ones the longer, which tells more, then the smaller by code units. */
function mostFrequent(counts: readonly (readonly [string, number])[]): string | undefined {
  return counts.toSorted(
    (left, right) => right[1] - left[1] || right[0].length - left[0].length || (left[0] < right[0] ? -1 : 1),
  )[0]?.[0]
}

// ana.ruiz@example.com
const address = /[a-z0-9._%+-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}/giu

/** The header's sender; where it has no address, the one that the signature states. */
function senderMailbox(message: CaseMessage): Mailbox | null {
  const { from } = message
  if (from?.email) return from
  const closing = message.text
    .trimEnd()
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-closingLines)
  const contact = closing.findIndex((line) => contactLine.test(line))
  const email = (contact < 0 ? undefined : closing[contact]?.match(address)?.[0].toLowerCase()) ?? null
  if (from !== null) return { name: from.name, email }
  const name =
    contact < 0
      ? null
      : (closing
          .slice(0, contact)
          .findLast((line) => signingName.test(line.trim()))
          ?.trim() ?? null)
  return name === null && email === null ? null : { name, email }
}

const closingLines = 40
// 电子邮箱 Email: ana@example.com | E-mail: ana@example.com
const contactLine = /^[\s*|]{0,4}(?:(?:电子)?邮箱|e-?mail|mail|电子邮件|邮件)[^@\n]{0,20}[a-z0-9._%+-]{1,64}@/iu
// 陈小雨 Chen Xiaoyu | Ana Ruiz
const signingName =
  /^(?:\p{Script=Han}{2,4}(?:\s[A-Za-z]{1,12}){0,3}|\p{Lu}[\p{L}'’-]{1,20}(?:\s\p{Lu}[\p{L}'’.-]{0,20}){1,3})$/u
