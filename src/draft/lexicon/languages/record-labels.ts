/** Labels of the fields above the notes of a case: its number, title, product, and who is concerned. By what they stand over. */
import type { Cue } from '../wording-kinds.ts'

/** Sources of regular expressions, Chinese and English in one list because records mix both. */
const recordLabels: readonly (readonly [Extract<Cue, 'symptom' | 'environment' | 'administration'>, string])[] = [
  [
    'symptom',
    '标题|主题|题目|问题|故障|现象|问题描述|简述|事由|title|subject|short description|problem|issue|complaint',
  ],
  [
    'environment',
    '(?:涉及|所属)?产品(?:名称|型号|及版本)?|设备(?:名称|型号)?|型号|版本|系统|软件|固件|项目|products?(?: and version)?|devices?|model|version|system|software|firmware|machine|asset',
  ],
  [
    'administration',
    '(?:案例|工单|服务|事件|报修|投诉|会话|申报)(?:编)?号|单号|编号|客户(?:名称|单位)?|单位|联系人|联系方式|电话|来源|渠道|状态|优先级|级别|类别|分类|受理人|处理人|工程师|报修人|报修时间|受理时间|创建时间|地址|区域|(?:case|ticket|incident|request|call|job)(?: ?(?:no\\.?|number|id|#))?|customer|client|account|contact|caller|requester|reported by|site|location|source|channel|status|state|priority|severity|category|assignee|assigned to|owner|agent|engineer|opened|created|closed|phone',
  ],
]

/** What a label stands over; `null` for one that no record has. */
export function recordLabel(label: string): Cue | null {
  return patterns.find(([, pattern]) => pattern.test(label))?.[0] ?? null
}

const patterns = recordLabels.map(([cue, source]) => [cue, new RegExp(`^(?:${source})$`, 'iu')] as const)
