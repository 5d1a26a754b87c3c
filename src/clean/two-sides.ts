/** One decision for each person of a case: of two parties one asks and the other one answers. */
import type { Case, CaseMessage } from '../model/case.ts'
import type { Role } from '../model/reading.ts'
import { domainOf, ownDomain } from './address-side.ts'
import type { People, Person } from './people.ts'
import { certain, clamp } from './side-weights.ts'

/** People who write or are written to by whom, to tell two parties by. */
export function correspondents(
  found: Case,
  people: People,
  machines: ReadonlySet<CaseMessage>,
): ReadonlyMap<Person, ReadonlySet<Person>> {
  const known = new Map<Person, Set<Person>>()
  for (const [at, message] of found.messages.entries()) {
    const sender = people.senderOf(message)
    if (sender === null || machines.has(message)) continue
    const others = known.get(sender) ?? new Set()
    known.set(sender, others)
    const before = found.messages[at - 1]
    const answered =
      isHeadless(message) && before !== undefined && !machines.has(before) ? people.senderOf(before) : null
    if (answered !== null && answered !== sender) others.add(answered)
    for (const mailbox of message.to) {
      const other = people.of(mailbox)
      if (other !== sender) others.add(other)
    }
  }
  return known
}

/** A newest message without a header, known by its signature: it answers the one before. */
function isHeadless({ from, to, sentAt }: CaseMessage): boolean {
  return from === null && to.length === 0 && sentAt === null
}

/** The role of everybody whose weight, whose colleagues or whose correspondents show a side. */
export function decide(
  weights: ReadonlyMap<Person, number>,
  writes: ReadonlyMap<Person, ReadonlySet<Person>>,
): ReadonlyMap<Person, Role> {
  const domains = weighDomains(weights, writes)
  const total = (person: Person) => (weights.get(person) ?? 0) + (domains.get(domainOf(person)) ?? 0) / 2
  const senders = [...writes.keys()]
  const strongest = senders.toSorted((left, right) => total(right) - total(left))[0]
  const weakest = senders.toSorted((left, right) => total(left) - total(right))[0]
  const roles = new Map<Person, Role>()
  for (const person of weights.keys()) {
    const weight = total(person)
    if (weight !== 0) roles.set(person, weight > 0 ? 'agent' : 'customer')
  }
  if (strongest === undefined || weakest === undefined) return roles
  // Two parties: one asks and one answers, even if both sound alike.
  const gap = total(strongest) - total(weakest)
  if (gap >= clearGap || (gap > 0 && isOneSided(senders, roles) && domainOf(strongest) !== domainOf(weakest))) {
    if (total(strongest) > -certain / 2) roles.set(strongest, 'agent')
    if (total(weakest) < certain / 2) roles.set(weakest, 'customer')
  }
  return answerEachOther(roles, weights, writes)
}

/** Weights that lie so far apart tell two sides by themselves. */
const clearGap = 3

/** Whether everybody who writes was taken for the help desk, or everybody for somebody who asked it: at least one of them is not. */
function isOneSided(senders: readonly Person[], roles: ReadonlyMap<Person, Role>): boolean {
  const sides = new Set(senders.map((sender) => roles.get(sender)))
  return senders.length > 1 && sides.size === 1 && !sides.has(undefined)
}

/** Whoever shows nothing writes with somebody who does: an engineer's correspondent is a customer and the other way round. */
function answerEachOther(
  roles: Map<Person, Role>,
  weights: ReadonlyMap<Person, number>,
  writes: ReadonlyMap<Person, ReadonlySet<Person>>,
): ReadonlyMap<Person, Role> {
  for (const person of weights.keys()) {
    if (roles.has(person)) continue
    const partners = [
      ...(writes.get(person) ?? []),
      ...[...writes].flatMap(([other, to]) => (to.has(person) ? [other] : [])),
    ]
    const known = new Set(partners.map((partner) => roles.get(partner)))
    const [only] = known
    if (known.size === 1 && only === 'agent') roles.set(person, 'customer')
    else if (known.size === 1 && only === 'customer') roles.set(person, 'agent')
  }
  const agents = [...roles.values()].filter((role) => role === 'agent').length
  if (agents > 0) for (const person of writes.keys()) if (!roles.has(person)) roles.set(person, 'customer')
  return roles
}

/** What all people of a domain show together; nothing where everybody has the same domain or it is a provider's. */
function weighDomains(
  weights: ReadonlyMap<Person, number>,
  writes: ReadonlyMap<Person, ReadonlySet<Person>>,
): ReadonlyMap<string, number> {
  const domains = new Map<string, number>()
  for (const [person, weight] of weights) {
    const domain = ownDomain(person)
    if (domain !== '') domains.set(domain, (domains.get(domain) ?? 0) + clamp(weight, 20))
  }
  const used = new Set([...writes.keys()].map(domainOf).filter((domain) => domain !== ''))
  return used.size > 1 ? domains : new Map()
}
