/** What the pages for learning and the insights say, in both languages of the interface. */
import { countedArticles, countedCases } from './words.ts'
import type { Wording } from './words.ts'

export const learnWords = {
  heading: { zh: '从最常见的问题学起', en: 'Start with what comes up most' },
  introduction: {
    zh: '少数几个问题占了大多数案例。按产品先读，再练：先看症状，想一想，再展开原因和解决方案。进度只保存在本浏览器。',
    en: 'A few issues make up most cases. Read them by product, then practise: the symptom first, think, then open cause and resolution. Progress stays in this browser.',
  },
  beginning: { zh: '先读这几篇', en: 'Begin with these' },
  beginningHint: { zh: '所有产品中反复出现的问题', en: 'What comes up again and again, whatever the product' },
  otherProducts: { zh: '其他产品的练习', en: 'Practise on other products' },
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
      en: `${answering(articles)} ${cases === 1 ? 'the only case' : `all ${cases} cases`}`,
    }
  }
  return {
    zh: `前 ${articles} 篇解答了 ${cases} 个案例中的 ${percent}%`,
    en: `${firstOf(articles)} ${percent} % of ${countedCases(cases).en}`,
  }
}

function answering(count: number): string {
  return `${countedArticles(count).en} ${count === 1 ? 'answers' : 'answer'}`
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
  noReuse: { zh: '还没有一篇文章解答了一个以上的案例。', en: 'No article answers more than one case yet.' },
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
      en: `${answering(articles)} all cases`,
    }
  }
  return {
    zh: `前 ${articles} 篇文章解答了全部案例的 ${percent}%`,
    en: `${firstOf(articles)} ${percent} % of all cases`,
  }
}

/** `Cases of 2024 Q1`. */
export function casesOfPeriod(period: string): Wording {
  return { zh: `${period} 的案例`, en: `Cases of ${period}` }
}

export function declinedCases(count: number): Wording {
  return {
    zh: `另有 ${count} 个案例经人判断不必写成文章，未列出。`,
    en: `${countedCases(count).en} judged not worth an article ${count === 1 ? 'is' : 'are'} not listed.`,
  }
}

export function undatedCases(count: number): Wording {
  return {
    zh: `另有 ${count} 个案例没有日期，未计入图表。`,
    en: `${countedCases(count).en} without any date ${count === 1 ? 'is' : 'are'} not in the chart.`,
  }
}
