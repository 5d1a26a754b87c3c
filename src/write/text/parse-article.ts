/** An article's text becomes its tree. */
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Article } from '../../model/article.ts'
import type { Finding } from '../../model/finding.ts'
import { parseFrontMatter } from './front-matter.ts'

/**
 * Parses the text of `<slug>.md`. Positions in the tree are lines and offsets of the whole text, front matter included.
 * `file` is the path that findings name; an article with findings cannot be used.
 */
export function parseArticle(
  slug: string,
  text: string,
  file: string,
): { readonly article: Article } | { readonly findings: readonly Finding[] } {
  const head = parseFrontMatter(text, file)
  if ('findings' in head) return head
  // Blanks in place of the front matter keep lines and offsets true.
  const blanks = text.slice(0, head.bodyStart).replace(/[^\r\n]/gu, ' ')
  return { article: { slug, frontMatter: head.frontMatter, body: parseBody(blanks + text.slice(head.bodyStart)) } }
}

/** Parses Markdown with GFM's footnotes, tables, task lists and literal links. */
export function parseBody(markdown: string): Root {
  return processor.parse(markdown)
}

const processor = unified().use(remarkParse).use(remarkGfm).freeze()
