/** An article as the checks look at it: its statements with their places and the messages that they cite. */
import type { FootnoteDefinition, Nodes, Paragraph, RootContent } from 'mdast'
import type { Article } from '../model/article.ts'
import { splitBody, textOf } from '../model/article-body.ts'
import type { ArticleBody, BodySection } from '../model/article-body.ts'

/** A paragraph, list item, table or code block. */
export interface ArticleStatement {
  readonly section: BodySection
  readonly node: RootContent
  readonly text: string
  readonly isCode: boolean
  /** Labels of the footnotes that it rests on; code rests on those of the paragraph next to it. */
  readonly labels: readonly string[]
  /** Whether it only leads to the list, table or code behind it. */
  readonly isLeadIn: boolean
}

export interface ArticleView {
  readonly article: Article
  readonly body: ArticleBody
  readonly statements: readonly ArticleStatement[]
}

/** Reads an article once for all checks. */
export function viewOf(article: Article): ArticleView {
  const body = splitBody(article.body)
  return { article, body, statements: body.sections.flatMap((section) => statementsOf(section.nodes, section)) }
}

/** 1-based line of a node in the file. */
export function lineOf(node: Nodes | FootnoteDefinition): number {
  return node.position?.start.line ?? 1
}

/** 1-based line of a front-matter key; the first line of the file where the key is missing. */
export function lineOfKey(text: string, key: string): number {
  const lines = text.split('\n')
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'))
  return (
    Math.max(
      0,
      lines.slice(0, end).findIndex((line) => line.startsWith(`${key}:`)),
    ) + 1
  )
}

/** Labels of the footnotes that a tree refers to. */
export function labelsIn(node: Nodes): readonly string[] {
  if (node.type === 'footnoteReference') return [node.identifier]
  return 'children' in node ? node.children.flatMap((child) => labelsIn(child)) : []
}

function statementsOf(nodes: readonly RootContent[], section: BodySection): ArticleStatement[] {
  return nodes.flatMap((node, index): ArticleStatement[] => {
    switch (node.type) {
      case 'paragraph': {
        const text = textOf(node).trim()
        // Nothing but references: they belong to the code above.
        return text === ''
          ? []
          : [{ section, node, text, isCode: false, labels: labelsIn(node), isLeadIn: leadsOn(text, nodes[index + 1]) }]
      }
      case 'code':
        return [{ section, node, text: node.value, isCode: true, labels: labelsBeside(nodes, index), isLeadIn: false }]
      case 'table': {
        const labels = [...labelsIn(node), ...labelsBeside(nodes, index)]
        return [{ section, node, text: textOf(node), isCode: false, labels, isLeadIn: false }]
      }
      case 'list':
      case 'listItem':
      case 'blockquote':
        return statementsOf(node.children, section)
      default:
        return []
    }
  })
}

/** “Run this:” and 如下： before a list or code. */
function leadsOn(text: string, next: RootContent | undefined): boolean {
  return /[:：]$/u.test(text) && next !== undefined && ['list', 'code', 'table'].includes(next.type)
}

function labelsBeside(nodes: readonly RootContent[], index: number): readonly string[] {
  const before = nodes.slice(0, index).findLast((node) => node.type !== 'code')
  const after = nodes.slice(index + 1).find((node) => node.type !== 'code')
  const behind = after?.type === 'paragraph' && isReferencesAlone(after) ? labelsIn(after) : []
  return behind.length > 0 ? behind : before?.type === 'paragraph' ? labelsIn(before) : []
}

function isReferencesAlone(paragraph: Paragraph): boolean {
  return textOf(paragraph).trim() === ''
}
