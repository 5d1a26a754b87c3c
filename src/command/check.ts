/** `check`: what is wrong with the articles. */
import type { Command } from 'commander'
import type { Settings } from '../model/settings.ts'
import { checkArticles } from './content/check-articles.ts'
import { counted, exitStatus, print, printFindings, printJson } from './report.ts'
import type { ExitStatus } from './report.ts'
import { withKnowledgeBase } from './content/with-knowledge-base.ts'
import { withSettings } from './content/with-settings.ts'

export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .description('say what is wrong with the articles, line by line')
    .argument('[path...]', 'articles or folders of articles (default: DIR/articles)')
    .option('--content <dir>', 'the knowledge base', 'content')
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', '\nExample:\n  casebook check content/articles/printer-offline.md')
    .action(async (paths: string[], options: CheckOptions) => {
      const withWhatIsThere = paths.length > 0 ? withSettings : withKnowledgeBase
      process.exitCode = await withWhatIsThere(options.content, (settings) => check(paths, options, settings))
    })
}

interface CheckOptions {
  readonly content: string
  readonly json?: true
}

async function check(paths: readonly string[], options: CheckOptions, settings: Settings): Promise<ExitStatus> {
  const { articles, beside } = await checkArticles(options.content, paths, settings)
  const findings = [...beside, ...articles.flatMap((one) => one.findings)]
  if (options.json) printJson(findings)
  else {
    printFindings(findings)
    print(`${counted(articles.length, 'article')} checked, ${counted(findings.length, 'finding')}`)
  }
  return findings.length > 0 ? exitStatus.doneWithFindings : exitStatus.done
}
