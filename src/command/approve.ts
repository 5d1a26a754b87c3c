/** `approve`: a person vouches for an article. */
import { basename, join } from 'node:path'
import { Option } from 'commander'
import type { Command } from 'commander'
import { audiences } from '../model/article.ts'
import type { Audience } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import type { Settings } from '../model/settings.ts'
import { updateFrontMatter } from '../write/text/front-matter.ts'
import { writeWhole } from '../write/write-file.ts'
import { articleChecker } from './content/check-articles.ts'
import type { CheckedArticle } from './content/check-articles.ts'
import { loadAllArticles, loadEvidence } from './content/load-articles.ts'
import type { ArticlesLoaded } from './content/load-articles.ts'
import { countedWords } from './doubtful-for-people.ts'
import { wordsToLookAt } from './doubtful-in-articles.ts'
import type { KnowledgeBase } from './doubtful-in-articles.ts'
import { counted, exitStatus, print, printFindings } from './report.ts'
import type { ExitStatus } from './report.ts'
import { unknownArticle } from './content/unusable-files.ts'
import { commandOn } from './typed-command.ts'
import { withKnowledgeBase } from './content/with-knowledge-base.ts'

export function addApproveCommand(program: Command): void {
  program
    .command('approve')
    .description('vouch for articles: they become validated, and public if you say so')
    .argument('<slug...>', 'articles, by file name without .md')
    .option('--content <dir>', 'the knowledge base', 'content')
    .addOption(new Option('--audience <audience>', 'who may read them from now on').choices([...audiences]))
    .option('--accept-warnings', 'approve them although `check` warns of something; errors are never accepted')
    .addHelpText('after', '\nExample:\n  casebook approve printer-offline --audience public')
    .action(async (slugs: string[], options: ApproveOptions) => {
      process.exitCode = await withKnowledgeBase(options.content, (settings) => approve(slugs, options, settings))
    })
}

interface ApproveOptions {
  readonly content: string
  readonly audience?: Audience
  readonly acceptWarnings?: true
}

async function approve(slugs: readonly string[], options: ApproveOptions, settings: Settings): Promise<ExitStatus> {
  const loaded = await loadAllArticles(options.content)
  const { evidence } = await loadEvidence(join(options.content, 'evidence'))
  const knowledgeBase = { articles: loaded.articles, evidence }
  const check = articleChecker(loaded.articles, evidence, settings)
  const bySlug = new Map(loaded.articles.map((one) => [one.article.slug, one]))
  const changes = { state: 'validated', ...(options.audience && { audience: options.audience }) } as const
  const findings: Finding[] = []
  const approved: CheckedArticle[] = []
  for (const slug of slugs.map((name) => name.replace(/\.md$/u, ''))) {
    const found = bySlug.get(slug)
    if (found === undefined) {
      findings.push(...notApprovable(slug, loaded))
      continue
    }
    // As what it becomes: an article without a resolution may be work in progress, and nothing more.
    const checked = { ...found, findings: await check(found, changes) }
    if (mayBeApproved(checked, options)) {
      await writeWhole(found.file, updateFrontMatter(found.text, changes))
      approved.push(checked)
    } else findings.push(refused(checked, options), ...checked.findings)
  }
  report(approved, knowledgeBase, options, settings)
  printFindings(findings)
  return findings.length > 0 ? exitStatus.doneWithFindings : exitStatus.done
}

/** Why a name cannot be approved: its file is no article, or there is none. */
function notApprovable(slug: string, { findings }: ArticlesLoaded): readonly Finding[] {
  const ofFile = findings.filter(({ file }) => basename(file, '.md') === slug)
  return ofFile.length > 0 ? ofFile : [unknownArticle(slug, 'approve')]
}

function mayBeApproved({ findings }: CheckedArticle, { acceptWarnings }: ApproveOptions): boolean {
  return acceptWarnings ? findings.every(({ severity }) => severity === 'warning') : findings.length === 0
}

/** One line for each, and what of it a person should look at where customers read it from now on. */
function report(
  approved: readonly CheckedArticle[],
  knowledgeBase: KnowledgeBase,
  { audience, content }: ApproveOptions,
  settings: Settings,
): void {
  const audienceOf = ({ article }: CheckedArticle): Audience => audience ?? article.frontMatter.audience
  const published = approved.filter((one) => audienceOf(one) === 'public')
  const words = wordsToLookAt(published, knowledgeBase, settings)
  for (const one of approved) {
    const { slug } = one.article
    const own = words.get(slug) ?? []
    const notes = [
      ...(one.findings.length > 0 ? [`${counted(one.findings.length, 'warning')} accepted`] : []),
      ...(own.length > 0 ? [`${countedWords(own)}:`] : []),
    ]
    print([`${slug}: validated, ${audienceOf(one)}`, ...notes].join('; '))
    if (own.length > 0) print(`  ${commandOn(content, `review ${slug}`)}`)
  }
}

/** Stands above what was found, as it is about the file as a whole. */
function refused({ file, article, findings }: CheckedArticle, { content, audience }: ApproveOptions): Finding {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const warnings = findings.length - errors
  const found = [errors > 0 ? counted(errors, 'error') : '', warnings > 0 ? counted(warnings, 'warning') : '']
  const again = `approve ${article.slug}${audience === undefined ? '' : ` --audience ${audience}`} --accept-warnings`
  return {
    rule: 'approve/refused',
    severity: 'error',
    file,
    message: `Not approved because of ${found.filter((text) => text !== '').join(' and ')}, listed below.`,
    hint:
      errors > 0
        ? 'Correct the article, then approve it again.'
        : `Correct the article, or approve it as it stands: ${commandOn(content, again)}`,
  }
}
