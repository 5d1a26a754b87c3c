/** Texts written in Markdown, as GitHub's and GitLab's are, as people saw them: without the marks that set a word, a link or a picture. */
import type { Nodes, Parents } from 'mdast'
import { everyMatch } from '../../../language/patterns/every-match.ts'
import { markdownLibrary } from '../../libraries.ts'
import { addressBehind } from './address-behind.ts'

// **Cause:** · [the log](https://…) · ![photo](…) · <!-- a template's hint --> · - [x] done · ### Steps · ~~~ · `x`: else nothing is parsed
const signs =
  /\*\*\S|__\S|\]\(\S|<!--|^\s{0,6}[-*+] \[[ xX]\]\s|^#{1,6} \S|^(?:```|~~~)|(?<![\p{L}\p{N}*])\*\p{L}[^*\n]{0,200}\*(?![\p{L}\p{N}*])|<(?:details|summary|kbd)>/mu
// <p> … </p>: such a text is HTML, whatever else is in it
const html = /<(?:p|div|table|html|blockquote|ul|ol)(?:\s[^<>]{0,500})?>/iu

/** In UTF-16 units; GitHub takes no longer text in an issue or a comment. */
const longest = 65_536

/** True for a text that shows marks of Markdown. */
export function looksLikeMarkdown(text: string): boolean {
  return text.length <= longest && signs.test(text) && !html.test(text) && isTame(text)
}

/** Marks outside of code that a text may have: the parser compares each with those before it, so that thousands of them take minutes. */
const mostMarks = 1000
const fenced = /^(```|~~~)[^\n]{0,200}\n[\s\S]{0,65536}?^\1/gmu
const mark = /[*[\]<`~]|(?<!\w)_|_(?!\w)/gu
// > > > > … · - - 1. - …: no writer sets a quotation or a list as deep
const deep = /(?:>\s{0,3}){20}|(?:(?:[-*+]|\d{1,9}[.)])\s{1,4}){20}/u

/** True for a text that is parsed in no time; any other is left as it stands. */
function isTame(text: string): boolean {
  return everyMatch(mark, text.replaceAll(fenced, '')).length <= mostMarks && !deep.test(text)
}

interface Cut {
  readonly start: number
  readonly end: number
  readonly put: string
}

/** The text without emphasis, links as `label (address)`, pictures as `[image: what it shows]`, without comments; all else as it stands. */
export function withoutMarkdownMarks(markdown: string): string {
  const text = markdown.replaceAll(/\r\n?/gu, '\n')
  const cuts: Cut[] = []
  collect(markdownLibrary()(text), text, cuts)
  let plain = ''
  let end = 0
  for (const cut of cuts.toSorted((a, b) => a.start - b.start)) {
    if (cut.start < end) continue
    plain += text.slice(end, cut.start) + cut.put
    end = cut.end
  }
  return (plain + text.slice(end)).replaceAll(/\n{3,}/gu, '\n\n')
}

function collect(node: Nodes, text: string, cuts: Cut[]): void {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? 0
  switch (node.type) {
    case 'delete':
      // What its writer took back.
      cuts.push({ start, end, put: '' })
      break
    case 'strong':
    case 'emphasis':
      if (standsApart(text, start, end) && !isLabelLine(text, start, end)) cuts.push(...around(node, start, end, ''))
      break
    case 'link':
      if (text.charAt(start) === '[')
        cuts.push(...around(node, start, end, addressBehind(labelOf(text.slice(start, end)), node.url)))
      break
    case 'image':
      cuts.push({ start, end, put: `[image: ${node.alt || node.url.split('/').at(-1)}]` })
      break
    case 'html':
      cuts.push({ start, end, put: withoutTags(node.value) })
      break
    case 'listItem': {
      const box = /^\s{0,6}(?:[-*+]|\d{1,9}[.)])\s{1,4}(?<box>\[[ xX]\]\s)/u.exec(text.slice(start, end))
      const at = start + (box?.[0].length ?? 0)
      if (box !== null) cuts.push({ start: at - (box.groups?.['box']?.length ?? 0), end: at, put: '' })
      break
    }
    default:
  }
  if ('children' in node) for (const child of node.children) collect(child, text, cuts)
}

/** Cuts around what stands inside of a node. */
function around({ children }: Parents, start: number, end: number, put: string): readonly Cut[] {
  const inner = children[0]?.position?.start.offset
  const last = children.at(-1)?.position?.end.offset
  return inner === undefined || last === undefined
    ? []
    : [
        { start, end: inner, put: '' },
        { start: last, end, put },
      ]
}

/** `**Cause**` alone on its line stands over what is below: its marks tell so, and stay. */
function isLabelLine(text: string, start: number, end: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return (
    before.trim() === '' &&
    labelLine.test(text.slice(start).split('\n', 1)[0] ?? '') &&
    !text.slice(start, end).includes('\n')
  )
}

const labelLine = /^\*\*[^*]{0,58}[\p{L}\p{N})）]\s?[:：]?\*\*\s?[:：]?\s*$/u

/** `2*3*4` and `a**b**c` set nothing. */
function standsApart(text: string, start: number, end: number): boolean {
  return !word.test(text.charAt(start - 1)) && !word.test(text.charAt(end))
}

// Chinese has no spaces around a word that is set: 请**不要**重启
const word = /^(?!\p{Script=Han})[\p{L}\p{N}*]$/u

/** What stands between the brackets of `[the log](https://…)`. */
function labelOf(source: string): string {
  return source.slice(1, source.indexOf(']('))
}

/** HTML inside Markdown: comments and tags are not seen, a line break is one. */
function withoutTags(value: string): string {
  return withoutComments(value)
    .replaceAll(/<br\s?\/?>/giu, '\n')
    .replaceAll(
      /<\/?(?:details|summary|kbd|sub|sup|b|i|em|strong|code|a|img|picture|source|hr)(?:\s[^<>]{0,500})?\/?>/giu,
      '',
    )
}

function withoutComments(value: string): string {
  let rest = ''
  let from = 0
  for (let start = value.indexOf('<!--'); start >= 0; start = value.indexOf('<!--', from)) {
    rest += value.slice(from, start)
    const end = value.indexOf('-->', start)
    from = end < 0 ? value.length : end + 3
  }
  return rest + value.slice(from)
}
