/** Links between articles, undefined footnotes and HTML: what a reader would stumble over. */
import type { Nodes } from 'mdast'
import type { Finding } from '../model/finding.ts'
import { lineOf } from './article-view.ts'
import type { ArticleView } from './article-view.ts'
import type { ArticleContext } from './article-context.ts'
import { findingOf } from './rules.ts'

/** Links that lead nowhere, references without a footnote, and HTML, in the order of the body. */
export function checkLinks({ article }: ArticleView, context: ArticleContext): readonly Finding[] {
  return findingsIn(article.body, context)
}

function findingsIn(node: Nodes, context: ArticleContext): Finding[] {
  const { file, slugs } = context
  switch (node.type) {
    case 'html':
      return [findingOf('raw-html', file, lineOf(node))]
    case 'text':
      return hasReference(node, context.text) ? [findingOf('undefined-footnote', file, lineOf(node))] : []
    case 'link':
    case 'definition': {
      const slug = slugOfLink(node.url)
      const own = slug !== null && !slugs.has(slug) ? [findingOf('dead-link', file, lineOf(node))] : []
      return node.type === 'link' ? [...own, ...node.children.flatMap((child) => findingsIn(child, context))] : own
    }
    default:
      return 'children' in node ? node.children.flatMap((child) => findingsIn(child, context)) : []
  }
}

/** A reference without definition is text to the parser; what a person escaped is meant as text. */
function hasReference(node: Nodes, text: string): boolean {
  const written = text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
  // [^m7]
  return /(?<!\\)\[\^[^\]\s]{1,60}\]/u.test(written)
}

/** `other.md`, `./other.md#cause`, `../other/`, `/articles/other/` → `other`; `null` for every other address. */
function slugOfLink(url: string): string | null {
  if (/^(?:[a-z][a-z0-9+.-]{1,20}:|\/\/|#|\?)/iu.test(url)) return null
  const path = url.replace(/[?#].*$/u, '')
  return /^(?:\.{0,2}\/)?(?:articles\/)?(?<slug>[^/]{1,200}?)(?:\.md|\/)$/u.exec(path)?.groups?.['slug'] ?? null
}
