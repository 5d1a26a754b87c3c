/** Decides what every segment of a thread is. */
import type { RedactedCase } from '../../model/redacted.ts'
import { splitMessage } from '../segment/split-message.ts'
import { contentWords } from '../thread/content-words.ts'
import { withAdmission } from './admitted-cause.ts'
import { withAnswersAtOnce } from './answered-at-once.ts'
import { withAnsweredPlaces } from './answered-place.ts'
import { withApproval } from './approved-cause.ts'
import { withQuestionsWhenWell } from './asked-when-well.ts'
import type { RolesAt } from './learned/likely-roles.ts'
import { MessageReading } from './message-reading.ts'
import { withSymptom } from './opening-symptom.ts'
import { likelyRolesOfNotes } from './notes-apart.ts'
import { withCauseNamedBehind } from './named-behind.ts'
import { withNumberedVerdicts } from './numbered-verdicts.ts'
import { openingOf } from './opening.ts'
import type { RoledMessage } from './role.ts'
import { withSignOffs } from './sign-offs.ts'
import { withStepsOfLists } from './steps-of-list.ts'

/** The messages of a case with a role for each of their segments, oldest first. */
export function assignRoles(redactedCase: RedactedCase): readonly RoledMessage[] {
  const { messages } = redactedCase
  const opening = openingOf(messages)
  const thread = messages.map((message) => ({ message, segments: splitMessage(message) }))
  const asked = contentWords(messages[opening]?.body ?? '')
  const likely = likelyRolesOfNotes(thread, redactedCase.language)
  const roled = thread.map(({ message, segments }, place) => {
    const reading = new MessageReading(message, segments, {
      opensThread: place === opening,
      asked,
      earlier: messages.slice(Math.max(0, place - answerable), place),
      likely: likely[place] ?? unlikely,
    })
    for (const segment of segments) reading.take(segment)
    const settle = place === opening ? withSymptom : withAdmission
    return {
      message,
      place,
      segments: withAnswersAtOnce(withStepsOfLists(withCauseNamedBehind(settle(reading.roled)))),
    }
  })
  return withApproval(withNumberedVerdicts(withQuestionsWhenWell(withAnsweredPlaces(withSignOffs(roled)))), opening)
}

/** How many messages back one is that is still answered line by line. */
const answerable = 8

const unlikely: RolesAt = () => new Map()
