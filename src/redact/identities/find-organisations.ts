/** Reads from a text which organisations are mentioned in it. */
import { anyCase } from '../../language/patterns/any-case.ts'
import {
  genericHanNames,
  hanBusinessWords,
  hanFormWords,
  hanCustomerBusiness,
  hanCustomerWords,
  hanDepartments,
  institutionEndings,
  institutionsOf,
  knownVendors,
  latinCustomerWords,
  notCustomerNames,
  notEmployers,
  notOperators,
  legalForms,
  operatorEndings,
  regions,
  roles,
  standingInstitutions,
  strongHanEndings,
  subregion,
  weakHanEndings,
} from '../lexicon/organisation-words.ts'

import { productNames } from '../lexicon/ambiguous-names.ts'
import { everydayOrganisationWords } from '../lexicon/everyday-organisation-words.ts'
import { notNames } from '../lexicon/person-words.ts'
import { thingWords } from '../lexicon/third-persons.ts'
import { matchesOf } from '../../language/patterns/matches.ts'

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

const upper = "(?:\\p{Lu}[\\p{L}\\p{N}'’&.-]{0,24}|&|and|of|the|for|de|und|&amp;)"
const company = new RegExp(
  `(?<name>\\p{Lu}[\\p{L}\\p{N}'’&.-]{0,24},?(?: ${upper},?){0,5} (?:${legalForms}))(?![\\p{L}\\p{N}])\\.?`,
  'gu',
)
const institution = new RegExp(
  `(?<![\\p{L}])(?:${anyCase(latinCustomerWords)})[ :]{1,3}(?:the )?(?<name>\\p{Lu}[\\p{L}\\p{N}'’&.-]{1,24}(?: ${upper}){0,5}? (?:${institutionEndings}|${legalForms}))(?![\\p{L}\\p{N}])`,
  'gu',
)
const person = "\\p{Lu}[\\p{L}'’-]{1,20}(?: \\p{Lu}[\\p{L}'’.-]{0,20}){0,2}"
const someName = `\\p{Lu}[\\p{L}\\p{N}'’&-]{2,24}(?: (?:\\p{Lu}[\\p{L}\\p{N}'’&-]{1,24}|&|and(?= \\p{Lu})|of(?= \\p{Lu}))){0,3}`
// this is Tomas from Quillwood, I'm Tomas Ellwood at Quillwood Outfitters; here at Quillwood Outfitters
const introducedFrom = new RegExp(
  `(?<![\\p{L}])(?:[tT]his is|[iI]['’]m|[iI] am|[mM]y name is|it['’]s|[hH]ere is) ${person}(?:,? (?:the )?[a-z][a-z ]{2,30})?,? (?:from|at|with|of|for|over at) (?:the )?(?<name>${someName})(?=[\\s.,;:!?)]|$)`,
  'gmu',
)
const hereAt = new RegExp(
  `(?<![\\p{L}])(?:${anyCase('the same at|the same problem at|here at|we at|us at|users at|colleagues at|people at|staff at|i work at|i work for|working for|calling from|writing from|greetings from|on behalf of|employed at|employed by')}) (?:the )?(?<name>${someName})(?=[\\s.,;:!?)]|$)`,
  'gmu',
)
// Data Engineering, Quillwood Outfitters; Head of IT | Quillwood: behind what someone does
const behindRole = new RegExp(
  `(?:^|\\n)[ \\t>]*(?:[\\p{L}&/-]+ ){0,4}(?:${roles})(?: [\\p{L}&/-]+){0,3}[ \\t]*(?:,| at |\\||[-–—] |\\n)[ \\t]*(?<name>${someName})[ \\t]*(?=$|\\n|[|,])`,
  'gu',
)
const labelled = new RegExp(
  `^[ \\t>]*(?:${anyCase('company|organi[sz]ation|customer|client|account|employer')})(?: [nN]ame)?[ \\t]*[:=][ \\t]*(?<name>\\p{Lu}[^\\n,;|]{2,50})$`,
  'gmu',
)
const aloneInLine = new RegExp(
  `(?:^|\\n|\\||[-–—:,] )[ \\t>]*(?<name>\\p{Lu}[\\p{L}\\p{N}'’&.-]{1,24}(?: ${upper}){0,5} (?:${institutionEndings}))[ \\t]*(?=$|\\n|\\|| [-–—] )`,
  'gu',
)

