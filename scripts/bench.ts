/** `npm run bench`: measures what the README says about speed and memory, and writes it down with machine, date and commit. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { BenchTable } from './bench/bench-part.ts'
import { parts } from './bench/parts.ts'
import { reportOf } from './bench/report.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: parts.map(({ name }) => name).join(',') },
    sizes: { type: 'string', default: '1000,5000' },
    repeats: { type: 'string', default: '3' },
    out: { type: 'string', default: '' },
  },
})
const scratch = mkdtempSync(join(tmpdir(), 'casebook-bench-'))
const options = { sizes: values.sizes.split(',').map(Number), repeats: Number(values.repeats), scratch }
// Others at work on the machine make every second longer, and much of what is told here with it.
const [load = 0] = loadavg()
const wanted = new Set(values.only.split(','))
const tables: BenchTable[] = []
try {
  for (const part of parts.filter(({ name }) => wanted.has(name))) tables.push(...(await part.measure(options)))
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
const report = reportOf(tables, options.repeats, load)
process.stdout.write(report)
if (values.out !== '') {
  mkdirSync(dirname(values.out), { recursive: true })
  writeFileSync(values.out, report)
}
