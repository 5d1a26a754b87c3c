/** What the interface says, in both of its languages. An article speaks its own. */
import type { ArticleState, CauseType, Outcome } from '../model/article.ts'
import type { SiteMessage, TermKind } from '../model/site.ts'

/** One wording in both languages: both stand in the page, the reader's choice shows one. */
export interface Wording {
  readonly zh: string
  readonly en: string
}

/** The same text in either language: a name, a number. */
export function same(text: string): Wording {
  return { zh: text, en: text }
}

export const words = {
  skip: { zh: '跳到正文', en: 'Skip to content' },
  home: { zh: '首页', en: 'Home' },
  products: { zh: '产品', en: 'Products' },
  causes: { zh: '原因', en: 'Causes' },
  outcomes: { zh: '结果', en: 'Outcomes' },
  identifiers: { zh: '代码索引', en: 'Codes' },
  learn: { zh: '学习', en: 'Learn' },
  insights: { zh: '统计', en: 'Insights' },
  faq: { zh: '常见问题', en: 'FAQ' },
  newest: { zh: '最近更新', en: 'Recently updated' },
  frequent: { zh: '最常见的问题', en: 'Most frequent' },
  sitePages: { zh: '网站导航', en: 'Site' },
  internalSite: { zh: '内部', en: 'Internal' },
  search: { zh: '搜索', en: 'Search' },
  searchLabel: { zh: '搜索文章', en: 'Search the articles' },
  searchPlaceholder: { zh: '粘贴错误信息，或描述现象', en: 'Paste an error, or say what happened' },
  searchShort: { zh: '搜索错误、代码、现象', en: 'Error, code or symptom' },
  switchLanguage: { zh: '切换到英文界面', en: 'Switch the interface to Chinese' },
  switchTheme: { zh: '切换深色与浅色', en: 'Switch between light and dark' },
  all: { zh: '查看全部', en: 'See all' },
  moreQuestions: { zh: '更多问题', en: 'More questions' },
  breadcrumb: { zh: '所在位置', en: 'Where you are' },
  pages: { zh: '分页', en: 'Pages' },
  previous: { zh: '上一页', en: 'Previous' },
  next: { zh: '下一页', en: 'Next' },
  otherProducts: { zh: '其他', en: 'Other' },
  feed: { zh: '订阅', en: 'Feed' },
  waysIn: { zh: '不搜索，直接浏览', en: 'Browse instead' },
  wholeArticle: { zh: '查看完整文章', en: 'Read the whole article' },
  print: { zh: '打印', en: 'Print' },
  noArticles: { zh: '还没有文章。', en: 'There are no articles yet.' },
  notFound: { zh: '找不到这个页面', en: 'This page does not exist' },
  notFoundHint: {
    zh: '地址可能已更改，或文章已撤回。请搜索，或从首页开始。',
    en: 'The address may have changed, or the article was withdrawn. Search for it, or start from the home page.',
  },
} as const satisfies Readonly<Record<string, Wording>>

export const homeWords = {
  internal: { zh: '遇到了什么问题？', en: 'What went wrong?' },
  public: { zh: '我们能帮您解决什么？', en: 'What can we help you with?' },
  hint: {
    zh: '整段错误、日志、事件 ID 或一句话都可以。',
    en: 'A whole error, a log, an event ID or a sentence will do.',
  },
  keyHint: { zh: '按 / 随时搜索。', en: 'Press / to search from anywhere.' },
  byProduct: { zh: '按产品', en: 'By product' },
  byLanguage: { zh: '按文章语言', en: 'By language' },
  byCause: { zh: '按原因', en: 'By cause' },
  byOutcome: { zh: '按结果', en: 'By outcome' },
  byIdentifier: { zh: '按错误代码与标识', en: 'By error code and identifier' },
  questions: { zh: '大家常问', en: 'What people ask most' },
} as const satisfies Readonly<Record<string, Wording>>

export const searchWords = {
  needsScript: {
    zh: '搜索需要启用 JavaScript。您也可以按产品、原因或代码索引查找。',
    en: 'Search needs JavaScript. The articles can also be found by product, by cause and by code.',
  },
  filters: { zh: '筛选', en: 'Filter' },
  more: { zh: '显示更多', en: 'Show more' },
} as const satisfies Readonly<Record<string, Wording>>

export const listWords = {
  identifierIndex: { zh: '错误代码与标识索引', en: 'Index of error codes and identifiers' },
  allProducts: { zh: '全部产品（按名称排序）', en: 'All products, A–Z' },
  ranges: { zh: '按名称分段', en: 'By name' },
  noIdentifiers: { zh: '还没有文章列出错误代码或标识。', en: 'No article names an error code or identifier yet.' },
  sharedIdentifiers: { zh: '多篇文章提到的', en: 'Named by several articles' },
} as const satisfies Readonly<Record<string, Wording>>

