/** Finds where a sentence turns from what may be wrong to what is to be done about it. */
import { overLines } from '../../language/patterns/over-lines.ts'
import { everyMatch } from '../../language/patterns/every-match.ts'
import { says } from '../lexicon/lexicon.ts'

/** The two parts of such a sentence, by offsets into it: the suspicion up to `end`, the request from `start`. */
export interface SuspicionAndRequest {
  readonly end: number
  readonly start: number
}

/** `Probably a loose card, please reseat it.`   `应该是卡松了，请重新插一下。`; `null` for a sentence that is not both. */
export function partsOfRequest(sentence: string): SuspicionAndRequest | null {
  if (sentence.length > longest || /[?？]/u.test(sentence)) return null
  for (const { index, 0: mark } of everyMatch(clauseEnd, sentence)) {
    const start = index + mark.length
    const request = sentence.slice(start)
    if (!requests.test(request) || onlyInquires.test(request)) continue
    return supposes(sentence.slice(0, index)) ? { end: index, start } : null
  }
  return null
}

const longest = 240

function supposes(text: string): boolean {
  return (says('hedge', text) || says('possibleCause', text) || supposed.test(text)) && !condition.test(text)
}

// 应该是 PSAM 卡松动   I would say the belt   my bet is the fuse
const supposed =
  /应该?是|多半|八成|大概|估计|看样子|\b(?:sounds|looks|seems) like\b|\b(?:my (?:bet|guess|hunch)|i(?:'d| would) (?:say|bet|guess|blame))\b/iu
// If it is the cable, …   如果是线的问题，…
const condition =
  /^(?:(?:and|but|so) )?(?:if|in case|should|when|unless|whether|as)\b|如果|若是?|要是|假如|假设|为了|由于|考虑到/iu

// ，   ；   ", " and "; " before a Latin word   " - "
const clauseEnd = /[，；]\s*|[,;]\s(?=\S)|,(?=\p{Script=Han})|\s[-–—]\s/gu

// 请重新插一下   麻烦把缓存清掉   您重装一下试试   please reseat it   could you swap the two   try the other port
const requests =
  /^(?:所以|因此|那)?(?:(?:请|麻烦|烦请|劳烦|辛苦|建议)(?:您|你|贵司)?(?:这边|那边|先|再|帮忙)*\p{Script=Han}{2}|(?:您|你)?(?:先|再|可以)?[^，,。；;]{2,24}(?:试试|试一下|试下|再试))|^(?:so |and )?(?:please|kindly|try|let(?:'s| us) try)\b/iu
// 请提供日志   请确认是否 …   please send us …: asks for word and not for a deed
const onlyInquires = overLines('iu')`
  ^(?:所以|因此|那)?(?:请|麻烦|烦请|劳烦|辛苦|建议)(?:您|你|贵司)?(?:这边|那边|先|再|帮忙)*(?:
    问|提供|告知|告诉|发|确认|反馈|回复|回传|留意|观察|等|稍|关注|查|检查|看|核实|核对|联系|知悉|理解|谅解
  )
  |^(?:so |and )?(?:please|kindly) (?:
    send|tell|confirm|let|provide|check|share|say|see|look|verify|advise|note|wait|bear|watch|keep|contact|call|ask
    |answer|reply|find out|report
  )\b
`
