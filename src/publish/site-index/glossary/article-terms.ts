/** What one article adds to the glossary. */
import type { Article } from '../../../model/article.ts'
import type { TermKind } from '../../../model/site.ts'
import { findMeanings } from './find-meanings.ts'
import { findTerms, lowerCaseWords } from './find-terms.ts'
import { proseOf } from './prose-of.ts'

export interface ArticleTerms {
  readonly terms: readonly (readonly [name: string, kind: TermKind])[]
  readonly meanings: ReturnType<typeof findMeanings>
  /** Words in small letters that are as short as an abbreviation. */
  readonly lowerCase: readonly string[]
}

/** Looks through an article. */
export function articleTerms(article: Article): ArticleTerms {
  const prose = proseOf(article)
  return {
    terms: [...termsOf(article, prose)],
    meanings: findMeanings(prose),
    lowerCase: [...lowerCaseWords(prose)],
  }
}

/** What the front matter names counts before what the text does: it was chosen. */
function termsOf({ frontMatter }: Article, prose: string): ReadonlyMap<string, TermKind> {
  return new Map<string, TermKind>([
    ...findTerms(prose),
    ...frontMatter.identifiers.map((name) => [name, 'code'] as const),
    ...frontMatter.environment.map((name) => [name, 'environment'] as const),
    ...frontMatter.products.map((name) => [name, 'product'] as const),
  ])
}