/** Of a tab among many: `Case history: Sync stops`. */
export function historyTitle(article: string): Wording {
  return { zh: `${articleWords.history.zh}：${article}`, en: `${articleWords.history.en}: ${article}` }
}

/** `All articles on Field Sync`. */
export function moreOn(product: string): Wording {
  return { zh: `${product} 的全部文章`, en: `All articles on ${product}` }
}

/** `Search within Field Sync`. */
export function searchWithin(list: Wording): Wording {
  return { zh: `在“${list.zh}”中搜索`, en: `Search within ${list.en}` }
}

export const articleWords = {
  product: { zh: '产品', en: 'Product' },
  outcome: { zh: '结果', en: 'Outcome' },
  confidence: { zh: '可信度', en: 'Confidence' },
  environment: { zh: '适用版本', en: 'Applies to' },
  updated: { zh: '更新', en: 'Updated' },
  language: { zh: '语言', en: 'Language' },
  cause: { zh: '原因类型', en: 'Cause' },
  answeredCases: { zh: '关联案例', en: 'Cases' },
  inShort: { zh: '简而言之', en: 'In short' },
  identifiers: { zh: '标识', en: 'Identifiers' },
  related: { zh: '相关文章', en: 'Related' },
  contents: { zh: '本页内容', en: 'On this page' },
  actions: { zh: '使用本文', en: 'Use this article' },
  copyReply: { zh: '复制为客户回复', en: 'Copy as reply to customer' },
  copyMarkdown: { zh: '复制为 Markdown', en: 'Copy as Markdown' },
  copyAddress: { zh: '复制链接', en: 'Copy link' },
  evidence: { zh: '依据', en: 'Evidence' },
  evidenceHint: {
    zh: '正文中的每个编号都指向下面的一条原话；下面的编号指向案例经过中的原邮件。',
    en: 'Every mark in the text leads to one of these quotations, every mark here to its message in the case history.',
  },
  history: { zh: '案例经过', en: 'Case history' },
  stillStuck: { zh: '仍未解决？', en: 'Still stuck?' },
  stillStuckHint: {
    zh: '联系支持时请附上本文地址，我们就不会再请您重试这些步骤。',
    en: 'Give the address of this article when you contact support, so that nobody asks you to try it again.',
  },
  contact: { zh: '联系支持', en: 'Contact support' },
  edit: { zh: '编辑本文', en: 'Edit this article' },
  draftNotice: {
    zh: '本文尚未找到得到确认的原因或解决方法，仅供内部参考。',
    en: 'No confirmed cause or resolution yet. For internal reference only.',
  },
  generatedNotice: {
    zh: '由已关闭的案例自动生成，尚未经人审核。',
    en: 'Generated from closed cases and not yet approved by a person.',
  },
  archivedNotice: { zh: '本文已归档，内容可能不再适用。', en: 'Archived: this may no longer apply.' },
} as const satisfies Readonly<Record<string, Wording>>

export const feedbackWords = {
  heading: { zh: '本文有帮助吗？', en: 'Did this help?' },
  yes: { zh: '有帮助', en: 'Yes' },
  no: { zh: '没有帮助', en: 'No' },
  helped: { zh: '有帮助', en: 'It helped' },
  didNotHelp: { zh: '没有帮助', en: 'It did not help' },
  tell: { zh: '告诉我们原因', en: 'Tell us why' },
  why: { zh: '原因是？点选后会打开一封写好的反馈。', en: 'Why not? Each opens a message that is already written.' },
} as const satisfies Readonly<Record<string, Wording>>

