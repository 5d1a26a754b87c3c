/** How footnote definitions of an article's text are replaced, put in and taken out. */
import type { ArticleBody } from '../../model/article-body.ts'
import { placeOf, removal, replacement } from '../text/splice.ts'
import type { Edit } from '../text/splice.ts'

/** `markdown` ends in a newline; `null` takes the definition out. A new one goes where the order of numbers wants it. */
export function footnoteEdits(
  text: string,
  current: ArticleBody,
  label: string,
  markdown: string | null,
): readonly Edit[] {
  const standing = current.footnotes.get(label)
  if (markdown === null) return standing === undefined ? [] : removal(text, [standing])
  if (standing !== undefined) return replacement(text, [standing], markdown)
  const following = [...current.footnotes.values()].find(({ identifier }) => numberOf(identifier) > numberOf(label))
  if (following !== undefined) {
    const { start } = placeOf(following)
    return [{ start, end: start, text: `${markdown}\n` }]
  }
  return [{ start: text.length, end: text.length, text: `${text.endsWith('\n') ? '' : '\n'}\n${markdown}` }]
}

/** `m7` → 7; a person's own label stands behind all. */
function numberOf(label: string): number {
  return /^m\d{1,9}$/u.test(label) ? Number(label.slice(1)) : Number.POSITIVE_INFINITY
}
