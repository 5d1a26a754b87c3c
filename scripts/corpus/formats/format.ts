/** The shape that all forms of the corpus' files have. */
import type { CorpusCase } from '../corpus-case.ts'

export interface CorpusFormat {
  readonly name: string
  readonly extension: string
  /** Cases that one file holds. */
  readonly casesPerFile: number
  /** How often files have this form, beside the others. */
  readonly weight: number
  readonly render: (cases: readonly CorpusCase[]) => string
}
