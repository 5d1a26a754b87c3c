/** Which articles a site holds: the one place where this is decided. */
import type { Article, Audience } from '../../model/article.ts'
import { isPublished } from '../../model/published.ts'
import type { SectionKind } from '../../model/section.ts'

/**
 * The articles that go on the site of an audience, in the order given.
 *
 * Public: what a person has both approved and released. Internal: all of them; archived ones stay and carry their state.
 */
export function selectArticles<One extends Pick<Article, 'frontMatter'>>(
  articles: readonly One[],
  audience: Audience,
): readonly One[] {
  return audience === 'internal' ? articles : articles.filter(({ frontMatter }) => isPublished(frontMatter))
}

/** Whether a section is shown to an audience. Customers get no analysis and nothing that is not one of the known sections. */
export function isSectionShown(kind: SectionKind | 'other', audience: Audience): boolean {
  return audience === 'internal' || publicSections.has(kind)
}

const publicSections: ReadonlySet<SectionKind | 'other'> = new Set([
  'symptom',
  'environment',
  'cause',
  'resolution',
] as const)
