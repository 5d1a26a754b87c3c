/** `npm run corpus -- --cases 1000 --out DIR`: invented closed cases to measure on. The same seed gives the same bytes. */
import { Command } from 'commander'
import { formatNames } from './corpus/make-corpus.ts'
import { writeCorpus } from './corpus/write-corpus.ts'
import { parseCount, parseNames, parseShare, runScript } from './run-script.ts'

interface CorpusOptions {
  readonly cases: number
  readonly seed: string
  readonly nearDuplicates: number
  readonly messages?: number
  readonly formats: readonly string[]
  readonly out: string
}

await runScript(
  new Command('npm run corpus --')
    .description('Writes invented closed cases to measure on. The same options give the same bytes.')
    .option('--cases <n>', 'how many cases', parseCount, 1000)
    .option('--messages <n>', 'messages in each (default: from 3 to 60, as help desks have them)', parseCount)
    .option('--near-duplicates <share>', 'share of the cases that tell of the problem of another one', parseShare, 0.15)
    .option('--formats <names>', 'forms of the files, between commas', parseNames(formatNames), formatNames)
    .option('--seed <text>', 'another seed gives other cases', '1')
    .option('--out <dir>', 'where the files go', 'dist/corpus')
    .addHelpText('after', '\nExample:\n  npm run corpus -- --cases 20000 --messages 10 --out dist/corpus')
    .action(({ cases, seed, nearDuplicates, messages, formats, out }: CorpusOptions) => {
      const { files, bytes } = writeCorpus(out, { seed, cases, nearDuplicates, messages: messages ?? null, formats })
      process.stdout.write(`${out}: ${cases} cases in ${files} files, ${(bytes / 1024 / 1024).toFixed(1)} MB\n`)
    }),
)
