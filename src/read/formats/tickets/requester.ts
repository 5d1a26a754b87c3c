/** Who asked for a ticket, and which of its comments are theirs. */
import { parseMailbox } from '../../mailboxes.ts'
import { personOf, textOf, valueOf } from './records.ts'
import type { Fields, People, Person } from './records.ts'

/** The person in a ticket's columns for who asked: in one of them, or in columns for the parts of a name and for an address. */
export function requesterOf(fields: Fields, people: People): Person {
  const stated = personOf(valueOf(fields, 'requester'), people)
  if (stated.mailbox?.email != null) return stated
  const found = kinds.map((kind) => inParts(fields, kind)).find((person) => person !== null)
  if (found === undefined) return stated
  // Who filled the form in (`Submitter`) may be another, or a program.
  return isSamePerson(stated, found) || stated.mailbox === null || found.isFullyNamed ? found : stated
}

/** What the columns for the parts of a requester's name begin with: `EndUserEmail` (Atera), `Last Name` and `Internet E-mail` (Remedy). */
const kinds: readonly string[] = ['enduser', 'requester', 'customer', 'contact', 'caller', 'client', '']

interface PersonInParts extends Person {
  /** Whether given and family name have a column each. */
  readonly isFullyNamed: boolean
}

function inParts(fields: Fields, kind: string): PersonInParts | null {
  const of = (name: string): string => textOf(fields.get(`${kind}${name}`))
  const parts = [of('firstname'), of('lastname')].filter((part) => part !== '')
  const email = parseMailbox(of('email') || (kind === '' ? of('internetemail') : of('emailaddress')))?.email ?? null
  const isFullyNamed = parts.length === 2
  if (!isFullyNamed && (kind === '' || email === null)) return null
  const name = parts.join(' ') || of('name') || of('fullname') || null
  return { mailbox: { name, email }, role: '', key: email ?? name ?? '', isFullyNamed } satisfies PersonInParts
}

/** Whether two are one: by what the export knows them by, by address, or by name, be it written as an account (`ana.ruiz`) or with a firm behind it. */
export function isSamePerson(a: Person, b: Person): boolean {
  if (a.key !== '' && a.key === b.key) return true
  const [one, other] = [a.mailbox, b.mailbox]
  if (one?.email != null && other?.email != null) return one.email === other.email
  return one?.name != null && other?.name != null && lettersOf(one.name) === lettersOf(other.name)
}

// Ana Ruiz (Example Ltd)
const behindName = /\s?[(（][^()（）]{1,60}[)）]$/u

function lettersOf(name: string): string {
  const lower = name.toLowerCase()
  return lower.replace(behindName, '').replaceAll(/[\s._-]+/gu, '') || lower
}
