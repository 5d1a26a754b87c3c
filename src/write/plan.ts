/** What a run is going to write, as a plain value that can be printed, tested and refused. */
import type { Finding } from '../model/finding.ts'
import type { LeftAloneReason } from './case-places.ts'
import type { LastWritten } from './last-written.ts'
import type { Ledger } from './ledger.ts'
import type { LinkRecord } from './link/link-record.ts'
import type { Proposal } from './update/proposal.ts'
import type { ArticleDigest } from './standing-article.ts'

/** A file that gets this text. */
export interface PlannedFile {
  readonly slug: string
  readonly text: string
}

/** An article that gets its file now. Text and memory are made when they are asked for, afresh each time: there may be tens of thousands. */
export interface CreatedFile extends PlannedFile {
  /** What the generator writes into it, for the next run to show. */
  readonly written: LastWritten
  /** What the next run has to know of it. */
  readonly digest: ArticleDigest
}

/** A case and the article that it has to do with. */
export interface CaseOfArticle {
  readonly caseId: string
  readonly slug: string
}

export interface Plan {
  readonly create: readonly CreatedFile[]
  readonly update: readonly PlannedFile[]
  /** Slugs of articles whose file stays as it is. */
  readonly unchanged: readonly string[]
  readonly leftAlone: readonly (CaseOfArticle & { readonly reason: LeftAloneReason })[]
  /** New cases that an article answers already: their numbers are added to its `cases`. */
  readonly linked: readonly CaseOfArticle[]
  /** What waits for a person. An article of `compared` without a proposal here has none any more. */
  readonly proposals: readonly Proposal[]
  /** Slugs of the articles whose own case is of this run. */
  readonly compared: readonly string[]
  /** What waits between cases and articles. A case of `looked` without a record here has none any more. */
  readonly links: { readonly records: readonly LinkRecord[]; readonly looked: readonly string[] }
  /** What the generator has written into articles that stood, for the next run to show. */
  readonly written: readonly LastWritten[]
  /** The ledger from now on; to be written after the articles. */
  readonly ledger: Ledger
  readonly findings: readonly Finding[]
}
