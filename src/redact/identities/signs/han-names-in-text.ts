/** Chinese names of people whom a text only mentions: no header, no signature, no greeting says who they are. */
import { everydayGivenCharacters, givenCharacters } from '../../lexicon/names/given-characters.ts'
import {
  hanActsAfter,
  hanCuesBefore,
  hanFamiliarAfter,
  hanTitledActs,
  japaneseFamilies,
  turkicCharacters,
  turkicEndings,
} from '../../lexicon/around-names/han-third-persons.ts'
import { notCalled, notHanNames } from '../../lexicon/around-names/person-words.ts'
import { titles, titlesBefore } from '../../lexicon/around-names/titles.ts'
import { compoundSurnames, frequentAmbiguousSurnames } from '../../lexicon/names/surnames.ts'
import { isOfGivenCharacters, isPlainSurname, splitHanName } from '../names/han-names.ts'
import { steppeNames, tibetanNames } from '../../lexicon/names/peoples-names.ts'
import { isHanName, namesIn } from '../names/name-tests.ts'
import { matchesOf } from '../../../language/patterns/matches.ts'

// 联系机房段景明处理: three characters behind words that a person follows, or before what a person does
const behindCue = new RegExp(`(?:${hanCuesBefore})[ ]?(?=(?<name>\\p{Script=Han}{2,4}))`, 'gu')
const beforeAct = new RegExp(`(?<=(?<name>\\p{Script=Han}{2,4}))(?=[ ]?(?:${hanActsAfter}))`, 'gu')
const betweenMarks =
  /(?<=^|[ \t,，.。;；:：、!！?？()/|])(?<name>\p{Script=Han}{3})(?=[ \t,，.。;；:：、!！?？()/|]|$)/gmu
// 小王已经看过了, 李总要求: behind a mark or a cue
const familiar = new RegExp(
  `(?:^|[ \\t,，.。;；:：、!！?？()/|]|${hanCuesBefore})(?<name>[老小阿](?<surname>${compoundSurnames.join('|')}|\\p{Script=Han})|(?<titled>${compoundSurnames.join('|')}|\\p{Script=Han})[总工董姐哥班])(?=[ ]?(?:${hanFamiliarAfter}|[,，。;；、)]|$))`,
  'gmu',
)

// 护士长薛也知道: a title in front
const titleBefore = new RegExp(
  `(?:${titlesBefore})(?<surname>${compoundSurnames.join('|')}|\\p{Script=Han})(?=也|说|讲|在|那边|这边|已|要|让|知道|确认|反馈|同意|[，,。；;、])`,
  'gu',
)

// [10:02:11] 客服段合：您好; who speaks, by what he does
const speaksAs =
  /(?:^|\] ?)[ \t]*(?:在线|[一二]线|技术|人工)?(?:客服|坐席|座席|售后|顾问|专员|工程师|技术) ?(?<name>\p{Script=Han}{2,3}) ?:/gmu
