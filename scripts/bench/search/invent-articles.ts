/** Articles as the generator would write them from the corpus' problems, without a case: what a search index is measured on. */
import type { Article } from '../../../src/model/article.ts'
import { parseBody } from '../../../src/publish/article/parse-body.ts'
import type { Problem } from '../../corpus/problem.ts'
import { problemOf } from '../../corpus/problem.ts'
import type { Random } from '../../corpus/random.ts'
import { createRandom } from '../../corpus/random.ts'
import { englishWording } from '../../corpus/wording/en.ts'
import type { CorpusWording, Sentence } from '../../corpus/wording/wording.ts'
import { chineseWording } from '../../corpus/wording/zh.ts'

/** An article and what somebody who needs it might type. */
export interface AskedArticle {
  readonly article: Article
  /** The article's body as its file has it. */
  readonly markdown: string
  readonly query: string
}

/** The article with this number; half of them are Chinese. */
export function inventArticle(number: number): AskedArticle {
  const random = createRandom(`article ${number}`)
  const problem = problemOf('bench', number)
  const wording = random.chance(0.5) ? chineseWording : englishWording
  const say = (sentences: readonly Sentence[]): string => random.pick(sentences)(problem, random)
  const isChinese = wording === chineseWording
  const markdown = markdownOf(wording, problem, random)
  return {
    article: {
      slug: `article-${number}`,
      frontMatter: {
        title: say(wording.subjects),
        summary: say(wording.symptoms),
        language: isChinese ? 'zh-CN' : 'en',
        state: 'validated',
        audience: 'public',
        products: [problem.product],
        environment: [`${problem.product} ${problem.version}`],
        identifiers: [problem.code, problem.component, problem.version],
        causeType: random.pick(['configuration', 'defect', 'network', 'compatibility']),
        outcome: random.pick(['fixed', 'workaround', 'by-design']),
        cases: [],
        updated: `20${10 + random.below(16)}-0${1 + random.below(9)}-1${random.below(9)}`,
      },
      body: parseBody(markdown),
    },
    markdown,
    query: queryOf(wording, problem, random),
  }
}

function markdownOf(wording: CorpusWording, problem: Problem, random: Random): string {
  const lines = (sentences: readonly Sentence[], count: number): string =>
    Array.from({ length: count }, () => random.pick(sentences)(problem, random)).join('\n\n')
  const [symptom, analysis, cause, resolution] =
    wording === chineseWording
      ? ['症状', '分析', '根本原因', '解决方案']
      : ['Symptom', 'Analysis', 'Root cause', 'Resolution']
  return [
    `## ${symptom}`,
    lines(wording.symptoms, 2),
    `\`\`\`\n${lines(wording.logs, 3)}\n\`\`\``,
    `## ${analysis}`,
    lines([...wording.findings, ...wording.exclusions, ...wording.answers, ...wording.requests], 2 + random.below(12)),
    `## ${cause}`,
    lines(wording.causes, 1),
    `## ${resolution}`,
    lines([...wording.resolutions, ...wording.steps], 3),
  ].join('\n\n')
}

/** A code, a sentence with it, or a sentence of words that very many articles share. */
function queryOf(wording: CorpusWording, problem: Problem, random: Random): string {
  const kinds = [
    () => problem.code,
    () => random.pick(wording.subjects)(problem, random),
    () => `${random.pick(wording.symptoms)(problem, random).replace(problem.code, '')} ${problem.component}`,
  ]
  return random.pick(kinds)()
}
