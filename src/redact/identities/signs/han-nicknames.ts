/** What people are called among friends in a Chinese text: 老K, 小胖, 阿彪, 岚姐. Words around it say that a person is meant. */
import { matchesOf } from '../../../language/patterns/matches.ts'
import {
  nicknameActs,
  nicknameCues,
  nicknameLabels,
  notBeforePets,
  notBehindPets,
  notInPets,
  notNicknames,
  parentWords,
  realNameLabels,
} from '../../lexicon/around-names/han-nicknames.ts'
import { ofForms } from '../../lexicon/around-names/han-deeds.ts'
import { notCalled, notHanNames } from '../../lexicon/around-names/person-words.ts'
import { isPlainSurname, splitHanName } from '../names/han-names.ts'
import { namesIn } from '../names/name-tests.ts'
import { everydayHanNames } from '../../lexicon/names/ambiguous-names.ts'
import { givenCharacters } from '../../lexicon/names/given-characters.ts'

// 会计老皮都这样: behind what somebody is, a family name may be a word as well
const atWork =
  /(?<=会计|出纳|司机|保安|店长|库管|文员|同事|师傅|工程师|主任|班长|前台|网管)(?<name>老\p{Script=Han}头|[老小](?!板|师|时|组|王八|姐|哥|伙)\p{Script=Han}|大(?![家约概多量部小型堂楼门夫会])\p{Script=Han})(?=[都也说讲反那这已在去来看收签拿取用车,，。;；、和跟])/gu
// 老岳和小满: beside one who is called so
const inPair =
  /(?<one>[老小阿]\p{Script=Han})[和、跟与](?<other>[老小阿]\p{Script=Han})(?=[都也已在去来连各一,，。;；、的]|$)/gmu
// 开发的岚姐说, 谢谢磊哥: whatever stands before 姐 or 哥, unless the two are a word
const sibling =
  /(?<=[的和与跟、,，找请问说听\s]|谢谢|感谢|同事|师傅|财务|采购|出纳|会计|仓库|仓管|人事|行政|前台|客服|销售|车间|品质|门卫|^)(?<name>(?![小大空学表师堂帅老的二三几这那各亲姐哥])\p{Script=Han}[姐哥])(?=[嚟嘅说讲问收签发打那这都也已在去来看帮分处反确一远和昨今前刚、,，。;；!！]|$)/gmu
// 朵朵妈妈在门口: whose mother she is
const parentOfPet =
  /(?<name>(?<one>(?![宝妈爸爷奶姥哥姐弟妹家人个常天看等谢多大小刚慢仅渐往试问])\p{Script=Han})\k<one>(?:妈妈?|爸爸?|奶奶|爷爷|外婆|外公|姥姥|姥爷|老师))(?!们)/gu
// 财务程姐三天内处理: behind where somebody works nothing but a name stands before 姐
const siblingAtWork =
  /(?<=财务|会计|出纳|采购|仓库|人事|行政|前台|客服|销售|车间|质检|门卫|保洁|食堂|库房)(?<name>(?![小大空学表师老二三那这各帅])\p{Script=Han}[姐哥嫂]|小(?![组姐哥米程区店])[邬谌佘禤郗亓逄揭仝冼蔺芈湛卓岑滕曹彭蒋潘董袁邓许傅沈吕苏卢蔡贾丁魏薛阎余杜戴钟汪姜范谭廖邹熊陆郝孔崔邱秦侯邵孟龚庞樊兰殷陶洪翟倪严牛温芦季俞鲁葛韦申毕聂])(?![弟妹夫们])/gu
// 收银员晓燕说: a given name alone behind what somebody is
const givenAtWork = new RegExp(
  `(?<=收银员|店员|导购|出纳|会计|文员|护士|药师|前台|客服|同事|实习生|助理|操作工|质检员|保洁员?|班长|徒弟)(?<name>[${[...givenCharacters].join('')}]{2})(?=[说讲问反发在也都来去帮给打,，。、;；的]|$)`,
  'gmu',
)
// 三号机台的阿彪一早就喊了: hardly a word begins with 阿 but names of places, medicines and firms that are spelled by their sound
const pet = new RegExp(
  `(?<![${notBeforePets}])(?<name>阿(?![${notInPets}]|\\p{Script=Han}[${notBehindPets}])\\p{Script=Han})`,
  'gu',
)
// 再让阿彪把路由器, 叫小胖去看, 二把手大头，他在; 叫强仔去
const asked = new RegExp(
  `(?:${nicknameCues})(?:一下|一声|下|了)?(?<name>[老小阿大二三]\\p{Script=Han}|\\p{Script=Han}[仔哥姐])(?=${nicknameActs}|[,，。;；、)]|$)`,
  'gmu',
)
// 老K那台, 问一下老K, @小Q: a letter instead of a family name; no 最小K值, no 小B端
const byLetter =
  /(?<![\p{Script=Han}A-Za-z\d](?<![让叫找喊请派问和跟给替由是的把对向@、了下])|[最大较很更])(?<name>[老小阿][A-Z])(?![A-Za-z\d端类级型盘区口值点程机版])/gu
