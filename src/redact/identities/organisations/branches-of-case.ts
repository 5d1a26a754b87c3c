/** Branches that a Chinese case calls after where they are: 柳湾店 and 金桥店. One alone may be any word; two that end alike are none. */
import { everyMatch } from '../../../language/patterns/every-match.ts'

const candidate =
  /(?<=^|[^\p{Script=Han}\w]|[由到给请在与和跟是从去就把])(?<name>(?![由到给请在与和跟是从去就把])\p{Script=Han}{2,4}?(?<end>店|馆|园|校区|分校|院区|分院|营业厅|服务区))(?=那边|这边|前台|[也都的有说用是和与跟不没正一也出反同续漏用在阿老小]|[^\p{Script=Han}]|$)/gmu

// 门店, 图书馆, 幼儿园: what there is of everywhere
const anyBranch =
  /(?:[门商酒分总网本书药饭新老旗每各全这那该某单首家大小连开多几两试贵]|专卖|便利|实体|体验|旗舰|加盟|直营|零售|样板|其[他它余]|所有|部分)店$|(?:图书|体育|博物|展览|档案|文化|场|宾|旅|茶|餐|本|贵|各|场|两|报告)馆$|(?:公|校|家|乐|花|果|幼儿|产业|科技|工业|本|各|两|全|贵|茶)园$|(?:各|两|新|老|本|主|多|全|每个)(?:校区|院区)$|^(?:各|所有|其他|部分|多个|几个|这个|那个|每个|附近)/u

/** Branches that texts of half width name, two or more of a kind. */
export function branchesOfCase(texts: readonly string[]): readonly string[] {
  const byEnd = new Map<string, Set<string>>()
  for (const text of texts) {
    if (!/[店馆园区校院厅]/u.test(text)) continue
    for (const { groups } of everyMatch(candidate, text)) {
      const { name = '', end = '' } = groups ?? {}
      if (!anyBranch.test(name)) byEnd.set(end, (byEnd.get(end) ?? new Set()).add(name))
    }
  }
  return [...byEnd.values()].flatMap((names) => (names.size > 1 ? [...names] : []))
}
