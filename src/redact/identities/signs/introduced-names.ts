/** Names by which somebody is introduced or answers who is there: my name is Anna Berg, 我是信息科的段景明. */
import { anyCase } from '../../../language/patterns/any-case.ts'
import { matchesOf } from '../../../language/patterns/matches.ts'
import {
  afterHanNames,
  hanIntroductions,
  hanNameQuestions,
  latinIntroductions,
  latinNameQuestions,
} from '../../lexicon/around-names/person-words.ts'
import { anyCompoundSurname, isOfGivenCharacters, isPlainSurname, splitHanName } from '../names/han-names.ts'
import { hasThing, isHanName, isLatinName, latinName, namesIn } from '../names/name-tests.ts'
import { hanTitleAtEnd } from './titled-names.ts'

const introduced = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${anyCase(latinIntroductions)})(?![\\p{L}\\p{N}])[ ]{0,2}(?:[:=-] ?)?(?<name>${latinName})`,
  'gu',
)
// Owner Rights, Client Access Rules: without a colon a role may be the first word of a thing
const roleAlone =
  /^(?:owner|reporter|approver|customer|client|agent|author|caller|engineer|technician|assignee|contact|requester|requestor)s? /iu

// The name is only looked at, so that 我是技术支持工程师林知远 is tried behind each of its words.
const hanIntroduced = new RegExp(
  `(?:${hanIntroductions})[ ]{0,3}(?:[:：=]|是|为|叫)?[ ]{0,3}(?=(?<name>\\p{Script=Han}{2,5}(?:[·•・]\\p{Script=Han}{1,8})?))`,
  'gu',
)

// 工号 QG00417 段景明，…
const behindNumber =
  /(?:工号|学号|职工号|员工号)[ ]?[:：]?[ ]?[A-Za-z]{0,4}\d{3,10}[ ,，、(（]{1,2}(?<name>\p{Script=Han}{2,3})(?=[\s,，。;；、)）]|$)/gu

// the contact on site in Frellpur is Corwin
const contactIs = new RegExp(
  `(?<![\\p{L}])[cC]ontact(?: person)?(?: [a-z]+){0,3}(?: (?:in|at|for) \\p{Lu}[\\p{L}-]{1,20}){0,2} (?:is|will be|would be) (?:called )?(?<name>${latinName})`,
  'gu',
)

// it's Tomas Ellwood by the way, Anders here
const itIs = new RegExp(
  `(?<![\\p{L}])(?:[iI]t['’]?s |[iI]t is )?(?<name>${latinName}) (?:here[,.;:!]|btw|by the way)`,
  'gu',
)

// 我是信息科的段景明, 我是某某学院教务处的段景明。
const hanIntroducedFrom =
  /(?:我是|这里是|本人是|我系)[^\n,.，。;；!?！？:：]{1,30}?的 ?(?<name>\p{Script=Han}{2,4})(?=[\s,，.。;；!！、(]|$)/gu

// it does not talk to FrellMate 12.3: a product
const versionBehind = /^ [vV]?\d{1,3}\.\d/u

/** Names behind words that introduce somebody, or in a list of contacts. */
export function introducedNames(text: string): readonly string[] {
  const latin = matchesOf(introduced, text)
    .filter(({ 0: found, index }) => !versionBehind.test(text.slice(index + found.length, index + found.length + 12)))
    .map(({ 0: found, groups }) => ({ found, name: groups?.['name']?.trim() ?? '' }))
    .filter(({ found, name }) => isLatinName(name) && !(roleAlone.test(found) && hasThing(name)))
    .map(({ name }) => name)
  const families = namesIn(matchesOf(surnamed, text)).filter((name) => isPlainSurname(name))
  return [
    ...latin,
    ...namesIn(matchesOf(behindNumber, text)).filter((name) => isHanName(name)),
    ...[contactIs, itIs].flatMap((pattern) => namesIn(matchesOf(pattern, text))).filter((name) => isLatinName(name)),
    ...families,
    ...matchesOf(hanIntroduced, text)
      .map(({ 0: cue, groups }) => hanNameAtStart(groups?.['name'] ?? '', toldAfter.test(cue)))
      .filter((name) => name !== ''),
    ...namesIn(matchesOf(hanIntroducedFrom, text)).filter((name) => isHanName(name)),
    ...listedNames(text),
  ]
}

// What's your name? Anna Berg; 您怎么称呼？⏎客户：我姓段
const latinAnswer = new RegExp(
  `(?:${anyCase(latinNameQuestions)})[^?\\n]{0,30}\\?\\s{1,3}(?:[\\p{L}\\d ]{2,20}: ?)?(?:(?:[iI]t['’]s|[iI]t is|[tT]his is|[mM]y name is|I['’]m|I am) )?(?<name>${latinName})`,
  'gu',
)
const hanAnswer = new RegExp(
  `(?:${hanNameQuestions})[^?？。\\n]{0,8}[?？。]?\\s{0,3}(?:\\p{Script=Han}{1,6}: ?)?(?:免贵)?(?:我?姓|我?叫|我是)?(?=(?<name>\\p{Script=Han}{1,5}))`,
  'gu',
)

/** Names behind the question for one. */
export function answeredNames(text: string): readonly string[] {
  const latin = namesIn(matchesOf(latinAnswer, text)).filter((name) => isLatinName(name))
  const han = namesIn(matchesOf(hanAnswer, text)).map((run) => (isPlainSurname(run) ? run : hanNameAtStart(run, true)))
  return [...latin, ...han.filter((name) => name !== '')]
}

// 对接人：段景明、连奕；Tomas Ellwood
const list = new RegExp(
  `(?:联系人|对接人|接口人|负责人|经办人|申请人|报修人|报障人|参会人员?|与会人员?|抄送|现场人员|值班人员|知会)(?:员|姓名)?[ ]{0,2}[:：][ ]{0,3}(?<name>[^\\n]{2,80})`,
  'gu',
)

function listedNames(text: string): readonly string[] {
  return namesIn(matchesOf(list, text))
    .flatMap((line) => line.split(/[、,，;；/\s]+|和|与|及/u))
    .map((name) => name.replace(hanTitleAtEnd, '').replace(/\(.*$/u, ''))
    .filter((name) => isHanName(name))
}

// 我姓夏侯, 找老魏
const surnamed = new RegExp(
  `(?:我姓|免贵姓|(?:找|问|联系|和|跟|给|叫|让|是)[老小])(?=(?<name>${anyCompoundSurname}|\\p{Script=Han}))`,
  'gu',
)

// 李明|远程处理: a word whose first character a given name could end with
const goesOn = /^(?:远程|重启|信息|安排|明天|明确|立即|正在|正式|全部|现场|成功|平时|文件|高级|东西|国庆|建议|志愿)/u

// 姓名：原野, 我叫安然; no 名字和命名空间, 我是原厂二线
const toldAfter = /[:：=叫]\s*$|姓名|本人/u

/**
 * The name that a run of Han characters begins with: 林知远将联系 → 林知远, 李四已处理 → 李四. Unless it is told to be one (`isTold`), a
 * surname that is a word as well wants a given name of characters that such names are made of.
 */
function hanNameAtStart(run: string, isTold: boolean): string {
  if (/[·•・]/u.test(run)) return run
  const surname = splitHanName(run.slice(0, 2))?.surname ?? ''
  if (surname === '') return ''
  const given = run.slice(surname.length, surname.length + 2)
  const short =
    given.startsWith('某') || afterHanNames.has(given.charAt(1)) || goesOn.test(run.slice(surname.length + 1))
  const length = short ? 1 : given.length
  const name = surname + given.slice(0, length)
  if (!isTold && !isPlainSurname(surname) && !isOfGivenCharacters(name.slice(surname.length))) return ''
  return isHanName(name) ? name : ''
}
