/** Chinese names with a surname that is a word as well (单立冬), told by the given name that a case has on its own elsewhere: 立冬说. */
import { everyMatch } from '../../../language/patterns/every-match.ts'
import { givenCharacters } from '../../lexicon/names/given-characters.ts'
import { hanHumanCues, hanHumanDeeds, hanMark, hanOpenings } from '../../lexicon/around-names/han-conduct-words.ts'
import { notHanNames } from '../../lexicon/around-names/person-words.ts'
import { ambiguousSurnames, surnames } from '../../lexicon/names/surnames.ts'

const given = [...givenCharacters].join('')
const family = `[${[...ambiguousSurnames].filter((one) => one.length === 1).join('')}]`
// their engineer 单立冬, 他们的单立冬给我. The family comes first, so that most places are told without looking at what stands before.
const whole = new RegExp(
  `(?=${family})(?<=^|${hanMark}|${hanOpenings}|${hanHumanCues}|工程师|技术|老师)(?<surname>${family})(?<given>(?![老小阿])(?:[${given}]\\p{Script=Han}|\\p{Script=Han}[${given}]))(?=${hanHumanDeeds}|给我|[也都已在把]|${hanMark}|$)`,
  'gmu',
)

/** Such names and their given names, as written in texts of half width. */
export function wholeHanNames(texts: readonly string[]): readonly string[] {
  const found = texts.flatMap((text) =>
    everyMatch(whole, text).map(({ groups }) => [groups?.['surname'] ?? '', groups?.['given'] ?? ''] as const),
  )
  return found.flatMap(([surname, name]) => {
    if (notHanNames.has(name) || notHanNames.has(surname + name)) return []
    const acts = new RegExp(`(?<=^|${hanMark}|${hanOpenings}|${hanHumanCues})${name}(?=${hanHumanDeeds})`, 'mu')
    return texts.some((text) => text.includes(name) && acts.test(text)) ? [surname + name, name] : []
  })
}

/** Names that a text has alone in a place, and that are one that is known and a surname: 施孟廷, where 孟廷 is known. */
export function namesWithSurname(known: readonly string[], texts: readonly string[]): readonly string[] {
  return known
    .filter((name) => /^\p{Script=Han}{2}$/u.test(name) && Array.from(name).some((one) => givenCharacters.has(one)))
    .flatMap((name) =>
      texts
        .filter((text) => text.includes(name))
        .flatMap((text) =>
          everyMatch(new RegExp(`(?<!\\p{Script=Han})\\p{Script=Han}${name}(?!\\p{Script=Han})`, 'gu'), text),
        )
        .flatMap(([found]) => (surnames.has(found.charAt(0)) ? [found] : [])),
    )
}
