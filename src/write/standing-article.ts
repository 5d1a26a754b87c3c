/** An article of the knowledge base: what planning has to know of every one, and its text where it is asked for. */
import type { Article } from '../model/article.ts'
import { linkDigestOf } from './link/link-digest.ts'
import type { LinkDigest } from './link/link-digest.ts'
import { isOwnCase } from './own-case.ts'
import type { ExistingArticle } from './update/update-article.ts'

/** A plain value that depends on the article's text alone, to be stored under its hash. */
export interface ArticleDigest {
  readonly cases: readonly string[]
  /** Those of them that it was generated from. */
  readonly own: readonly string[]
  /** Whether it is the generator's, whoever has edited it since. */
  readonly isGenerated: boolean
  readonly isArchived: boolean
  readonly link: LinkDigest
}

export interface StandingArticle {
  readonly slug: string
  /** Its path as the user named it. */
  readonly file: string
  readonly digest: ArticleDigest
  /** Reads it, afresh each time: there may be tens of thousands. */
  readonly open: () => ExistingArticle
}

/** One that is in memory already. */
export function standingArticle(existing: ExistingArticle): StandingArticle {
  const { article, file } = existing
  return { slug: article.slug, file, digest: digestOfArticle(article), open: () => existing }
}

/** Finds out what planning has to know of an article; `link`, where that is known already. */
export function digestOfArticle(article: Article, link: LinkDigest = linkDigestOf(article)): ArticleDigest {
  const { cases, generated, state } = article.frontMatter
  return {
    cases,
    own: cases.filter((caseId) => isOwnCase(article, caseId)),
    isGenerated: generated !== undefined,
    isArchived: state === 'archived',
    link,
  }
}

/** The case that stands for an article, as `leadCase` finds it in the article itself. */
export function leadOf({ slug, digest }: Pick<StandingArticle, 'slug' | 'digest'>): string {
  return digest.own[0] ?? digest.cases[0] ?? slug
}
