/** What a site is published from. */
import type { ArticleSource, EvidenceSource } from '../model/article-source.ts'
import type { Audience } from '../model/article.ts'
import type { Settings } from '../model/settings.ts'
import type { LeakFinder } from './select/leak.ts'

/** How far a build is. `total` is 0 where nobody can know it. */
export type ReportProgress = (progress: {
  readonly stage: PublishStage
  readonly done: number
  readonly total: number
}) => void
export type PublishStage = 'pages' | 'search' | 'proof'

export interface PublishJob {
  /** All articles of the knowledge base; what the audience may see is chosen here. */
  readonly articles: readonly ArticleSource[]
  /** By case number. */
  readonly evidence: ReadonlyMap<string, EvidenceSource>
  /** Numbers of the cases of which a person said that they are not worth an article. */
  readonly declined?: ReadonlySet<string>
  readonly audience: Audience
  readonly settings: Settings
  /** The finished site. Replaced as a whole. */
  readonly outDir: string
  /** Where what can be used again is kept; may be deleted at any time. Without it everything is made again. */
  readonly cacheDir?: string
  /** The recognisers: what looks like something that must not be published. */
  readonly findLeaks?: LeakFinder
  /** Values that were masked in any case. */
  readonly findMasked?: LeakFinder
  /**
   * Names the two finders: another name as soon as they might find anything else. What they found nothing in before is not
   * searched again while it has not changed. Without a name everything is searched each time.
   */
  readonly searchedWith?: string
  /** Articles that mean about the same as one, by slug, nearest first; absent where nobody knows. */
  readonly nearest?: (slug: string) => readonly string[]
  readonly report?: ReportProgress
  /** Names what all that the site is made from looks like, where nothing but a finding of this build can be against leaving it alone the next time. */
  readonly seenAs?: string | null
  /** Shares of the site that other machines have made; what they hold is not made again. */
  readonly shares?: readonly string[]
}
