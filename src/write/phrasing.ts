/** Case text becomes Markdown nodes that show it as it is: nothing in it can act as markup. */
import type { PhrasingContent } from 'mdast'
import { findTokens } from '../language/tokens.ts'
import type { TokenKind } from '../language/tokens.ts'

/** Kinds that are set as code, because people copy them. */
const codeKinds: ReadonlySet<TokenKind> = new Set(['path', 'registry-key', 'command', 'hash'])

/** One statement as text and code; lines that were only wrapped are joined. */
export function phrasing(text: string): PhrasingContent[] {
  const line = plainLine(text)
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
    // Backticks that stand round it already are what code is made of here.
    const quoted = line[token.start - 1] === '`' && line[token.end] === '`' ? 1 : 0
    nodes.push(...textNode(line.slice(end, token.start - quoted)), { type: 'inlineCode', value: token.text })
    end = token.end + quoted
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
