/** `approve`: a person vouches for an article. */
import { Option } from 'commander'
import type { Command } from 'commander'
import { audiences } from '../model/article.ts'
import type { Audience } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import type { Settings } from '../model/settings.ts'
import { updateFrontMatter } from '../write/text/front-matter.ts'
import { writeWhole } from '../write/write-file.ts'
import { checkArticles } from './content/check-articles.ts'
import type { ArticlesChecked, CheckedArticle } from './content/check-articles.ts'
import { countedWords } from './doubtful-for-people.ts'
import { wordsToLookAt } from './doubtful-in-articles.ts'
import { exitStatus, print, printFindings } from './report.ts'
import type { ExitStatus } from './report.ts'
import { commandOn } from './review-for-people.ts'
import { unknownArticle } from './content/unusable-files.ts'
import { withKnowledgeBase } from './content/with-knowledge-base.ts'

export function addApproveCommand(program: Command): void {
  program
    .command('approve')
    .description('vouch for articles: they become validated, and public if you say so')
    .argument('<slug...>', 'articles, by file name without .md')
    .option('--content <dir>', 'the knowledge base', 'content')
    .addOption(new Option('--audience <audience>', 'who may read them from now on').choices([...audiences]))
    .addHelpText('after', '\nExample:\n  casebook approve printer-offline --audience public')
    .action(async (slugs: string[], options: ApproveOptions) => {
      process.exitCode = await withKnowledgeBase(options.content, (settings) => approve(slugs, options, settings))
    })
}

interface ApproveOptions {
  readonly content: string
  readonly audience?: Audience
}

async function approve(slugs: readonly string[], options: ApproveOptions, settings: Settings): Promise<ExitStatus> {
  const checked = await checkArticles(options.content, [], settings)
  const bySlug = new Map(checked.articles.map((one) => [one.article.slug, one]))
  const findings: Finding[] = []
  const approved: CheckedArticle[] = []
  for (const slug of slugs) {
    const found = bySlug.get(slug.replace(/\.md$/u, ''))
    if (found === undefined) findings.push(unknownArticle(slug, 'approve'))
    else if (found.findings.length > 0) findings.push(...found.findings, refused(found))
    else {
      const changes = { state: 'validated', ...(options.audience && { audience: options.audience }) } as const
      await writeWhole(found.file, updateFrontMatter(found.text, changes))
      approved.push(found)
    }
  }
  report(approved, checked, options, settings)
  printFindings(findings)
  return findings.length > 0 ? exitStatus.doneWithFindings : exitStatus.done
}

/** One line for each, and what of it a person should look at where customers read it from now on. */
function report(
  approved: readonly CheckedArticle[],
  checked: ArticlesChecked,
  { audience, content }: ApproveOptions,
  settings: Settings,
): void {
  const audienceOf = ({ article }: CheckedArticle): Audience => audience ?? article.frontMatter.audience
  const published = approved.filter((one) => audienceOf(one) === 'public')
  const words = wordsToLookAt(published, checked, settings)
  for (const one of approved) {
    const { slug } = one.article
    const own = words.get(slug) ?? []
    print(`${slug}: validated, ${audienceOf(one)}${own.length === 0 ? '' : `; ${countedWords(own)}:`}`)
    if (own.length > 0) print(`  ${commandOn(content, `review ${slug}`)}`)
  }
}

function refused({ file }: CheckedArticle): Finding {
  return {
    rule: 'approve/refused',
    severity: 'error',
    file,
    message: 'This article was not approved, because `check` finds something in it.',
    hint: 'Mend what is said of it here, then approve it again.',
  }
}
