/** Stage `clean`: who speaks, and only what they newly say. */
import { nextStep } from '../memory/next-step.ts'
import type { Author, Case, CaseMessage, CleanCase, CleanMessage } from '../model/case.ts'
import type { Mailbox } from '../model/reading.ts'
import type { Settings } from '../model/settings.ts'
import { cleanBodies, type BodyContext } from './body.ts'
import { languageOf } from './language.ts'
import { findMarks } from './marks.ts'
import { findPeople, type People } from './people.ts'
import { repeatedWithin } from './repeated.ts'
import { isNameLine } from './signature-lines.ts'
import { findRoles, type Roles } from './roles.ts'

/**
 * Cleans a case: every message gets its author with a role, and a body without signature, disclaimer and leftovers, which are
 * kept in `cut`; broken lines are rejoined, code is fenced, courtesies and administration are marked. `across` holds the
 * fingerprints of passages that many cases have; of these only the case's own matter.
 */
export async function clean(found: Case, across: ReadonlySet<number>, settings: Settings): Promise<CleanCase> {
  const people = findPeople(found, settings)
  await nextStep()
  const roles = await findRoles(found, people, settings)
  await nextStep()
  const within = repeatedWithin(found)
  const participants = [...new Set(found.messages.flatMap(({ from }) => from?.name ?? []))]
  const known = { within, across, boilerplate: settings.boilerplate, participants }
  const said = await whatIsSaid(found, people, known)
  await nextStep()
  const messages = found.messages.map((message, at) => cleanMessage(message, said[at] ?? nothingSaid, people, roles))
  return {
    id: found.id,
    files: found.files,
    subject: found.subject,
    language: languageOf(messages.map(({ body }) => body)),
    messages,
    findings: found.findings,
  }
}

/** What a message newly says, and what was cut off around it. */
type Said = Pick<CleanMessage, 'body' | 'cut' | 'marks'>

const nothingSaid: Said = { body: '', cut: [], marks: [] }

/** Of all messages: all bodies, then all marks; `cleanBodies` tells why. */
async function whatIsSaid(found: Case, people: People, known: Omit<BodyContext, 'sender'>): Promise<readonly Said[]> {
  const senders = found.messages.map((message) => people.senderOf(message))
  const bodies = await cleanBodies(
    found.messages.map(({ text }, at) => ({ text, sender: senders[at] ?? null, ...known })),
  )
  await nextStep()
  const marks = await findMarks(
    bodies.map(({ text }, at) => ({ text, isName: (line) => isNameLine(line, senders[at] ?? null) })),
  )
  return bodies.map(({ text, cut }, at) => ({ body: text, cut, marks: marks[at] ?? [] }))
}

function cleanMessage(message: CaseMessage, { body, cut, marks }: Said, people: People, roles: Roles): CleanMessage {
  return {
    id: message.id,
    file: message.file,
    line: message.line,
    copies: message.copies,
    from: authorOf(message, people, roles),
    to: [...message.to, ...message.cc].map((mailbox) => recipient(mailbox, people, roles)),
    sentAt: message.sentAt,
    subject: message.subject,
    body,
    cut,
    marks,
    attachments: message.attachments,
    ...(message.named === undefined ? {} : { named: message.named }),
  }
}

function authorOf(message: CaseMessage, people: People, roles: Roles): Author {
  const sender = people.senderOf(message)
  const role = roles.ofMessage(message)
  return {
    name: sender?.name ?? message.from?.name ?? null,
    email: message.from?.email ?? sender?.email ?? null,
    role,
  }
}

function recipient(mailbox: Mailbox, people: People, roles: Roles): Author {
  const person = people.of(mailbox)
  return { name: person.name ?? mailbox.name, email: mailbox.email ?? person.email, role: roles.ofPerson(person) }
}
