/** What was measured, as a page: for a terminal and for a file alike. */
import { execFileSync } from 'node:child_process'
import { availableParallelism, cpus, totalmem } from 'node:os'
import type { BenchTable } from './bench-part.ts'

/** The machine and how busy it was before (`load`: processes that wanted a core), the program and the day, then the tables, as Markdown. */
export function reportOf(tables: readonly BenchTable[], repeats: number, load: number): string {
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 1024 / 1024 / 1024)
  const machine = `${availableParallelism()} × ${cpu?.model.trim() ?? 'unknown processor'}, ${memory} GB, Node ${process.versions.node}, ${process.platform}, load before ${load.toFixed(1)}`
  const commit = execFileSync('git', ['log', '-1', '--format=%h'], { encoding: 'utf8' }).trim()
  const head = `# Measured\n\n${new Date().toISOString().slice(0, 10)}, commit ${commit}, on ${machine}. Medians of ${repeats}, all in one run of \`npm run bench\`.`
  return `${[head, ...tables.map(tableText)].join('\n\n')}\n`
}

function tableText({ title, note, columns, rows }: BenchTable): string {
  const widths = columns.map((column, at) => Math.max(column.length, ...rows.map((row) => row[at]?.length ?? 0)))
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  return [`## ${title}`, '', note, '', line(columns), rule, ...rows.map(line)].join('\n')
}
