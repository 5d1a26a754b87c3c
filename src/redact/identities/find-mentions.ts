/** Reads from a text who is mentioned in it: greetings, introductions, signatures, titles, contacts. */
import {
  closings,
  hanGreetings,
  hanIntroductions,
  latinGreetings,
  latinIntroductions,
  latinTitles,
  afterHanNames,
  hanNameQuestions,
  latinNameQuestions,
  notCalled,
  notHanNames,
  shortTitles,
  teamWords,
  titles,
} from '../lexicon/person-words.ts'
import { anyCase } from '../../language/patterns/any-case.ts'
import { givenNames } from '../lexicon/given-names.ts'
import { thingWords } from '../lexicon/third-persons.ts'
import { compoundSurnames } from '../lexicon/surnames.ts'
import { isPlainSurname, splitHanName } from './han-names.ts'
import { hanNamesInText } from './han-names-in-text.ts'
import { latinNamesInText } from './latin-names-in-text.ts'
import { isHanName, isLatinName, isWordedAsName, latinName, latinWord } from './name-tests.ts'
import { mentionedNames, speakingNames } from './chat-names.ts'
import { namesAboveContacts } from './names-above-contacts.ts'
import { namesBesideNames } from './names-beside-names.ts'
import { soloNames } from './solo-names.ts'
import type { PersonMention, Side } from './identity.ts'
import { matchesOf } from '../../language/patterns/matches.ts'

/** Who wrote a text and to whom, where that is known. */
export interface Speakers {
  readonly writer: Side | null
  readonly reader: Side | null
}

/** People mentioned in a text of half width. */
export function findPeople(text: string, { writer, reader }: Speakers): readonly PersonMention[] {
  return [
    ...[...titledHanNames(text), ...greetedNames(text), ...titledLatinNames(text), ...calledNames(text)].map(
      mention(reader),
    ),
    ...[
      ...speakingNames(text),
      ...mentionedNames(text),
      ...namesAboveContacts(text),
      ...namesBesideNames(text),
      ...soloNames(text),
      ...latinNamesInText(text),
      ...hanNamesInText(text),
    ].map(mention(null)),
    ...signedNames(text).map(mention(writer)),
    ...introducedNames(text).map(mention(writer)),
    ...answeredNames(text).map(mention(null)),
    ...namesBesideContacts(text).map(mention(writer)),
    ...matchesOf(mailAddress, text).map(([email]) => ({ name: null, email: email.toLowerCase(), side: null })),
  ]
}

const mailAddress = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/gu
const compounds = compoundSurnames.join('|')

// 周明溪先生, 欧阳女士, 张先生/女士
const beforeTitle = new RegExp(`(?<=(?<before>[\\p{Script=Han}·]{1,6})) ?(?:${titles})`, 'gu')
// 陈工，您好; 你好, 王工; 请联系李总
const beforeShortTitle = new RegExp(
  `(?:^|[^\\p{Script=Han}]|${hanGreetings}|请|和|与|跟|找|问|由|让|联系|麻烦|咨询|同事)(?<name>(?:${compounds}|\\p{Script=Han})\\p{Script=Han}{0,2}?) ?(?:${shortTitles})(?=[^\\p{Script=Han}]|$|您好|你好|好|辛苦|请|帮|在|已|说|反馈|回复|那边|这边|电话|联系|远程|处理|沟通|确认|提供)`,
  'gmu',
)

// 谢谢白 → 白, 请联系张 → 张
const untilName = new RegExp(`^.*(?:${hanGreetings}|请|和|与|跟|找|问|联系|麻烦|咨询|同事)(?=.)`, 'u')

function titledHanNames(text: string): readonly string[] {
  const long = matchesOf(beforeTitle, text)
    .map(({ groups }) => groups?.['before'] ?? '')
    .filter((before) => !behindWord.test(before))
    .map((before) => before.replace(untilName, ''))
  const short = matchesOf(beforeShortTitle, text).map(({ groups }) => (groups?.['name'] ?? '').replace(untilName, ''))
  return [...long, ...short]
    .flatMap((before) => [nameAtEnd(before), before.slice(-1)])
    .filter((name) => splitHanName(name) !== null)
}

// 开学后老师, 应老师要求, 上课时老师: a word of the sentence, though families are called so
const behindWord = /[后和从都应]$|\p{Script=Han}[时向年]$/u

