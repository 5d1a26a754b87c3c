/** What a requestor says of the remedy that the help desk advised: that it was done, and how it went. */
import { overLines } from '../../language/patterns/over-lines.ts'
import { likelihood, type RoledSegment } from '../roles/role.ts'
import { textOf } from '../segment/segment.ts'
import { saysItIsDone } from './beside-remedy.ts'
import { contentWords, overlap } from './content-words.ts'

// Rolled out last night, every driver has it   Did that at noon   Followed it to the letter   照做了   按您说的做了
const didSo = overLines('iu')`
  ^(?:(?:i|we)(?:'ve| have)? |have |ok,? |yes,? )?(?:just |now |already )?(?:
    did|done|followed|carried out|implemented
  ) (?:
    that|it|so|this|both|all|your (?:steps|advice|instructions)
    |as (?:you )?(?:said|told|advised|described|suggested)
  )\b[^,;]{0,30}$
  |^(?:(?:all|both|it is|it's|that's) )?(?:done|deployed|live|fixed|applied|installed)
    (?: (?:(?:since|on|at|as of|by) )?(?:last (?:night|week)|yesterday|this morning|today|noon|midnight|\w+day)[^,;]{0,16})?[.!]?$
  |^(?:we |i |all )?(?:have |'ve )?(?:rolled (?:it )?out|installed|applied|deployed|updated|upgraded)(?: it| them| everything)?
    (?: on)? (?:last (?:night|week)|yesterday|this morning|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b.{0,60}$
  |^(?:我们?)?(?:已经?)?(?:照|按)(?:您|你)?(?:说|讲|写|教)?的?(?:办法|方法|步骤)?(?:做|弄|操作|处理|设置)
    (?:了|好了|完了)[。.]?$
`

// moved the plug tuesday, not a single drop since   换了插座之后一次都没掉过
const noneSince =
  /[,;] ?(?:and )?(?:not (?:a single|one)|no(?: more| further)?|zero|never) ?[\w -]{0,30} since[.!]*$|(?:之后|以后|到现在)[，,]?(?:就|再)?(?:一次)?(?:都|也)?(?:再)?没(?:有)?(?:再)?[^，,。]{1,8}(?:过|了)?[。!！]*$/iu

/** `Done.`, beside what was advised: says that it was done, not what. */
export function onlyReports(roled: RoledSegment, remedies: readonly RoledSegment[]): boolean {
  const { segment } = roled
  if (segment.kind === 'code' || segment.message.role !== 'customer') return false
  const text = textOf(segment)
  const words = contentWords(text)
  const advised = remedies.some(
    ({ segment: one }) => one.message.role !== 'customer' && overlap(words, contentWords(textOf(one))) > 0,
  )
  const isReport = didSo.test(text) || (saysItIsDone(text) && mayConfirm(roled)) || (advised && noneSince.test(text))
  if (words.size > 0 && !isReport) return false
  return remedies.some((one) => one.segment.message.role !== 'customer')
}

/** `Reinstalled it as you said, works`: the customer's word for what an agent already told. */
export function repeats(roled: RoledSegment, remedies: readonly RoledSegment[]): boolean {
  if (roled.segment.message.role !== 'customer') return false
  const words = contentWords(textOf(roled.segment))
  return remedies.some(
    ({ segment }) => segment.message.role !== 'customer' && overlap(words, contentWords(textOf(segment))) >= 0.3,
  )
}

/** `4,000 frames over night, all there.`: a requestor's word on how it went since. */
export function mayConfirm(roled: RoledSegment): boolean {
  return roled.segment.message.role === 'customer' && likelihood(roled, 'confirmation') >= leastConfirming
}

/** How likely a sentence must be to say how it went, to tell no remedy. */
const leastConfirming = 0.3
