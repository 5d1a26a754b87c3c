/** Which case an article was made from, and which it only answers. */
import type { Article, FrontMatter } from '../model/article.ts'
import { fieldFingerprint } from './update/fingerprint.ts'

/** Whether an article was generated from this case, and not from another that it answers too. */
export function isOwnCase({ frontMatter }: { readonly frontMatter: FrontMatter }, caseId: string): boolean {
  return frontMatter.generated?.fields['cases'] === fieldFingerprint([caseId])
}

/** The case that stands for an article: its own or, in an article that a person wrote, the first; its slug without any. */
export function leadCase({ slug, frontMatter }: Pick<Article, 'slug' | 'frontMatter'>): string {
  const { cases } = frontMatter
  return cases.find((caseId) => isOwnCase({ frontMatter }, caseId)) ?? cases[0] ?? slug
}
