/** Chinese given names alone, told by two characters of names where a case speaks of somebody: 请璟雯帮忙, 璟雯看了. */
import { everyMatch } from '../../../language/patterns/every-match.ts'
import { givenCharacters } from '../../lexicon/names/given-characters.ts'
import { hanHumanCues, hanHumanDeeds, hanMark, hanOpenings } from '../../lexicon/around-names/han-conduct-words.ts'
import { isNobody, notBeside } from './han-names-by-acts.ts'

const given = `[${[...givenCharacters].join('')}]{2}`
const place = new RegExp(
  `(?=${given})(?:(?<cue>(?<=(?:${hanHumanCues}|把)[了过下]?))|(?<=^|${hanMark}|${hanOpenings}))(?<name>${given})(?:(?=(?<deed>(?:昨天|今天|昨晚|前天|今早|刚才|刚刚|上午|下午|早上|晚上)?(?:${hanHumanDeeds})))|(?=${hanMark}|[也都已在把去来过给先就的再]|$))`,
  'gmu',
)

/** Such names, as written in texts of half width: where both sides speak of somebody, or one side does in two places. */
export function givenNamesAlone(texts: readonly string[]): readonly string[] {
  const signs = new Map<string, number>()
  for (const text of texts) {
    if (!/\p{Script=Han}/u.test(text)) continue
    for (const { groups } of everyMatch(place, text)) {
      const { name = '', cue, deed } = groups ?? {}
      const weight = (cue === undefined ? 0 : 1) + (deed === undefined ? 0 : 1)
      signs.set(name, (signs.get(name) ?? 0) + weight)
    }
  }
  return [...signs].flatMap(([name, weight]) => (weight > 1 && !isNobody(name) && !notBeside.test(name) ? [name] : []))
}
