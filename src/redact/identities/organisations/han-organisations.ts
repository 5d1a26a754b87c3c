/** Organisations that a Chinese text mentions. */
import {
  hanBusinessWords,
  hanCustomerBusiness,
  hanCustomerWords,
  hanDepartments,
  hanFormWords,
  kindsOfFirms,
  regions,
  strongHanEndings,
  subregion,
  weakHanEndings,
} from '../../lexicon/organisation-words.ts'
import { dialogueHeading } from '../../lexicon/around-names/dialogue-words.ts'
import { matchesOf } from '../../../language/patterns/matches.ts'
import type { TextPlace } from './organisation-tests.ts'
import { namesIn } from '../names/name-tests.ts'

/** Names of firms and offices by the words around them or at their end, as written there. Takes text of half width. */
export function hanOrganisations(text: string, place: TextPlace): readonly string[] {
  if (!/\p{Script=Han}{2}/u.test(text)) return []
  const patterns = place === 'subject' ? anywhere : inLetters
  return [
    ...patterns.flatMap((pattern) => namesIn(matchesOf(pattern, text))),
    ...matchesOf(sideBySide, text).flatMap(({ groups }) => [groups?.['one'] ?? '', groups?.['other'] ?? '']),
    ...namesIn(matchesOf(listed, text))
      .flatMap((names) => names.split(/[、和与及]/u))
      .filter((name) => endsAsFirm.test(name)),
  ]
}

/** Firms whose help desk or support a text thanks for calling. */
export function servingOrganisations(text: string): readonly string[] {
  return namesIn(matchesOf(serviceDesk, text))
}

const han = '\\p{Script=Han}'
const body = `[${han}A-Za-z0-9·（）()-]`
const ending = `(?:${strongHanEndings}|${weakHanEndings})`

// 我们单位（浙江某某水务集团）, 客户：某某医院, 这里是某某银行的
const introduced = new RegExp(
  `(?:${hanCustomerWords})(?:[ ]?[(:“"【「=]|全?称|名称|是|为| ){1,3}[ ]?(?<name>${body}{2,30}?${ending})(?![\\p{Script=Han}]{0,2}(?:公司|集团|中心|医院|银行))`,
  'gu',
)
// 浙江省余杭区某某局 wherever it stands
const regional = new RegExp(
  `(?<name>${regions}(?:${subregion}){0,2}${body}{0,20}?${ending}(?:${body}{0,12}?(?:${strongHanEndings}|分局|分院|分行|支行|支队))?)`,
  'gu',
)
// a name of its own between marks, or one behind a preposition: 某某科技有限公司
const standing = new RegExp(
  `(?:(?<![${han}A-Za-z0-9])|在|为|是|与|和|向|到|给|由|来自|联系|感谢您联系)(?<name>${body}{2,24}?(?:${strongHanEndings}))(?![${han}]{0,4}(?:公司|集团))`,
  'gu',
)

// 发票抬头 青冈烘焙, 抬头：青冈烘焙: whom a bill is for
const billed =
  /(?:发票抬头|开票抬头|开票单位|开票名称|(?<![\p{Script=Han}])抬头)[ :是为写]{1,3}(?<name>[\p{Script=Han}·()]{3,30})(?=[\s,，。;；、]|$)/gmu

// 包是青冈物流的段Sir发的, 找禾木软件的段工: before who works there
const employing = new RegExp(
  `(?:[是由找跟和给让叫请里边天午晚]|联系) ?(?!${kindsOfFirms}|[夜早晚上下中]|那边|这边)(?<name>\\p{Script=Han}{2,6}?(?:${hanCustomerBusiness}|软件|公司)) ?的 ?(?=[老小]\\p{Script=Han}|\\p{Script=Han}{2,3}[管装做写给发换修弄]的|\\p{Script=Han}{1,2}(?:[Ss]ir|[总工哥姐]|经理|师傅|先生|小姐|女士))`,
  'gu',
)

