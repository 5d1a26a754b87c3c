/** Han characters in a name's place or in a name's shape. */
import { givenCharacters } from '../lexicon/names/given-characters.ts'
import { notNicknames } from '../lexicon/around-names/han-nicknames.ts'
import { genericHanNames } from '../lexicon/organisation-words.ts'
import { ambiguousSurnames, surnames } from '../lexicon/names/surnames.ts'
import { titles } from '../lexicon/around-names/titles.ts'
import { calledGivenNames, hanFullNames } from '../identities/signs/han-full-names.ts'
import { actingHanNames, isNobody, notBeside } from '../identities/signs/han-names-by-acts.ts'
import { hanConductIn } from '../identities/signs/han-names-by-conduct.ts'
import { blank } from '../recognisers/recogniser.ts'
import { everyMatch } from '../../language/patterns/every-match.ts'
import type { DoubtfulWord } from './doubtful-word.ts'

const plain = [...surnames].filter((surname) => !ambiguousSurnames.has(surname)).join('')
const ofNames = [...givenCharacters].join('')
// Behind another character a word may begin earlier, but behind those that people stand behind.
const dayWords = '昨天|今天|前天|昨晚|今早|早上|上午|下午|晚上|礼拜|星期|周[一二三四五六日]|刚才|刚刚'
const notInWord = '(?<![\\p{Script=Han}](?<![请让找由和与跟给被叫是的了把对问喊系]))'

// 段景说, 由段景负责: a surname and one or two characters, one of which names have, where a sentence speaks of somebody
const inPlace = new RegExp(
  `(?<=^|[ ,，.。;；:：、!！?？()"“]|请|让|找|由|和|与|跟|给|被|叫|是|经)(?<name>[${plain}](?:[${ofNames}]\\p{Script=Han}?|\\p{Script=Han}[${ofNames}]))(?=说|讲|反馈|表示|确认|回复|告知|负责|处理|那边|那台|这边|也|都|已|在|的(?:电脑|账号|邮箱|手机|电话|机器)|[ ,，.。;；:：、)"”]|$)`,
  'gmu',
)
// 老段, 小景, 阿彪, 大段: what friends call each other
const familiar = new RegExp(
  `${notInWord}(?<name>[老小阿大][${plain}])(?=说|讲|反馈|确认|帮|那边|那台|这边|也|都|已|在|把|去|来|的|换|重|开|[ ,，.。;；:：、)]|$)`,
  'gmu',
)
// 段姐, 段工, 段科长, 段景师傅
const titled = new RegExp(
  `${notInWord}(?<name>[${plain}]\\p{Script=Han}?(?:[哥姐嫂]|${titles}))(?!\\p{Script=Han}?[弟妹夫])`,
  'gmu',
)
// 联系揭师傅, 蓬大爷: before what nobody but people are called, whatever the first character
const strangelyTitled =
  /(?<=^|[^\p{Script=Han}\w]|[请让找由和与跟给被叫是问]|联系|谢谢|感谢|麻烦)(?<name>(?![老小大该这那本各女男副总新电木水美每某两几二三一四双哪何谁我你他她您有无前空学表科班组队部院校分区片])\p{Script=Han}(?:师傅|先生|女士|大爷|大妈|奶奶|爷爷|阿姨|组长|科长|处长|队长|老师|同学|医生|护士))/gmu
