/** How sections of an article's text are replaced, put in and taken out. */
import type { RootContent } from 'mdast'
import { kindOfHeading } from '../../model/article-body.ts'
import type { ArticleBody, BodySection } from '../../model/article-body.ts'
import { renderNodes } from '../text/render-article.ts'
import { placeOf, removal, replacement } from '../text/splice.ts'
import type { Edit } from '../text/splice.ts'

export interface SectionChange {
  /** Heading as generated. */
  readonly name: string
  /** New content in Markdown, ending in a newline unless it is empty; `null` takes the section out. */
  readonly markdown: string | null
}

export interface SectionPlaces {
  readonly text: string
  readonly current: ArticleBody
  /** Sections of the text by the heading that they were generated under. */
  readonly standing: ReadonlyMap<string, BodySection>
  /** Headings in the order in which they are generated. */
  readonly order: readonly string[]
}

/** The edits that make the changes; `markdown: null` takes a section out, one that does not stand yet is put in where its order wants it. */
export function sectionEdits(changes: readonly SectionChange[], places: SectionPlaces): readonly Edit[] {
  const { text, standing } = places
  return changes.flatMap(({ name, markdown }): readonly Edit[] => {
    const section = standing.get(name)
    if (markdown === null) return section === undefined ? [] : removal(text, [section.heading, ...section.nodes])
    if (section === undefined) return [insertion(name, markdown, places)]
    return section.nodes.length > 0 ? replacement(text, section.nodes, markdown) : [behind(section.heading, markdown)]
  })
}

/** A new section goes behind the one it follows when generated, or else before the one it precedes. */
function insertion(name: string, content: string, { text, current, standing, order }: SectionPlaces): Edit {
  const depth = kindOfHeading(name) === 'ruledOut' ? 3 : 2
  const heading = renderNodes([{ type: 'heading', depth, children: [{ type: 'text', value: name }] }])
  const markdown = content === '' ? heading : `${heading}\n${content}`
  const index = order.indexOf(name)
  const sectionsOf = (titles: readonly string[]): BodySection[] => titles.flatMap((title) => standing.get(title) ?? [])
  const previous = sectionsOf(order.slice(0, index)).at(-1)
  if (previous !== undefined) return behind(previous.nodes.at(-1) ?? previous.heading, markdown)
  const [following] = sectionsOf(order.slice(index + 1))
  if (following !== undefined) return ahead(following.heading, markdown)
  const last = current.sections.at(-1)
  const lastNode = last === undefined ? current.preamble.at(-1) : (last.nodes.at(-1) ?? last.heading)
  if (lastNode !== undefined) return behind(lastNode, markdown)
  const [footnote] = current.footnotes.values()
  return footnote === undefined
    ? { start: text.length, end: text.length, text: `\n${markdown}` }
    : ahead(footnote, markdown)
}

function behind(node: RootContent, markdown: string): Edit {
  const { end } = placeOf(node)
  return { start: end, end, text: `\n\n${markdown.trimEnd()}` }
}

function ahead(node: RootContent, markdown: string): Edit {
  const { start } = placeOf(node)
  return { start, end: start, text: `${markdown}\n` }
}
