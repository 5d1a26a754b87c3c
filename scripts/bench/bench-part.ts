/** The shape that all measurements have: a file each, named in `part-names.ts` and listed in `parts.ts`. */

export interface BenchOptions {
  /** Numbers of cases or articles to measure with, rising. */
  readonly sizes: readonly number[]
  /** How often each thing is measured; the median counts. */
  readonly repeats: number
  /** A folder for what a measurement writes; taken away afterwards. */
  readonly scratch: string
}

export interface BenchTable {
  readonly title: string
  /** What was measured, and how to read it. */
  readonly note: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface BenchPart {
  readonly measure: (options: BenchOptions) => Promise<readonly BenchTable[]>
}
