/** Chinese names in pinyin: their syllables, and titles that stand before a family name alone. */
import { anyCase } from '../../../language/patterns/any-case.ts'
import { matchesOf } from '../../../language/patterns/matches.ts'
import { everydayNames, productNames } from '../../lexicon/names/ambiguous-names.ts'
import { pinyinSurnames } from '../../lexicon/names/given-names.ts'
import { familyTitles } from '../../lexicon/around-names/third-persons.ts'
import { bare, isThing, start } from './latin-name-shape.ts'

/** Whether two words in lower case are a Chinese name: zhang wei, wei zhang. */
export function isPinyinName(first: string, second: string): boolean {
  if (isThing(first) || `${first} ${second}` === 'hong kong') return false
  if ([first, second].every((one) => everydayNames.has(one) || productNames.has(one))) return false
  return (pinyinSurnames.has(first) && syllables.test(second)) || (pinyinSurnames.has(second) && syllables.test(first))
}

const syllable =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])?(?:a|ai|an|ang|ao|e|ei|en|eng|er|i|ia|ian|iang|iao|ie|in|ing|iong|iu|o|ong|ou|u|ua|uai|uan|uang|ue|ui|un|uo|v|ve)'
// wei, xiaomei, xiao-mei
const syllables = new RegExp(`^${syllable}(?:-?${syllable})?$`, 'u')

const titledFamily = new RegExp(
  `${start}(?:${anyCase(familyTitles)}) (?<family>\\p{Lu}\\p{Ll}{1,8})(?: (?<given>\\p{Lu}\\p{Ll}{1,12}))?(?![\\p{L}\\p{N}_])`,
  'gu',
)

/** Family names behind a title: Manager Zhao, Engineer Ouyang Lin; no Manager Console, no Director He's. */
export function titledFamilies(text: string): readonly string[] {
  return matchesOf(titledFamily, text).flatMap(({ groups }) => {
    const { family = '', given = '' } = groups ?? {}
    const folded = bare(family)
    if (!pinyinSurnames.has(folded)) return []
    if (given !== '' && !isThing(given) && syllables.test(bare(given))) return [`${family} ${given}`]
    return everydayNames.has(folded) || productNames.has(folded) ? [] : [family]
  })
}