// once Oakmere Datacentre have patched it, Oakmere Telecom's engineer
const operator = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<name>\\p{Lu}[\\p{L}'’-]{2,24}(?: \\p{Lu}[\\p{L}'’-]{1,24})? (?:${operatorEndings}))(?=['’]s? | (?:have|has|had|can|could|will|would|must|should|may|might|needs?|said|says?|told|asked|replied|promised|confirmed|want|wants|do|does|did|patched|changed|moved|installed|blocked|runs?|hosts?|manages?)\\b)`,
  'gu',
)
// Quillwood University, St. Hilda's Hospital, University of Quillwood
const standingLatin = new RegExp(
  `(?<![\\p{L}\\p{N}.-])(?<name>(?:St\\. |Saint )?\\p{Lu}[\\p{L}'’-]{2,24}(?: (?:\\p{Lu}[\\p{L}'’-]{1,24}|&|and|of)){0,2} (?:${standingInstitutions})|(?:${institutionsOf}) of (?:the )?\\p{Lu}[\\p{L}'’-]{2,24}(?: \\p{Lu}[\\p{L}'’-]{2,24})?)(?![\\p{L}\\p{N}])`,
  'gu',
)
// a driver of Frell & Sons
const family = new RegExp(
  `(?<![\\p{L}\\p{N}.-])(?<name>\\p{Lu}[\\p{L}'’-]{2,24}(?:, \\p{Lu}[\\p{L}'’-]{2,24})? (?:&|and) (?:Sons?|Daughters?|Brothers|Bros|Partners|Associates|Co))(?![\\p{L}\\p{N}])`,
  'gu',
)
// our company Quillwood, our customer, Quillwood & Sons
const ownLatin = new RegExp(
  `(?<![\\p{L}])(?:${anyCase('our|my|the|this|your|a')}) (?:company|firm|organi[sz]ation|employer|client|customer|school|hospital|university|bank|clinic|practice|library|charity|business|parent company|subsidiary|supplier|partner|auditors?|contractor|landlord|insurer|reseller|distributor|accountants?|solicitors?|lawyers?|courier|carrier),? (?:called |named |is |from )?(?<name>${someName})(?=[\\s.,;:!?)'’]|$)`,
  'gu',
)
// 我们青冈科技的系统, 客户名称：青冈证券
const ownHan = new RegExp(
  `(?:我们|咱们|我方|这里是|这边是|我是|你好|您好|供应商|代理商|集成商|服务商|经销商|承包商|外包商|维保商|合作方|甲方|乙方|客户名称?|公司名称?|单位名称?|企业名称|来自)[ ,，]?[:：是为]?[ ]?(?!我|咱|这)(?<name>\\p{Script=Han}{2,6}?(?:${hanCustomerBusiness}))(?=的|用|这边|这里|有|在|是|，|[^\\p{Script=Han}]|$)`,
  'gmu',
)
// 送检的客户是青冈医药，货主“禾木粮油”: whom the writer deals with, up to a mark
const dealtWith = new RegExp(
  `(?:(?:他|她|他们|其|对方)的?(?:公司|单位)|客户|货主|甲方|乙方|供应商|厂家|厂商|承运商|合作方|对方(?:公司)?|送检单位|委托方|业主|房东|物业)(?:是|叫|为|名叫)?[ ]?(?:["“「](?<name>\\p{Script=Han}{3,10})["”」]|(?<=[是叫为] ?)(?<name>\\p{Script=Han}{2,6}(?:${hanBusinessWords}))(?=[\\s,，。;；、()]|$))`,
  'gmu',
)
// 青冈技术 服务台, as a line of its own
const firmWithTeam = new RegExp(
  `(?:^|\\n)[ \\t]*(?<name>\\p{Script=Han}{2,8}?(?:${hanFormWords}))[ \\t|·-]{1,3}(?:服务台|(?:客户|技术)?支持[部组]?|客服(?:部|中心)?|运维(?:部|组|中心)?|售后(?:部|服务)?|热线组?)[ \\t]*(?=\\n|$)`,
  'gu',
)
// 我是青冈二院信息科的
const department = new RegExp(
  `(?:我是|我们是|这里是|这边是|我在|联系|来自)(?<name>\\p{Script=Han}{2,10}?)(?:的)?(?:${hanDepartments})`,
  'giu',
)
// the calibration man (Corwin from Frell Metrology)
const fromFirm = new RegExp(
  `\\(\\p{Lu}\\p{Ll}{1,20}(?: \\p{Lu}\\p{Ll}{1,20})? (?:from|of|at) (?<name>${someName})(?=[),])`,
  'gu',
)
// 我这边客户（青冈水务、白鹭港务局）: a list in brackets behind what they are
const listed =
  /(?:客户|甲方|供应商|合作方|厂商|代理商|门店|单位)(?:有|是|为|包括)?[ ]?\((?<name>\p{Script=Han}{3,12}(?:、\p{Script=Han}{3,12}){1,6})(?:等)?\)/gu
const endsAsFirm = new RegExp(`(?:${hanCustomerBusiness}|${strongHanEndings}|${weakHanEndings})$`, 'u')
// 我们青冈路店2号收银台: a branch, called after where it is
const branch =
  /(?:我们|咱们?|我司|本公司)(?!\p{Script=Han}{0,4}(?:家|个|几|这|那|门|本|各|所有|其他|别|旗舰|连锁|直营|加盟|新|老|总|分)店)(?<name>\p{Script=Han}{2,8}店)(?=[\s(,，。的\d]|有|这|那|今|昨|$)/gmu
const runsIn = new RegExp(notCustomerNames, 'u')
const endsAsOperator = new RegExp(` (?:${operatorEndings})$`, 'u')

const hanPatterns: readonly RegExp[] = [
  introduced,
  bracketed,
  behindName,
  belowName,
  firmFirst,
  beforeName,
  regional,
  standing,
  ownHan,
  dealtWith,
  firmWithTeam,
  department,
  branch,
]
const latinPatterns: readonly RegExp[] = [company, institution, labelled, operator]

/** Organisations mentioned in a text of half width. `signature`: a line may be a name without anything to say so. */
export function findOrganisations(text: string, place: 'body' | 'signature' | 'subject'): readonly string[] {
  const inHan = /\p{Script=Han}{2}/u.test(text)
  const inLatin = /\p{Lu}\p{L}/u.test(text)
  const patterns = [
    ...(inHan ? hanPatterns : []),
    ...(inHan && place !== 'subject' ? [callingFrom] : []),
    ...(inLatin ? latinPatterns : []),
    ...(inLatin && place !== 'subject' ? [introducedFrom, hereAt] : []),
    ...(inLatin && place !== 'body' ? [aloneInLine] : []),
    ...(inLatin && place === 'signature' ? [behindRole] : []),
  ]
  const found = [
    ...patterns.flatMap((pattern) => namesBy(pattern, text)),
    ...[
      ...namesBy(standingLatin, text),
      ...namesBy(ownLatin, text),
      ...namesBy(fromFirm, text),
      ...namesBy(family, text),
    ].filter((name) => isOwnName(name)),
    ...(inHan ? namesBy(listed, text).flatMap((names) => names.split('、')) : []).filter((name) =>
      endsAsFirm.test(name),
    ),
  ].filter((name) => !runsIn.test(name))
  const served = matchesOf(serviceDesk, text).map(({ groups }) => groups?.['name'] ?? '')
  return [
    ...found,
    ...found.map((name) => afterSentence(name)),
    ...served,
    ...(place === 'subject' ? customersOfSubject(text) : []),
  ]
    .map((name) => (name.split(/(?<=\p{L}{4})\. /u).at(-1) ?? '').trim())
    .filter((name) => isOrganisation(name))
}

function namesBy(pattern: RegExp, text: string): readonly string[] {
  return matchesOf(pattern, text).map(({ groups }) => groups?.['name'] ?? '')
}

// An own name in front, or behind of: no Cumulative Insurance, no Customer Service
function isOwnName(name: string): boolean {
  const words = name.replace(institutionOf, '').toLowerCase().split(/ /u)
  const [first = ''] = words
  return ![notNames, thingWords, knownVendors, productNames, everydayOrganisationWords].some((set) => set.has(first))
}

const institutionOf = new RegExp(`^(?:${institutionsOf}) of (?:the )?|^(?:St\\.|Saint) `, 'u')

// 感谢您联系某某网信技术支持中心, 这里是某某科技客服中心
const serviceDesk = new RegExp(
  `(?:联系|致电|来电|选择|使用|这里是|欢迎来到)(?<name>${body}{2,16}?)(?:技术支持|技术服务|客户服务|客户支持|客服|服务|售后|支持)(?:中心|团队|热线|部|平台)`,
  'gu',
)

// A sentence may run on into a name: 有关向某某科技有限公司 → 某某科技有限公司
function afterSentence(name: string): string {
  return name
    .replace(/^.*\((?=[^)]*$)/u, '')
    .replace(/^.*(?:在|是|与|向|到|给|由|的|了|对|请|联系|我们|用户|客户|感谢您?|关于|有关)(?=.{4})/u, '')
}

// [案例号：…] %某某局用户反馈打印失败% → 某某局
const subjectCustomer = new RegExp(
  `(?:^|[%％\\]】|:-] ?)(?<name>${body}{3,30}?)(?:的?(?:用户|客户|同事|老师|工程师))?(?:反馈|咨询|报告|反映|反应|报障|报修|申请|求助|提出|询问|遇到)`,
  'gu',
)
const subjectPrefix = new RegExp(
  `(?:^|[%％\\]】|] ?)(?<name>${body}{2,24}?(?:${strongHanEndings})|${body}{3,24}?(?:中心|局|厅|所|院|馆|厂|支队|总队))`,
  'gu',
)

function customersOfSubject(subject: string): readonly string[] {
  return [...matchesOf(subjectCustomer, subject), ...matchesOf(subjectPrefix, subject)]
    .map(({ groups }) => (groups?.['name'] ?? '').replace(/(?:用户|客户)$/u, ''))
    .filter((name) => /\p{Script=Han}{2}/u.test(name))
}

// Words of a sentence that ran into a name, or of a thing: 居家办公连不上公司, 数据库
const sentenceWords =
  /不|无法|失败|报错|错误|登录|登陆|连接|访问|安装|启动|使用|出现|提示|问题|昨天|今天|明天|开始|电脑|服务器|数据库|机房|版权|办公连|卡顿|卡死|花屏|黑屏|白屏|闪退|掉线|断线|中断|超时|异常|故障|缓慢|乱码|会议|蓝屏|打印|重启|升级|[一二三四五六七八九十]台/u

function isOrganisation(name: string): boolean {
  if (notEmployers.test(name) || (name.length === 2 && everydayOrganisationWords.has(name))) return false
  if (name.length < 2 || (name.length === 2 && !/^\p{Script=Han}+$/u.test(name)) || genericHanNames.has(name))
    return false
  // 我们的技术支持, 贵公司, 第三方软件公司; 我们单位(… stands before the name itself
  if (
    /^(?:我|您|你|他|本|该|贵|各|其|此|这|那|哪|一|某|相关|上述|第三方|三方|官方|应用|软件|原|用户的?(?:$|[数服支]))|的/u.test(
      name,
    )
  )
    return false
  if (
    /(?:贵|我|本|该|其|某|你|您)(?:公司|单位|集团|司|院|校|中心|银行|医院|局)$|(?:密码|口令|账号|帐号).*公司$|(?:是|为|叫|用|写)(?:公司|单位|集团)$/u.test(
      name,
    )
  )
    return false
  if (/^[^(]*\([^)]*$|^[^(]*\)/u.test(name) || sentenceWords.test(name)) return false
  const [first = ''] = name.toLowerCase().split(/[ ,.]/u)
  if (endsAsOperator.test(name) && (notOperators.has(first) || everydayOrganisationWords.has(first))) return false
  return !knownVendors.has(first)
}
