/** The body of an article that was just composed as Markdown: rendered once for the last search, its file and what is stored of it. */
import type { Root, RootContent } from 'mdast'
import { splitBody } from '../../model/article-body.ts'
import { renderNodes } from './render-article.ts'

/** A plain value. */
export interface RenderedBody {
  /** The whole, as `renderNodes` gives it. */
  readonly text: string
  /** By title: where in it a section without its heading begins and ends. Of sections of one title the last. */
  readonly sections: Readonly<Record<string, readonly [start: number, end: number]>>
}

/** Renders a body. Of one that holds more than sections and, behind them, footnotes, the sections are left to be rendered by themselves. */
export function renderBody(body: Root): RenderedBody {
  const { preamble, sections, footnotes } = splitBody(body)
  const inOrder = [
    preamble,
    ...sections.map(({ heading, nodes }) => [heading, ...nodes]),
    [...footnotes.values()],
  ].flat()
  if (inOrder.length !== body.children.length || inOrder.some((node, at) => node !== body.children[at]))
    return { text: renderNodes(body.children), sections: {} }
  const places: [string, readonly [number, number]][] = []
  let text = ''
  const add = (nodes: readonly RootContent[]): void => {
    if (nodes.length > 0) text += `${text === '' ? '' : '\n'}${renderNodes(nodes)}`
  }
  add(preamble)
  for (const { title, heading, nodes } of sections) {
    add([heading])
    const start = nodes.length === 0 ? text.length : text.length + 1
    add(nodes)
    places.push([title, [start, text.length]])
  }
  add([...footnotes.values()])
  return { text, sections: Object.fromEntries(places) }
}

/** The Markdown of a section without its heading; `undefined` where it is not known by itself. */
export function sectionText({ text, sections }: RenderedBody, title: string): string | undefined {
  const place = Object.hasOwn(sections, title) ? sections[title] : undefined
  return place === undefined ? undefined : text.slice(...place)
}
