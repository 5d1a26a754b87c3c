/** Names of who speaks in a chat or a dialogue, and of who is mentioned in it with a sign. */
import { matchesOf } from '../../../language/patterns/matches.ts'
import { dialogueHeading } from '../../lexicon/around-names/dialogue-words.ts'
import { givenNames } from '../../lexicon/names/given-names.ts'
import { notNames } from '../../lexicon/around-names/person-words.ts'
import { isPlainSurname, splitHanName } from '../names/han-names.ts'
import { bare, isOwnWord } from '../names/latin-name-shape.ts'
import { isHanName, isLatinName, joinedWords, latinName } from '../names/name-tests.ts'
import { hanTitleAtEnd } from './titled-names.ts'

// 段景明：在吗 / (10:02:11) Tomas Ellwood: hello: a chat, where the same name opens several lines or a time stands before it
const speaker = new RegExp(
  `:(?<=^[ \\t>]*(?<time>[\\[(]?(?:\\d{4}[-/]\\d{1,2}[-/]\\d{1,2} )?\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AaPp][Mm])?[\\])]?[ -]{1,3})?(?<name>\\p{Script=Han}{2,4}|${latinName})(?: \\([^()\\n]{1,30}\\))?:)(?![/\\\\]|$)`,
  'gmu',
)

/** Who opens lines of a chat; who takes turns in one line. */
export function speakingNames(text: string): readonly string[] {
  const lines = matchesOf(speaker, text).map(({ groups }) => ({
    name: groups?.['name'] ?? '',
    timed: groups?.['time'] !== undefined,
  }))
  const counts = Map.groupBy(lines, ({ name }) => name)
  const inLines = [...counts].flatMap(([name, spoken]) => {
    const latin = /^\p{Script=Latin}/u.test(name)
    if (!spoken.some(({ timed }) => timed) && (latin || spoken.length < 2)) return []
    if (latin) return isLatinName(name) && !/\p{Lu}{2}/u.test(name) && !joinedWords.test(name) ? [name] : []
    return isHanName(name) && isPlainSurname(splitHanName(name)?.surname ?? '') ? [name] : []
  })
  return [...inLines, ...turnsIn(text), ...inHeadings(text)]
}

const heading = new RegExp(dialogueHeading, 'gmu')

// whoever stands there speaks, though he is called like a thing
function inHeadings(text: string): readonly string[] {
  return matchesOf(heading, text)
    .map(({ groups }) => (groups?.['who'] ?? '').replace(hanTitleAtEnd, ''))
    .filter((name) => splitHanName(name) !== null || isLatinName(name))
}

// Odile: Did you restart it? Corwin: Twice.
const turn =
  /:(?<=(?:^|[.?!"”][^\S\n])[ \t>]{0,8}(?<name>\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?):)(?= \p{Lu}| ?["“]\p{L})/gmu

/** Two or more take turns, and one of them has a name that is known as one: so have the others. */
function turnsIn(text: string): readonly string[] {
  const turns = [...new Set(matchesOf(turn, text).map(({ groups }) => groups?.['name'] ?? ''))]
  if (turns.length < 2) return []
  const isKnown = turns.some((name) => givenNames.has(bare(name.split(' ')[0] ?? '')))
  if (!isKnown) return []
  return turns.filter((name) => name.split(' ').every((one) => givenNames.has(bare(one)) || isOwnWord(bare(one))))
}

// [~jdoe], @Anders.Brandt, @段景明
const mentioned =
  /\[~(?:accountid:)?(?<name>[\w.-]{3,40})\]|(?<![\w.%/])@(?<name>\p{Lu}\p{Ll}{1,20}[._]\p{Lu}\p{Ll}{1,20}|\p{Script=Han}{2,3})(?=[\s,，。!:：]|$)/gu

/** Who is called by `@`. */
export function mentionedNames(text: string): readonly string[] {
  return matchesOf(mentioned, text)
    .map(({ groups }) => groups?.['name'] ?? '')
    .map((name) => (/\p{Lu}/u.test(name) ? name.replace(/[._]/gu, ' ') : name))
    .filter((name) => (/\p{Script=Han}/u.test(name) ? isHanName(name) : !notNames.has(name.toLowerCase())))
}
