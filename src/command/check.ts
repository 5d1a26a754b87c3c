/** `check`: what is wrong with the articles. */
import type { Command } from 'commander'
import { checkArticles } from './check-articles.ts'
import { loadSettings } from './load-settings.ts'
import { exitStatus, print, printFindings, printJson } from './report.ts'

export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .description('what is wrong with the articles, line by line')
    .argument('[path...]', 'articles or folders of articles (default: DIR/articles)')
    .option('--content <dir>', 'the knowledge base', 'content')
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', '\nExample:\n  casebook check content/articles/printer-offline.md')
    .action(async (paths: string[], options: { content: string; json?: true }) => {
      const loaded = await loadSettings(options.content)
      if ('findings' in loaded) {
        printFindings(loaded.findings)
        process.exitCode = exitStatus.couldNotRun
        return
      }
      const { articles, unusable } = await checkArticles(options.content, paths, loaded.settings)
      const findings = [...unusable, ...articles.flatMap((one) => one.findings)]
      if (options.json) printJson(findings)
      else {
        printFindings(findings)
        print(`${articles.length} articles checked, ${findings.length} findings`)
      }
      process.exitCode = findings.length > 0 ? exitStatus.doneWithFindings : exitStatus.done
    })
}
