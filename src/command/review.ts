/** `review`: what waits for a person, the most used first; and what to look at in an article that is to become public. */
import { join } from 'node:path'
import type { Command } from 'commander'
import { splitBody } from '../model/article-body.ts'
import type { Settings } from '../model/settings.ts'
import type { LinkRecord } from '../write/link/link-record.ts'
import type { Proposal } from '../write/update/proposal.ts'
import { checkArticles } from './content/check-articles.ts'
import { draftingOf } from './model/drafting-of-article.ts'
import type { ArticlesChecked } from './content/check-articles.ts'
import { wordsForPeople } from './doubtful-for-people.ts'
import { wordsToLookAt } from './doubtful-in-articles.ts'
import { loadAllArticles, loadEvidence } from './content/load-articles.ts'
import { exitStatus, print, printFindings, printJson, statusFor } from './report.ts'
import type { ExitStatus } from './report.ts'
import { reviewForPeople } from './review-for-people.ts'
import { unknownArticle } from './content/unusable-files.ts'
import type { Review, WaitingDraft } from './review-for-people.ts'
import { loadWaiting } from './content/waiting-files.ts'
import { commandOn } from './typed-command.ts'
import { withKnowledgeBase } from './content/with-knowledge-base.ts'

export function addReviewCommand(program: Command): void {
  program
    .command('review')
    .description('list what waits for a person: drafts, the most frequent issues first, proposals, findings of check')
    .argument('[slug...]', 'articles, by file name without .md: list the words to look at before customers read them')
    .option('--content <dir>', 'the knowledge base', 'content')
    .option('--json', 'print the list as JSON')
    .addHelpText('after', '\nExample:\n  casebook review\n  casebook review printer-offline')
    .action(async (slugs: string[], options: ReviewOptions) => {
      process.exitCode = await withKnowledgeBase(options.content, (settings) =>
        slugs.length === 0 ? review(options, settings) : reviewWords(slugs, options, settings),
      )
    })
}

interface ReviewOptions {
  readonly content: string
  readonly json?: true
}

async function review(options: ReviewOptions, settings: Settings): Promise<ExitStatus> {
  const checked = await checkArticles(options.content, [], settings)
  const waiting = await loadWaiting(options.content)
  const findings = [...checked.beside, ...waiting.findings, ...checked.articles.flatMap((one) => one.findings)]
  const drafts = draftsIn(checked)
  const sorted = { drafts, ...inOrder(waiting.proposals, waiting.links, checked) }
  if (options.json) printJson({ ...sorted, findings })
  else {
    print(reviewForPeople(sorted, checked, findings.length, options.content))
    printFindings(findings)
  }
  return exitStatus.done
}

/** Shows which words of some articles a person should look at before they become public. */
async function reviewWords(
  slugs: readonly string[],
  { content, json }: ReviewOptions,
  settings: Settings,
): Promise<ExitStatus> {
  const { articles } = await loadAllArticles(content)
  const { evidence, findings: damaged } = await loadEvidence(join(content, 'evidence'))
  const bySlug = new Map(articles.map((one) => [one.article.slug, one]))
  const names = slugs.map((slug) => slug.replace(/\.md$/u, ''))
  const asked = names.flatMap((slug) => bySlug.get(slug) ?? [])
  const words = wordsToLookAt(asked, { articles, evidence }, settings)
  const list = asked.map(({ article: { slug }, file }) => ({ slug, file, words: words.get(slug) ?? [] }))
  if (json) printJson(list)
  else
    for (const one of list)
      print(wordsForPeople(one.slug, one.file, one.words, commandOn(content, `approve ${one.slug} --audience public`)))
  const findings = [
    ...names.filter((slug) => !bySlug.has(slug)).map((slug) => unknownArticle(slug, 'review')),
    ...damaged,
  ]
  printFindings(findings)
  return statusFor(findings)
}

function draftsIn({ articles, evidence }: ArticlesChecked): readonly WaitingDraft[] {
  return articles
    .filter(({ article }) => ['work-in-progress', 'not-validated'].includes(article.frontMatter.state))
    .map(({ article: { slug, frontMatter, body }, findings }) => ({
      slug,
      title: frontMatter.title,
      state: frontMatter.state,
      cases: frontMatter.cases.length,
      hasResolution: splitBody(body).sections.some(({ kind }) => kind === 'resolution'),
      findings: findings.length,
      model: draftingOf(frontMatter.cases, frontMatter.generated?.drafter, evidence),
    }))
    .toSorted((a, b) => b.cases - a.cases || (a.slug < b.slug ? -1 : 1))
}

/** What waits for articles that are still there, by how many cases the article answered. */
function inOrder(
  proposals: readonly Proposal[],
  links: readonly LinkRecord[],
  { articles }: ArticlesChecked,
): Pick<Review, 'proposals' | 'links'> {
  const counts = new Map(articles.map(({ article }) => [article.slug, article.frontMatter.cases.length]))
  const frequency = (slug: string): number => counts.get(slug) ?? 0
  return {
    proposals: proposals
      .filter(({ slug }) => counts.has(slug))
      .toSorted((a, b) => frequency(b.slug) - frequency(a.slug) || (a.slug < b.slug ? -1 : 1)),
    links: links
      .filter(({ slug }) => counts.has(slug))
      .toSorted(
        (a, b) =>
          frequency(b.slug) - frequency(a.slug) ||
          (a.slug === b.slug ? (a.case < b.case ? -1 : 1) : a.slug < b.slug ? -1 : 1),
      ),
  }
}
