/** `merge`: combines what several machines made into one knowledge base or one site, the same to the byte as if one machine had made it. */
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { audiences } from '../model/article.ts'
import { holdsShare } from '../publish/share/site-shard.ts'
import { buildSites } from './build.ts'
import { reasonOf, unusable } from './find-files.ts'
import { generate, workersOption } from './generate.ts'
import type { GenerateOptions } from './generate.ts'
import { defaultCache } from './pipeline/kept/open-records.ts'
import { exitStatus, printFindings } from './report.ts'
import type { ExitStatus } from './report.ts'
import { withSettings } from './content/with-settings.ts'

type MergeOptions = GenerateOptions & { readonly from?: readonly string[]; readonly out: string }

export function addMergeCommand(program: Command): void {
  program
    .command('merge')
    .description('put together what shards made: the articles of `generate --shard`, the sites of `build --shard`')
    .argument('<cache...>', 'the caches of the shards, or the shares of the sites')
    .option('--from <path...>', 'files or folders of case records, as the shards were given them (default: DIR/cases)')
    .option('--content <dir>', 'the knowledge base', 'content')
    .option('--report', 'add what was masked: counts by kind and case, no values')
    .option('--json', 'print the result as JSON')
    .option('--quiet', 'no progress')
    .addOption(workersOption('how many threads share what is left to do'))
    .option('--cache <dir>', 'where the caches are put together (default: DIR/.cache)')
    .option('--out <dir>', 'where sites go: DIR/internal and DIR/public', 'dist')
    .addHelpText(
      'after',
      '\nExamples:\n  casebook merge shards/1 shards/2 shards/3\n  casebook merge shares/1 shares/2 --out www',
    )
    .action(async (caches: string[], options: MergeOptions) => {
      const shared = audiences.filter((audience) => caches.some((folder) => holdsShare(folder, audience)))
      process.exitCode = await (shared.length > 0
        ? buildSites({ ...options, audiences: shared, quiet: options.quiet === true, shares: caches })
        : merge(caches, options))
    })
}

/** A case that no shard has made is made here: a shard that failed costs time and nothing else. */
async function merge(caches: readonly string[], options: MergeOptions): Promise<ExitStatus> {
  const folder = options.cache ?? defaultCache(options.content)
  for (const cache of caches) {
    try {
      putInto(folder, cache)
    } catch (error) {
      printFindings([unusable(cache, reasonOf(error))])
      return exitStatus.couldNotRun
    }
  }
  return withSettings(options.content, (settings) => generate(options.from ?? [], options, settings))
}

/** The names of segments are random, so that those of several machines can lie in one folder. */
function putInto(folder: string, cache: string): void {
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(cache)) {
    if (/\.(?:index|data)$/u.test(name)) copyFileSync(join(cache, name), join(folder, name))
  }
}
