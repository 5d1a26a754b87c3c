/** The texts of an article that can get onto a site, each with its place, for whatever searches them. */
import type { Nodes, Root } from 'mdast'
import type { Article } from '../../model/article.ts'
import { textOf } from '../article/text-of.ts'

/** A text of an article and where in the article it stands. */
export interface PlacedText {
  readonly place: string
  readonly text: string
  /** Line of the file that an offset into the text lies near, where the text is part of the body. */
  readonly lineAt: (offset: number) => number | null
}

/** Every text of an article that can get onto a site: all fields but `cases`, and the whole body with addresses of links. */
export function articleTexts(article: Article): readonly PlacedText[] {
  const { title, summary, products, environment, identifiers } = article.frontMatter
  // Asked for once: it may be parsed each time.
  const { body } = article
  const fields = {
    slug: article.slug,
    title,
    summary,
    products: products.join('\n'),
    environment: environment.join('\n'),
    identifiers: identifiers.join('\n'),
    'address of a link': addresses(body).join('\n'),
  }
  return [...Object.entries(fields).map(([place, text]) => ({ place, text, lineAt: () => null })), bodyText(body)]
}

/** Footnotes are internal: they never reach a site that a stranger sees. */
function bodyText(body: Root): PlacedText {
  const starts: { readonly offset: number; readonly line: number | null }[] = []
  let text = ''
  for (const node of body.children.filter(({ type }) => type !== 'footnoteDefinition')) {
    starts.push({ offset: text.length, line: node.position?.start.line ?? null })
    text += `${textOf(node)}\n`
  }
  return { place: 'body', text, lineAt: (offset) => starts.findLast((start) => start.offset <= offset)?.line ?? null }
}

function addresses(node: Nodes): readonly string[] {
  if (node.type === 'footnoteDefinition') {
    return []
  }
  const own = 'url' in node ? [node.url] : []
  return 'children' in node ? [...own, ...node.children.flatMap((child: Nodes) => addresses(child))] : own
}
