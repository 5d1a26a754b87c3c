/** Who speaks: the help desk, the one who asked, or a machine. */
import { everyMatch } from '../language/patterns/every-match.ts'
import { nextStep } from '../memory/next-step.ts'
import type { Case, CaseMessage } from '../model/case.ts'
import type { Role } from '../model/reading.ts'
import type { Settings } from '../model/settings.ts'
import type { People, Person } from './people.ts'
import { nameWords } from './person-names.ts'
import { deskOdds } from './sender-wording.ts'
import { isDeskAddress, isMachineAddress, namesPerson } from './shared-addresses.ts'
import { anyOf, counterOf, detectorOf } from './wordings.ts'

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
    const greeted = greetedBy(message, people)
    if (greeted !== null && greeted !== sender) weigh(greeted, greeting)
  }
  const opener = found.messages.find((message) => !machines.has(message) && message.from !== null)
  const first = opener === undefined ? null : people.senderOf(opener)
  for (const person of weights.keys()) weigh(person, weightOfAddresses(person, desk))
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

/** Whether two people call each other engineer (`林工`), or a help desk's own mailbox calls somebody so, which then says nothing about who is one. */
function isCourtesy(found: Case, people: People): boolean {
  const calls = found.messages.filter(({ text }) => callsEngineer(text))
  const callers = new Set(calls.map((message) => people.senderOf(message)))
  if (
    calledEngineers(found, people).size > 1 ||
    [...callers].some((caller) => caller !== null && writesFromDesk(caller))
  )
    return true
  return calls.some((message) => {
    const greeted = greetedBy(message, people)
    return greeted !== null && callers.has(greeted)
  })
}

function writesFromDesk({ emails }: Person): boolean {
  return [...emails].some((email) => isDeskAddress(email))
}

/** People whom somebody calls by their family name and engineer, anywhere in a text: `谢谢戴工`. */
function calledEngineers(found: Case, people: People): ReadonlySet<Person> {
  const called = new Set<Person>()
  const surnames = new Set(
    found.messages.flatMap(({ text }) => everyMatch(engineerCall, text.slice(0, 2500)).map(([, surname]) => surname)),
  )
  for (const message of found.messages) {
    const sender = people.senderOf(message)
    if (sender?.name != null && surnames.has(/^\p{Script=Han}/u.exec(sender.name)?.[0])) called.add(sender)
  }
  return called
}

// 戴工， · 谢谢戴工 · 罗工程师
const engineerCall =
  /(?:^|[\s，,。！!、]|谢谢|感谢|好的|你好|您好|麻烦|请|辛苦)(\p{Script=Han})工(?:程师|程師)?(?=$|[\s，,。！!：:、]|您好|你好|好|早)/gmu

function greetedBy(message: CaseMessage, people: People): Person | null {
  const [only] = message.to
  return only !== undefined && message.to.length === 1 ? people.of(only) : null
}

const certain = 1000

/** Who writes first asks. An engineer who opens a case after a call says more than this that shows it. */
const weightOfOpening = -2

interface Desk {
  readonly domains: ReadonlySet<string>
  readonly mailboxes: ReadonlySet<string>
}

function deskOf(settings: Settings): Desk {
  return {
    domains: new Set(settings.helpDesk.domains.map((domain) => domain.toLowerCase().replace(/^@/u, ''))),
    mailboxes: new Set(settings.helpDesk.mailboxes.map((mailbox) => mailbox.toLowerCase())),
  }
}

function statedWeight(role: Role | null): number {
  if (role === 'agent') return certain
  return role === 'customer' ? -certain : 0
}

// Providers of free mail: whoever writes from there asks for help rather than giving it.
const freeMail =
  /@(?:.{1,20}\.)?(?:qq|163|126|yeah|foxmail|sina|sohu|139|189|aliyun|gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|aol|gmx|web|mail|protonmail|proton|zoho|yandex|naver)\.(?:com|net|cn|org|de|ru|co\.uk|com\.cn|fr)$/u

function weightOfAddresses(person: Person, desk: Desk): number {
  let weight = 0
  for (const email of person.emails) {
    const domain = email.split('@')[1] ?? ''
    const isDesk =
      desk.mailboxes.has(email) || [...desk.domains].some((own) => domain === own || domain.endsWith(`.${own}`))
    if (isDesk) weight += certain
    else if (desk.domains.size > 0) weight -= 4
    if (freeMail.test(email)) weight -= 5
    if (isDeskAddress(email)) weight += 5
  }
  return weight
}

const countAgentPhrases = counterOf('agentPhrases')
const countCustomerPhrases = counterOf('customerPhrases')
const agentTitle = new RegExp(`(?<![a-z])${anyOf('agentTitles')}`, 'iu')
const greetsAgent = new RegExp(anyOf('greetsAgent'), 'iu')
// 高先生，您好 | 尊敬的用户 | Dear customer
const greetsCustomer =
  /^(?:尊敬的)?[\p{Script=Han}]{0,4}(?:先生|女士|小姐|用户|客户)|^dear (?:customer|mr|mrs|ms|miss)\b/iu

