/** What workers are asked to do, and what they answer. Plain values: they cross from thread to thread. */
import type { CleanCase } from '../../../model/case.ts'
import type { Finding } from '../../../model/finding.ts'
import type { MaskedValue } from '../../../model/redacted.ts'
import type { CaseAge } from '../../../gather/case-age.ts'
import type { PartDigest } from '../../../gather/part-digest.ts'
import type { Settings } from '../../../model/settings.ts'
import type { Keeping } from './part-bytes.ts'

/** What is wanted of a case: only cleaned, the same as JSON to print, what is masked in it, or all the way to an article. */
export type Product = 'clean' | 'json' | 'masked' | 'article'

export type Job =
  | { readonly kind: 'digest'; readonly path: string }
  | {
      readonly kind: 'make'
      readonly task: CaseTask
      readonly product: Product
      /** The task's parts, each packed as the run that reads them has kept it, or `null`; absent where nothing is kept. */
      readonly kept?: readonly (Uint8Array | null)[]
    }

/** Jobs of one kind, each described when it is its turn: to hold a hundred thousand would take as much room as what comes of them. An array is one, too. */
export interface JobList {
  readonly length: number
  readonly at: (place: number) => Job | undefined
}

/** Has a thread carry out a job that nobody waits for, so that what such jobs take is loaded and compiled; nothing is answered. */
export interface Preparation {
  readonly kind: 'prepare'
  readonly trial: Job
}

/** What a thread is given to begin with. */
export interface ThreadStart {
  readonly settings: Settings
  /** How it gives the parts of the files that it reads. */
  readonly keeping: Keeping
}

/** A file without its text: what gathering and counting need, and what is wrong with it. */
export interface FileDigest {
  /** SHA-256 of the bytes; of nothing where the file could not be opened. */
  readonly hash: string
  readonly parts: readonly {
    readonly digest: PartDigest
    /** Fingerprints of the passages at the ends of its messages. */
    readonly prints: readonly number[]
  }[]
  readonly findings: readonly Finding[]
}

/** A part: of which file, with which content, and the how-manieth of it, from 0. */
export interface PartPlace {
  readonly path: string
  readonly hash: string
  readonly at: number
}

/** One case, described so completely that nothing else is needed to make it but the files it names. */
export interface CaseTask {
  readonly number: string | null
  /** In their order. */
  readonly parts: readonly PartPlace[]
  /** Fingerprints of the case's passages that many cases have. */
  readonly common: readonly number[]
  /** Its place among the cases that have the same id; 0 as long as no other is known. */
  readonly rank: number
  readonly ofSeveral: boolean
}

export interface MadeCase {
  readonly id: string
  readonly age: CaseAge
  readonly files: readonly string[]
  readonly findings: readonly Finding[]
  readonly product: CleanProduct | JsonProduct | MaskedProduct | ArticleProduct
}

export interface CleanProduct {
  readonly kind: 'clean'
  readonly clean: CleanCase
}

export interface JsonProduct {
  readonly kind: 'json'
  /** UTF-8, to be printed as one of a list. */
  readonly text: Uint8Array<ArrayBuffer>
}

/** Stays in memory, or is sealed. */
export interface MaskedProduct {
  readonly kind: 'masked'
  readonly values: readonly MaskedValue[]
}

/** An article and what belongs to it, as texts that can be stored. */
export interface ArticleProduct {
  readonly kind: 'article'
  /** An `ArticleVersion` as JSON; `null` where the case gave none. */
  readonly article: string | null
  /** The evidence file's text. */
  readonly evidence: string
  /** How many values of each kind were masked; never the values. */
  readonly masked: Readonly<Record<string, number>>
  /** To be made again by the next run: the drafter that was wanted could not draft it. */
  readonly isProvisional: boolean
}

export type Answer =
  | {
      readonly kind: 'digest'
      /** That of the `FileDigest`. */
      readonly hash: string
      /** The `FileDigest` as JSON in UTF-8: bytes are handed over as they are, and stored like that. */
      readonly digest: Uint8Array<ArrayBuffer>
      /** The file's parts in their order, for those who will make its cases. */
      readonly packed: readonly Uint8Array<ArrayBuffer>[]
    }
  | { readonly kind: 'made'; readonly made: MadeCase }
  /** A file that is not any more what it was when it was read first. */
  | { readonly kind: 'changed'; readonly path: string }