export const stateLabels: Readonly<Record<ArticleState, Wording>> = {
  validated: { zh: '已审核', en: 'Validated' },
  'not-validated': { zh: '未审核', en: 'Not validated' },
  'work-in-progress': { zh: '待完善', en: 'Work in progress' },
  archived: { zh: '已归档', en: 'Archived' },
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

/** The label of a value that came as text; a value without one speaks for itself. */
export function labelOf(labels: Readonly<Record<string, Wording>>, value: string): Wording {
  return Object.hasOwn(labels, value) ? (labels[value] ?? same(value)) : same(value)
}

/** The language of an article, by its tag; an unknown tag names itself. */
export function languageLabel(tag: string): Wording {
  const primary = tag.toLowerCase().split('-')[0] ?? tag
  return languageLabels[primary] ?? same(tag)
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

export function countedArticles(count: number): Wording {
  return { zh: `${count} 篇文章`, en: count === 1 ? '1 article' : `${count} articles` }
}

export function countedCases(count: number): Wording {
  return { zh: `${count} 个案例`, en: count === 1 ? '1 case' : `${count} cases` }
}

export function countedMessages(count: number): Wording {
  return { zh: `${count} 封`, en: count === 1 ? '1 message' : `${count} messages` }
}

export const learnWords = {
  heading: { zh: '从最常见的问题学起', en: 'Start with what comes up most' },
  introduction: {
    zh: '少数几个问题占了大多数案例。按产品先读，再练：先看症状，想一想，再展开原因和解决方案。进度只保存在本浏览器。',
    en: 'A few issues make up most cases. Read them by product, then practise: the symptom first, think, then open cause and resolution. Progress stays in this browser.',
  },
  practise: { zh: '练习', en: 'Practise' },
  practiseHint: {
    zh: '先读症状，想好原因和下一步，再展开答案。',
    en: 'Read the symptom, decide on the cause and your next step, then open the answer.',
  },
  answer: { zh: '查看原因与解决方案', en: 'Show cause and resolution' },
  knew: { zh: '我想到了', en: 'I had it' },
  again: { zh: '再练一次', en: 'Practise again' },
  known: { zh: '已掌握', en: 'Known' },
  glossary: { zh: '术语表', en: 'Glossary' },
  glossaryHint: {
    zh: '在多篇文章中反复出现的产品、缩写、界面名称和代码，以及它们出现在哪里。',
    en: 'Products, abbreviations, names of dialogs and codes that several articles use, and where they occur.',
  },
  glossaryAll: { zh: '查看完整术语表', en: 'The whole glossary' },
  nextProduct: { zh: '下一个产品', en: 'Next product' },
  otherInitial: { zh: '中文', en: 'Chinese' },
} as const satisfies Readonly<Record<string, Wording>>

/** `The first 10 answer 80 % of 120 cases.` */
export function coverage(articles: number, percent: number, cases: number): Wording {
  if (percent === 100) {
    return {
      zh: `${countedArticles(articles).zh}解答了全部 ${countedCases(cases).zh}`,
      en: `${countedArticles(articles).en} for ${cases === 1 ? 'the only case' : `all ${cases} cases`}`,
    }
  }
  return {
    zh: `前 ${articles} 篇解答了 ${cases} 个案例中的 ${percent}%`,
    en: `${firstOf(articles)} ${percent} % of ${countedCases(cases).en}`,
  }
}

function firstOf(count: number): string {
  return count === 1 ? 'The first answers' : `The first ${count} answer`
}

export function moreLessons(count: number): Wording {
  return { zh: `再看 ${count} 篇`, en: `${count} more` }
}

export const insightWords = {
  overTime: { zh: '案例数量变化', en: 'Cases over time' },
  opened: { zh: '新开案例', en: 'Opened' },
  closed: { zh: '已关闭案例', en: 'Closed' },
  period: { zh: '时间', en: 'Period' },
  asTable: { zh: '以表格查看', en: 'As a table' },
  causes: { zh: '案例的原因', en: 'Cases by cause' },
  outcomes: { zh: '案例的结果', en: 'Cases by outcome' },
  products: { zh: '案例涉及的产品', en: 'Cases by product' },
  reuse: { zh: '解答最多案例的文章', en: 'Articles that answer most cases' },
  allDrafts: { zh: '查看全部待完善的文章', en: 'All work in progress' },
  gaps: { zh: '缺口：原因或解决方案未经确认的文章', en: 'Gaps: no confirmed cause or resolution' },
  unanswered: { zh: '缺口：还没有文章的案例', en: 'Gaps: cases without an article' },
  allAnswered: { zh: '每个案例都有文章。', en: 'Every case has an article.' },
  noGaps: { zh: '每篇文章的原因和解决方案都已确认。', en: 'Every article has a confirmed cause and resolution.' },
  articles: { zh: '文章', en: 'Articles' },
  cases: { zh: '案例', en: 'Cases' },
  validated: { zh: '已审核', en: 'Validated' },
  published: { zh: '已公开', en: 'Public' },
} as const satisfies Readonly<Record<string, Wording>>

/** `The first 20 articles answer 64 % of all cases.` */
export function reuseShare(articles: number, percent: number): Wording {
  if (percent === 100) {
    return {
      zh: `${countedArticles(articles).zh}解答了全部案例`,
      en: `${countedArticles(articles).en} for all cases`,
    }
  }
  return {
    zh: `前 ${articles} 篇文章解答了全部案例的 ${percent}%`,
    en: `${firstOf(articles)} ${percent} % of all cases`,
  }
}

export function undatedCases(count: number): Wording {
  return {
    zh: `另有 ${count} 个案例没有日期，未计入图表。`,
    en: `${countedCases(count).en} without any date ${count === 1 ? 'is' : 'are'} not in the chart.`,
  }
}
