/** What the values of an article are called, in both languages of the interface. */
import type { ArticleState, Audience, CauseType, Outcome } from '../../model/article.ts'
import type { RelatedReason, SiteMessage, TermKind } from '../../model/site.ts'
import { same } from './words.ts'
import type { Wording } from './words.ts'

export const stateLabels: Readonly<Record<ArticleState, Wording>> = {
  validated: { zh: '已审核', en: 'Validated' },
  'not-validated': { zh: '未审核', en: 'Not validated' },
  'work-in-progress': { zh: '待完善', en: 'Work in progress' },
  archived: { zh: '已归档', en: 'Archived' },
}

export const audienceLabels: Readonly<Record<Audience, Wording>> = {
  internal: { zh: '内部', en: 'Internal' },
  public: { zh: '公开', en: 'Public' },
}

export const outcomeLabels: Readonly<Record<Outcome, Wording>> = {
  fixed: { zh: '已解决', en: 'Fixed' },
  workaround: { zh: '有规避方法', en: 'Workaround' },
  'by-design': { zh: '设计如此', en: 'By design' },
  unresolved: { zh: '未解决', en: 'Unresolved' },
  'not-reproducible': { zh: '无法复现', en: 'Not reproducible' },
}

export const causeLabels: Readonly<Record<CauseType, Wording>> = {
  compatibility: { zh: '兼容性', en: 'Compatibility' },
  configuration: { zh: '配置', en: 'Configuration' },
  defect: { zh: '产品缺陷', en: 'Product defect' },
  policy: { zh: '策略限制', en: 'Policy' },
  'third-party': { zh: '第三方软件', en: 'Third-party software' },
  tampering: { zh: '文件被篡改', en: 'Tampering' },
  network: { zh: '网络', en: 'Network' },
  hardware: { zh: '硬件', en: 'Hardware' },
  usage: { zh: '使用方式', en: 'Usage' },
  unknown: { zh: '原因未明', en: 'Unknown' },
}

export const roleLabels: Readonly<Record<SiteMessage['role'], Wording>> = {
  agent: { zh: '工程师', en: 'Engineer' },
  customer: { zh: '客户', en: 'Customer' },
  system: { zh: '系统', en: 'System' },
  unknown: { zh: '未知', en: 'Unknown' },
}

export const termKindLabels: Readonly<Record<TermKind, Wording>> = {
  product: { zh: '产品', en: 'Product' },
  environment: { zh: '环境', en: 'Environment' },
  abbreviation: { zh: '缩写', en: 'Abbreviation' },
  label: { zh: '界面名称', en: 'Name on screen' },
  code: { zh: '代码', en: 'Code' },
}

/** Why two articles are related: `Also about 0x80070005, 7034`, `Outlook · Configuration`. */
export function relatedBecause(reason: RelatedReason): Wording {
  if (reason.kind === 'identifiers')
    return { zh: `同样涉及 ${reason.identifiers.join('、')}`, en: `Also about ${reason.identifiers.join(', ')}` }
  if (reason.kind === 'meaning') return { zh: '说的是相近的问题', en: 'About much the same' }
  const { zh, en } = causeLabels[reason.causeType]
  return { zh: `${reason.product} · ${zh}`, en: `${reason.product} · ${en}` }
}

/** The label of a value that came as text; a value without one speaks for itself. */
export function labelOf(labels: Readonly<Record<string, Wording>>, value: string): Wording {
  return Object.hasOwn(labels, value) ? (labels[value] ?? same(value)) : same(value)
}

/** The language of an article, by its tag; an unknown tag names itself. */
export function languageLabel(tag: string): Wording {
  const primary = tag.toLowerCase().split('-')[0] ?? tag
  return languageLabels[primary] ?? same(tag)
}

/** Class of what shows an article's language: readers of an interface in the same one see it without being told. */
export function foreignTo(tag: string): keyof Wording | undefined {
  const primary = tag.toLowerCase().split('-')[0]
  if (primary === 'zh') return 'en'
  return primary === 'en' ? 'zh' : undefined
}

const languageLabels: Readonly<Record<string, Wording>> = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
  ja: { zh: '日文', en: 'Japanese' },
  ko: { zh: '韩文', en: 'Korean' },
  de: { zh: '德文', en: 'German' },
  fr: { zh: '法文', en: 'French' },
  es: { zh: '西班牙文', en: 'Spanish' },
}
