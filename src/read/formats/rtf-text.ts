/** Rich text as Outlook stores mail bodies in it: HTML wrapped in RTF, or RTF of its own. */
import { charsetLibrary } from '../libraries.ts'
import { htmlToText } from './html/html-text.ts'

/** Groups whose contents are no text. */
const silentGroups = new Set([
  'fonttbl',
  'colortbl',
  'stylesheet',
  'info',
  'pict',
  'object',
  'listtable',
  'listoverridetable',
  'generator',
  'themedata',
  'datastore',
  'header',
  'footer',
  'pntext',
  'mhtmltag',
  'xmlnstbl',
  'rsidtbl',
  'latentstyles',
  'fldinst',
])

/** Control words that stand for characters. */
const characters: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  tab: '\t',
  cell: '   ',
  row: '\n',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
}

interface Group {
  /** Nothing of this group is text. */
  readonly silent: boolean
  /** Inside `{\*\htmltag …}`: what stands here is HTML source. */
  readonly tag: boolean
  /** Between `\htmlrtf` and `\htmlrtf0`: RTF that repeats what the HTML says. */
  repeats: boolean
  /** Characters that follow a `\u` for programs that don't know it. */
  fallback: number
}

// \word-12 with the space that ends it · \'e4 · \{ · braces · plain text
const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z'])|([{}])|([^\\{}]+)/giu

/** The text of an RTF document. */
export function rtfToText(rtf: string): string {
  const isHtml = /\\fromhtml1?\b/u.test(rtf.slice(0, 2000))
  const source = readRtf(rtf, isHtml)
  return isHtml ? htmlToText(source) : source.replaceAll(/[ \t]+\n/gu, '\n')
}

function readRtf(rtf: string, isHtml: boolean): string {
  const codePage = codePageOf(rtf)
  const groups: Group[] = [{ silent: false, tag: false, repeats: false, fallback: 1 }]
  const output: string[] = []
  let bytes: number[] = []
  let skip = 0
  const flush = () => {
    if (bytes.length > 0) output.push(charsetLibrary().decode(Buffer.from(bytes), codePage))
    bytes = []
  }
  const write = (text: string, group: Group) => {
    flush()
    if (!group.silent && !(isHtml && group.repeats && !group.tag)) output.push(text)
  }
  let starred = false
  for (const match of rtf.matchAll(token)) {
    const group = groups.at(-1) ?? { silent: true, tag: false, repeats: false, fallback: 1 }
    const [, word, number, hex, symbol, brace, text] = match
    if (brace === '{') groups.push({ ...group })
    else if (brace === '}') {
      if (groups.length > 1) groups.pop()
      skip = 0
    } else if (word !== undefined) {
      if (word === 'u' && number !== undefined) {
        write(String.fromCodePoint((Number(number) + 65_536) % 65_536), group)
        skip = group.fallback
      } else applyWord(word, number, groups, starred, isHtml, write)
    } else if (hex !== undefined) {
      if (skip > 0) skip -= 1
      else if (!group.silent && !(isHtml && group.repeats && !group.tag)) bytes.push(Number.parseInt(hex, 16))
    } else if (symbol !== undefined) write(symbolText(symbol), group)
    else if (text !== undefined) {
      const plain = text.replaceAll(/[\r\n]+/gu, '')
      write(plain.slice(Math.min(skip, plain.length)), group)
      skip = Math.max(0, skip - plain.length)
    }
    starred = symbol === '*'
  }
  flush()
  return output.join('')
}

function applyWord(
  word: string,
  number: string | undefined,
  groups: Group[],
  starred: boolean,
  isHtml: boolean,
  write: (text: string, group: Group) => void,
): void {
  const group = groups.at(-1)
  if (group === undefined) return
  const replace = (changes: Partial<Group>) => groups.splice(-1, 1, { ...group, ...changes })
  if (word === 'htmltag') replace({ tag: true, silent: false })
  else if (word === 'htmlrtf') group.repeats = number !== '0'
  else if (word === 'uc') group.fallback = Number(number ?? 1)
  else if (silentGroups.has(word) || (starred && word !== 'shpinst')) replace({ silent: true })
  else if (!isHtml || group.tag || !group.repeats) {
    const character = characters[word]
    if (character !== undefined) write(character, group)
  }
}

function symbolText(symbol: string): string {
  if (symbol === '~') return ' '
  if (symbol === '_') return '-'
  if (symbol === '\n' || symbol === '\r') return '\n'
  return symbol === '*' || symbol === '-' ? '' : symbol
}

// \ansicpg936: the code page of \'hh bytes
function codePageOf(rtf: string): string {
  const page = /\\ansicpg(\d{3,5})/u.exec(rtf.slice(0, 2000))?.[1] ?? '1252'
  if (page === '936') return 'gb18030'
  if (page === '65001') return 'utf-8'
  return charsetLibrary().encodingExists(`cp${page}`) ? `cp${page}` : 'windows-1252'
}
