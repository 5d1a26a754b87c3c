/** Tells what a heading stands over, seen beside the other headings of its message. */
import type { RedactedMessage } from '../../model/redacted.ts'
import { says } from '../lexicon/lexicon.ts'
import { namesOpenPoints } from '../lexicon/stays-open.ts'
import type { Cue } from '../lexicon/wording-kinds.ts'
import type { HeadingSegment } from '../segment/segment.ts'
import { roleOfCue } from './role-of-cue.ts'
import type { Role } from './role.ts'
import { wordsOf } from './segment-shows.ts'

/** What is known of the message that a heading stands in. */
interface AroundHeading {
  readonly message: RedactedMessage
  readonly opensThread: boolean
  /** What its headings stand over. */
  readonly headed: ReadonlySet<Role | null>
  /** Whether one of them stands over the measures, and not over the course of the work. */
  readonly hasMeasures: boolean
  /** Whether a heading behind it stands over the remedy. */
  readonly leadsToRemedy: boolean
}

/**
 * What a heading with this cue stands over: the course of the work is a finding where the measures have a heading of their own, and
 * what happened is the cause where an agent tells it before the remedy. Who asks gives steps to see the problem by, and
 * what they result in.
 */
export function roleOfHeading(cue: Cue, segment: HeadingSegment, around: AroundHeading): Role | null {
  const { message, opensThread, headed, hasMeasures } = around
  const role = roleOfCue(cue, message)
  const label = wordsOf(segment)
  // `二线结论：` before `处理：`
  const concludes = cue === 'summary' && conclusion.test(label) && message.role === 'agent'
  if (concludes && around.leadsToRemedy && !headed.has('cause')) return 'cause'
  if (cue === 'afterwards' && namesOpenPoints(label)) return 'finding'
  if (role === 'resolution' && says('courseLabel', label) && hasMeasures) return 'finding'
  // The course of the work alone: each of its sentences is what it says.
  if (role === 'finding' && message.role === 'agent' && course.test(label) && !headed.has('resolution')) return null
  if (
    role === 'resolution' &&
    opensThread &&
    message.role === 'customer' &&
    !headed.has('cause') &&
    reproduces.test(label)
  )
    return 'symptom'
  if (opensThread && message.role === 'customer') {
    if (cue === 'confirmation' || cue === 'summary') return 'symptom'
    if (role === 'cause' && goesWrong.test(label)) return 'symptom'
  }
  // What a help desk saw when it made the problem happen stands beside what the requestor told.
  if (role === 'symptom' && !opensThread && message.role === 'agent' && (remade.test(label) || observed.test(label)))
    return 'finding'
  if (role === 'symptom' && says('storyLabel', label) && !opensThread && message.role === 'agent') {
    return headed.has('resolution') && !headed.has('cause') ? 'cause' : role
  }
  return role
}

// 二线结论   Conclusion   our verdict
const conclusion = /结论$|^(?:.{0,24} )?conclusions?$/iu

// 处理经过   Work notes
const course = /^(?:问题|故障|事件)?(?:的)?(?:处理|处置|修复)(?:经过|过程|记录)$|^(?:work|actions?) (?:notes?|log)$/iu

// Reproduced here   现象复现
const remade = /\brepro(?:duced|duction)\b|(?:复现|重现|復現|重現)(?!步骤|方法|步驟)/iu

// Observed   观察到
const observed = /^(?:we )?observ(?:ed|ations?)$|^观察(?:到的?|所见)?$/iu

// What goes wrong
const goesWrong = /\b(?:goes|going|went|is) wrong\b/iu

// Steps:   Steps to reproduce   操作步骤
const reproduces =
  /^\W{0,4}(?:the )?(?:exact )?steps(?: (?:to (?:reproduce|repeat)|taken|so far))?\W{0,4}$|^\W{0,4}(?:操作|复现|重现|测试)?步骤\W{0,4}$/iu
