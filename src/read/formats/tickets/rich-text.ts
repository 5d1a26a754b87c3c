/** Texts of tickets: plain, HTML, Markdown, Jira's older markup, or the document trees that Jira exports. */
import { everyMatch } from '../../../language/patterns/every-match.ts'
import { textOfMarkup } from '../html-text.ts'
import { looksLikeMarkdown, withoutMarkdownMarks } from './markdown-marks.ts'
import { isRecord, recordsIn, textOf } from './records.ts'

/** Deeper trees are cut; an editor nests lists a few levels at most. */
const maxDepth = 30

/** Text of a value, whichever form it has. */
export function bodyText(value: unknown): string {
  if (isRecord(value) && Array.isArray(value['content']))
    return documentText(value, 0)
      .replaceAll(/\n{3,}/gu, '\n\n')
      .trim()
  const text = textOf(value)
  return withoutWikiMarks(looksLikeMarkdown(text) ? withoutMarkdownMarks(text) : textOfMarkup(text)).trim()
}

/** Atlassian's document format: https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/ */
function documentText(node: Readonly<Record<string, unknown>>, depth: number): string {
  const type = textOf(node['type'])
  if (type === 'text') return typeof node['text'] === 'string' ? node['text'] : ''
  if (type === 'hardBreak') return '\n'
  if (type === 'mention' || type === 'emoji') return isRecord(node['attrs']) ? textOf(node['attrs']['text']) : ''
  if (depth > maxDepth) return ''
  const children = recordsIn(node['content'])
  const inside = (separator: string) => children.map((child) => documentText(child, depth + 1)).join(separator)
  if (type === 'codeBlock') return `\`\`\`\n${inside('')}\n\`\`\`\n\n`
  if (type === 'blockquote') return `${inside('').trim().replaceAll(/^/gmu, '> ')}\n\n`
  if (type === 'bulletList')
    return `${children.map((child) => `- ${documentText(child, depth + 1).trim()}`).join('\n')}\n\n`
  if (type === 'orderedList') {
    return `${children.map((child, index) => `${index + 1}. ${documentText(child, depth + 1).trim()}`).join('\n')}\n\n`
  }
  if (type === 'tableRow') return `${children.map((child) => documentText(child, depth + 1).trim()).join('   ')}\n`
  if (type === 'paragraph' || type === 'heading') return `${inside('')}\n\n`
  return inside('')
}

// {code:java}…{code} · {noformat}…{noformat} · {quote}…{quote}
const wikiBlock = /\{(code|noformat|quote)(?::[^{}\n]{0,80})?\}/gu

/** Jira's older markup: code becomes a fence, a quotation gets its marks. */
function withoutWikiMarks(text: string): string {
  const parts: string[] = []
  let end = 0
  let open: string | null = null
  for (const match of everyMatch(wikiBlock, text)) {
    const before = text.slice(end, match.index)
    const inside: boolean = open !== null && open === match[1]
    if (open !== null && !inside) continue
    parts.push(inside ? blockText(match[1] ?? '', before) : before)
    open = inside ? null : (match[1] ?? null)
    end = match.index + match[0].length
  }
  return parts.join('') + text.slice(end)
}

function blockText(kind: string, text: string): string {
  const inner = text.replaceAll(/^\n+|\s+$/gu, '')
  return kind === 'quote' ? `\n${inner.replaceAll(/^/gmu, '> ')}\n` : `\n\`\`\`\n${inner}\n\`\`\`\n`
}
