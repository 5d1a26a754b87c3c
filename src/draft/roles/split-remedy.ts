/** Finds where a sentence turns from what was wrong to what was done about it, and from there to how it is now. */
import { everyMatch } from '../../language/patterns/every-match.ts'
import { changedNothing } from '../lexicon/denials/no-change.ts'
import { mayTellCause, onlyRecovers, opensRemedy, tellsFault } from '../lexicon/faults.ts'

/** The parts of such a sentence, by offsets into it. */
export interface FaultAndRemedy {
  /** Where what was wrong ends. */
  readonly end: number
  /** Where the remedy begins and ends. */
  readonly start: number
  readonly remedyEnd: number
  /** Where it begins to say that all is well now; `null` where it does not. */
  readonly recovery: number | null
}

/**
 * `The cable was cut; we replaced it.`   `信号线被压断了，已更换，恢复正常。`; `null` for a sentence that is not both.
 *
 * @param tellsCause whether it is known from elsewhere that the sentence tells a cause: then any words may tell it
 */
export function partsOfRemedy(sentence: string, tellsCause = false): FaultAndRemedy | null {
  if (sentence.length > longest) return null
  const ends = everyMatch(clauseEnd, sentence)
  const clauses = sentence.split(clauseEnd).map((clause) => clause.replace(closing, ''))
  for (const [at, { index, 0: mark }] of ends.entries()) {
    const next = clauses[at + 1] ?? ''
    if (!opensRemedy(next) && !mendsInVersion.test(next)) continue
    const told = clauses.slice(0, at + 1).map((clause) => clause.trim())
    if (!told.some(tellsFault) && !(tellsCause && told.every(mayTellCause))) continue
    const start = index + mark.length
    // 没有勾，换了管理员看也是空的: what was tried changed nothing.
    if (changedNothing(sentence.slice(start)) || staysSo.test(sentence)) return null
    const last = ends.findLast((end) => end.index > start && onlyRecovers(sentence.slice(end.index + end[0].length)))
    return {
      end: index,
      start,
      remedyEnd: last?.index ?? sentence.length,
      recovery: last === undefined ? null : last.index + last[0].length,
    }
  }
  return null
}

const longest = 300

// 7.3.5 会修正   6.4.2 will correct it
const mendsInVersion =
  /^(?:在|到|从)?\s?v?\d+(?:\.\d+)+\s?(?:版本?)?(?:中|里)?(?:会|将|已)(?:修正|修复|解决)|^(?:and )?v?\d+(?:\.\d+)+ (?:will )?(?:fix(?:es)?|corrects?|mends?|solves?) (?:it|this|that)\b/iu

const staysSo =
  /(?:也|还|都)是(?:空|没|不|这样|一样|原样)[^，,。；;]{0,6}[。.]?$|\b(?:is|was|are|stays?) (?:still|also|just as) \w+[.!]?$/iu

// ，   ；   ", " and "; " before a Latin word   " - "
const clauseEnd = /[，；]\s*|[,;]\s(?=\S)|,(?=\p{Script=Han})|\s[-–—]\s/gu
const closing = /[。.!！]\s*$/u
