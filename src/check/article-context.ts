/** What is known about an article's surroundings while it is checked. */
import type { Evidence } from '../model/evidence.ts'

/** What an article is checked against: its file, the evidence of its cases, and its neighbours. */
export interface ArticleContext {
  /** Path of the article as the user named it. */
  readonly file: string
  /** The text that the article was parsed from. */
  readonly text: string
  /** By case number. */
  readonly evidence: ReadonlyMap<string, Evidence>
  readonly findLeaks: (text: string) => Promise<readonly Leak[]> | readonly Leak[]
  /** Whether the settings name the products of the help desk, so that an article without one misses something. */
  readonly areProductsListed: boolean
  /** Slugs of all articles. */
  readonly slugs: ReadonlySet<string>
}

/** A stretch of a text that must not be published. */
interface Leak {
  readonly kind: string
  readonly start: number
  readonly end: number
}
