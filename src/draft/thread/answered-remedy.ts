/** Whether what a requestor writes back says that a remedy helped, or that it did not. */
import { overLines } from '../../language/patterns/over-lines.ts'
import { says } from '../lexicon/lexicon.ts'
import { changedNothing } from '../lexicon/denials/no-change.ts'
import { likelihood, type Role, type RoledMessage, type RoledSegment } from '../roles/role.ts'
import { excludes } from '../roles/segment-shows.ts'
import { textOf } from '../segment/segment.ts'

/** `No change`, whatever else the sentence is for: `Updated to 3.0.4 as you asked, no improvement`, `210 GB are free, so it is not the disk`. */
export function denies(roled: RoledSegment): boolean {
  const { role, strength, segment } = roled
  if (segment.kind !== 'sentence') return false
  if (role === 'ruledOut' && strength >= 2) return true
  const text = textOf(segment)
  // Whatever it sounds like, it is no courtesy.
  if (takesAllBack(roled)) return true
  if (role !== 'ruledOut' && role !== 'administration' && role !== 'finding' && role !== 'attempted') return false
  if (/[?？]/u.test(text)) return false
  // `No, ssh keys only` answers a question.
  const told = likelihood(roled, 'ruledOut') < leastDenial ? text.replace(answersNo, '') : text
  return changedNothing(told) || excludes(told)
}

/** `I have to take that back.`: what was said to help did not. */
export function takesAllBack({ segment }: RoledSegment): boolean {
  return takenBack.test(textOf(segment))
}

/** The same where a remedy of the writer's own is told: `Odd that it never said so` is a remark on it. */
export function deniesSurely(roled: RoledSegment): boolean {
  if (!denies(roled)) return false
  const text = textOf(roled.segment)
  return changedNothing(text) || excludes(text) || likelihood(roled, 'ruledOut') >= sureFailure
}

// I spoke too soon: it is back   昨天高兴得太早了
const takenBack =
  /\b(?:have|had|need) to take (?:that|it|this) back\b|\b(?:spoke|celebrated|cheered|rejoiced|was glad) too (?:soon|early)\b|(?:高兴|庆祝|夸|话说)得?(?:太|过)?早了|收回(?:刚才|昨天|上次|之前)的?话/iu

// No, …   nope: …
const answersNo = /^(?:no|nope|nah)\s?[,.:!]\s/iu
const leastDenial = 0.25

/** `It works`, whatever else the sentence is for: `We lowered it to 1380 and now all tiles load`. */
export function confirms({ role, segment }: RoledSegment): boolean {
  if (role === 'confirmation') return true
  if (segment.kind !== 'sentence' || role === 'ruledOut' || role === 'symptom') return false
  const text = textOf(segment)
  if (inAWord.test(text)) return true
  return says('success', text) && !says('noChange', text) && !givesUp.test(text) && !/[?？]/u.test(text)
}

// Confirmed   已验证
const inAWord =
  /^(?:yes,? )?(?:(?:i|we) can )?(?:confirm(?:ed)?|verified)(?: (?:it|that))?[.!]*$|^已?(?:确认|验证)(?:过了)?[。!！]*$/iu

/** A short word of thanks after a proposal, with nothing asked and nothing promised: of one who is content, not of one who only has read it. */
export function isContent({ message, segments }: RoledMessage): boolean {
  if (says('progress', message.body) || says('unresolved', message.body) || givesUp.test(message.body)) return false
  if (onlyRead.test(message.body)) return false
  if (message.body.length > 120 || /[?？]/u.test(message.body) || segments.length === 0) return false
  return (
    segments.every((roled) => roled.role === 'courtesy' || !says('administration', textOf(roled.segment))) &&
    says('thanks', message.body)
  )
}

/** Of a message that says both, what it says last counts, unless only the success is sure. */
export function outdo(successes: readonly RoledSegment[], failures: readonly RoledSegment[]): boolean {
  if ((successes.at(-1)?.segment.start ?? 0) > (failures.at(-1)?.segment.start ?? 0)) return true
  return (
    surest(successes, 'confirmation') >= sureSuccess &&
    surest(failures, 'ruledOut', 'symptom', 'attempted') < sureFailure
  )
}

// Thanks for the information   we will try that next week   收到，谢谢   下周试一下
const onlyRead = overLines('iu')`
  \bfor (?:the|your|this|that) (?:quick |detailed |useful )?(?:
    info(?:rmation)?|update|details?|explanation|clarification|reply|answer|feedback|hint|tip|pointer|heads[- ]up
    |suggestion|instructions?
  )\b
  |\b(?:noted|understood|received|got it)\b
  |\b(?:i|we)(?:'ll| will| shall| are going to| am going to| plan to)\b
  |收到|知道了|明白|了解|试一?下|试试|安排|下周|明天|回头|稍后|尽快
`

const sureSuccess = 0.9
const sureFailure = 0.75

function surest(segments: readonly RoledSegment[], ...roles: readonly Role[]): number {
  return Math.max(...segments.map((roled) => likelihood(roled, ...roles)))
}

// 就不再查了   we will leave it at that
const givesUp =
  /不(?:再|用再|想再)(?:查|追|深究|处理|修)|报废|算了|\b(?:leave it at that|not worth|will live with|scrap|give up)\b/iu
