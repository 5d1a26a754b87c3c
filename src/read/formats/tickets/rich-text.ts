/** Texts of tickets: plain, HTML, Markdown, Jira's older markup, or the document trees that Jira exports. */
import { htmlToText, textOfMarkup } from '../html/html-text.ts'
import { addressBehind } from './address-behind.ts'
import { looksLikeMarkdown, withoutMarkdownMarks } from './markdown-marks.ts'
import { isRecord, recordsIn, textOf } from './records.ts'
import { looksLikeWiki, withoutWikiMarks } from './wiki-marks.ts'

/** Deeper trees are cut; an editor nests lists a few levels at most. */
const maxDepth = 30

// [code]<p>…</p>[/code]: what ServiceNow's journal shows as HTML
const renderedParts = /\[code\]([\s\S]{0,60000}?)\[\/code\]/giu

/** Text of a value, whichever form it has. */
export function bodyText(value: unknown): string {
  // Of the names that a field may go by a ticket has one.
  if (value === undefined || value === '') return ''
  if (isRecord(value) && Array.isArray(value['content']))
    return documentText(value, 0)
      .replaceAll(/\n{3,}/gu, '\n\n')
      .trim()
  const text = withPlainLinks(withTags((textInside(value) || textOf(value)).replaceAll(renderedParts, '$1')))
  if (looksLikeMarkdown(text) && !looksLikeWiki(text)) return withoutMarkdownMarks(text).trim()
  return withoutWikiMarks(textOfMarkup(text)).trim()
}

// &#60;p&#62;It is offline.&#60;/p&#62; · &lt;div&gt;: HTML that a database keeps escaped, as GLPI does
const escapedTag = /^\s{0,8}&(?:lt|#0?60|#x0?3c);(?:p|div|span|br|ul|ol|table|h[1-6]|b|strong|html|body)\b/iu

/** The tags of a text that was kept without any. */
function withTags(text: string): string {
  if (!escapedTag.test(text)) return text
  return text
    .replaceAll(/&(?:lt|#0?60|#x0?3c);/giu, '<')
    .replaceAll(/&(?:gt|#0?62|#x0?3e);/giu, '>')
    .replaceAll(/&(?:quot|#0?34|#x0?22);/giu, '"')
    .replaceAll(/&(?:amp|#0?38|#x0?26);/giu, '&')
}

/** Slack's links and mentions: `<https://example.com|the page>`, `<@U024BE7LH>`. */
function withPlainLinks(text: string): string {
  if (!text.includes('<')) return text
  return text
    .replaceAll(
      /<(https?:\/\/[^\s|<>]{1,500})\|([^|<>\n]{1,200})>/gu,
      (_, address: string, label: string) => label + addressBehind(label, address),
    )
    .replaceAll(/<@[UW][A-Z0-9]{1,14}>[,:]?\s?/gu, '')
}

/** `{"contentType": "html", "content": "<p>…"}`, `{"raw": "…"}`, `{"text": "…", "html": "…"}`: a text with what there is to say of it; empty for other values. */
function textInside(value: unknown): string {
  if (!isRecord(value)) return ''
  const texts = ['comment', 'content', 'text', 'raw', 'html', 'body'].map((name) => value[name])
  const text = texts.find((one): one is string => typeof one === 'string' && one.trim() !== '') ?? ''
  return /html/iu.test(textOf(value['contentType'])) ? htmlToText(text) : text
}

/** Atlassian's document format: https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/ */
function documentText(node: Readonly<Record<string, unknown>>, depth: number): string {
  const type = textOf(node['type'])
  if (type === 'text') return markedText(node)
  if (type === 'inlineCard' || type === 'blockCard') return isRecord(node['attrs']) ? textOf(node['attrs']['url']) : ''
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
  if (type === 'heading') return `### ${inside('').trim()}\n\n`
  if (type === 'taskList') return `${inside('\n')}\n\n`
  if (type === 'taskItem') return `- ${inside('').trim()}`
  if (type === 'paragraph') return `${inside('')}\n\n`
  return inside('')
}

/** A piece of text as its marks set it: code in backticks, a link with its address, nothing where it is struck out. */
function markedText(node: Readonly<Record<string, unknown>>): string {
  const text = typeof node['text'] === 'string' ? node['text'] : ''
  const marks = recordsIn(node['marks'])
  const has = (type: string) => marks.find((mark) => mark['type'] === type)
  if (has('strike') !== undefined) return ''
  if (has('code') !== undefined) return text.includes('`') ? text : `\`${text}\``
  const link = has('link')?.['attrs']
  return text + addressBehind(text, isRecord(link) ? textOf(link['href']) : '')
}
