/** Names that a text is signed with. */
import { anyCase } from '../../../language/patterns/any-case.ts'
import { everyMatch } from '../../../language/patterns/every-match.ts'
import { matchesOf } from '../../../language/patterns/matches.ts'
import { closings, notHanNames, teamWords } from '../../lexicon/around-names/person-words.ts'
import { anyCompoundSurname, isPlainSurname } from '../names/han-names.ts'
import {
  hasThing,
  isHanName,
  isLatinName,
  isOfThings,
  latinName,
  latinWord,
  namesIn,
  isUnlikelyName,
  joinedWords,
} from '../names/name-tests.ts'

const closing = new RegExp(
  `^[ \\t>]*(?:${closings})[ ]?[,.!，。！~-]?[ \\t]*\\n(?:[ \\t>]*\\n){0,3}[ \\t>-]*(?<name>[^\\n]{2,40})$`,
  'gimu',
)
// Best, Ji-hoon / Regards, Tarvo (Bluehelm): closing and name on one line
const closedInline = new RegExp(
  `^[ \\t>]*(?:${anyCase('(?:best|kind|warm|many) (?:regards|wishes)|regards|best|cheers|sincerely')})[,!] ?(?<name>${latinName})[ \\t]*(?:\\([^()\\n]{2,30}\\)|[|/][^\\n]{2,60})?[ \\t]*$`,
  'gmu',
)
// 段景明 敬上, 段景明 (终端支持)
const hanSigned =
  /^[ \t]*(?<name>\p{Script=Han}{2,4})[ \t]*(?:(?:敬上|谨上|拜上|敬启|谨启|上)[ \t]*$|\([^()\n]{0,10}(?:支持|运维|客服|部|组|科|室|工程师|中心|前台|热线)\)[ \t]*$)/gmu
// 段生你好: as they say in the south
const hanSir = new RegExp(
  `^[ \\t>]*(?<name>(?![先学医考新师男女花民众])(?:${anyCompoundSurname}|\\p{Script=Han})[生太])(?=[,，:：!！]|[ ]?(?:你好|您好|早晨|早上好|午安))`,
  'gmu',
)
// 贾思勰 北辰软件
const hanLastLine = /\n[ \t-]*(?<name>\p{Script=Han}{2,4})(?:[ \t|,，]+\S{2,20})?\s*$/gu
// 高婧⏎示例科技 客户服务
const hanAboveTeam =
  /\n[ \t-]*(?<name>\p{Script=Han}{2,4})[ \t]*\n[ \t]*[^\n,，.。:：]{0,20}(?:支持|客服|服务|中心|[部科室组台]|公司|科技|集团|团队|工程师)[ \t]*$/gu
// Ana Ruiz⏎Lumen Support
const latinAboveTeam = new RegExp(
  `\\n[ \\t]*\\n[ \\t-]*(?<name>${latinWord} (?:\\p{Lu}\\. )?${latinWord}(?: ${latinWord})?)[ \\t]*\\n[ \\t]*(?:[^\\n.:]{0,40}[^\\n.:\\p{L}])?(?:${teamWords})(?![\\p{L}])[^\\n]{0,40}(?:\\n[^\\n]{0,60}){0,3}\\s*$`,
  'gu',
)
const lastLine = /\n[ \t]*\n[ \t-]*(?<name>[^\n]{2,40})\s*$/gu

/** More than a signature of some lines has, in UTF-16 units. */
const farthest = 600

/** Names behind a closing, in the last line, above the name of a team, before 敬上. Takes text of half width. */
export function signedNames(text: string): readonly string[] {
  // Where nothing but the end of the text can follow, the beginning is not read.
  const end = text.trimEnd().slice(-farthest)
  const last = namesIn(everyMatch(lastLine, end)).filter(
    (line) => /^[\p{L}'’. -]+$/u.test(line) && !isUnlikelyName(line) && !isOfThings(line),
  )
  const han = [
    ...namesIn(everyMatch(hanLastLine, end)),
    ...namesIn(everyMatch(hanAboveTeam, text.slice(-farthest))),
  ].filter((name) => isHanName(name) && isPlainSurname(name.charAt(0)))
  const aboveTeam = namesIn(everyMatch(latinAboveTeam, end)).filter((name) => isLatinName(name) && !hasThing(name))
  const formal = [
    ...namesIn(matchesOf(hanSigned, text)).filter((name) => !notHanNames.has(name)),
    ...namesIn(matchesOf(hanSir, text)),
  ]
  return [
    ...formal,
    ...aboveTeam,
    ...namesIn(matchesOf(closedInline, text)).filter((name) => isLatinName(name) && !hasThing(name)),
    ...[...namesIn(matchesOf(closing, text)), ...last].flatMap((line) => namesInLine(line)),
    ...han,
  ]
}

const latinAlone = new RegExp(`^(?:${latinName}|\\p{L}[\\p{L}'’-]{2,20})$`, 'u')

/** Names in a line that could be the first of a signature: 方宁 Fang Ning, Tomas Ellwood | Support, J. Rao (IT). */
export function namesInLine(line: string): readonly string[] {
  const [start = ''] = line.trim().split(/\s*[|/(（,，;；]\s*|\s{2,}| - /u)
  const han = /^\p{Script=Han}[\p{Script=Han} ·•・]{1,8}/u.exec(start)?.[0].trim() ?? ''
  const squeezed = han.replace(/ /gu, '')
  const latin = start.slice(han.length).trim()
  const found = squeezed !== '' && isHanName(squeezed) ? [squeezed] : []
  const isLatin = latinAlone.test(latin) && isLatinName(latin) && !joinedWords.test(latin)
  return (han === '' || found.length > 0) && isLatin ? [...found, latin] : found
}
