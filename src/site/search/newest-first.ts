/**
 * Articles by the day of their last update, the last one first, those without a date at the end; of one day those that came first
 * before.
 *
 * @param dates days by the number of the article, 0 where none is known
 */
export function newestFirst<One extends { readonly article: number }>(
  articles: readonly One[],
  dates: ReadonlyMap<number, number>,
): readonly One[] {
  return [...articles].sort((left, right) => (dates.get(right.article) ?? 0) - (dates.get(left.article) ?? 0))
}
