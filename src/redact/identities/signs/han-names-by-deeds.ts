/** Chinese names between what is done to somebody and what only somebody is done to with: 跟余蔓说过, 钥匙在滕薇那儿. */
import { matchesOf } from '../../../language/patterns/matches.ts'
import { deeds, nameLabels, ofForms, pronounBehind, receives } from '../../lexicon/around-names/han-deeds.ts'
import { givenCharacters } from '../../lexicon/names/given-characters.ts'
import { afterHanNames, notHanNames } from '../../lexicon/around-names/person-words.ts'
import { isOfGivenCharacters, isPlainSurname, splitHanName } from '../names/han-names.ts'
import { namesIn } from '../names/name-tests.ts'

const patterns: readonly RegExp[] = [
  ...deeds.map(([before, after]) => new RegExp(`(?:${before})(?<name>\\p{Script=Han}{2,4}?)(?=${after})`, 'gu')),
  new RegExp(
    `(?:问|找|叫|让|请|跟|和|给|是|由|归|联系)[了过到]?(?<name>\\p{Script=Han}{2,3})(?=${pronounBehind})`,
    'gu',
  ),
  new RegExp(
    `(?:${nameLabels})(?!${ofForms})[ ]?[:是为]?[ ]?(?<name>\\p{Script=Han}{2,4})(?=[\\s,，。;；、(]|$)`,
    'gmu',
  ),
  new RegExp(`(?<=^|[\\s,，。;；:、(])(?<name>\\p{Script=Han}{2,3})(?=${receives})`, 'gmu'),
]

/** Names that stand so, as written there. Takes text of half width. */
export function hanNamesByDeeds(text: string): readonly string[] {
  if (!/\p{Script=Han}/u.test(text)) return []
  return patterns.flatMap((pattern) => namesIn(matchesOf(pattern, text))).filter((name) => isName(name))
}

// 邢佳木, 余蔓: what stands on both sides says enough for characters that no list of given names has
function isName(name: string): boolean {
  const split = splitHanName(name)
  if (split === null || split.given === '' || notHanNames.has(name) || notHanNames.has(split.given)) return false
  if (split.given.length > 2 || noName.test(name)) return false
  if (!isPlainSurname(split.surname)) return isOfGivenCharacters(split.given)
  const unknown = Array.from(split.given).filter(
    (character) => !givenCharacters.has(character) && !nameLike.has(character),
  )
  return unknown.length < 2 && !unknown.some((character) => afterHanNames.has(character))
}

// 平小北, 莫可: characters that go on behind names as often as they are in them
const nameLike: ReadonlySet<string> = new Set('小可来先向之北南')
const noName = /[们部科组处室厂司店商员方端器件码号表单机库网区楼站院校局行会班级组课卡线路板屏盘]$/u