// @阿彪, @小胖
const mentioned = /(?<![\w.])@(?<name>[老小阿大]\p{Script=Han}{1,2})(?=[\s,，。!:]|$)/gu
// 阿德哥昨天推的: whatever stands between
const petSibling = /(?<name>阿(?![里拉尔姆莫司托斯])\p{Script=Han}[哥姐伯叔婶嫂仔])(?![弟妹夫们])/gu
// 同事阿Ken遲啲
const petLatin = /(?<![\p{L}\p{N}](?<!\p{Script=Han}))(?<name>阿\p{Lu}\p{Ll}{1,12})(?![\p{Script=Latin}\p{N}])/gu
// 联系开发乐乐，确认: the same character twice, behind what somebody does
const doubled =
  /(?:开发|测试|运维|同事|客服|前台|财务|实施|产品|行政|人事|商务|销售|保教|后勤|技术)-?(?<name>(?<one>(?![天常刚慢多看试问处往谢大小好等仅单渐频屡每明偏个次人样家年月日条项])\p{Script=Han})\k<one>)(?=[,，。;；、)\s]|说|确认|反馈|看)/gu
// Vivi姐也登录不上
const latinSibling =
  /(?<![\p{L}\p{N}])(?<name>\p{Lu}\p{Ll}{1,12} ?[姐哥])(?=[说讲那这都也已在去来看帮处确远和、,，。;；!！]|$)/gmu
// 董妈妈、大刘都在催
const parent = new RegExp(
  `(?<![\\p{Script=Han}](?<![的和跟与给让找请问叫告室科店部组班队房厂]))(?<name>(?<family>\\p{Script=Han})(?:${parentWords}))(?!\\p{Script=Han}{0,2}[卡会群]子?)`,
  'gu',
)
const big =
  /(?<=^|[\s,，、。;；和跟让叫找问给])(?<name>大(?<family>\p{Script=Han}))(?=[都也说讲把在去来那已,，、。;；和跟]|$)/gmu
// 外号“铁头”, 我们都叫他胖哥，
const labelled = new RegExp(
  `(?:${nicknameLabels})[是为叫:]?[ ]?["“「]?(?<name>\\p{Script=Han}{2,3})(?=["”」,，。;；、)]|的?那位|$)`,
  'gmu',
)
// 大名申屠宝
const realName = new RegExp(
  `(?:${realNameLabels})(?!${ofForms})[是叫为:]{0,2}[ ]?(?<name>\\p{Script=Han}{2,4})(?=[\\s,，。;；、)）]|$)`,
  'gmu',
)

/** Nicknames and pet names, as written there. Takes text of half width. */
export function hanNicknames(text: string): readonly string[] {
  if (!/\p{Script=Han}/u.test(text)) return []
  return [
    ...[
      atWork,
      pet,
      parentOfPet,
      petSibling,
      petLatin,
      doubled,
      sibling,
      siblingAtWork,
      latinSibling,
      byLetter,
    ].flatMap((pattern) => namesIn(matchesOf(pattern, text))),
    ...namesIn(matchesOf(givenAtWork, text)).filter((name) => !notHanNames.has(name) && !everydayHanNames.has(name)),
    ...[asked, mentioned].flatMap((pattern) => namesIn(matchesOf(pattern, text))).filter((name) => isNickname(name)),
    ...matchesOf(inPair, text).flatMap(({ groups }) => {
      const { one = '', other = '' } = groups ?? {}
      return isPlainSurname(one.slice(1)) && ![one, other].some((name) => notCalled.has(name)) ? [one, other] : []
    }),
    ...[parent, big]
      .flatMap((pattern) => matchesOf(pattern, text))
      .flatMap(({ groups }) => {
        const { name = '', family = '' } = groups ?? {}
        return isPlainSurname(family) && !notNicknames.has(name) ? [name] : []
      }),
    ...namesIn(matchesOf(labelled, text)).filter((name) => !notWords.test(name)),
    ...namesIn(matchesOf(realName, text)).filter((name) => (splitHanName(name)?.given ?? '') !== ''),
  ]
}

// 小区, 老师傅, 阿里云, 大家
function isNickname(name: string): boolean {
  const [first, second] = [name.slice(0, 2), name.slice(-1)]
  if (notNicknames.has(first) || notCalled.has(name) || notHanNames.has(name) || particle.test(second)) return false
  if (!/[仔哥姐]/u.test(second) || /^[老小阿]/u.test(name)) return !/^[大二三]/u.test(name) || ofBody.test(second)
  return !/^[小大空学表师堂帅老的二三几这那各亲客牛公母鸡羊码]/u.test(name)
}

// 堆给小了，先 …   配额给小点: what follows a size or an age, and ends no name
const particle =
  /[了的得地着过些点到在是有不和或上下中里外前后时个为从将把被就都也还再又才只能会要可用做等及与至于来去值面大多少这那]/u

// 大头, 二宝, 三毛: what nicknames with such a beginning go on with
const ofBody = /[头宝毛胖牛虎龙壮柱嘴眼脸娃狗蛋妞丫刚强军伟明勇斌飞]/u
const notWords = /^(?:什么|啥|做|作|它|这|那|一|不|我|你|他|她|去|来|过|重启|管理|系统)/u