// 豪哥, 阿弟: how people who know each other are called, whatever the character
const fondly = new RegExp(
  `${notInWord}(?<name>(?![老小大表堂帅的空学师这那我你他她您二三四两])\\p{Script=Han}[哥姐嫂爷伯婶]|阿(?![里拉尔姨伯克])\\p{Script=Han})(?=老[师師]|[说講讲问跟和与也都已在把去来给帮的]|${dayWords}|[^\\p{Script=Han}]|$)`,
  'gmu',
)
// 官大为（学号 1130427）: who has a number of their own
const numbered =
  /(?<=^|[^\p{Script=Han}]|[请让找由和与跟给的是])(?<name>\p{Script=Han}{2,4}) ?[(（](?:学号|学籍号|工号|床号|病案号|住院号|门诊号|卡号|证号|身份证号?)/gmu
// 翠岭高中: a school, a clinic
const school =
  /(?<=^|[^\p{Script=Han}\w]|[由到给请在与和跟是从们])(?<name>\p{Script=Han}{2,5}(?:高中|初中|国中|国小|书院|卫生院|卫生所|养老院|敬老院|护理院))(?=那边|这边|宿舍|的?(?:电脑|账号)|[的在已和及与也都用]|[^\p{Script=Han}]|$)/gmu
// 老灶台餐饮公司, 景明支行: what hardly anything but a firm ends in, with a word of its own before it
const firm =
  /(?<=^|[^\p{Script=Han}\w]|[由到给请在与和跟是从们])(?<name>\p{Script=Han}{2,5}(?:(?:科技|餐饮|贸易|商贸|实业|机械|食品|服饰|建材|制造|医药|文化|传媒|教育|信息|物流|航空|船舶|药业|软件)(?:有限)?公司|支行|分行|事务所|公所|街道办|诊所|药房|农场|医院|中学|小学|幼儿园))(?=那边|这边|柜|的?(?:电脑|账号)|[的在已和及与也都用]|[^\p{Script=Han}]|$)/gmu

// 湖滨店, 青冈馆, 北货运门: a branch or a place, called after where it is
const branch =
  /(?<=^|[^\p{Script=Han}\w]|[由到给请在与和跟是从去往至]|前天|昨天|今天)(?<name>(?![由到给请在与和跟是从去往至])(?:\p{Script=Han}{2,4}店|[^\P{Script=Han}和与及跟]{2,3}(?:[馆館园園仓倉]|[校院厂廠]区|货运?门|大门|分[部店校馆]|码头|道口|堆场|岗亭|支局)))(?=其余|那边|这边|前台|门店|也|都|的|有|说|用|好像|照|[^\p{Script=Han}]|$)/gmu
const anyBranch =
  /[门商酒分总网本书药饭新老旗每各全这那该某单首家大小与和]店$|(?:图书|體育|体育|博物|展覽|展览|档案|文化|美术|场|宾|旅|茶|餐|报告|校|公|家|乐|花|果|幼儿|产业|科技|工业|本|各|总|分|电子|中转|冷|数据)[馆館园園仓倉]$|(?:图书|体育|博物|展览|档案|文化|美术)[馆館]|^(?:我们|你们|他们|其他|所有|两个|几个|各个|部分|新的|旧的|这个|那个|线上|虚拟)/u
// 柚子跟[人员 1]也可以, [人员 1]和柚子都: beside somebody who is masked
const beside = new RegExp(
  `(?<=^|[,，。;；:：、 ]|学[妹弟姐长]|同事)(?<name>\\p{Script=Han}{2,3})(?=[跟和与、] ?${blank}{4})|(?<=${blank}[跟和与、] ?)(?<name>\\p{Script=Han}{2,3}?)(?=[也都]|[说確确問问]|[,，。;；、]|$)`,
  'gmu',
)

const notOwn =
  /^(?:我们|你们|贵|我|本|该|某|各|各个|全|总|分|子|母|客户|厂家|原|生产|软件|硬件|网络|快递|物流|外包|第三方|合作|对方|开发|第[一二三]|三方|当地|本地|外地|其他|其它|另一|相关|所有|一家|两家|国有|商业|工商|农业|建设|中国|人民|中心)/u

/** Such words of a text of half width. */
export function doubtfulHanWords(text: string): readonly DoubtfulWord[] {
  if (!/\p{Script=Han}{2}/u.test(text)) return []
  return [
    ...[...new Set([...hanFullNames(text), ...calledGivenNames(text)])]
      .flatMap((name) => placesOf(name, text))
      .map((place) => word(place, 3)),
    ...namesAt(titled, text)
      .filter(({ name }) => !isNobody(name))
      .map((place) => word(place, 3)),
    ...[strangelyTitled, fondly].flatMap((pattern) => namesAt(pattern, text)).map((place) => word(place, 2)),
    ...namesAt(numbered, text).map((place) => word(place, 3)),
    ...[inPlace, familiar]
      .flatMap((pattern) => namesAt(pattern, text))
      .filter(({ name }) => !isNobody(name) && !notNicknames.has(name))
      .map((place) => word(place, 2)),
    ...hanNamesByWeakConduct(text).map((place) => word(place, 2)),
    ...namesAt(beside, text)
      .filter(({ name }) => !isNobody(name) && !notBeside.test(name))
      .map((place) => word(place, 2)),
    ...actingHanNames(text)
      .flatMap((name) => placesOf(name, text))
      .map((place) => word(place, 2)),
    ...namesAt(branch, text)
      .filter(({ name }) => !notOwn.test(name) && !anyBranch.test(name))
      .map((place) => word(place, 1)),
    ...[firm, school]
      .flatMap((pattern) => namesAt(pattern, text))
      .filter(({ name }) => !genericHanNames.has(name) && !notOwn.test(name))
      .map((place) => word(place, 2)),
  ]
}

interface PlacedName {
  readonly name: string
  readonly start: number
}

function namesAt(pattern: RegExp, text: string): readonly PlacedName[] {
  return everyMatch(pattern, text).map(({ index, groups }) => ({ name: groups?.['name'] ?? '', start: index }))
}

function placesOf(name: string, text: string): readonly PlacedName[] {
  const places: PlacedName[] = []
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length))
    places.push({ name, start: at })
  return places
}

function word({ name, start }: PlacedName, doubt: DoubtfulWord['doubt']): DoubtfulWord {
  return { kind: 'name', start, end: start + name.length, doubt }
}

// 小茴问, 让老锅: one place that speaks of somebody is enough to ask
function hanNamesByWeakConduct(text: string): readonly PlacedName[] {
  const named = new Set(hanConductIn(text).flatMap(({ word: name, human }) => ((human ?? 0) > 0 ? [name] : [])))
  return [...named].flatMap((name) => placesOf(name, text))
}
