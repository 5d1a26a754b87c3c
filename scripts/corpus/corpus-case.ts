/** What the corpus is made of, before it takes the form of a file. */

export type CorpusLanguage = 'en' | 'zh'

export interface CorpusPerson {
  readonly name: string
  readonly email: string
  readonly company: string
  readonly isAgent: boolean
}

export interface CorpusMessage {
  readonly from: CorpusPerson
  readonly to: CorpusPerson
  /** Local time to the minute, `2021-03-04T09:15:00`. */
  readonly sentAt: string
  /** What this message newly says, without signature: the truth that reading is measured by. */
  readonly body: string
}

export interface CorpusCase {
  readonly number: string
  readonly language: CorpusLanguage
  readonly subject: string
  /** Oldest first. */
  readonly messages: readonly CorpusMessage[]
}

export interface CorpusFile {
  /** Relative path, folders by thousands. */
  readonly path: string
  readonly text: string
  readonly cases: readonly CorpusCase[]
}

/** What to make. */
export interface CorpusPlan {
  readonly seed: string
  /** How many cases. */
  readonly cases: number
  /** Share of the cases that tell of a problem that an earlier case had. */
  readonly nearDuplicates: number
  /** Messages of every case; `null` for lengths from 3 to 60, short ones most. */
  readonly messages: number | null
  /** Names of the formats to use; `null` for all. */
  readonly formats: readonly string[] | null
}