// 压了青冈口腔、禾木门诊二十多单: two firms side by side
const sideBySide = new RegExp(
  `(?:(?<![${han}])|[了在给跟和是有找])(?!${kindsOfFirms})(?<one>${han}{2}(?:${hanCustomerBusiness}))、(?!${kindsOfFirms})(?<other>${han}{2}(?:${hanCustomerBusiness}))(?!${han}{0,2}(?:等|类|行业))`,
  'gu',
)
// 付到小青冈科技的账户
const paidTo =
  /(?:[付汇打转存][到给进入])(?<name>(?!我|你|他|她|公司|对公|客户|员工|个人|老|原|这|该)[^\P{Script=Han}的了]{3,10}(?:科技|公司|中心|服务|贸易|工程|物流|食品|餐饮|文化|传媒|信息|软件|网络|技术|教育))的?(?:公|对公)?(?:账户|账号|帐户|户头)/gu
// 我青冈博物馆的, 青冈旅行的，在门口: whose somebody is
const whose = new RegExp(
  `(?<![${han}])(?:我(?!们|是|在|司|方|这|的|要|想)(?<name>${han}{2,6}(?:${strongHanEndings}))的|(?<name>${han}{2}(?:${hanCustomerBusiness}))的(?=[,，。]))`,
  'gu',
)
// 开户行是建行青冈支行
const bankBranch = new RegExp(
  `(?:(?<![${han}])|[在到是为])(?<name>(?![这那该各某哪本贵])[^\\P{Script=Han}到在是为打付转汇存入给]{2,12}(?<![各某哪本个家])(?:支行|分理处))`,
  'gu',
)
// 我们公司（某某建筑设计）: a name in brackets needs no ending
const bracketed =
  /(?:我们单位|我单位|我们公司|我公司|我司|本单位|本公司|(?:我们|我|本|咱们?)(?:厂|院|校|店|所|局|行|馆|园|社|站|部门?|营业部|分公司|子公司|总部|中心|学校|医院|工厂|门店|律所|集团|机构|这边|这里)|单位|公司|客户|用户)[ ]?\((?<name>[\p{Script=Han}A-Za-z0-9·]{3,30})\)/gu

// 贾思勰 北辰软件, as the last line
const behindName =
  /\n[ \t-]*\p{Script=Han}{2,4}[ \t|]+(?<name>\p{Script=Han}{2,14}(?:软件|科技|网络|信息|技术|服务|数据|中心|公司|集团|局|院|银行))\s*$/gu

// 段景明
// 北辰软件: the line below the name that ends a letter
const belowName =
  /\n[ \t]*\p{Script=Han}{2,4}[ \t]*\n[ \t]*(?<name>\p{Script=Han}{2,14}(?:软件|科技|网络|信息|技术|服务|数据|中心|公司|集团|局|院|银行|电子|系统|智能|医药|证券|物流|客服))[ \t]*(?:\n|$)/gu

// 禾木纸业 段景明, 禾木物流 平台组 段景明: a line that begins with the firm and goes on with a name
const firmFirst = new RegExp(
  `(?:^|\\n)[ \\t]*(?<name>\\p{Script=Han}{2,8}?(?:${hanCustomerBusiness}))[ \\t|,，]+(?=\\p{Script=Han}{2,6}[ \\t]*(?:\\n|$|[ \\d+(|,，]|电话|手机))`,
  'gu',
)

// 禾木医药 段景明 13900010002: before the name of who may be called
const beforeName =
  /(?:^|\n)[ \t]*(?<name>\p{Script=Han}{3,14})[ \t|,，]+\p{Script=Han}{2,4}[ \t:,，]*(?:电话|手机|联系电话)?[ \t:]*(?=1[3-9]\d|0\d{2,3}-)/gu

