/** `approve`: a person vouches for an article. */
import { Option } from 'commander'
import type { Command } from 'commander'
import { audiences } from '../model/article.ts'
import type { Audience } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import type { Settings } from '../model/settings.ts'
import { updateFrontMatter } from '../write/front-matter.ts'
import { writeWhole } from '../write/write-file.ts'
import { checkArticles } from './content/check-articles.ts'
import type { CheckedArticle } from './content/check-articles.ts'
import { exitStatus, print, printFindings } from './report.ts'
import type { ExitStatus } from './report.ts'
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
  const { articles } = await checkArticles(options.content, [], settings)
  const bySlug = new Map(articles.map((one) => [one.article.slug, one]))
  const findings: Finding[] = []
  for (const slug of slugs) {
    const found = bySlug.get(slug.replace(/\.md$/u, ''))
    if (found === undefined) findings.push(unknown(slug))
    else if (found.findings.length > 0) findings.push(...found.findings, refused(found))
    else {
      const changes = { state: 'validated', ...(options.audience && { audience: options.audience }) } as const
      await writeWhole(found.file, updateFrontMatter(found.text, changes))
      print(`${slug}: validated, ${options.audience ?? found.article.frontMatter.audience}`)
    }
  }
  printFindings(findings)
  return findings.length > 0 ? exitStatus.doneWithFindings : exitStatus.done
}

function unknown(slug: string): Finding {
  return {
    rule: 'approve/unknown-article',
    severity: 'error',
    file: slug,
    message: 'There is no article of this name.',
    hint: '`casebook review` lists the articles that wait.',
  }
}

function refused({ file }: CheckedArticle): Finding {
  return {
    rule: 'approve/refused',
    severity: 'error',
    file,
    message: 'This article was not approved, because `check` finds something in it.',
    hint: 'Mend what the findings above name, then approve it again.',
  }
}
