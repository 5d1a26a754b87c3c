/** What scripts say, in both languages of the interface: kept apart, so that pages load no more than they need. */
import type { Wording } from './words.ts'

export const clientWords = {
  copy: { zh: '复制', en: 'Copy' },
  copyQuestion: { zh: '复制本问题的链接', en: 'Copy a link to this question' },
  copied: { zh: '已复制', en: 'Copied' },
  notCopied: { zh: '浏览器不允许复制', en: 'The browser did not allow copying' },
  evidence: { zh: '依据', en: 'Evidence' },
  openMessage: { zh: '在案例经过中查看', en: 'Read it in the case history' },
  close: { zh: '关闭', en: 'Close' },
  searching: { zh: '正在搜索…', en: 'Searching…' },
  failed: {
    zh: '无法读取搜索索引，请检查网络后重试。',
    en: 'The search index could not be read. Check the network and try again.',
  },
  nothing: { zh: '没有找到', en: 'Nothing found for' },
  nothingHint: {
    zh: '请换用错误代码、事件 ID，或更短的一句话。',
    en: 'Try the error code, the event ID, or a shorter sentence.',
  },
  takeOut: { zh: '移除筛选', en: 'Remove the filter' },
  nothingPasses: { zh: '没有符合筛选条件的文章', en: 'No articles match these filters' },
  clearFilters: { zh: '清除筛选', en: 'Clear the filters' },
  nearestTokens: { zh: '您是否要找', en: 'Did you mean' },
  nearestTitles: { zh: '相近的文章', en: 'Similar articles' },
  reportGap: { zh: '报告这个缺口', en: 'Report this gap' },
  reportGapHint: {
    zh: '如果这里应该有一篇文章，请告诉我们您搜索了什么。',
    en: 'If there should be an article on this, tell us what you searched for.',
  },
  contact: { zh: '联系支持', en: 'Contact support' },
  contactHint: {
    zh: '我们可以直接帮您：您搜索的内容会自动写进消息。',
    en: 'We can help you directly: what you searched for is filled in.',
  },
  allResults: { zh: '查看全部结果', en: 'All results' },
  noSuggestion: { zh: '没有找到，查看其他办法', en: 'Nothing found. See what else may help' },
  suggestions: { zh: '搜索建议', en: 'Suggestions' },
  recentlyRead: { zh: '最近看过', en: 'Recently read' },
} as const satisfies Readonly<Record<string, Wording>>

/** Why an article did not help. */
export const feedbackReasons: readonly Wording[] = [
  { zh: '按步骤操作后问题仍在', en: 'The steps did not solve it' },
  { zh: '与我的问题不同', en: 'My problem is a different one' },
  { zh: '缺少步骤或信息', en: 'Something is missing' },
  { zh: '内容有误或已过时', en: 'Something is wrong or out of date' },
  { zh: '看不明白', en: 'It is hard to understand' },
]

/** Why an article was found; words of the query or of the article stand behind it. */
export const reasonWords = {
  token: { zh: '含有完全一致的代码', en: 'Contains exactly' },
  phrase: { zh: '含有原句', en: 'Contains the phrase' },
  title: { zh: '标题相符', en: 'Title matches' },
  words: { zh: '含有', en: 'Contains' },
  spelling: { zh: '写法相近', en: 'Similar spelling' },
  mention: { zh: '提到', en: 'Mentions' },
} as const satisfies Readonly<Record<string, Wording>>

export const facetWords = {
  product: { zh: '产品', en: 'Product' },
  outcome: { zh: '结果', en: 'Outcome' },
  causeType: { zh: '原因', en: 'Cause' },
  language: { zh: '语言', en: 'Language' },
  state: { zh: '可信度', en: 'Confidence' },
  year: { zh: '年份', en: 'Year' },
} as const satisfies Readonly<Record<string, Wording>>

/** `Link to step 3`. */
export function linkToStep(number: number): Wording {
  return { zh: `第 ${number} 步的链接`, en: `Link to step ${number}` }
}

export function moreValues(count: number): Wording {
  return { zh: `另外 ${count} 个`, en: `${count} more` }
}

/** @param isExact whether counting did not end at this number */
export function countedResults(count: number, isExact: boolean): Wording {
  if (!isExact) return { zh: `${count} 条以上结果`, en: `${count} results or more` }
  return { zh: `${count} 条结果`, en: count === 1 ? '1 result' : `${count} results` }
}
