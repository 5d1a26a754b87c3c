/** Everything that is measured. */
import type { BenchPart } from './bench-part.ts'
import { generating } from './generating.ts'
import { drafting } from './model/drafting.ts'
import type { PartName } from './part-names.ts'
import { publishing } from './publishing.ts'
import { reading } from './reading.ts'
import { searching } from './searching.ts'
import { splitting } from './splitting.ts'

export const parts: Readonly<Record<PartName, BenchPart>> = {
  read: reading,
  generate: generating,
  split: splitting,
  pages: publishing,
  search: searching,
  model: drafting,
}
