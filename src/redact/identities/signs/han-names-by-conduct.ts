/** What somebody is called among friends by a word of any meaning (老锅, 小茴), told by what a whole case says of him: several signs, of which each alone says too little. */
import { everyMatch } from '../../../language/patterns/every-match.ts'
import { notNicknames } from '../../lexicon/around-names/han-nicknames.ts'
import {
  hanDeeds,
  hanHumanCues,
  hanHumanDeeds,
  hanMark,
  hanOpenings,
} from '../../lexicon/around-names/han-conduct-words.ts'
import { notCalled, notHanNames } from '../../lexicon/around-names/person-words.ts'
import { everydayHanNames } from '../../lexicon/names/ambiguous-names.ts'

/** What one place in a text says of a word. */
export interface HanConductSign {
  readonly word: string
  /** How many of what stands before and behind are said of people alone; `null` where the place speaks of a thing. */
  readonly human: 0 | 1 | 2 | null
}

const candidate =
  /(?<=(?<before>[^\n]{0,4}))(?<word>[老小](?![板师时组伙哥姐妹弟孩学型写于数说心程票米额号批段步])\p{Script=Han})(?=(?<behind>[^\n]{0,5}))/gu
const humanBehind = new RegExp(`^(?:${hanHumanDeeds})`, 'u')
const behindAny = new RegExp(`^(?:${hanDeeds}|${hanMark}|$)`, 'u')
const humanBefore = new RegExp(`(?:${hanHumanCues})[了过下]?$`, 'u')
const beforeAny = new RegExp(`(?:^|${hanMark}|${hanOpenings})$`, 'u')

/** What a text of half width says of each of its words that may call somebody so. */
export function hanConductIn(text: string): readonly HanConductSign[] {
  if (!/[老小]\p{Script=Han}/u.test(text)) return []
  return everyMatch(candidate, text).flatMap(({ groups }): readonly HanConductSign[] => {
    const { word = '', before = '', behind = '' } = groups ?? {}
    if (notNicknames.has(word) || notCalled.has(word) || notHanNames.has(word) || everydayHanNames.has(word)) return []
    if (
      /[的了得地着过些点到在是有不和或上下中里外前后时个为从将把被就都也还再又才只能会要可用做等及与至于来去面大多少这那一二三四五两]$/u.test(
        word,
      )
    )
      return []
    const [isHumanBefore, isHumanBehind] = [humanBefore.test(before), humanBehind.test(behind)]
    if (!(isHumanBefore || beforeAny.test(before)) || !(isHumanBehind || behindAny.test(behind)))
      return [{ word, human: null }]
    return [{ word, human: isHumanBefore ? (isHumanBehind ? 2 : 1) : isHumanBehind ? 1 : 0 }]
  })
}

/** The words of which a case speaks as of somebody twice or more, not always as it could of a thing, and nowhere otherwise; or once on both sides. */
export function hanNamesByConduct(signs: readonly HanConductSign[]): readonly string[] {
  return [...Map.groupBy(signs, ({ word }) => word)].flatMap(([word, found]) => {
    if (found.some(({ human }) => human === null)) return []
    const human = found.reduce((sum, one) => sum + (one.human ?? 0), 0)
    return (found.length > 1 && human > 0) || human > 1 ? [word] : []
  })
}
