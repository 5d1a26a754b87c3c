/**
 * What the interface says, in both of its languages. An article speaks its own. What the values of an article are called stands in
 * `labels.ts`, what is said of learning and insights in `study-words.ts`.
 */

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
  identifiers: { zh: '代码', en: 'Codes' },
  learn: { zh: '学习', en: 'Learn' },
  insights: { zh: '统计', en: 'Insights' },
  faq: { zh: '常见问题', en: 'FAQ' },
  contact: { zh: '联系支持', en: 'Contact' },
  newest: { zh: '最近更新', en: 'Recently updated' },
  alsoNewest: { zh: '其他最近更新', en: 'Also recently updated' },
  frequent: { zh: '最常见的问题', en: 'Most frequent' },
  sitePages: { zh: '网站导航', en: 'Site' },
  search: { zh: '搜索', en: 'Search' },
  searchLabel: { zh: '搜索文章', en: 'Search the articles' },
  searchPlaceholder: { zh: '粘贴错误信息，或描述现象', en: 'Paste an error, or ask' },
  searchShort: { zh: '搜索错误、代码、现象', en: 'Error, code or symptom' },
  switchLanguage: { zh: '切换到英文界面', en: 'Switch the interface to Chinese' },
  switchTheme: { zh: '切换深色与浅色', en: 'Switch between light and dark' },
  all: { zh: '查看全部', en: 'See all' },
  moreQuestions: { zh: '更多问题', en: 'More questions' },
  breadcrumb: { zh: '所在位置', en: 'Where you are' },
  pages: { zh: '分页', en: 'Pages' },
  previous: { zh: '上一页', en: 'Previous' },
  next: { zh: '下一页', en: 'Next' },
  otherIssues: { zh: '其他问题', en: 'Other issues' },
  allIssues: { zh: '全部问题', en: 'All issues' },
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
  byCode: { zh: '按代码', en: 'By code' },
  questions: { zh: '大家常问', en: 'What people ask most' },
} as const satisfies Readonly<Record<string, Wording>>

export const searchWords = {
  needsScript: {
    zh: '搜索需要启用 JavaScript。您也可以按产品、原因或代码查找。',
    en: 'Search needs JavaScript. The articles can also be found by product, by cause and by code.',
  },
  filters: { zh: '筛选', en: 'Filter' },
  results: { zh: '结果', en: 'Results' },
  sortBy: { zh: '排序', en: 'Sort by' },
  byRelevance: { zh: '相关度', en: 'Relevance' },
  byDate: { zh: '最近更新', en: 'Last updated' },
  keyHint: { zh: '按 ↓ ↑ 逐条浏览', en: 'Press ↓ ↑ to go through them' },
  more: { zh: '显示更多', en: 'Show more' },
} as const satisfies Readonly<Record<string, Wording>>

export const listWords = {
  identifierHint: {
    zh: '文章中出现的错误代码、事件 ID、版本和文件名。',
    en: 'Error codes, event IDs, versions and file names that articles mention.',
  },
  allProducts: { zh: '全部产品（按名称排序）', en: 'All products, A–Z' },
  ranges: { zh: '按名称分段', en: 'By name' },
  noIdentifiers: { zh: '还没有文章列出错误代码或标识。', en: 'No article names an error code or identifier yet.' },
  sharedIdentifiers: { zh: '多篇文章提到的', en: 'Named by several articles' },
  allIdentifiers: { zh: '全部', en: 'All' },
} as const satisfies Readonly<Record<string, Wording>>

/** Of a tab among many: `Case history: Sync stops`. */
export function historyTitle(article: string): Wording {
  return { zh: `${articleWords.history.zh}：${article}`, en: `${articleWords.history.en}: ${article}` }
}

/** `All articles on Field Sync`. */
export function moreOn(product: Wording): Wording {
  return { zh: `${product.zh} 的全部文章`, en: `All articles on ${product.en}` }
}

/** `Codes E…`. */
export function codesNamed(initial: string): Wording {
  return { zh: `${words.identifiers.zh} ${initial}`, en: `${words.identifiers.en} ${initial}` }
}

/** `Search within Field Sync`. */
export function searchWithin(list: Wording): Wording {
  return { zh: `在“${list.zh}”中搜索`, en: `Search within ${list.en}` }
}

export const articleWords = {
  product: { zh: '产品', en: 'Product' },
  outcome: { zh: '结果', en: 'Outcome' },
  confidence: { zh: '可信度', en: 'Confidence' },
  audience: { zh: '可见范围', en: 'Audience' },
  environment: { zh: '适用版本', en: 'Applies to' },
  updated: { zh: '更新', en: 'Updated' },
  language: { zh: '语言', en: 'Language' },
  cause: { zh: '原因类型', en: 'Cause' },
  answeredCases: { zh: '关联案例', en: 'Cases' },
  inShort: { zh: '简而言之', en: 'In short' },
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

export function countedArticles(count: number): Wording {
  return { zh: `${count} 篇文章`, en: count === 1 ? '1 article' : `${count} articles` }
}

export function countedCases(count: number): Wording {
  return { zh: `${count} 个案例`, en: count === 1 ? '1 case' : `${count} cases` }
}

export function countedMessages(count: number): Wording {
  return { zh: `${count} 封`, en: count === 1 ? '1 message' : `${count} messages` }
}
