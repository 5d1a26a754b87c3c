/** Finds where a sentence turns from what it was not to what it was, or the other way round. */
import { everyMatch } from '../../language/patterns/every-match.ts'
import { says } from '../lexicon/lexicon.ts'
import { endsSound, opensSound } from '../lexicon/denials/sound.ts'
import { deniesAll } from '../lexicon/denials/taken-back.ts'

/** The two sides of the turn, by offsets into the sentence: up to `end`, and from `start`. */
export interface Turn {
  readonly end: number
  readonly start: number
  readonly sides: readonly ['ruledOut', 'cause' | 'hypothesis'] | readonly ['cause', 'ruledOut']
}

/** `Not the driver, it was caused by the patch`, `Not the driver, then it may be the patch`; `null` for a sentence that says only one of the two. */
export function turnOfExclusion(sentence: string): Turn | null {
  if (sentence.length > 400) return null
  for (const match of everyMatch(clauseEnd, sentence)) {
    const before = sentence.slice(0, match.index)
    const after = sentence.slice(match.index + match[0].length)
    const turn = { end: match.index, start: match.index + match[0].length }
    if (isExclusion(before) && startsCause.test(after) && isCause(after))
      return { ...turn, sides: ['ruledOut', 'cause'] }
    if (
      startsGuess.test(after) &&
      says('hedge', after) &&
      (isExclusion(before) || deniesAll(before) || endsSound(`, ${before}`) || opensSound(before))
    )
      return { ...turn, sides: ['ruledOut', 'hypothesis'] }
    if ((isCause(before) || namesFault.test(before)) && startsExclusion.test(after) && isExclusion(after))
      return { ...turn, sides: ['cause', 'ruledOut'] }
  }
  return null
}

function isExclusion(text: string): boolean {
  return says('exclusion', text) && !says('statedCause', text)
}

function isCause(text: string): boolean {
  return says('statedCause', text) && !says('exclusion', text) && !says('hedge', text)
}

// 网关固件 2.4.0 的缺陷   This is a bug in the 2.4 firmware
const namesFault =
  /^(?!.*(?:不是|并非|没有?|排除))[^，,；;]{3,60}(?:的|存在|有)(?:一个)?(?:已知)?(?:缺陷|漏洞|bug|设计(?:问题|缺陷)|硬件故障)$|^(?:so )?(?:it|this|that)(?:'s| is| was) (?:clearly |simply |just )?an? (?!.*\b(?:not|no)\b)[\w .-]{0,40}\b(?:bug|defect|misconfiguration|hardware fault)\b[^,;]{0,60}$/iu
// ，   ；   ", " and "; " before a Latin word
const clauseEnd = /[，；]\s*|[,;]\s(?=\S)/gu
// 是补丁引起的   it was caused by   the root cause is
const startsCause =
  /^(?:(?:而|其实|实际上?|真正的?|最终|确认)?(?:是|系|由于|因为|原因|根因)|(?:but |instead )?(?:it|this|the (?:\w+ )?(?:cause|reason|culprit)) (?:is|was|turned))/iu
// 那可能是表里有看不到的记录   then it may be the patch
const startsGuess =
  /^(?:那么?|所以)(?:就|会不会|有)?(?:可能|也许|大概|估计|应该|是不是|怀疑)|^(?:so |then )(?:it|that|this|the [\w ]{2,30}) (?:may|might|could|must|has to) be\b|^(?:so |then )(?:perhaps|maybe|possibly|probably)\b/iu
// 和杀毒软件没有关系   与网络无关   it has nothing to do with   not the network
const startsExclusion =
  /^(?:和|与|跟|同|并?不是|而非|并非|it has nothing|this has nothing|nothing to do|not |unrelated|so (?:it|this))/iu
