/** Case text becomes Markdown nodes that show it as it is: nothing in it can act as markup. */
import type { PhrasingContent } from 'mdast'
import { everyMatch } from '../language/patterns/every-match.ts'
import { findTokens } from '../language/tokens.ts'
import type { TokenKind } from '../language/token.ts'

/** Kinds that are set as code, because people copy them. */
const codeKinds: ReadonlySet<TokenKind> = new Set(['path', 'registry-key', 'command', 'hash'])

// `poll_ms = 200`: what a writer set as code
const asCode = /`(?<code>[^`\s](?:[^`]{0,118}[^`\s])?)`/gu
// **all** · *all*: what was stressed, as mail programs and trackers keep it in plain text; but 2*3*4 and *.log are no stress; Chinese has no spaces around it
const asStressed =
  /(?<![^\P{L}\p{Script=Han}]|[\p{N}*\\/])(?<mark>\*{1,2})(?<stressed>[\p{L}\p{N}](?:[^*`\n]{0,118}[\p{L}\p{N}.:!?%)）。：！？])?)\k<mark>(?![^\P{L}\p{Script=Han}]|[\p{N}*\\/])/gu

// > The session was disconnected: somebody set the text of a message off, and the statement begins with the mark
const quoteMark = /^> ?(?=[\p{L}\p{N}"“「])/u

/** One statement as text and code; lines that were only wrapped are joined, stress is not kept. */
export function phrasing(text: string): PhrasingContent[] {
  const line = plainLine(text).replace(quoteMark, '')
  if (!line.includes('`')) return withTokens(unstressed(line))
  const nodes: PhrasingContent[] = []
  let end = 0
  for (const match of everyMatch(asCode, line)) {
    nodes.push(...withTokens(unstressed(line.slice(end, match.index))), {
      type: 'inlineCode',
      value: match.groups?.['code'] ?? '',
    })
    end = match.index + match[0].length
  }
  return [...nodes, ...withTokens(unstressed(line.slice(end)))]
}

/** A line without the marks of what is set as code or stressed, for titles and summaries, which are no Markdown. */
export function withoutMarks(line: string): string {
  return unstressed(line.includes('`') ? line.replace(asCode, '$<code>') : line)
}

function unstressed(line: string): string {
  return line.includes('*') ? line.replace(asStressed, '$<stressed>') : line
}

/** Addresses as links, and what people copy as code. */
function withTokens(line: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  let end = 0
  for (const token of findTokens(line)) {
    if (token.kind === 'url' && webAddress.test(token.text)) {
      // Left to the parser, an address would take the punctuation behind it along.
      const link: PhrasingContent = { type: 'link', url: token.text, children: [{ type: 'text', value: token.text }] }
      nodes.push(...textNode(line.slice(end, token.start)), link)
      end = token.end
    }
    if (!codeKinds.has(token.kind) || token.text.includes('`')) continue
    nodes.push(...textNode(line.slice(end, token.start)), { type: 'inlineCode', value: token.text })
    end = token.end
  }
  return [...nodes, ...textNode(line.slice(end))]
}

/** A text on one line: control characters gone, line ends a space, or nothing between two Han characters. */
export function plainLine(text: string): string {
  return withoutControls(text)
    .replace(/[^\S\r\n]*(?:\r\n?|\n)\s*/gu, '\n')
    .replace(/(?<=[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF])\n(?=[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF])/gu, '')
    .replace(/[\n\t]/gu, ' ')
    .trim()
}

// https://docs.example.com/a?b=1#c
const webAddress = /^https?:\/\/[\w.-]+(?::\d{1,5})?(?:[/?#][\w./?#&=%~+,:;@!$-]*)?$/u

/** Characters that no text file should hold; the parser would put others in their place. */
export function withoutControls(text: string): string {
  return text.replace(control, '')
}

// NUL, BEL, DEL, U+0085, U+2028; tabs and line ends stay
const control = /(?![\t\n\r])[\p{Cc}\u2028\u2029\uFEFF\uFFFE\uFFFF]|\p{Cs}/gu

function textNode(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }]
}