// 我是青冈的，…; 我是青冈电机小段: who calls says where from
const callingFrom =
  /(?:^|[,，。!！?？:：\s])(?:我是|我们是|这边是|这里是|我这边是|咱们?是)(?<name>\p{Script=Han}{2,10}?)(?:的(?=[\s,，。;；!！]|$)|的(?=\p{Script=Han}{2,4}[\s,，。;；!！(])|的?(?=[小老]\p{Script=Han}[\s,，。]))/gmu

// 我们青冈科技的系统, 客户名称：青冈证券
const ownHan = new RegExp(
  `(?:我们|咱们|我方|这里是|这边是|我是|你好|您好|供应商|代理商|集成商|服务商|经销商|承包商|外包商|维保商|合作方|甲方|乙方|客户名称?|公司名称?|单位名称?|企业名称|来自)[ ,，]?[:：是为]?[ ]?(?!我|咱|这)(?<name>\\p{Script=Han}{2,6}?(?:${hanCustomerBusiness}))(?=的|用|这边|这里|有|在|是|，|支持|客服|售后|运维|技术部|实施|客户服务|[^\\p{Script=Han}]|$)`,
  'gmu',
)
// 送检的客户是青冈医药，货主“禾木粮油”: whom the writer deals with, up to a mark
const dealtWith = new RegExp(
  `(?:(?:他|她|他们|其|对方)的?(?:公司|单位)|客户|货主|甲方|乙方|供应商|厂家|厂商|承运商|合作方|对方(?:公司)?|送检单位|委托方|业主|房东|物业)(?:是|叫|为|名叫)?[ ]?(?:["“「](?<name>\\p{Script=Han}{3,10})["”」]|(?<=[是叫为] ?)(?<name>\\p{Script=Han}{2,6}(?:${hanBusinessWords}))(?=[\\s,，。;；、()]|$))`,
  'gmu',
)
// 他去了青冈软件: where somebody works now
const employedAt = new RegExp(
  `(?:去了|跳槽[到去]了?|调[到去]了?|入职了?|就职于|任职于|转[到去]了)(?<name>\\p{Script=Han}{2,6}?(?:${hanBusinessWords}))(?=[\\s,，。;；、()了]|$)`,
  'gmu',
)
// 青冈技术 服务台, as a line of its own
const firmWithTeam = new RegExp(
  `(?:^|\\n)[ \\t]*(?<name>\\p{Script=Han}{2,8}?(?:${hanFormWords}))[ \\t|·-]{1,3}(?:服务台|(?:客户|技术)?支持[部组]?|客服(?:部|中心)?|运维(?:部|组|中心)?|售后(?:部|服务)?|热线组?)[ \\t]*(?=\\n|$)`,
  'gu',
)
// 以前在 青冈三中 遇到过; 青冈附小的
const numberedSchool = new RegExp(
  `(?:(?<![${han}])|[在到去给像跟])(?<name>(?!第)${han}{2,6}(?<![统同唯单万之专逐不其])(?:[一二三四五六七八九十]中|附中|附小|实小|幼儿园))(?=[\\s,，。;；、()]|也|的|那边|这边|遇到|$)`,
  'gmu',
)
// 供应商青冈鲜枝那个系统
const supplier = new RegExp(
  `(?:供应商|承包商|承运商|服务商|经销商|代理商|集成商|维保商|分销商)(?<name>(?!${kindsOfFirms})[^\\P{Script=Han}确认反馈说了的已不后再先在是给把要和与这那个们来去]{3,6})(?=那个|那边|这边)`,
  'gu',
)
// 宓师傅（青冈物流 白鹭仓）; 之前 青冈牙科 也遇到过; 客户青冈日化 618 备货
const besidePerson = new RegExp(
  `(?:[傅生士姐哥工总理师] ?\\(|(?:之前|以前|上次|隔壁|另一家) ?|(?<![${han}])(?:客户|货主)|[称说]客户)(?!${kindsOfFirms})(?<name>${han}{2,4}?(?:${hanCustomerBusiness}|日化))(?=[\\s,，)\\d]|[也都的])`,
  'gu',
)
// （石门分店）
const branchInBrackets = /\((?<name>\p{Script=Han}{2,8}(?:分店|分行|分校|分院))\)/gu
// 青冈包装送来的, 找青冈机电派的人: who sends something or somebody
const sentBy = new RegExp(
  `(?:(?<![${han}])|[由是找让])(?!(?:${kindsOfFirms})|新的|旧的|我们|你们|他们|公司|总部|厂家|集团)(?<name>${han}{2}(?:${hanCustomerBusiness}|包装|印刷|设备|机械))(?=送来|送的|发来的|寄来|派来|派的|派人|开的票|报的价)`,
  'gu',
)
// 我是青冈二院信息科的
const department = new RegExp(
  `(?:我是|我们是|这里是|这边是|我在|联系|来自)(?<name>\\p{Script=Han}{2,10}?)(?:的)?(?:${hanDepartments})`,
  'giu',
)
// 我这边客户（青冈水务、白鹭港务局）, 客户是青冈医药和禾木乳业: a list behind what they are
const listed =
  /(?:客户|甲方|供应商|合作方|厂商|代理商|门店|单位)(?:有|是|为|包括)?[ ]?\(?(?<name>\p{Script=Han}{3,12}?(?:[、和与及]\p{Script=Han}{3,12}?){1,6})(?=等|[)\s,，。;；]|$)/gmu
const endsAsFirm = new RegExp(`(?:${hanCustomerBusiness}|${strongHanEndings}|${weakHanEndings})$`, 'u')
// 我们青冈路店2号收银台: a branch, called after where it is
const branch =
  /(?:我们|咱们?|我司|本公司)(?!\p{Script=Han}{0,4}(?:家|个|几|这|那|门|本|各|所有|其他|别|旗舰|连锁|直营|加盟|新|老|总|分)店)(?<name>\p{Script=Han}{2,8}店)(?=[\s(,，。的\d]|有|这|那|今|昨|$)/gmu

// 客户（段师傅，青冈塑胶，06-22 07:48）：who says what, for whom and when
const inHeading = new RegExp(dialogueHeading, 'gmu')

const anywhere: readonly RegExp[] = [
  inHeading,
  introduced,
  billed,
  employing,
  bankBranch,
  paidTo,
  whose,
  bracketed,
  behindName,
  belowName,
  firmFirst,
  beforeName,
  regional,
  standing,
  ownHan,
  dealtWith,
  employedAt,
  firmWithTeam,
  sentBy,
  numberedSchool,
  supplier,
  besidePerson,
  branchInBrackets,
  department,
  branch,
]
const inLetters: readonly RegExp[] = [...anywhere, callingFrom]

// 感谢您联系某某网信技术支持中心, 这里是某某科技客服中心
const serviceDesk = new RegExp(
  `(?:联系|致电|来电|选择|使用|这里是|欢迎来到)(?<name>${body}{2,16}?)(?:技术支持|技术服务|客户服务|客户支持|客服|服务|售后|支持)(?:中心|团队|热线|部|平台)`,
  'gu',
)

// [案例号：…] %某某局用户反馈打印失败% → 某某局
const subjectCustomer = new RegExp(
  `(?:^|[%％\\]】|:-] ?)(?<name>${body}{3,30}?)(?:的?(?:用户|客户|同事|老师|工程师))?(?:反馈|咨询|报告|反映|反应|报障|报修|申请|求助|提出|询问|遇到)`,
  'gu',
)
const subjectPrefix = new RegExp(
  `(?:^|[%％\\]】|] ?)(?<name>${body}{2,24}?(?:${strongHanEndings})|${body}{3,24}?(?:中心|局|厅|所|院|馆|厂|支队|总队))`,
  'gu',
)

/** Whose users report something in a subject. */
export function customersOfSubject(subject: string): readonly string[] {
  return [...matchesOf(subjectCustomer, subject), ...matchesOf(subjectPrefix, subject)]
    .map(({ groups }) => (groups?.['name'] ?? '').replace(/(?:用户|客户)$/u, ''))
    .filter((name) => /\p{Script=Han}{2}/u.test(name))
}
