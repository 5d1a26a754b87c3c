/** `generate`: closed cases become articles. Runs the stages in their order, plans, and writes what changed. */
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { InvalidArgumentError, Option } from 'commander'
import type { Command } from 'commander'
import type { Settings } from '../model/settings.ts'
import { compileExpressionsWell } from '../threads/optimising.ts'
import type { DrafterKind } from './model/open-drafter.ts'
import { listCaseFiles } from './pipeline/case-files.ts'
import type { CaseFiles } from './pipeline/case-files.ts'
import { generateArticles } from './pipeline/generate-articles.ts'
import { defaultCache } from './pipeline/kept/open-records.ts'
import { openRun } from './pipeline/open-run.ts'
import type { OpenRun } from './pipeline/open-run.ts'
import { parseShard } from './pipeline/shard-option.ts'
import type { Shard } from './pipeline/shard-option.ts'
import { makeShard } from './pipeline/shard.ts'
import { parseQueueAddress } from './queue/queue-address.ts'
import { exitStatus, printFindings, statusFor } from './report.ts'
import type { ExitStatus } from './report.ts'
import { reportRun } from './run-report.ts'
import { noCaseFiles } from './content/unusable-files.ts'
import { withKnowledgeBase } from './content/with-knowledge-base.ts'
import { withSettings } from './content/with-settings.ts'

export interface GenerateOptions {
  readonly content: string
  readonly json?: true
  readonly report?: true
  readonly quiet?: true
  readonly workers: number
  readonly cache?: string
  readonly shard?: Shard
  readonly drafter?: DrafterKind
  readonly dryRun?: true
  readonly queue?: string
}

export function addGenerateCommand(program: Command): void {
  program
    .command('generate')
    .description('turn closed cases into articles; write only what changed')
    .argument('[path...]', 'files or folders of closed case records (default: DIR/cases)')
    .option('--content <dir>', 'the knowledge base', 'content')
    .option('--report', 'add what was masked: counts by kind and case, no values')
    .option('--json', 'print the result as JSON')
    .option('--quiet', 'no progress')
    .addOption(workersOption('how many threads share the work'))
    .option('--cache <dir>', 'where to keep what runs find out; may be deleted at any time (default: DIR/.cache)')
    .option(
      '--shard <i/n>',
      'make the i-th of n shares of the cases and leave them in the cache, for `merge`',
      parseShard,
    )
    .addOption(
      new Option('--drafter <drafter>', 'who drafts the articles (default: as casebook.yaml says, else rules)').choices(
        ['rules', 'model'],
      ),
    )
    .option('--dry-run', 'print what would be sent to a model, byte for byte; send and write nothing')
    .option(
      '--queue <address>',
      'have the cases made by `casebook worker` on any machine, through this Redis or Valkey server',
      parseQueueAddress,
    )
    .addHelpText(
      'after',
      '\nExample:\n  casebook generate\n  casebook generate exports/2024 --content help-desk --report',
    )
    .action(async (paths: string[], options: GenerateOptions) => {
      // Cases from elsewhere may begin a knowledge base; without them there is one, or its name is misspelt.
      const begin = paths.length > 0 ? withSettings : withKnowledgeBase
      process.exitCode = await begin(options.content, (settings) => generate(paths, options, settings))
    })
}

/** How many threads a command has. */
export function workersOption(description: string): Option {
  return new Option('--workers <n>', description)
    .argParser(parseWorkers)
    .default(availableParallelism(), 'one per core')
}

function parseWorkers(value: string): number {
  if (!/^[1-9]\d{0,2}$/u.test(value)) throw new InvalidArgumentError('It is a whole number from 1 to 999.')
  return Number(value)
}

/** Makes the articles of the cases below `paths`, or this machine's share of them; gives the exit status. */
export async function generate(
  paths: readonly string[],
  options: GenerateOptions,
  settings: Settings,
): Promise<ExitStatus> {
  const { content, shard, drafter, queue, workers } = options
  const from = paths.length > 0 ? paths : [join(content, 'cases')]
  const cache = options.cache ?? defaultCache(content)
  if (options.dryRun) {
    const { dryRun } = await import('./model/dry-run.ts')
    return dryRun(from, { content, cache, wanted: drafter }, settings)
  }
  const isQuiet = options.quiet === true || options.json === true
  const opened = await openRun({ content, cache, isQuiet, workers, drafter, queue }, settings)
  if ('problem' in opened) {
    process.stderr.write(`${opened.problem}\n`)
    return exitStatus.couldNotRun
  }
  const { context, close } = opened
  try {
    const files = await listCaseFiles(from, context)
    if (shard === undefined) return await makeArticles(files, options, opened)
    const status = await makeShard(files, shard, context)
    const ofDrafter = opened.drafter?.findings() ?? []
    printFindings(ofDrafter)
    close(false)
    return status === exitStatus.done ? statusFor(ofDrafter) : status
  } catch (error) {
    close(false)
    throw error
  } finally {
    compileExpressionsWell()
    await context.makers?.close()
  }
}

/** The same for all cases in some files; says what was done. */
async function makeArticles(files: CaseFiles, options: GenerateOptions, opened: OpenRun): Promise<ExitStatus> {
  const { drafter, context, close } = opened
  const { finished, dropUnused } = await generateArticles(files, options.content, opened)
  const account = context.makers === null ? (drafter?.account ?? null) : null
  reportRun({ ...finished, account }, options)
  printFindings(finished.findings)
  if (files.files.length + files.findings.length === 0) printFindings(files.from.map(noCaseFiles))
  close(dropUnused)
  return statusFor(finished.findings)
}
