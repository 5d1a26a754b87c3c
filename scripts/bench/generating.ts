/** How fast cases become articles, against their number: from nothing, again without change, and with one case changed. */
import { appendFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeCorpus } from '../corpus/write-corpus.ts'
import type { BenchPart } from './bench-part.ts'
import { measureCommand } from './measure-command.ts'
import type { Usage } from './measure-command.ts'
import { median } from './median.ts'

export const generating: BenchPart = {
  measure: async ({ sizes, repeats, scratch }) => {
    const rows = sizes.flatMap((cases) => {
      const runs = Array.from({ length: repeats }, () => measureOnce(cases, scratch))
      return (['from nothing', 'nothing changed', 'one case changed'] as const).map((name) => {
        const of = (key: keyof Usage) => median(runs.map((run) => run[name][key]))
        return [
          String(cases),
          name,
          (of('wall') / 1000).toFixed(2),
          (cases / (of('wall') / 1000)).toFixed(0),
          (of('cpu') / cases).toFixed(2),
          of('peak').toFixed(0),
        ]
      })
    })
    return [
      {
        title: 'Generating',
        note: '`casebook generate` over cases of ten messages in all forms, start of the program included.',
        columns: ['cases', 'run', 'seconds', 'cases a second', 'CPU ms a case', 'peak MB'],
        rows,
      },
    ]
  },
}

interface Runs {
  readonly 'from nothing': Usage
  readonly 'nothing changed': Usage
  readonly 'one case changed': Usage
}

function measureOnce(cases: number, scratch: string): Runs {
  const content = join(scratch, 'knowledge')
  const folder = join(content, 'cases')
  mkdirSync(content)
  writeCorpus(folder, { seed: 'bench', cases, nearDuplicates: 0.15, messages: 10, formats: null })
  const generate = (): Usage => measureCommand(['generate', '--content', content, '--quiet'], scratch)
  const cold = generate()
  const again = generate()
  const first = readdirSync(join(folder, '000')).find((name) => name.endsWith('outlook.txt'))
  if (first === undefined) throw new Error('The corpus has no text thread to change.')
  appendFileSync(join(folder, '000', first), '\nP.S. It also happens with the second printer.\n')
  const changed = generate()
  rmSync(content, { recursive: true })
  return { 'from nothing': cold, 'nothing changed': again, 'one case changed': changed }
}