// 有个病人陈大文(HKID …), 员工段景(工号 …): before what identifies somebody
const identified =
  /(?:病人|患者|学生|客户|员工|用户|同事|顾客|会员|住户|业主|家长)(?<name>\p{Script=Han}{2,3}) ?\((?=HKID|身份证|工号|学号|住院号|病历号|手机|电话|卡号|会员号|客户号|1[3-9]\d)/gu
// 找组长段景，或者: behind a title, up to a mark
const behindTitle = new RegExp(`(?:${titlesBefore}) ?(?<name>\\p{Script=Han}{2,3})(?=[\\s,，。;；、)]|$)`, 'gmu')

// 刚开完会蒋总很着急, 我们张校的意思: a title that only such people have, before what they do
const titledActing = new RegExp(
  `(?<surname>${compoundSurnames.join('|')}|\\p{Script=Han})[总董](?=${hanTitledActs})|(?<=会长|主委|老板|股东|理事) ?(?<surname>\\p{Script=Han})[总董姐哥]|(?<=我们|咱们|你们|贵单位)(?<surname>\\p{Script=Han})[校局处院厅](?=${hanTitledActs})`,
  'gu',
)
// 叉车组的阿不都热合曼都遇到了, 财务的热依汗也: characters that names of Turkic peoples are written with
const transliterated = new RegExp(
  `(?<name>[${turkicCharacters}]{3,9}(?<=[${turkicEndings}]|古丽|买提))(?<=(?:${hanCuesBefore})\\k<name>)(?=${hanActsAfter}|[ \\t,，.。;；、!！?？()]|$)`,
  'gmu',
)
const peoples = [...tibetanNames, ...steppeNames].sort((one, other) => other.length - one.length).join('|')
// 信息科的次仁卓玛、扎西都遇到了: names of Tibetan, Mongolian and Turkic peoples, two of them wherever they stand
const ofPeoples = new RegExp(
  `(?<name>(?:${peoples}){2,3}|(?<=(?:^|[ \\t,，.。;；:：、!！?？()/|]|${hanCuesBefore}|叫))(?:${peoples})(?=${hanActsAfter}|[ \\t,，.。;；、!！?？()/]|$))`,
  'gmu',
)
// 上周司徒让她重启: families of two characters that make no word, before what a person does
const compoundActing = new RegExp(
  `(?<name>欧阳|司徒|司马|诸葛|令狐|慕容|夏侯|上官|尉迟|皇甫|公孙|轩辕|端木|独孤|呼延|闻人|澹台|钟离|鲜于|仲孙|宇文|赫连|亓官|淳于|申屠)(?=${hanFamiliarAfter}|${hanTitledActs}|给|要|[，,。;；、]|那|告诉)`,
  'gu',
)
// 渡边先生, 顾问佐藤说
const japanese = new RegExp(
  `(?<name>${japaneseFamilies})(?=先生|女士|小姐|桑|部长|社长|课长|顾问|老师|教授|(?<=(?:顾问|日方|日本同事|日本客户|专家)(?:${japaneseFamilies}))\\p{Script=Han})`,
  'gu',
)
// 信息中心的包文斌主任, 请问包文斌老师: a whole name before a title, though a word begins with its first character
const wholeBeforeTitle = new RegExp(
  `(?:${titles})(?<=(?:[的是找由和与、,，。;；:\\s(]|^|请问|联系|感谢)(?<name>\\p{Script=Han}{3})(?:${titles}))`,
  'gmu',
)
// D:\教务\段小满_转学\x.xlsx: a folder or a file that somebody is called in
const inPath = /(?<=[\\/])(?<name>\p{Script=Han}{2,3})(?=[_-])|(?<=[_-])(?<name>\p{Script=Han}{3})(?=[\\/.]\S)/gu
// 祁连（我们同事）升级时
const explained =
  /(?<=(?<name>\p{Script=Han}{2,3}))\((?:我们|咱们|我|你们)?的?(?:同事|领导|组长|主管|经理|老师|师傅|班长|网管|护士|医生|同学)\)/gu
// 请找信息科（段景）: two characters in brackets behind a part of a firm
const inBrackets =
  /(?<=(?:[部科室组处班]|中心|采购|销售|人事|行政|财务|客服|运维|开发|测试|仓管|车间|仓库|门诊|前台|会计|老师|师傅|工程师|管理员|同事) ?)\((?<name>\p{Script=Han}{2})\)/gu
// 段景：我这边也不行: what opens a line that somebody says
const saysHere =
  /^[ \t]*(?<name>\p{Script=Han}{2}):(?=[^\n]{0,40}(?:我(?!司)|你|咱|您|吗|呢|好的|收到|谢谢|哈|吧|啊))/gmu
// 极光运维 段景明, as a line of its own
const behindTeam =
  /^[ \t]*\p{Script=Han}{2,10}(?:运维|支持|客服|服务台|服务|中心|科技|软件|[部科组室])[ \t|]{1,3}(?<name>\p{Script=Han}{2,3})[ \t]*$/gmu
// 患者 段小满 的, 收件人：段小满: three characters behind who somebody is
const labelled =
  /(?:患者|病人|学员|学生|家属|司机|收货人|收件人|联系人|父亲|母亲|爸爸|妈妈|丈夫|妻子|爱人|儿子|女儿|监护人|家长)[ :：]{1,2}(?<name>\p{Script=Han}{3})(?=[ ,，、。;；的(（\d]|$)/gmu
// ——段景明
const dashed = /^[ \t]{0,20}[—–]{1,3} ?(?<name>\p{Script=Han}{2,4})[ \t]*$/gmu
// 班主任艾力江·吐尔逊都来了: names of other peoples
const middleDot = /[·•・]/u
const dotted = new RegExp(
  `(?:^|[ \\t,，.。;；:：、!！?？()]|${hanCuesBefore}|主任|经理|医生|老师|司机|同学)(?<name>\\p{Script=Han}{2,5}[·•・]\\p{Script=Han}{2,7}?)(?=${hanActsAfter}|[ \\t,，.。;；、!！?？()]|$)`,
  'gmu',
)
// 存储事件单·结论栏
const ofHeading = /[单栏表页项区版章节篇卷图录件号站类型库]$|单[·•・]/u

/** Names that stand in running text of half width, as written there. */
export function hanNamesInText(text: string): readonly string[] {
  if (!/\p{Script=Han}/u.test(text)) return []
  return [
    ...matchesOf(behindCue, text).map(({ index, 0: cue, groups }) =>
      nameBetween(groups?.['name'] ?? '', (length) => text.slice(index + cue.length + length), 'start'),
    ),
    ...matchesOf(beforeAct, text).map(({ index, groups }) =>
      nameBetween(
        groups?.['name'] ?? '',
        (length) => text.slice(Math.max(0, index - length - 6), index - length),
        'end',
      ),
    ),
    ...namesIn(matchesOf(betweenMarks, text)).filter((name) => isNameByCharacters(name) && !name.startsWith('祝')),
    ...familiarNames(text),
    ...matchesOf(titledActing, text).flatMap(({ groups }) => {
      const surname = groups?.['surname'] ?? ''
      return isFamily(surname) ? [surname] : []
    }),
    ...matchesOf(transliterated, text).map(({ groups }) => groups?.['name'] ?? ''),
    ...[labelled, dashed].flatMap((pattern) =>
      matchesOf(pattern, text)
        .map(({ groups }) => groups?.['name'] ?? '')
        .filter((name) => (splitHanName(name)?.given ?? '') !== '' && !notHanNames.has(name)),
    ),
    ...[ofPeoples, compoundActing, japanese].flatMap((pattern) => namesIn(matchesOf(pattern, text))),
    ...namesIn(matchesOf(wholeBeforeTitle, text)).filter((name) => isWhole(name)),
    ...[speaksAs, identified]
      .flatMap((pattern) => namesIn(matchesOf(pattern, text)))
      .filter((name) => isHanName(name) && isPlainSurname(name.charAt(0))),
    ...namesIn(matchesOf(behindTitle, text)).filter((name) => isNameByCharacters(name)),
    ...namesIn(matchesOf(inPath, text)).filter((name) => isNameByCharacters(name)),
    ...matchesOf(explained, text).flatMap(({ groups }) => {
      const run = groups?.['name'] ?? ''
      return [run, run.slice(-2)].filter((name) => isHanName(name) && isPlainSurname(name.charAt(0)))
    }),
    ...[inBrackets, saysHere]
      .flatMap((pattern) => namesIn(matchesOf(pattern, text)))
      .filter((name) => isNameByCharacters(name)),
    ...namesIn(matchesOf(behindTeam, text)).filter((name) => isHanName(name) && isPlainSurname(name.charAt(0))),
    ...(middleDot.test(text) ? matchesOf(dotted, text) : [])
      .map(({ groups }) => groups?.['name'] ?? '')
      .filter((name) => !ofHeading.test(name)),
    ...matchesOf(titleBefore, text).flatMap(([found, surname = '']) => (isFamily(surname) ? [found] : [])),
  ].filter((name) => name !== '')
}

// No bracket: a placeholder stands in some, and what stood there before may have been a word.
const mark = '[\\s,，.。;；:：、!！?？()/|]'
const actAfter = new RegExp(`^[ ]?(?:${hanActsAfter}|${mark}|$)`, 'u')
// 我们用的柏云 ERP, 柏云 V8.3: a product, where it has two characters as most of them have
const productBehind =
  /^ ?(?:ERP|CRM|OA|MES|WMS|TMS|HIS|LIS|PACS|EMR|POS|PDM|PLM|SaaS|[Aa]pp|APP|[vV]\d|\d{1,3}\.\d)(?![a-z])/u
const cueBefore = new RegExp(`(?:${hanCuesBefore}|${mark}|^)[ ]?$`, 'u')

/** The longest name at one end of a run that has something personal on its other side too. */
function nameBetween(run: string, other: (length: number) => string, end: 'start' | 'end'): string {
  for (const length of [4, 3, 2]) {
    if (run.length < length) continue
    const name = end === 'start' ? run.slice(0, length) : run.slice(-length)
    const beside = other(length)
    if (end === 'start' && length === 2 && productBehind.test(beside)) continue
    if (isNameByCharacters(name) && (end === 'start' ? actAfter.test(beside.slice(0, 8)) : cueBefore.test(beside)))
      return name
  }
  return ''
}

// 段景明: a surname, and behind it characters that names are made of
function isNameByCharacters(name: string): boolean {
  const split = splitHanName(name)
  if (
    split === null ||
    split.given === '' ||
    split.given.length > 2 ||
    notHanNames.has(name) ||
    notHanNames.has(split.given)
  )
    return false
  const isPlain = isPlainSurname(split.surname)
  if (!isPlain && !(split.given.length === 2 && frequentAmbiguousSurnames.has(split.surname))) return false
  const everyday = Array.from(split.given).filter((character) => !givenCharacters.has(character))
  return (
    everyday.length === 0 ||
    (split.given.length === 2 &&
      everyday.length === 1 &&
      everydayGivenCharacters.has(everyday[0] ?? '') &&
      (isPlain || split.given.endsWith(everyday[0] ?? '')))
  )
}

// 包文斌, 时雨桐: given characters behind a surname that is a word as well; 常老师 has none
function isWhole(name: string): boolean {
  const split = splitHanName(name)
  return split !== null && split.given.length === 2 && !notHanNames.has(split.given) && isOfGivenCharacters(split.given)
}

function familiarNames(text: string): readonly string[] {
  return matchesOf(familiar, text).flatMap(({ groups }) => {
    const { name = '', surname = '', titled = '' } = groups ?? {}
    const family = surname === '' ? titled : surname
    if (notCalled.has(name) || notHanNames.has(name) || !isFamily(family)) return []
    return [surname === '' ? family : name]
  })
}

function isFamily(surname: string): boolean {
  return isPlainSurname(surname) && !noFamiliar.has(surname)
}

// 小米的, 小程序, 小包: things first
const noFamiliar: ReadonlySet<string> = new Set(
  '米白花路时程计数包家票段车牛叶项师年施员化早晚夜中加上下值当倒'.split(''),
)
