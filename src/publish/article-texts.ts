import type { Nodes, Root } from 'mdast'
import type { Article } from '../model/article.ts'
import { textOf } from './text-of.ts'

/** A text of an article and where in the article it stands. */
export interface PlacedText {
  readonly place: string
  readonly text: string
}

/** Every text of an article that can get onto a site: all fields but `cases`, and the whole body with addresses of links. */
export function articleTexts(article: Article): readonly PlacedText[] {
  const { title, summary, products, environment, identifiers } = article.frontMatter
  return [
    { place: 'slug', text: article.slug },
    { place: 'title', text: title },
    { place: 'summary', text: summary },
    { place: 'products', text: products.join('\n') },
    { place: 'environment', text: environment.join('\n') },
    { place: 'identifiers', text: identifiers.join('\n') },
    { place: 'body', text: bodyText(article.body) },
    { place: 'address of a link', text: addresses(article.body).join('\n') },
  ]
}

/** Footnotes are internal: they never reach a site that a stranger sees. */
function bodyText(body: Root): string {
  return body.children
    .filter((node) => node.type !== 'footnoteDefinition')
    .map((node) => textOf(node))
    .join('\n')
}

function addresses(node: Nodes): readonly string[] {
  if (node.type === 'footnoteDefinition') {
    return []
  }
  const own = 'url' in node ? [node.url] : []
  return 'children' in node ? [...own, ...node.children.flatMap((child: Nodes) => addresses(child))] : own
}
