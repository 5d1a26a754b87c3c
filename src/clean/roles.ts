/** Who speaks: the help desk, the one who asked, or a machine. */
import { nextStep } from '../memory/next-step.ts'
import type { Case, CaseMessage } from '../model/case.ts'
import type { Role } from '../model/reading.ts'
import type { Settings } from '../model/settings.ts'
import { deskOf, ownDomain, weightOfAddresses } from './address-side.ts'
import { isCourtesy } from './engineer-courtesy.ts'
import { isMachine } from './machine-messages.ts'
import { soleRecipient, type People, type Person } from './people.ts'
import { nameWords } from './person-names.ts'
import { isDeskAddress } from './shared-addresses.ts'
import { certain, clamp } from './side-weights.ts'
import {
  beginningOf,
  callsEngineer,
  weightOfGreeting,
  weightOfName,
  weightOfText,
  weightsOfTexts,
} from './text-side.ts'
import { correspondents, decide } from './two-sides.ts'

/** The role of each message by id, and of each person. */
export interface Roles {
  readonly ofMessage: (message: CaseMessage) => Role
  readonly ofPerson: (person: Person) => Role
}

/**
 * Weighs what every message shows of its sender and decides once per person, so that nobody changes sides within a case. What a
 * source states (`statedRole`) and what the settings say wins; of two parties one is the help desk and the other is not.
 */
export async function findRoles(found: Case, people: People, settings: Settings): Promise<Roles> {
  const desk = deskOf(settings)
  const weights = new Map<Person, number>()
  const courtesy = isCourtesy(found, people)
  const machines = new Set(found.messages.filter(isMachine))
  const weigh = (person: Person, weight: number) => weights.set(person, (weights.get(person) ?? 0) + weight)
  await nextStep()
  const told = await weightsOfTexts(
    found.messages.filter((message) => !machines.has(message) && people.senderOf(message) !== null),
  )
  for (const message of found.messages) {
    for (const mailbox of [...message.to, ...message.cc]) weigh(people.of(mailbox), 0)
    const sender = people.senderOf(message)
    const ofText = told.get(message)
    if (ofText === undefined || sender === null) continue
    const greeting = courtesy && callsEngineer(message.text) ? 0 : weightOfGreeting(message.text)
    const ofName = weightOfName(message.from?.name ?? '')
    weigh(sender, clamp(ofText + ofName - greeting, 6) + statedWeight(message.statedRole))
    const greeted = soleRecipient(message, people)
    if (greeted !== null && greeted !== sender) weigh(greeted, greeting)
  }
  const opener = found.messages.find((message) => !machines.has(message) && message.from !== null)
  const first = opener === undefined ? null : people.senderOf(opener)
  const asked = opener === undefined || first === null ? null : domainAsked(opener, first, people)
  for (const person of weights.keys())
    weigh(person, weightOfAddresses(person, desk) + (asked !== null && ownDomain(person) === asked ? weightOfAsked : 0))
  // Where nothing else shows a side, this does not either: an engineer may well have written first.
  if (first !== null && [...weights.values()].some((weight) => weight !== 0)) weigh(first, weightOfOpening)
  const roles = decide(weights, correspondents(found, people, machines))
  const roleOfUnnamed = (message: CaseMessage): Role => {
    const before = found.messages[found.messages.indexOf(message) - 1]
    const answered = before === undefined || machines.has(before) ? null : people.senderOf(before)
    return roleOfText(message.text, roles, answered === null ? undefined : roles.get(answered))
  }
  return {
    ofPerson: (person) => roles.get(person) ?? 'unknown',
    ofMessage: (message) => {
      if (message.statedRole !== null) return message.statedRole
      if (machines.has(message)) return 'system'
      const sender = people.senderOf(message)
      return sender === null ? roleOfUnnamed(message) : (roles.get(sender) ?? 'unknown')
    },
  }
}

/** Who writes first asks. An engineer who opens a case after a call says more than this that shows it. */
const weightOfOpening = -2

/** Whoever writes from where the first message asked a help desk is that help desk, even if little they say shows it. */
const weightOfAsked = 6

/** The domain of the help desk's mailbox, by its address or its name, that the first message goes to from elsewhere; `null` where it goes to none. */
function domainAsked(opener: CaseMessage, sender: Person, people: People): string | null {
  for (const { email, name } of opener.to) {
    if (email === null || !(isDeskAddress(email) || weightOfName(name ?? '') > 0)) continue
    const domain = ownDomain(people.of({ email, name }))
    if (domain !== '' && domain !== ownDomain(sender)) return domain
  }
  return null
}

function statedWeight(role: Role | null): number {
  if (role === 'agent') return certain
  return role === 'customer' ? -certain : 0
}

/**
 * A message that nobody can be made out for: its wording decides, then whom it greets; it answers the other side
 * (`answered` is the role of the message before it), and a case with an engineer in it leaves nobody else.
 */
function roleOfText(text: string, roles: ReadonlyMap<Person, Role>, answered: Role | undefined): Role {
  const weight = weightOfText(text) - weightOfGreeting(text)
  if (weight !== 0) return weight > 0 ? 'agent' : 'customer'
  const greeted = roleOfGreeted(text, roles) ?? answered
  if (greeted === 'agent') return 'customer'
  if (greeted === 'customer') return 'agent'
  const known = new Set(roles.values())
  return known.has('agent') && !known.has('customer') ? 'customer' : 'unknown'
}

/** The role of the one person whose name the greeting has; `undefined` where it names nobody, or several. */
function roleOfGreeted(text: string, roles: ReadonlyMap<Person, Role>): Role | undefined {
  const words = new Set(
    beginningOf(text)
      .split('\n', 1)[0]
      ?.toLowerCase()
      .match(/\p{Script=Han}{2,4}|[\p{L}'’-]{3,20}/gu),
  )
  const named = [...roles].filter(([{ name }]) =>
    (name === null ? [] : nameWords(name)).some((word) => words.has(word)),
  )
  return named.length === 1 ? named[0]?.[1] : undefined
}
