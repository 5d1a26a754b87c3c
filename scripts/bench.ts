/** `npm run bench`: measures what the README says about speed and memory, and writes it down with machine, date and commit. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import type { BenchTable } from './bench/bench-part.ts'
import { partNames } from './bench/part-names.ts'
import { parseCount, parseNames, runScript } from './run-script.ts'

interface Options {
  readonly only: readonly string[]
  readonly sizes: readonly number[]
  readonly repeats: number
  readonly out?: string
}

await runScript(
  new Command('npm run bench --')
    .description(
      'Measures reading, generating, splitting, publishing, searching and drafting with a model; prints tables.',
    )
    .option('--only <parts>', 'what is measured, between commas', parseNames(partNames), partNames)
    .option('--sizes <n,…>', 'numbers of cases or articles to measure with', parseSizes, [1000, 5000])
    .option('--repeats <n>', 'how often each thing is measured; the median counts', parseCount, 3)
    .option('--out <file>', 'writes the tables to this file as well')
    .addHelpText(
      'after',
      '\nHugo and Chromium are measured where they are installed; a Starlight site in the folder BENCH_STARLIGHT.\n\nExamples:\n  npm run bench -- --only read,generate --sizes 1000 --repeats 1\n  npm run bench -- --out scripts/bench/results.md',
    )
    .action(measure),
)

function parseSizes(value: string): readonly number[] {
  const sizes = value.split(',')
  if (!sizes.every((size) => /^[1-9]\d{0,6}$/u.test(size))) {
    throw new InvalidArgumentError('It is one or more whole numbers between commas.')
  }
  return sizes.map(Number).toSorted((left, right) => left - right)
}

async function measure({ only, sizes, repeats, out }: Options): Promise<void> {
  // Others at work on the machine make every second longer, and much of what is told here with it.
  const [load = 0] = loadavg()
  // What is measured brings half the program with it: whoever only asks for help need not wait for it.
  const [{ parts }, { reportOf }] = await Promise.all([import('./bench/parts.ts'), import('./bench/report.ts')])
  const scratch = mkdtempSync(join(tmpdir(), 'casebook-bench-'))
  const tables: BenchTable[] = []
  try {
    for (const name of partNames) {
      if (only.includes(name)) tables.push(...(await parts[name].measure({ sizes, repeats, scratch })))
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
  const report = reportOf(tables, repeats, load)
  process.stdout.write(report)
  if (out === undefined) return
  mkdirSync(dirname(out), { recursive: true })
  writeFileSync(out, report)
}
