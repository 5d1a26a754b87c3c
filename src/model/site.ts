/**
 * What the site is built from, per audience: `publish` hands it over, the pages show it. The pages know articles alone.
 *
 * A SiteIndex is held as a whole, a SiteArticle is asked for when a page shows it, so that nobody needs to hold twenty
 * thousand bodies. For the public audience everything internal is absent from both already.
 */
import type { ArticleState, Audience, CauseType, Outcome } from './article.ts'
import type { Role } from './reading.ts'
import type { SectionKind } from './section.ts'

/** What lists, facets and search results show of an article. */
export interface SiteEntry {
  readonly slug: string
  readonly title: string
  readonly summary: string
  /** BCP 47. */
  readonly language: string
  readonly state: ArticleState
  readonly audience: Audience
  readonly products: readonly string[]
  readonly environment: readonly string[]
  readonly identifiers: readonly string[]
  readonly causeType: CauseType
  readonly outcome: Outcome
  readonly opened: string | null
  readonly closed: string | null
  readonly updated: string | null
  /** Cases that the article answered; how many is its frequency. Internal: empty on the public site. */
  readonly cases: readonly string[]
}

export interface SiteIndex {
  /** Another one as soon as anything else of the index is. */
  readonly key: string
  readonly audience: Audience
  readonly title: string
  readonly url: string | null
  readonly contact: string | null
  /** Where readers say whether an article helped, and what is missing. */
  readonly feedback: string | null
  /** Where an article is edited, with `{slug}`. Internal: `null` on the public site. */
  readonly editUrl: string | null
  /** Sorted: most cases answered first, then newest, then slug. */
  readonly articles: readonly SiteEntry[]
  /** Every case that is known, by its number. Internal: empty on the public site. */
  readonly cases: readonly SiteCase[]
  /** Internal: empty on the public site. */
  readonly terms: readonly SiteTerm[]
}

/** Where the pages get what they show. */
export interface SiteSource {
  readonly index: SiteIndex
  /** One article with its body. Not kept: a site may have tens of thousands. */
  readonly article: (slug: string) => SiteArticle
}

/** A page of the site, or a file made for machines. */
export interface SitePage {
  /** As it stands in a link: `/articles/x/`, percent-encoded. */
  readonly path: string
  /** Where it lies in the folder of the site. */
  readonly file: string
  /** All of the index that the page shows, in a form that is another one as soon as any of it is. */
  readonly inputs: string
  /** Articles whose bodies it shows. */
  readonly articles: readonly string[]
}

/** The pages as a program, which is what the compiler of the pages makes of them. */
export interface SiteProgram {
  /** Says what site is to be shown from now on. */
  readonly open: (source: SiteSource) => void
  /** Lets go of what is shown: of a large site it is much. */
  readonly close: () => void
  /** All pages of the site. */
  readonly pages: () => readonly SitePage[]
  /** Those that show the body of any of these articles. */
  readonly pagesShowing: (slugs: ReadonlySet<string>) => readonly SitePage[]
  /** The bytes of one of them, as text. Throws where the page cannot be made. */
  readonly render: (path: string) => Promise<string>
}

/** When a case was open, and what became of it. */
export interface SiteCase {
  readonly case: string
  /** Days of its first and its last dated message. */
  readonly opened: string | null
  readonly closed: string | null
  /** Whether an article answers it, or a person said that it is not worth one. */
  readonly fate: 'answered' | 'declined' | 'unanswered'
}

/** A term that several articles use. */
export interface SiteTerm {
  readonly name: string
  readonly kind: TermKind
  /** What a short form stands for, where an article says so. */
  readonly meaning: string | null
  /** How many articles use it. */
  readonly count: number
  /** The first of them, in the order of the index. */
  readonly slugs: readonly string[]
}

/** `abbreviation`: `RPC`. `label`: what a dialog or menu is called, quoted in the text. `code`: an exact token. */
export const termKinds = ['product', 'environment', 'abbreviation', 'label', 'code'] as const
export type TermKind = (typeof termKinds)[number]

export interface SiteSection {
  /** `other` for a section that a person added. `ruledOut` is a section of its own here. */
  readonly kind: SectionKind | 'other'
  readonly heading: string
  /** Anchor. */
  readonly id: string
  /** Inert HTML. On the internal site footnote references are `<a class="cite" href="#evidence-m7">`. */
  readonly html: string
}

/** A footnote of an article, internal. */
export interface SiteEvidence {
  readonly id: string
  /** Inert HTML of the definition. */
  readonly html: string
  /** Case and message it quotes, where they could be read off: `CAS-1`, `m7`. */
  readonly case: string | null
  readonly message: string | null
}

/** A message of a case's history, redacted, internal. */
export interface SiteMessage {
  readonly id: string
  readonly role: Role
  readonly sentAt: string | null
  readonly body: string
}

export interface SiteArticle extends SiteEntry {
  readonly sections: readonly SiteSection[]
  readonly evidence: readonly SiteEvidence[]
  readonly history: readonly { readonly case: string; readonly messages: readonly SiteMessage[] }[]
  readonly related: readonly RelatedArticle[]
}

/** An article that is worth reading next. */
export interface RelatedArticle {
  readonly slug: string
  readonly title: string
  /** BCP 47. */
  readonly language: string
  readonly reason: RelatedReason
}

/** What two articles have in common: exact identifiers, a product and the type of cause, or much the same in other words. */
export type RelatedReason =
  | { readonly kind: 'identifiers'; readonly identifiers: readonly string[] }
  | { readonly kind: 'cause'; readonly product: string; readonly causeType: CauseType }
  | { readonly kind: 'meaning' }
