/** Everything that is measured, in the order of the report. */
import type { BenchPart } from './bench-part.ts'
import { generating } from './generating.ts'
import { drafting } from './model/drafting.ts'
import { publishing } from './publishing.ts'
import { reading } from './reading.ts'
import { searching } from './searching.ts'
import { splitting } from './splitting.ts'

export const parts: readonly BenchPart[] = [reading, generating, splitting, publishing, searching, drafting]