// Of what stands before a title the longest end that is a name: 请周明溪 → 周明溪, 和张 → 张.
function nameAtEnd(before: string): string {
  for (const length of [4, 3, 2, 1]) {
    const name = before.slice(-length)
    const split = name.length === length ? splitHanName(name) : null
    if (split !== null && (length === 1 || (length === 2 && split.given === '') || isPlainSurname(split.surname)))
      return name
  }
  return ''
}

// Hi Deepak, / Dear Ms. Brandt: / hi deepak,
const greeting = new RegExp(
  `^[ \\t>]*(?:(?:${latinGreetings})[ ,]+)+(?:(?:${latinTitles})\\.? )?(?<name>[\\p{L}][\\p{L}'’-]{1,24}(?:(?: |, | and | & |/| / )[\\p{L}][\\p{L}'’.-]{1,24}){0,2})[ ]?(?:[,!:;.]|\\n|$)`,
  'gimu',
)
// Deepak, thanks for … at the start of a line
const vocative = new RegExp(
  `^(?<name>${latinWord}),[ \\n](?=(?:thank|thanks|please|could you|can you|sorry|any (?:news|update)|have you|did you|hope you)\\b)`,
  'gmu',
)
// 尊敬的周明溪： / 周明溪，您好 / 韩工好，
const hanGreeting =
  /^[ \t>]*(?:(?:尊敬的|亲爱的|hi|hello|dear|to)[ ,]{0,2}(?<addressed>\p{Script=Han}{2,4}) ?[:,!，]|(?<greeted>\p{Script=Han}{1,4}?)[ ,，:、!！]{0,2}(?:您好|你好|好[,:，!！。]|早上好|上午好|下午好|晚上好)|(?<called>\p{Script=Han}{2,3}):[ \t]*$)/gimu
// 茆经理，您好 / 垚哥： / 老蔺，: before a title at the start of a line any character names someone
const called = new RegExp(
  `^[ \\t>]*(?:@|好的[,，]?|谢谢|麻烦|辛苦了?|收到,?)?(?<name>(?:[老小阿]\\p{Script=Han}|\\p{Script=Han}{1,3}?(?:${titles}|[哥姐总工董叔姨])))(?=[ ]?[:：,，!！]|[ ]?(?:您好|你好|好[,，:：!！。]|早上好|上午好|下午好|晚上好))`,
  'gmu',
)

function calledNames(text: string): readonly string[] {
  return names(matchesOf(called, text)).filter((name) => {
    const bare = name.replace(hanTitleAtEnd, '')
    return !notCalled.has(name) && !notCalled.has(bare) && !notHanNames.has(name) && !notHanNames.has(bare)
  })
}

const hanTitleAtEnd = new RegExp(`(?:${titles}|${shortTitles})$`, 'u')

function greetedNames(text: string): readonly string[] {
  const addressed = names(matchesOf(vocative, text)).filter(
    (name) => givenNames.has(name.toLowerCase()) || !ordinaryWord.test(name),
  )
  const latin = [...names(matchesOf(greeting, text)), ...addressed]
    .flatMap((name) => name.split(/, | and | & | ?\/ ?/u))
    .filter((name) => isLatinName(name) && (!name.includes(' ') || /^\p{Lu}\S* (?:.* )?\p{Lu}/u.test(name)))
  const han = matchesOf(hanGreeting, text)
    .map(({ groups }) => groups?.['addressed'] ?? groups?.['greeted'] ?? groups?.['called'] ?? '')
    .map((name) => name.replace(hanTitleAtEnd, ''))
    .filter((name) => isHanName(name) && isPlainSurname(splitHanName(name)?.surname ?? ''))
  return [...latin, ...han]
}

