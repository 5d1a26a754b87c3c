/** Which strings are an organisation where something beside them says so. */
import { everydayOrganisationWords } from '../../lexicon/everyday-organisation-words.ts'
import {
  genericHanNames,
  kindsOfFirms,
  knownVendors,
  notCustomerNames,
  notEmployers,
  notInFirms,
  notOperators,
  operatorEndings,
  regions,
} from '../../lexicon/organisation-words.ts'

/** Where a text stands in a message: a line of a signature may be a name without anything to say so. */
export type TextPlace = 'body' | 'signature' | 'subject'

// Words of a sentence that ran into a name, or of a thing: 居家办公连不上公司, 数据库
const sentenceWords =
  /不|无法|失败|报错|错误|登录|登陆|连接|访问|安装|启动|使用|出现|提示|问题|昨天|今天|明天|开始|电脑|服务器|数据库|机房|版权|办公连|卡顿|卡死|花屏|黑屏|白屏|闪退|掉线|断线|中断|超时|异常|故障|缓慢|乱码|会议|蓝屏|打印|重启|升级|[一二三四五六七八九十]台/u

// 快递公司, 济南和烟台: any firm of a kind, and two places
const ofSentence = new RegExp(`${notInFirms}|^(?:${kindsOfFirms})(?:分?公司|集团|银行|技术)$|[和与及]${regions}`, 'u')

/** Whether a string is a name of its own, and no words of the sentence, of many firms or of a vendor. */
export function isOrganisation(name: string): boolean {
  if (notEmployers.test(name) || (name.length === 2 && everydayOrganisationWords.has(name))) return false
  if (name.length < 2 || (name.length === 2 && !/^\p{Script=Han}+$/u.test(name)) || genericHanNames.has(name))
    return false
  // 上个月全公司: all of them
  if (/全(?:公司|集团|院|校|厂|局|行|单位|中心)$/u.test(name)) return false
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
  if (/^[^(]*\([^)]*$|^[^(]*\)/u.test(name) || sentenceWords.test(name) || ofSentence.test(name)) return false
  const [first = ''] = name.toLowerCase().split(/[ ,.]/u)
  if (endsAsOperator.test(name) && (notOperators.has(first) || everydayOrganisationWords.has(first))) return false
  return !knownVendors.has(first)
}

const endsAsOperator = new RegExp(` (?:${operatorEndings})$`, 'u')

/** Whether words run into what looks like a name and make none of it: 更新公司. */
export function runsIntoName(name: string): boolean {
  return runsIn.test(name)
}

const runsIn = new RegExp(notCustomerNames, 'u')

/** What is left of a name that a sentence ran on into: 有关向某某科技有限公司 → 某某科技有限公司. */
export function afterSentence(name: string): string {
  return name
    .replace(/^.*\((?=[^)]*$)/u, '')
    .replace(/^.*(?:在|是|与|向|到|给|由|的|了|对|请|联系|我们|用户|客户|感谢您?|关于|有关)(?=.{4})/u, '')
}
