/** `林工`: who is called engineer is one, unless people here call each other so out of courtesy. */
import { everyMatch } from '../language/patterns/every-match.ts'
import type { Case } from '../model/case.ts'
import { soleRecipient, type People, type Person } from './people.ts'
import { isDeskAddress } from './shared-addresses.ts'
import { callsEngineer } from './text-side.ts'

/** Whether two people call each other engineer (`林工`), or a help desk's own mailbox calls somebody so, which then says nothing about who is one. */
export function isCourtesy(found: Case, people: People): boolean {
  const calls = found.messages.filter(({ text }) => callsEngineer(text))
  const callers = new Set(calls.map((message) => people.senderOf(message)))
  if (
    calledEngineers(found, people).size > 1 ||
    [...callers].some((caller) => caller !== null && writesFromDesk(caller))
  )
    return true
  return calls.some((message) => {
    const greeted = soleRecipient(message, people)
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