const titled = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${latinTitles})\\.? ?|(?:mr|mrs|ms|dr)\\. )(?<name>${latinName})`,
  'gu',
)

function titledLatinNames(text: string): readonly string[] {
  return matchesOf(titled, text)
    .map(({ 0: found, groups }) => ({
      isSure: sureTitle.test(found),
      name: groups?.['name']?.trim() ?? '',
    }))
    .filter(({ isSure, name }) => (isSure ? isWordedAsName(name) : isLatinName(name)) && !isOfThings(name))
    .map(({ name }) => name)
}

// Mr Lay, though that is a word; no Miss Peer, no Sir Please
const sureTitle = /^(?:Mr|Mrs|Ms|Mx|Dr|Herr|Frau)\b/u

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
  `^[ \\t>]*(?<name>(?![先学医考新师男女花民众])(?:${compounds}|\\p{Script=Han})[生太])(?=[,，:：!！]|[ ]?(?:你好|您好|早晨|早上好|午安))`,
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

function signedNames(text: string): readonly string[] {
  const last = names(matchesOf(lastLine, text)).filter(
    (line) => /^[\p{L}'’. -]+$/u.test(line) && !ordinaryWord.test(line) && !isOfThings(line),
  )
  const han = [...names(matchesOf(hanLastLine, text)), ...names(matchesOf(hanAboveTeam, text))].filter(
    (name) => isHanName(name) && isPlainSurname(name.charAt(0)),
  )
  const aboveTeam = names(matchesOf(latinAboveTeam, text)).filter((name) => isLatinName(name) && !hasThing(name))
  const formal = [
    ...names(matchesOf(hanSigned, text)).filter((name) => !notHanNames.has(name)),
    ...names(matchesOf(hanSir, text)),
  ]
  return [
    ...formal,
    ...aboveTeam,
    ...names(matchesOf(closedInline, text)).filter((name) => isLatinName(name) && !hasThing(name)),
    ...[...names(matchesOf(closing, text)), ...last].flatMap((line) => namesInLine(line)),
    ...han,
  ]
}

// A single word that opens or ends a text and is more likely no name: Conversation, Ironically, slmgr
const ordinaryWord = /^(?:\p{Ll}\S*|\S{10,}|\S*(?:ing|ed|tion|ment|ly|ness|able|ful))$|^[\p{Lu} ]{3,}$/u

function mention(side: Side | null): (name: string) => PersonMention {
  return (name) => ({ name, email: null, side })
}

const latinAlone = new RegExp(`^(?:${latinName}|\\p{L}[\\p{L}'’-]{2,20})$`, 'u')

/** Names in a line that could be the first of a signature: 方宁 Fang Ning, Tomas Ellwood | Support, J. Rao (IT). */
export function namesInLine(line: string): readonly string[] {
  const [start = ''] = line.trim().split(/\s*[|/(（,，;；]\s*|\s{2,}| - /u)
  const han = /^\p{Script=Han}[\p{Script=Han} ·•・]{1,8}/u.exec(start)?.[0].trim() ?? ''
  const squeezed = han.replace(/ /gu, '')
  const latin = start.slice(han.length).trim()
  const found = squeezed !== '' && isHanName(squeezed) ? [squeezed] : []
  const isLatin = latinAlone.test(latin) && isLatinName(latin)
  return (han === '' || found.length > 0) && isLatin ? [...found, latin] : found
}

const introduced = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${anyCase(latinIntroductions)})[ ]{0,2}(?:[:=-] ?)?(?<name>${latinName})`,
  'gu',
)
// Owner Rights, Client Access Rules: without a colon a role may be the first word of a thing
const roleAlone =
  /^(?:owner|reporter|approver|customer|client|agent|author|caller|engineer|technician|assignee|contact|requester|requestor)s? /iu

function hasThing(name: string): boolean {
  return name.split(/[ -]/u).some((word) => thingWords.has(word.toLowerCase()))
}

function isOfThings(name: string): boolean {
  return name.split(/[ -]/u).every((word) => thingWords.has(word.toLowerCase()))
}

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

function introducedNames(text: string): readonly string[] {
  const latin = matchesOf(introduced, text)
    .map(({ 0: found, groups }) => ({ found, name: groups?.['name']?.trim() ?? '' }))
    .filter(({ found, name }) => isLatinName(name) && !(roleAlone.test(found) && hasThing(name)))
    .map(({ name }) => name)
  const families = names(matchesOf(surnamed, text)).filter((name) => isPlainSurname(name))
  return [
    ...latin,
    ...names(matchesOf(behindNumber, text)).filter((name) => isHanName(name)),
    ...[contactIs, itIs].flatMap((pattern) => names(matchesOf(pattern, text))).filter((name) => isLatinName(name)),
    ...families,
    ...names(matchesOf(hanIntroduced, text))
      .map((name) => hanNameAtStart(name))
      .filter((name) => name !== ''),
    ...names(matchesOf(hanIntroducedFrom, text)).filter((name) => isHanName(name)),
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

function answeredNames(text: string): readonly string[] {
  const latin = names(matchesOf(latinAnswer, text)).filter((name) => isLatinName(name))
  const han = names(matchesOf(hanAnswer, text)).map((run) => (isPlainSurname(run) ? run : hanNameAtStart(run)))
  return [...latin, ...han.filter((name) => name !== '')]
}

// 对接人：段景明、连奕；Tomas Ellwood
const list = new RegExp(
  `(?:联系人|对接人|接口人|负责人|经办人|申请人|报修人|报障人|参会人员?|与会人员?|抄送|现场人员|值班人员|知会)(?:员|姓名)?[ ]{0,2}[:：][ ]{0,3}(?<name>[^\\n]{2,80})`,
  'gu',
)

function listedNames(text: string): readonly string[] {
  return names(matchesOf(list, text))
    .flatMap((line) => line.split(/[、,，;；/\s]+|和|与|及/u))
    .map((name) => name.replace(hanTitleAtEnd, '').replace(/\(.*$/u, ''))
    .filter((name) => isHanName(name))
}

// 我姓夏侯, 找老魏
const surnamed = new RegExp(
  `(?:我姓|免贵姓|(?:找|问|联系|和|跟|给|叫|让|是)[老小])(?=(?<name>${compounds}|\\p{Script=Han}))`,
  'gu',
)

// 李明|远程处理: a word whose first character a given name could end with
const goesOn = /^(?:远程|重启|信息|安排|明天|明确|立即|正在|正式|全部|现场|成功|平时|文件|高级|东西|国庆|建议|志愿)/u

/** The name that a run of Han characters begins with: 林知远将联系 → 林知远, 李四已处理 → 李四. */
function hanNameAtStart(run: string): string {
  if (/[·•・]/u.test(run)) return run
  const surname = splitHanName(run.slice(0, 2))?.surname ?? ''
  if (surname === '') return ''
  const given = run.slice(surname.length, surname.length + 2)
  const short = afterHanNames.has(given.charAt(1)) || goesOn.test(run.slice(surname.length + 1))
  const length = short ? 1 : given.length
  const name = surname + given.slice(0, length)
  return isHanName(name) ? name : ''
}

const hanBesidePhone =
  /(?<!\p{Script=Han})(?<name>\p{Script=Han}{2,4})[ \t]{0,3}[:(,，、-]?[ \t]{0,3}(?=(?:电话|手机|分机|内线|\+?86[ -]?)?[ :]{0,2}1[3-9]\d{9}|(?:分机|内线)号?[ :]{0,2}\d{3,6}|0\d{2,3}-\d{7}|[\w.+-]{1,40}@)/gu
const hanBeforeMail =
  /(?<name>\p{Script=Han}{2,4}|[\p{L}][\p{L}'’.-]{1,24}(?:,? [\p{L}][\p{L}'’.-]{1,24}){1,3})["']?[ \t]{0,3}[<([][ \t]{0,2}(?:mailto:)?(?=[\w.+-]{1,64}@)/gu
const latinBesidePhone = new RegExp(
  `(?<name>${latinWord} ${latinWord}(?: ${latinWord})?)[ ]?[,(:-]{0,2} ?(?=(?:\\(?(?:mobile|cell|phone|tel|ext)\\.?:? ?)?\\+?[\\d(][\\d() -]{7,16}\\d)`,
  'gu',
)

// 小宋 13900010002, 老魏（分机 8012）
const familiarBesidePhone = new RegExp(
  `(?<!\\p{Script=Han})(?<name>[小老](?:${compounds}|\\p{Script=Han}))(?=[ (,，:：]{0,3}(?:电话|手机|分机|内线)?[ :：]{0,2}(?:1[3-9]\\d{9}|\\d{3,4}-\\d{7}|(?<=(?:分机|内线)[ :：]{0,2})\\d{3}))`,
  'gu',
)

function namesBesideContacts(text: string): readonly string[] {
  const all = [
    ...names(matchesOf(hanBesidePhone, text)),
    ...names(matchesOf(hanBeforeMail, text)),
    ...names(matchesOf(latinBesidePhone, text)).filter((name) => !/\p{Lu}{2}/u.test(name)),
  ]
  const families = names(matchesOf(familiarBesidePhone, text)).filter((name) => splitHanName(name.slice(1)) !== null)
  return [...families, ...all].filter(
    (name) => families.includes(name) || isHanName(name) || (!/\p{Script=Han}/u.test(name) && isLatinName(name)),
  )
}

function names(matches: readonly RegExpMatchArray[]): readonly string[] {
  return matches.map(({ groups }) => groups?.['name']?.trim() ?? '')
}
