/** How fast cases are read, against their number. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeCorpus } from '../corpus/write-corpus.ts'
import type { BenchPart } from './bench-part.ts'
import { measureCommand } from './measure-command.ts'
import { median } from './median.ts'

export const reading: BenchPart = {
  measure: async ({ sizes, repeats, scratch }) => {
    const rows = sizes.map((cases) => {
      const folder = join(scratch, 'cases')
      writeCorpus(folder, { seed: 'bench', cases, nearDuplicates: 0.15, messages: 10, formats: null })
      const runs = Array.from({ length: repeats }, () => measureCommand(['read', folder, '--json'], scratch))
      rmSync(folder, { recursive: true })
      const wall = median(runs.map((run) => run.wall))
      return [
        String(cases),
        (cases / (wall / 1000)).toFixed(0),
        (median(runs.map(({ cpu }) => cpu)) / cases).toFixed(2),
        median(runs.map(({ peak }) => peak)).toFixed(0),
      ]
    })
    return [
      {
        title: 'Reading',
        note: '`casebook read --json` over cases of ten messages in all forms, start of the program included.',
        columns: ['cases', 'cases a second', 'CPU ms a case', 'peak MB'],
        rows,
      },
    ]
  },
}
