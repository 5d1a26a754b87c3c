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
const characters: ReadonlyMap<string, string> = new Map([
  ['par', '\n'],
  ['line', '\n'],
  ['tab', '\t'],
  ['cell', '   '],
  ['row', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['bullet', '•'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['emspace', ' '],
  ['enspace', ' '],
])

/** What holds between two braces; a group inside of another begins as that one. */
interface Group {
  /** Nothing of this group is text. */
  readonly isSilent: boolean
  /** Inside `{\*\htmltag …}`: what stands here is HTML source. */
  readonly isTag: boolean
  /** Between `\htmlrtf` and `\htmlrtf0`: RTF that repeats what the HTML says. */
  readonly repeats: boolean
  /** Characters that follow a `\u` for programs that don't know it. */
  readonly fallback: number
}

// \word-12 with the space that ends it · \'e4 · \{ · braces · plain text
const token =
  /\\(?<word>[a-z]{1,32})(?<number>-?\d{1,10})? ?|\\'(?<hex>[0-9a-f]{2})|\\(?<symbol>[^a-z'])|(?<brace>[{}])|(?<text>[^\\{}]+)/giu

/** The text of an RTF document. */
export function rtfToText(rtf: string): string {
  const isHtml = /\\fromhtml1?\b/u.test(rtf.slice(0, 2000))
  const source = new RtfReader(isHtml, codePageOf(rtf)).read(rtf)
  return isHtml ? htmlToText(source) : source.replaceAll(/[ \t]+\n/gu, '\n')
}

class RtfReader {
  readonly #isHtml: boolean
  readonly #codePage: string
  readonly #output: string[] = []
  /** Groups around the one that is read. */
  readonly #outer: Group[] = []
  #group: Group = { isSilent: false, isTag: false, repeats: false, fallback: 1 }
  /** `\'hh` bytes that are not decoded yet: several may make one character. */
  #bytes: number[] = []
  /** Characters that only repeat the one before them for older programs. */
  #toSkip = 0
  /** Whether `\*` stands right before: then a word that is not known makes its group no text. */
  #isStarred = false

  constructor(isHtml: boolean, codePage: string) {
    this.#isHtml = isHtml
    this.#codePage = codePage
  }

  /** What the source says: its text or, where it wraps HTML, that HTML. */
  read(rtf: string): string {
    for (const { groups = {} } of rtf.matchAll(token)) {
      const { word, number, hex, symbol, brace, text } = groups
      if (brace !== undefined) this.#takeBrace(brace)
      else if (word !== undefined) this.#takeWord(word, number)
      else if (hex !== undefined) this.#takeByte(Number.parseInt(hex, 16))
      else if (symbol !== undefined) this.#write(symbolText(symbol))
      else this.#takeText(text ?? '')
      this.#isStarred = symbol === '*'
    }
    this.#flush()
    return this.#output.join('')
  }

  #takeBrace(brace: string): void {
    if (brace === '{') {
      this.#outer.push(this.#group)
      return
    }
    this.#group = this.#outer.pop() ?? this.#group
    this.#toSkip = 0
  }

  #takeWord(word: string, number: string | undefined): void {
    if (word === 'u' && number !== undefined) {
      this.#write(String.fromCharCode(Number(number)))
      this.#toSkip = this.#group.fallback
    } else if (word === 'htmltag') this.#change({ isTag: true, isSilent: false })
    else if (word === 'htmlrtf') this.#change({ repeats: number !== '0' })
    else if (word === 'uc') this.#change({ fallback: Number(number ?? 1) })
    else if (silentGroups.has(word) || (this.#isStarred && word !== 'shpinst')) this.#change({ isSilent: true })
    else if (!this.#isRepetition()) {
      const character = characters.get(word)
      if (character !== undefined) this.#write(character)
    }
  }

  #takeByte(byte: number): void {
    if (this.#toSkip > 0) this.#toSkip -= 1
    else if (this.#isShown()) this.#bytes.push(byte)
  }

  #takeText(text: string): void {
    const plain = text.replaceAll(/[\r\n]+/gu, '')
    this.#write(plain.slice(Math.min(this.#toSkip, plain.length)))
    this.#toSkip = Math.max(0, this.#toSkip - plain.length)
  }

  #write(text: string): void {
    this.#flush()
    if (this.#isShown()) this.#output.push(text)
  }

  #flush(): void {
    if (this.#bytes.length > 0) this.#output.push(charsetLibrary().decode(Buffer.from(this.#bytes), this.#codePage))
    this.#bytes = []
  }

  #isShown(): boolean {
    return !this.#group.isSilent && !this.#isRepetition()
  }

  /** Whether the HTML says the same. */
  #isRepetition(): boolean {
    return this.#isHtml && this.#group.repeats && !this.#group.isTag
  }

  #change(changes: Partial<Group>): void {
    this.#group = { ...this.#group, ...changes }
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