/**
 * What a text shows of who wrote it, positive for the help desk: phrases of either side in its beginning, a title in its closing block,
 * and all its words.
 */
const signs: readonly ((text: string) => number)[] = [
  (text) => 2 * countAgentPhrases(text.slice(0, 2500)),
  (text) => -2 * countCustomerPhrases(text.slice(0, 2500)),
  (text) => (agentTitle.test(text.trimEnd().split('\n').slice(-14).join('\n')) ? 3 : 0),
  (text) => {
    const learned = deskOdds(text)
    return Math.abs(learned) < fewOdds ? 0 : clamp(learned, 3)
  },
]

function weightOfText(text: string): number {
  return signs.reduce((sum, sign) => sum + sign(text), 0)
}

/** The same of all texts, one sign in all of them before the next: each takes so much of the processor's cache that they would push one another out. */
async function weightsOfTexts<Message extends Pick<CaseMessage, 'text'>>(
  messages: readonly Message[],
): Promise<ReadonlyMap<Message, number>> {
  const weights = new Map<Message, number>()
  for (const sign of signs) {
    await nextStep()
    for (const message of messages) weights.set(message, (weights.get(message) ?? 0) + sign(message.text))
  }
  return weights
}

/** Below this the words of a text leave it open who wrote it. */
const fewOdds = 0.5

/** What the greeting says about the one who is greeted. */
function weightOfGreeting(text: string): number {
  if (callsEngineer(text)) return 3
  return greetsCustomer.test(beginningOf(text)) ? -3 : 0
}

// Ana Ruiz (Example Support) | 吴芳（示例科技技术支持） | Ana Ruiz | Service Desk
const besideName = /[(（[|｜](?<words>[^()（）[\]|｜]{2,60})[)）\]]?\s*$/u
const supportTeam = /(?<!\p{L})support$|支持$/iu

/** What stands beside the name of a sender says which side it is, as a title below a mail does. */
function weightOfName(name: string): number {
  const words = besideName.exec(name)?.groups?.['words']?.trim() ?? ''
  return agentTitle.test(words) || supportTeam.test(words) ? 3 : 0
}

function callsEngineer(text: string): boolean {
  return greetsAgent.test(beginningOf(text))
}

function beginningOf(text: string): string {
  return text.slice(0, 400).trimStart().slice(0, 40)
}

const machineSubject = new RegExp(`^(?:\\[[^\\]]{1,30}\\]\\s?)?${anyOf('machineSubjects')}`, 'iu')
const countAcknowledgements = counterOf('acknowledgements')
const isMachineWording = detectorOf('machinePhrases')
/** A mail this long with a person's sender is written by a person, whatever it says about do-not-reply. */
const machineLength = 1200

function isMachine(message: CaseMessage): boolean {
  if (message.statedRole !== null) return message.statedRole === 'system'
  const { name = null, email = null } = message.from ?? {}
  const isPerson = name !== null && namesPerson(name)
  if ((email !== null && isMachineAddress(email) && !isPerson) || machineSubject.test(message.subject ?? ''))
    return true
  if (message.text.length >= machineLength) return false
  const head = message.text.slice(0, 600)
  return isMachineWording(head) || countAcknowledgements(head) >= 2
}

/** People who write or are written to by whom, to tell two parties by. */
function correspondents(
  found: Case,
  people: People,
  machines: ReadonlySet<CaseMessage>,
): ReadonlyMap<Person, ReadonlySet<Person>> {
  const known = new Map<Person, Set<Person>>()
  for (const message of found.messages) {
    const sender = people.senderOf(message)
    if (sender === null || machines.has(message)) continue
    const others = known.get(sender) ?? new Set()
    known.set(sender, others)
    for (const mailbox of message.to) {
      const other = people.of(mailbox)
      if (other !== sender) others.add(other)
    }
  }
  return known
}

function decide(
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
  if (senders.length > 1 && total(strongest) - total(weakest) >= 3) {
    if (total(strongest) > -certain / 2) roles.set(strongest, 'agent')
    if (total(weakest) < certain / 2) roles.set(weakest, 'customer')
  }
  return answerEachOther(roles, weights, writes)
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
    const domain = domainOf(person)
    if (domain !== '' && !freeMail.test(`@${domain}`))
      domains.set(domain, (domains.get(domain) ?? 0) + clamp(weight, 20))
  }
  const used = new Set([...writes.keys()].map(domainOf).filter((domain) => domain !== ''))
  return used.size > 1 ? domains : new Map()
}

function domainOf(person: Person): string {
  return person.email?.split('@')[1] ?? ''
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

function clamp(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value))
}
